import {
  asks,
  inTurn,
  mayNote,
  notes,
  onTable,
  plainColumn,
  plainRow,
  takes,
  uses,
  type Alteration,
  type Book,
  type Column,
  type Draft,
  type ExpectedDoubt,
  type Row,
} from "../draft";
import { besides, insertAfter, name, openRow, row } from "../edits";
import { districtIds } from "../figures";
import { either, type RecognitionCase } from "./recognitionCase";

/** Codes as people keep them: of 2016, of later years, of twelve digits, as numbers and as text. */
const mixedCodes: Readonly<Record<string, string | number>> = {
  ...{ lingchuan: 450323, quanzhou: "450324", xingan: 450325, yongfu: 450326, yangshuo: 450321, guanyang: 450327 },
  ...{ longsheng: 450328000000, ziyuan: "450329000000", pingle: 450330, lipu: 450331, gongcheng: "450332" },
  ...{ lingui: 450322, xiangshan: 450304, xiufeng: 450302, diecai: 450303, qixing: 450305, yanshan: 450311 },
};

const codeColumn: Column = {
  ...plainColumn,
  ...{ key: "code", head: ["代码"], ignored: "code", beside: ({ districtId }) => mixedCodes[districtId ?? ""] ?? "" },
};

const hiTech = unitRow("hi-tech", "高新区", 9, { isOpen: true });

const otherNames = ["市本级", "市辖区", "其 他", "不详", "驻桂高校"];

const asksOtherUnit = (text: string): ExpectedDoubt => ({
  code: "otherUnit",
  given: [text],
  choices: ["skip", "ofWhich", "unallocated"],
  isLasting: true,
  answers: ["skip", "ofWhich", "unallocated"].map((answer) => ({ answer, then: (book: Book) => book })),
});

/** The cases of districts' names. */
export const nameCases: readonly RecognitionCase[] = [
  {
    number: 16,
    title: "names of other years and full names",
    on: either,
    variants: [
      inTurn(name("lipu", "荔浦市"), name("longsheng", "龙胜各族自治县"), name("lingui", "临桂县"), notes("alias")),
      inTurn(name("gongcheng", "恭城瑶族自治县"), name("longsheng", "龙胜自治县"), notes("alias")),
    ],
  },
  {
    number: 17,
    title: "spaces inside names and 合计",
    on: either,
    variants: [
      inTurn(
        ...[name("lingchuan", "灵 川 县"), name("quanzhou", "全　州　县"), name("xingan", " 兴安县  ")],
        ...[name("ziyuan", "资源\n县"), name("total", "合　计")],
      ),
    ],
  },
  {
    number: 18,
    title: "荔蒲 accepted with a note, other typos asked",
    on: either,
    variants: [
      inTurn(name("lipu", "荔蒲县"), notes("typo")),
      inTurn(unknown("xiufeng", "秀锋区", ["xiufeng"]), unknown("lingui", "林桂区", ["lingui"])),
    ],
  },
  {
    number: 19,
    title: "traditional, full-width and invisible characters",
    on: either,
    variants: [
      inTurn(
        name("yangshuo", "陽朔縣"),
        name("diecai", "疊彩區"),
        name("guanyang", "灌\u200b阳县"),
        name("pingle", "\u00a0平樂縣"),
      ),
    ],
  },
  {
    number: 20,
    title: "prefixes, numbering, footnote signs and 七星区（高新区）",
    on: either,
    variants: [
      inTurn(
        name("yongfu", "桂林市永福县"),
        name("pingle", "平乐县*"),
        name("xiangshan", "13.象山区"),
        notes("nameTrimmed"),
      ),
      inTurn(name("qixing", "七星区（高新区）"), notes("alias")),
    ],
  },
  {
    number: 21,
    title: "codes instead of names, beside names, against names",
    on: either,
    variants: [codesAsNames(), codesBesideNames(), codeAgainstName()],
  },
  {
    number: 22,
    title: "高新区, 经开区, 市本级, 其他, 不详, 驻桂高校",
    on: either,
    variants: [hiTechBesideQixing(), hiTechWithoutQixing(), otherUnits(), partsOfDistricts(), otherInTotal()],
  },
  {
    number: 23,
    title: "one district in two rows",
    on: either,
    variants: [twice("lipu", "荔浦市"), twice("guanyang", "灌阳县"), twiceEqual()],
  },
  {
    number: 24,
    title: "a district without a row",
    on: either,
    variants: [inTurn(withoutRow("ziyuan")), inTurn(withoutRow("lipu"))],
  },
  {
    number: 25,
    title: "a name that is no district",
    on: either,
    variants: [
      unknown("diecai", "迭彩区", ["diecai"]),
      unknown("qixing", "七星关区", ["qixing"]),
      unknown("yanshan", "滨江新区", []),
    ],
  },
  {
    number: 26,
    title: "another order of the rows",
    on: either,
    variants: [
      inTurn(
        takes("order"),
        onTable((draft) => ({ ...draft, rows: reordered(draft.rows) })),
      ),
    ],
  },
];

/** The last rows first, every other row before the rest; 合计 among them. */
function reordered(rows: readonly Row[]): readonly Row[] {
  const backwards = [...rows].reverse();
  return [...backwards.filter((_, i) => i % 2 === 1), ...backwards.filter((_, i) => i % 2 === 0)];
}

/** A row whose name must be asked about; the answer is the district that it is. */
function unknown(id: string, text: string, suggested: readonly string[]): Alteration {
  return inTurn(
    uses("open rows"),
    openRow(id, { name: text }),
    asks({
      code: "unknownDistrict",
      given: [text],
      choices: ["skip", ...suggested],
      entry: "district",
      answers: [{ answer: id, then: row(id, { isOpen: false }) }],
    }),
  );
}

function codesAsNames(): Alteration {
  return inTurn(
    takes("corner", ...districtIds.map((id) => `${id}/name`)),
    onTable((draft) => ({ ...draft, corner: "行政区划代码", rows: draft.rows.map(coded) })),
    mayNote("alias"),
  );
}

function coded(each: Row): Row {
  return each.districtId && each.name !== "" ? { ...each, name: mixedCodes[each.districtId] ?? "" } : each;
}

function codesBesideNames(): Alteration {
  return inTurn(takes("order"), besides(codeColumn, "left"));
}

function codeAgainstName(): Alteration {
  const beside = (each: Row) => (each.key === "yongfu" ? 450302 : (codeColumn.beside?.(each) ?? ""));
  return inTurn(
    takes("order"),
    uses("open rows"),
    besides({ ...codeColumn, beside }, "left"),
    openRow("yongfu", {}),
    asks({
      code: "codeAndName",
      choices: ["skip", "yongfu", "xiufeng"],
      answers: [{ answer: "yongfu", then: row("yongfu", { isOpen: false }) }],
    }),
  );
}

function unitRow(key: string, text: string, stated: number, change: Partial<Row> = {}): Row {
  return { ...plainRow, key, name: text, kind: "other", stated, ...change };
}

function hiTechBesideQixing(): Alteration {
  const added = onTable((draft) => ({
    ...draft,
    cells: new Map([...draft.cells, ...draft.columns.flatMap((column) => addedTo(draft, column))]),
  }));
  return inTurn(
    ...[uses("open rows"), takes("qixing", "hi-tech"), insertAfter("qixing", hiTech)],
    asks({
      code: "unlistedUnit",
      given: ["高新区"],
      choices: ["skip", "ofWhich", "add"],
      isLasting: true,
      answers: [
        { answer: "skip", then: (book) => book },
        { answer: "ofWhich", then: (book) => book },
        { answer: "add", then: added, anyRemark: true },
      ],
    }),
  );
}

/** 七星区 with the 9 of 高新区. */
function addedTo(draft: Draft, { key, truth }: Column) {
  const says = (truth?.figures["qixing"] ?? NaN) + 9;
  const override = { cell: says - 9, as: "figure", isPreliminary: false, remark: "", says, isInSum: true } as const;
  return truth && draft.layout !== "long" ? [[`qixing/${key}`, override] as const] : [];
}

function hiTechWithoutQixing(): Alteration {
  return inTurn(
    ...[uses("open rows"), takes("hi-tech"), openRow("qixing", { name: "高新区" })],
    asks({
      code: "unlistedUnit",
      given: ["高新区"],
      choices: ["skip", "qixing"],
      isLasting: true,
      answers: [{ answer: "qixing", then: row("qixing", { isOpen: false }) }],
    }),
  );
}

function otherUnits(): Alteration {
  const added = otherNames.map((text, i) => unitRow(`other ${i}`, text, 4 + i, { isOpen: true }));
  return inTurn(
    ...[uses("open rows"), takes("others"), insertAfter("yanshan", ...added)],
    asks(...otherNames.map(asksOtherUnit)),
  );
}

/** 经开区 lies in two districts, and 其中 says by itself that it is a part. */
function partsOfDistricts(): Alteration {
  const parts = [unitRow("zone", "经开区", 6, { ignored: "ofWhich" })];
  const ofQixing = [unitRow("part", "其中：高新区", 8, { ignored: "ofWhich" })];
  return inTurn(
    ...[uses("open rows"), takes("order", "hi-tech", "parts")],
    ...[insertAfter("yanshan", ...parts), insertAfter("qixing", ...ofQixing)],
  );
}

/** 合计 holds 其他 too: until someone says that it is unallocated, the total differs by it. */
function otherInTotal(): Alteration {
  const stated = (draft: Draft, { key, truth }: Column) => {
    const says = (truth?.total ?? NaN) + 5;
    const override = { cell: says, as: "figure", isPreliminary: false, remark: "", says, isInSum: true } as const;
    return truth && draft.rows.some((each) => each.key === "total") ? [[`total/${key}`, override] as const] : [];
  };
  return inTurn(
    ...[uses("open rows"), takes("others", "total", "columns", "heads")],
    insertAfter("yanshan", unitRow("other", "其他", 5, { isOpen: true })),
    onTable((draft) => ({
      ...draft,
      cells: new Map([...draft.cells, ...draft.columns.flatMap((column) => stated(draft, column))]),
    })),
    asks(asksOtherUnit("其他")),
  );
}

/** Two rows of one district: none counts before someone has said which. */
function twice(id: string, otherName: string): Alteration {
  const second: Row = {
    ...plainRow,
    key: `${id} twice`,
    name: otherName,
    districtId: id,
    isOpen: true,
    stated: 90,
    isTwice: true,
  };
  return inTurn(
    ...[uses("open rows"), openRow(id, { isTwice: true }), insertAfter("yanshan", second)],
    asks({
      code: "districtTwice",
      choices: ["skip", "row", "row"],
      answers: [
        { answer: 1, then: byOrder(id, second.key, 0) },
        { answer: 2, then: byOrder(id, second.key, 1) },
      ],
    }),
    otherName === "荔浦市" ? notes("alias") : (book: Book) => book,
  );
}

/** The rows are offered in the order in which they stand. */
function byOrder(one: string, other: string, at: number): Alteration {
  return (book) => {
    const keys = book.drafts[0]?.rows.flatMap(({ key }) => (key === one || key === other ? key : [])) ?? [];
    return row(keys[at] ?? "", { isOpen: false })(book);
  };
}

/** The very same row again is asked about like any other. */
function twiceEqual(): Alteration {
  const second: Row = {
    ...plainRow,
    key: "pingle twice",
    name: "平乐县",
    districtId: "pingle",
    isOpen: true,
    isTwice: true,
  };
  return inTurn(
    ...[uses("open rows", "layout"), openRow("pingle", { isTwice: true }), insertAfter("yanshan", second)],
    asks({
      code: "districtTwice",
      choices: ["skip", "row", "row"],
      answers: [{ answer: 1, then: byOrder("pingle", second.key, 0) }],
    }),
    mayNote("equalRows"),
  );
}

/** 16 districts, and 合计 of these 16. */
function withoutRow(id: string): Alteration {
  const members = districtIds.filter((other) => other !== id);
  return inTurn(
    takes(id, "total"),
    onTable((draft) => ({ ...draft, rows: draft.rows.filter(({ key }) => key !== id) })),
    row("total", { members }),
  );
}
