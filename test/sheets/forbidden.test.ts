import { defaultPlan } from "../../src/domain/plans";
import type { Period } from "../../src/domain/period";
import { zhCN } from "../../src/i18n/zhCN";
import { actualsSheet } from "../../src/sheets/actuals/actualsSheet";
import { citySheet } from "../../src/sheets/city/citySheet";
import type { ConditionSpec, ValidationSpec } from "../../src/sheets/conditionSpec";
import type { Places } from "../../src/sheets/formulaSpec";
import { directorySheet } from "../../src/sheets/districts/directorySheet";
import { pledgeSheet } from "../../src/sheets/districts/pledgeSheet";
import { reportSheet } from "../../src/sheets/districts/reportSheet";
import { placeFresh } from "../../src/sheets/fresh";
import { entryMarks, selectionMarks } from "../../src/sheets/markSpecs";
import { monitoringMarks, monitoringSheet } from "../../src/sheets/monitoring/monitoringSheet";
import { placesOf } from "../../src/sheets/places";
import { recordsSheet } from "../../src/sheets/records/recordsSheet";
import { rulesSheet } from "../../src/sheets/rules/rulesSheet";
import type { SheetSpec } from "../../src/sheets/sheetSpec";
import { targetSheet } from "../../src/sheets/targetSheet";
import { objections } from "./formulaCheck";

const days: readonly Period[] = [
  { year: 2016, month: 2, day: 29 },
  { year: 2019, month: 6, day: 15 },
  ...Array.from({ length: 11 }, (_, i) => ({
    year: 2019,
    month: i + 1,
    day: new Date(Date.UTC(2019, i + 1, 0)).getUTCDate(),
  })),
];
const inOrder = (one: Period, other: Period): number => Number(keyOf(one)) - Number(keyOf(other));
const keyOf = (period: Period): string =>
  [period.year, ...("month" in period ? [period.month, period.day] : [12, 31])]
    .map((n) => String(n).padStart(2, "0"))
    .join("");
const cutOffs = [...days].sort(inOrder);
const dates = [...cutOffs, ...[2016, 2017, 2018, 2019, 2020].map((year) => ({ year }))].sort(inOrder);
const assessed = defaultPlan.indicators.filter(({ isAssessed }) => isAssessed);

/** All sheets of a workbook with the cut-offs of a year and two other days. */
const specs: readonly SheetSpec[] = [
  ...assessed.map(({ id }) => targetSheet(defaultPlan, id, zhCN)),
  ...assessed.map((indicator) => actualsSheet(defaultPlan, indicator, cutOffs)),
  citySheet(defaultPlan, dates),
  rulesSheet(defaultPlan, dates),
  recordsSheet(),
  monitoringSheet(defaultPlan),
  directorySheet(defaultPlan, new Set(defaultPlan.districts.flatMap(({ id }) => [`district.${id}`, `pledge.${id}`]))),
  ...defaultPlan.districts.flatMap((district) => [
    reportSheet(defaultPlan, district),
    pledgeSheet(defaultPlan, district),
  ]),
];

/** Where their cells stand; every worksheet under a name of its own or under the longest that Excel takes. */
function placesFor(nameOf: (spec: SheetSpec) => string): (spec: SheetSpec) => Places {
  const others = new Map(specs.map((spec) => [spec.mark, { worksheetName: nameOf(spec), ...placeFresh(spec) }]));
  return (spec) => placesOf({ ...placeFresh(spec), others });
}

const ownName = ({ name }: SheetSpec): string => name;
const longestName = (spec: SheetSpec): string => `${spec.name} `.padEnd(31, "长");

interface Written {
  readonly place: string;
  readonly formula: string;
}

function cellFormulas(nameOf: (spec: SheetSpec) => string): readonly Written[] {
  const places = placesFor(nameOf);
  return specs.flatMap((spec) =>
    spec.rows.flatMap(({ key, cells }) =>
      cells.flatMap((cell, i): Written[] => {
        if (cell === null) return [];
        const { content } = cell;
        const place = `${spec.name} ${key} ${spec.columns[i]?.key}`;
        if (typeof content === "object") return [{ place, formula: content.formula(places(spec)) }];
        return typeof content === "string" && content.startsWith("=") ? [{ place, formula: content }] : [];
      }),
    ),
  );
}

/** The looks that sheets are born with, the marks of 标示, and those on a user's own cells. */
function conditionFormulas(nameOf: (spec: SheetSpec) => string): readonly Written[] {
  const places = placesFor(nameOf);
  const marksOf = (spec: SheetSpec): readonly ConditionSpec[] => {
    if (spec.mark === "monitoring") return monitoringMarks(defaultPlan);
    return assessed.some(({ id }) => spec.mark === `actuals.${id}`) ? entryMarks(defaultPlan) : [];
  };
  const ofSheets = specs.flatMap((spec) =>
    [...(spec.conditions ?? []), ...marksOf(spec)].map(({ formula, area }) => ({
      place: `${spec.name} ${area.from.join(" ")}`,
      formula: formula(places(spec)),
    })),
  );
  const [spec] = specs;
  const selected = assessed.flatMap((indicator) =>
    selectionMarks(
      { plan: defaultPlan, indicator, period: { year: 2019, month: 11, day: 30 } },
      { cell: "XFD1048576", name: "$XFC1048576", places: places(spec as SheetSpec) },
    ).map(({ formula }) => ({ place: `selection ${indicator.id}`, formula })),
  );
  return [...ofSheets, ...selected];
}

const validations = specs.flatMap((spec): readonly { spec: SheetSpec; validation: ValidationSpec }[] =>
  (spec.validations ?? []).map((validation) => ({ spec, validation })),
);

const badAmong = (written: readonly Written[]): readonly string[] =>
  written.flatMap(({ place, formula }) => objections(formula).map((objection) => `${place}: ${objection}: ${formula}`));

describe("the formulas of our sheets", () => {
  it("are all such as Excel 2016, WPS and LibreOffice calculate, one cell each", () => {
    const formulas = cellFormulas(ownName);
    expect(formulas.length).toBeGreaterThan(3000);
    expect(badAmong(formulas)).toEqual([]);
  });

  it("stay so under the longest names that worksheets can have", () => {
    expect(badAmong([...cellFormulas(longestName), ...conditionFormulas(longestName)])).toEqual([]);
  });

  it("name no cell that is gone", () => {
    const written = [...cellFormulas(ownName), ...conditionFormulas(ownName)];
    expect(written.filter(({ formula }) => formula.includes("#REF!"))).toEqual([]);
  });
});

describe("the conditional formats and validations of our sheets", () => {
  it("hold formulas such as all programs calculate, of at most 255 characters", () => {
    const formulas = conditionFormulas(ownName);
    expect(formulas.length).toBeGreaterThan(20);
    expect(badAmong(formulas)).toEqual([]);
    const tooLong = formulas.filter(({ formula }) => formula.length > 255);
    expect(tooLong.map(({ place, formula }) => `${place}: ${formula.length}`)).toEqual([]);
  });

  it("have tips and refusals that Excel shows in full", () => {
    const texts = validations.flatMap(({ validation: { tip, refusal } }) => [tip, refusal]);
    expect(texts.length).toBeGreaterThan(20);
    expect(texts.filter((text) => text.length > 255)).toEqual([]);
  });

  it("offer lists of at most 255 characters without a comma in an item, or cells", () => {
    const places = placesFor(longestName);
    const sources = validations.map(({ spec, validation: { rule } }) => {
      if (rule.kind === "items")
        return rule.items.some((item) => item.includes(",")) ? ",".repeat(256) : rule.items.join();
      if (rule.kind === "list") return `=${rule.source(places(spec))}`;
      return rule.kind === "custom" ? rule.formula(places(spec)) : "";
    });
    expect(sources.filter((source) => source.length > 255)).toEqual([]);
    const cells = sources.filter((source) => source.startsWith("=")).map((source) => source.slice(1));
    expect(cells.filter((cell) => !/^(?:TRUE|'(?:[^']|'')+'!\$[A-Z]+\$\d+:\$[A-Z]+\$\d+)$/.test(cell))).toEqual([]);
  });
});
