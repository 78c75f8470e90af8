import type { ImportChange } from "../../../src/domain/importChanges";
import type { Period } from "../../../src/domain/period";
import type { Choice, Doubt } from "../../../src/domain/recognition/doubt";
import type { ReadFigure, Recognition } from "../../../src/domain/recognition/recognition";

export const june2019: Period = { year: 2019, month: 6, day: 30 };

/** Nothing was found. */
export const nothing: Recognition = {
  tables: [],
  figures: [],
  missing: [],
  doubts: [],
  ignored: [],
  notes: [],
  totals: [],
};

/** 灵川县 130 in C5 of the first sheet, for 拥有量 at the end of June 2019, unless said otherwise. */
export function figure(changed: Partial<ReadFigure> = {}): ReadFigure {
  return {
    indicatorId: "inForce",
    districtId: "lingchuan",
    period: june2019,
    value: 130,
    isPreliminary: false,
    remark: "",
    place: { sheet: 0, row: 4, column: 2 },
    given: "130",
    ...changed,
  };
}

export const nothingStored: ImportChange["before"] = {
  value: null,
  isInvalid: false,
  isPreliminary: false,
  remark: "",
};

export function change(kind: ImportChange["kind"], read: ReadFigure, before: Partial<ImportChange["before"]> = {}) {
  return { kind, figure: read, before: { ...nothingStored, ...before } } as ImportChange;
}

/** 不导入, which every doubt begins with. */
export const skip: Choice = { id: "skip", code: "skip", facts: {} };

/** 高新区 with figures of its own, in A6 and two more cells. */
export function doubt(changed: Partial<Doubt> = {}): Doubt {
  return {
    id: "unlistedUnit 高新区",
    code: "unlistedUnit",
    given: "高新区",
    facts: { name: "七星区" },
    places: [
      { sheet: 0, row: 5, column: 0 },
      { sheet: 0, row: 5, column: 1 },
      { sheet: 0, row: 5, column: 2 },
    ],
    choices: [skip, { id: "qixing", code: "district", facts: { name: "七星区" } }],
    entry: null,
    answer: null,
    isLasting: true,
    ...changed,
  };
}

/** The table of a half year, with all that a preview can show. */
export const halfYear: Recognition = {
  tables: [
    {
      sheet: 0,
      row: 0,
      column: 0,
      rowCount: 21,
      columnCount: 5,
      title: "桂林市各县区有效发明专利拥有量情况表（截至2019年6月底）",
      layout: "down",
      districtIds: ["lingchuan", "quanzhou", "xingan", "qixing"],
      indicatorIds: ["inForce"],
      periods: [june2019],
    },
  ],
  figures: [
    figure(),
    figure({ districtId: "quanzhou", value: 61, place: { sheet: 0, row: 6, column: 2 }, given: "61" }),
    figure({ districtId: "xingan", value: 88, place: { sheet: 0, row: 7, column: 2 }, given: "88" }),
  ],
  missing: [
    {
      indicatorId: "inForce",
      districtId: "qixing",
      period: june2019,
      reason: "dash",
      place: { sheet: 0, row: 8, column: 2 },
      given: "—",
    },
  ],
  doubts: [
    doubt(),
    doubt({
      id: "unknownDistrict 灵山县",
      code: "unknownDistrict",
      given: "灵山县",
      places: [{ sheet: 0, row: 9, column: 0 }],
      choices: [skip, { id: "lingchuan", code: "district", facts: { name: "灵川县" } }],
      entry: "district",
      isLasting: false,
    }),
    doubt({
      id: "periodFromName 0",
      code: "periodFromName",
      given: "2019年6月",
      places: [{ sheet: 0, row: 2, column: 2 }],
      choices: [skip, { id: "2019-06-30", code: "period", facts: {} }],
      entry: "period",
      isLasting: false,
    }),
    doubt({
      id: "notACount C11",
      code: "notACount",
      given: "130.5",
      facts: { reason: "decimals" },
      places: [{ sheet: 0, row: 10, column: 2 }],
      choices: [skip],
      isLasting: false,
    }),
  ],
  ignored: [
    { reason: "target", given: "2019年目标", places: [{ sheet: 0, row: 2, column: 1 }] },
    { reason: "rate", given: "完成率", places: [{ sheet: 0, row: 2, column: 3 }] },
    { reason: "total", given: "合计", places: [{ sheet: 0, row: 20, column: 0 }] },
  ],
  notes: [
    { code: "typo", given: "荔蒲县", facts: { name: "荔浦县" }, places: [{ sheet: 0, row: 12, column: 0 }] },
    {
      code: "textNumbers",
      given: "130",
      facts: { count: "17" },
      places: [
        { sheet: 0, row: 4, column: 2 },
        { sheet: 0, row: 5, column: 2 },
      ],
    },
  ],
  totals: [
    {
      indicatorId: "inForce",
      period: june2019,
      label: "合计",
      kind: "total",
      place: { sheet: 0, row: 20, column: 2 },
      stated: 4700,
      sum: 4690,
      districtCount: 17,
      difference: 10,
    },
  ],
};

/** 灵川县 is new, 全州县 changes, 兴安县 becomes final. */
export const halfYearChanges: readonly ImportChange[] = [
  change("new", halfYear.figures[0]!),
  change("changed", halfYear.figures[1]!, { value: 59 }),
  change("nowFinal", halfYear.figures[2]!, { value: 88, isPreliminary: true }),
];
