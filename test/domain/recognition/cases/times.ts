import type { SourceSheet } from "../../../../src/domain/recognition/sourceSheet";
import { officialText, printedTable } from "../../../officialText";
import { column as storedColumn, table as storedTable } from "../../enteredFigures";
import {
  asks,
  Clash,
  cleanFlow,
  cleanStock,
  figures,
  ignores,
  inTurn,
  mayIgnore,
  mayNote,
  notes,
  onTable,
  plainColumn,
  takes,
  uses,
  type Alteration,
  type Book,
  type Cell,
  type Column,
  type Draft,
} from "../draft";
import { besides, columns, figureAt, heads, otherFigure, questioned, title } from "../edits";
import { districtIds, districtNames, flow, monthsAlone, stock, type Truth, type TruthColumn } from "../figures";
import { either, type RecognitionCase } from "./recognitionCase";

const flowOf2019 = ["2019年桂林市各县区发明专利受理量完成情况表"];

const cumulativeMonths = [flow["2019-01"], flow["2019-02"], flow["2019-03"]] as const;

const openColumns = onTable((draft) => ({
  ...draft,
  columns: draft.columns.map((column) => ({ ...column, isOpen: true })),
}));

const asksEqualsTargets = asks({
  code: "equalsTargets",
  choices: ["skip", "import"],
  answers: [{ answer: "import", then: onTable((draft) => ({ ...draft, columns: draft.columns.map(opened) })) }],
});

/** The cases of years, dates and indicators, of earlier figures and of where a table comes from. */
export const timeCases: readonly RecognitionCase[] = [
  {
    number: 48,
    title: "every way to write a year or a date",
    on: ["stock"],
    variants: [
      heads((_, i) => ({ head: [[2017, "2018年度", "二〇一九年"][i] ?? ""] })),
      heads((_, i) => ({ head: [["’17", "'18年", "２０１９年末"][i] ?? ""] })),
      thirdHead("截至2019年6月底", stock["2019-06"]),
      thirdHead("2019年1-6月", stock["2019-06"]),
      thirdHead({ value: 43646, text: "2019/6/30", format: "yyyy/m/d" }, stock["2019-06"]),
      thirdHead("2019.06", stock["2019-06"]),
      thirdHead("2019年6月", stock["2019-06"]),
      monthInTitle(),
      inTurn(takes("types"), unclearHead()),
    ],
  },
  {
    number: 49,
    title: "months: counted from January, or alone",
    on: ["flow"],
    variants: [
      bareMonths([flow["2019-01"], flow["2019-02"], flow["2019-03"]], "cumulative"),
      bareMonths(monthsAlone, "month"),
      headedMonths(["1月", "1-2月", "1-3月"]),
      headedMonths(["1月累计", "2月累计", "3月累计"]),
      monthsNamedAlone(),
      onlyMarch(),
      stockMonths(),
    ],
  },
  {
    number: 50,
    title: "去年同期 and 上年",
    on: either,
    variants: [lastYear("2019年1-6月", "去年同期"), lastYear("截至2019年6月底", "上年同期"), yearBefore()],
  },
  {
    number: 51,
    title: "years outside the plan",
    on: either,
    variants: [beforeThePlan(), besides(outside("2021", "2021年"))],
  },
  {
    number: 52,
    title: "figures that do not go with earlier ones, and equal rows",
    on: either,
    variants: [decrease(), jumps(), magnitudes(), equalRows()],
  },
  {
    number: 53,
    title: "the same period again: other values stored, preliminary, twice in one import",
    on: either,
    variants: [storedOtherwise(), preliminary(), again(0), again(4)],
  },
  {
    number: 54,
    title: "目标 and 实际 in each other's columns",
    on: either,
    variants: [targetsAsActuals(), swappedColumns()],
  },
  {
    number: 55,
    title: "text pasted from the web: the plan's own targets, and figures",
    on: either,
    variants: [
      inTurn(
        takes("types"),
        onTable((draft) => ({ ...draft, isText: true })),
      ),
      pasted(officialText.slice(officialText.indexOf("附件1\n")).split("\n")),
      pasted(recordsOfAnnex(1)),
      pasted(recordsOfAnnex(2)),
    ],
  },
  {
    number: 56,
    title: "other kinds of patents and of counting",
    on: ["flow"],
    variants: [
      ...["专利申请量", "发明专利授权量", "职务发明专利受理量", "三种专利受理量", "专利"].map((words) =>
        unclear(words),
      ),
      noIndicatorAtAll(),
      inTurn(...["实用新型", "外观设计", "PCT"].map((kind) => besides(otherKind(kind)))),
    ],
  },
];

function thirdHead(head: Cell, truth: TruthColumn): Alteration {
  return columns((all) => [...all.slice(0, 2), figures("2", head, truth)]);
}

/** The year in the title, the month in the head. */
function monthInTitle(): Alteration {
  return inTurn(
    title(["2019年桂林市各县区有效发明专利拥有量完成情况表"]),
    columns(() => [figures("0", "截至6月底", stock["2019-06"])]),
  );
}

/** 2019.1 may be January or, its 0 lost, October. The user may enter any other date too. */
function unclearHead(): Alteration {
  return inTurn(
    columns((all) => [...all.slice(0, 2), { ...figures("2", 2019.1, stock["2019-06"]), isOpen: true }]),
    asks({
      code: "periodUnclear",
      given: ["2019.1"],
      choices: ["skip", "2019-01-31", "2019-10-31"],
      entry: "period",
      answers: [
        {
          answer: "2019年6月",
          kept: "2019-06-30",
          then: onTable((draft) => ({ ...draft, columns: draft.columns.map(opened) })),
        },
      ],
    }),
  );
}

function opened(column: Column): Column {
  return { ...column, isOpen: false };
}

/** 1月, 2月, 3月: the cells hold one reading, and the figures that are true are counted from January. */
function bareMonths(shown: readonly TruthColumn[], answer: "cumulative" | "month"): Alteration {
  return inTurn(
    ...[takes("total", "layout"), title(flowOf2019)],
    columns(() =>
      cumulativeMonths.map((truth, i) => ({
        ...showing(figures(String(i), `${i + 1}月`, truth), shown[i]),
        isOpen: true,
      })),
    ),
    asks({
      code: "accumulation",
      choices: ["skip", "cumulative", "month"],
      answers: [{ answer, then: onTable((draft) => ({ ...draft, columns: draft.columns.map(opened) })) }],
    }),
  );
}

/** A column whose cells hold other numbers than the figures that follow from them. */
function showing(column: Column, shown: TruthColumn | undefined): Column {
  return {
    ...column,
    beside: ({ districtId }) => (districtId ? shown?.figures[districtId] : shown?.total) ?? "",
  };
}

function headedMonths(texts: readonly string[]): Alteration {
  return inTurn(
    title(flowOf2019),
    columns(() => cumulativeMonths.map((truth, i) => figures(String(i), texts[i] ?? "", truth))),
  );
}

/** The heads say 当月: added up from January, without a question. */
function monthsNamedAlone(): Alteration {
  return inTurn(
    ...[takes("total", "layout", "open rows"), title(flowOf2019)],
    columns(() =>
      cumulativeMonths.map((truth, i) => showing(figures(String(i), `${i + 1}月当月`, truth), monthsAlone[i])),
    ),
    onTable((draft) => ({ ...draft, rows: draft.rows.filter(({ kind }) => kind !== "total") })),
  );
}

function onlyMarch(): Alteration {
  const march = showing(figures("march", "2019年3月当月", flow["2019-03"]), monthsAlone[2]);
  return besides({ ...march, truth: null, ignored: "monthOnly" });
}

/** Levels at the ends of months are what they are. */
function stockMonths(): Alteration {
  return inTurn(
    title(["2019年桂林市各县区有效发明专利拥有量完成情况表"]),
    columns(() => [figures("0", "6月", stock["2019-06"]), figures("1", "12月", stock[2019])]),
  );
}

/** A column that the head says is a year older than the one left of it. */
function lastYear(head: string, before: string): Alteration {
  return (book) => {
    const truth = isStock(book) ? stock["2019-06"] : flow["2019-06"];
    const older = { ...truth, date: "2018-06-30", figures: fewer(truth.figures), total: truth.total - 34 };
    return inTurn(
      columns(() => [figures("0", head, truth), { ...figures("1", before, older), isOpen: true }]),
      asksLastYear(before, { stored: "0", differs: "0" }),
    )(book);
  };
}

function fewer(figuresNow: Truth): Truth {
  return Object.fromEntries(Object.entries(figuresNow).map(([id, figure]) => [id, figure - 2]));
}

function asksLastYear(given: string, facts: Readonly<Record<string, string>>): Alteration {
  return asks({
    code: "lastYear",
    given: [given],
    choices: ["skip", "import"],
    facts,
    answers: [{ answer: "import", then: onTable((draft) => ({ ...draft, columns: draft.columns.map(opened) })) }],
  });
}

/** 上年 beside 2019年: 17 figures of 2018 are stored, one of them otherwise. */
function yearBefore(): Alteration {
  return (book) => {
    const [now, before] = isStock(book) ? [stock[2019], stock[2018]] : [flow[2019], flow[2018]];
    const known = { ...before.figures, lipu: (before.figures["lipu"] ?? NaN) + 1 };
    return inTurn(
      ...[
        takes("stored", "open rows"),
        columns(() => [figures("0", "2019年", now), { ...figures("1", "上年", before), isOpen: true }]),
      ],
      (altered: Book) => ({ ...altered, stored: [storedTable(now.indicatorId, storedColumn("2018", known))] }),
      asksLastYear("上年", { stored: "17", differs: "1" }),
    )(book);
  };
}

function isStock({ drafts }: Book): boolean {
  return drafts[0]?.columns.find(({ truth }) => truth)?.truth?.indicatorId === "inForce";
}

/** 2015 is the base of a stock; a flow has none. */
function beforeThePlan(): Alteration {
  return (book) =>
    isStock(book)
      ? inTurn(
          columns((all) => [figures("2015", "2015年", stock[2015]), ...all]),
          mayNote("jump"),
        )(book)
      : inTurn(takes("title"), besides(outside("2015", "2015年")))(book);
}

function outside(key: string, head: string): Column {
  return { ...plainColumn, key, head: [head], beside: () => 77, ignored: "outsidePlan" };
}

/** Three months, six months: a count from January cannot have become smaller. A stock may have. */
function decrease(): Alteration {
  return (book) => {
    if (isStock(book)) return otherFigure("xiangshan/1", (n) => n - 60 + 5)(book);
    return inTurn(
      columns(() => [figures("0", "2019年1-3月", flow["2019-03"]), figures("1", "2019年1-6月", flow["2019-06"])]),
      lowered(),
    )(book);
  };
}

function lowered(): Alteration {
  const open = { as: "open", isPreliminary: false, remark: "", cell: 700, says: 700, isInSum: true } as const;
  const settledCell = { ...open, as: "figure" } as const;
  const put = (override: typeof open | typeof settledCell) =>
    onTable((draft) => ({ ...draft, cells: new Map([...draft.cells, ["qixing/1", override]]) }));
  return inTurn(
    takes("qixing"),
    put(open),
    asks({
      ...{ code: "decrease", given: ["700"], choices: ["skip", "import"], places: 1, facts: { before: "728" } },
      answers: [{ answer: "import", then: put(settledCell) }],
    }),
  );
}

/** More than half up, more than a tenth down: said, not asked. */
function jumps(): Alteration {
  return (book) =>
    isStock(book)
      ? inTurn(
          otherFigure("lingui/2", () => 400),
          otherFigure("xiufeng/2", () => 150),
          notes("jump"),
        )(book)
      : otherFigure("lingui/2", () => 560)(book);
}

/** Ten times the year before, and a tenth of it. */
function magnitudes(): Alteration {
  return (book) => {
    const [draft] = book.drafts;
    const [qixing, yanshan] = draft ? [figureAt(draft, "qixing/1"), figureAt(draft, "yanshan/1")] : [0, 0];
    if (qixing < 20 || yanshan < 50) throw new Clash("too few for a tenth of them to stand out");
    return inTurn(
      magnitude("qixing/2", qixing * 10, qixing),
      magnitude("yanshan/2", Math.round(yanshan / 10), yanshan),
      mayNote("jump"),
    )(book);
  };
}

function magnitude(key: string, says: number, before: number): Alteration {
  return inTurn(
    takes(key.replace("/2", "/1")),
    questioned({
      code: "magnitude",
      cells: { [key]: () => says },
      choices: () => ["import"],
      says: () => says,
      isRead: true,
      answers: () => [["import", { remark: "" }]],
    }),
    (book) => ({
      ...book,
      doubts: book.doubts.map((doubt) =>
        doubt.code === "magnitude" && doubt.given?.includes(String(says))
          ? { ...doubt, facts: { before: String(before) } }
          : doubt,
      ),
    }),
  );
}

/** 灌阳 and 恭城 may be equal, so it is only said. */
function equalRows(): Alteration {
  return (book) => {
    const all = isStock(book) ? [stock[2017], stock[2018], stock[2019]] : [flow[2017], flow[2018], flow[2019]];
    const same = all.map((truth, i) => otherFigure(`gongcheng/${i}`, () => truth.figures["guanyang"] ?? NaN));
    return inTurn(takes("guanyang"), uses("rows"), ...same, notes("equalRows"))(book);
  };
}

/** What the workbook holds already changes nothing of what is read. */
function storedOtherwise(): Alteration {
  return (book) => {
    const now = isStock(book) ? stock[2019] : flow[2019];
    const other = Object.fromEntries(Object.entries(now.figures).map(([id, figure]) => [id, figure + 1]));
    const stored = [storedTable(now.indicatorId, storedColumn("2019", other))];
    return inTurn(takes("stored"), uses("columns"), (altered: Book) => ({ ...altered, stored }))(book);
  };
}

function preliminary(): Alteration {
  return inTurn(
    takes("open rows"),
    (book) =>
      title([
        isStock(book) ? "桂林市各县区有效发明专利拥有量完成情况表" : "桂林市各县区发明专利受理量完成情况表",
        "（初步数）",
      ])(book),
    onTable((draft) => ({ ...draft, isPreliminary: true })),
  );
}

/** The same table on a second sheet, one figure of it so many more. */
function again(more: number): Alteration {
  return (book) => {
    const clean = isStock(book) ? cleanStock : cleanFlow;
    const says = (clean.columns[1]?.truth?.figures["lipu"] ?? NaN) + more;
    const written = { cell: says, as: "open", isPreliminary: false, remark: "", says, isInSum: true } as const;
    const twin: Draft = { ...clean, isTwin: true, cells: new Map(more === 0 ? [] : [["lipu/1", written]]) };
    return inTurn(
      ...[takes(...districtIds, "title", "columns", "heads", "arrangement", "open rows", "types"), notes("repeated")],
      (altered: Book) => ({
        ...altered,
        drafts: [...altered.drafts, twin],
        sheetNames: [...altered.sheetNames, "Sheet2"],
      }),
      more === 0 ? (altered: Book) => altered : inConflict(),
    )(book);
  };
}

function inConflict(): Alteration {
  const first = { cell: 0, isPreliminary: false, remark: "", says: null, isInSum: true } as const;
  const put =
    (as: "open" | "figure") =>
    (draft: Draft): Draft => {
      const figure = draft.columns[1]?.truth?.figures["lipu"] ?? NaN;
      return { ...draft, cells: new Map([...draft.cells, ["lipu/1", { ...first, cell: figure, as }]]) };
    };
  const second = (book: Book): Book => ({
    ...book,
    drafts: book.drafts.map((draft) => (draft.isTwin ? settledTwin(draft) : draft)),
  });
  return inTurn(
    onTable(put("open")),
    asks({
      ...{ code: "conflict", choices: ["skip", "cell", "cell"], places: 2 },
      answers: [
        { answer: 1, then: onTable(put("figure")) },
        { answer: 2, then: second },
      ],
    }),
  );
}

function settledTwin(draft: Draft): Draft {
  return { ...draft, cells: new Map([...draft.cells].map(([key, each]) => [key, { ...each, as: "figure" }])) };
}

/** The targets of a year as the document prints them. */
function targetsOf(annex: 1 | 2, year: number): TruthColumn {
  const { rows } = printedTable(annex);
  const byName = new Map(rows.map(({ name, figures: printed }) => [name, printed[year - 2016] ?? NaN]));
  const entries = Object.entries(districtNames).map(([id, name]) => [id, byName.get(name) ?? NaN] as const);
  const indicatorId = annex === 1 ? "inForce" : "applications";
  return { indicatorId, date: `${year}-12-31`, figures: Object.fromEntries(entries), total: byName.get("合计") ?? NaN };
}

function targetsAsActuals(): Alteration {
  return (book) => {
    const targets = targetsOf(isStock(book) ? 1 : 2, 2019);
    return inTurn(
      columns((all) => [...all.slice(0, 2), { ...figures("2", "2019年", targets), isOpen: true }]),
      asksEqualsTargets,
      mayNote("jump"),
    )(book);
  };
}

function swappedColumns(): Alteration {
  return (book) => {
    const [targets, actuals] = [targetsOf(isStock(book) ? 1 : 2, 2019), isStock(book) ? stock[2019] : flow[2019]];
    const target: Column = {
      ...showing(figures("target", "2019年目标", actuals), actuals),
      truth: null,
      ignored: "target",
    };
    return inTurn(
      columns(() => [target, { ...figures("0", "2019年实际", targets), isOpen: true }]),
      asksEqualsTargets,
    )(book);
  };
}

/** One more sheet of pasted text, of which nothing may be imported. */
function pasted(lines: readonly string[]): Alteration {
  const cells = lines.map((line) => line.split("\t"));
  const width = Math.max(...cells.map(({ length }) => length));
  const values = cells.map((line) => Array.from({ length: width }, (_, i) => line[i] ?? ""));
  const sheet: SourceSheet = { name: "", row: 0, column: 0, values };
  return inTurn(
    takes("pasted"),
    (book) => ({ ...book, more: [...book.more, sheet] }),
    ignores("target"),
    mayIgnore("total", "unit", "text", "note", "noTable", "serial", "repeatedHead"),
    mayNote("textNumbers", "nameTrimmed"),
  );
}

/** The annex as a page's table arrives by the clipboard: a record a line. */
function recordsOfAnnex(annex: 1 | 2): readonly string[] {
  const { years, rows } = printedTable(annex);
  const what = annex === 1 ? "有效发明专利拥有量" : "发明专利受理量";
  const lines = rows.map(({ name, figures: printed }) => [name, ...printed.map((figure) => `${figure} `)].join("\t"));
  return ["“十三五”期间全市各县区", `${what}目标任务        分解表`, " 单位：件 ", ["", ...years].join("\t"), ...lines];
}

/** Words that are not the plan's indicator: asked, and the user may say that it is one all the same. */
function unclear(words: string): Alteration {
  return inTurn(
    ...[takes("columns", "layout", "sheet names"), title([`桂林市各县区${words}情况表`]), openColumns],
    asks({
      code: "indicatorUnclear",
      choices: ["skip", "inForce", "applications"],
      answers: [
        { answer: "applications", then: onTable((draft) => ({ ...draft, columns: draft.columns.map(opened) })) },
      ],
    }),
  );
}

function noIndicatorAtAll(): Alteration {
  return inTurn(
    ...[takes("columns", "layout", "sheet names"), title(["桂林市各县区完成情况表"]), openColumns],
    asks({
      code: "indicatorMissing",
      choices: ["skip", "inForce", "applications"],
      answers: [
        { answer: "applications", then: onTable((draft) => ({ ...draft, columns: draft.columns.map(opened) })) },
      ],
    }),
  );
}

function otherKind(kind: string): Column {
  return { ...plainColumn, key: kind, head: [`2019年${kind}`], beside: () => 5, ignored: "otherIndicator" };
}
