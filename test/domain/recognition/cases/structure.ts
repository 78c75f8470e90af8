import type { SourceSheet } from "../../../../src/domain/recognition/sourceSheet";
import {
  asks,
  cleanFlow,
  cleanStock,
  figures,
  ignores,
  insertedRow,
  inTurn,
  notes,
  onTable,
  plainColumn,
  takes,
  uses,
  type Alteration,
  type Book,
  type Column,
  type Draft,
  type Row,
} from "../draft";
import { columns, heads, insertAfter, layout, title } from "../edits";
import { flow, stock, type TruthColumn } from "../figures";
import { either, type RecognitionCase } from "./recognitionCase";

const noIndicator = [["桂林市各县区专利统计表"]];

/** 有效发明专利拥有量 over its years, 发明专利受理量 over the same. */
const bothIndicators: readonly Column[] = [
  under(["有效发明专利拥有量", "2018年"], "0", stock[2018]),
  under(["有效发明专利拥有量", "2019年"], "1", stock[2019]),
  under(["发明专利受理量", "2018年"], "2", flow[2018]),
  under(["发明专利受理量", "2019年"], "3", flow[2019]),
];

const inventionsOfWhich: readonly Column[] = [
  under(["受理量", "其中", "发明"], "0", flow[2019]),
  { ...plainColumn, key: "models", head: ["受理量", "其中", "实用新型"], beside: models, ignored: "otherIndicator" },
];

const pictureSheet: SourceSheet = { name: "扫描件", row: 0, column: 0, values: [[""]], pictures: 1 };

const yearSheetTitle = [["桂林市各县区有效发明专利统计表"]];

/** The cases of titles, heads, blanks, layouts and sheets. */
export const structureCases: readonly RecognitionCase[] = [
  {
    number: 1,
    title: "a title over two lines and cells, with a run of spaces",
    on: ["stock"],
    variants: [
      title(["桂林市各县区有效发明", "专利拥有量"], ["完成        情况表"]),
      title(["桂林市各县区"], ["有效发明专利", "拥有量        完成情况表"]),
    ],
  },
  {
    number: 2,
    title: "the unit above or below the table, padded",
    on: either,
    variants: [unit(" 单位：件   ", true), unit("   单位:件 ", false), unit("（单位：件）", true)],
  },
  {
    number: 3,
    title: "no text in the corner of the head",
    on: either,
    variants: [inTurn(takes("corner"), corner(""))],
  },
  {
    number: 4,
    title: "blank rows between the records, notes below",
    on: either,
    variants: [
      inTurn(
        uses("rows"),
        takes("blanks"),
        insertAfter("xingan", blank("a"), blank("b")),
        insertAfter("lipu", blank("c")),
      ),
      inTurn(takes("below"), below("注：1.数据来源：国家知识产权局。", "2.七星区含高新区。"), ignores("note")),
    ],
  },
  {
    number: 5,
    title: "an empty first column, a tab before every value",
    on: either,
    variants: [
      inTurn(
        uses("arrangement"),
        takes("edges"),
        onTable((draft) => ({ ...draft, leadingColumns: 1 })),
      ),
      inTurn(
        takes("arrangement", "edges"),
        onTable((draft) => ({ ...draft, leadingColumns: 1, hasGaps: true })),
      ),
    ],
  },
  {
    number: 6,
    title: "merged heads of two and three levels",
    on: either,
    variants: [
      inTurn(
        takes("layout", "arrangement"),
        title(...noIndicator),
        columns(() => bothIndicators),
      ),
      inTurn(
        takes("layout", "arrangement"),
        title(["2019年桂林市各县区专利统计表"]),
        columns(() => inventionsOfWhich),
      ),
      inTurn(
        takes("layout", "arrangement"),
        title(...noIndicator),
        columns(() => bothIndicators),
        unmerged(),
      ),
    ],
  },
  {
    number: 7,
    title: "line breaks and spaces inside heads",
    on: ["stock"],
    variants: [
      inTurn(
        title(["有 效 发 明 专 利 拥 有 量"]),
        heads((_, i) => ({ head: [["2017\n年", "2 0 1 8 年", " 2019　年 "][i] ?? ""] })),
      ),
      columns(([first, second]) => [...pair(first, second), figures("2", "2019年\n6月", stock["2019-06"])]),
    ],
  },
  {
    number: 8,
    title: "a merged name beside the rows of two indicators",
    on: ["stock"],
    variants: [byIndicator(), inTurn(byIndicator(), unmerged())],
  },
  {
    number: 9,
    title: "one figure a row",
    on: either,
    variants: [inTurn(takes("open rows"), layout({ layout: "long" }))],
  },
  {
    number: 10,
    title: "districts across, years down",
    on: either,
    variants: [layout({ layout: "across" })],
  },
  {
    number: 11,
    title: "two tables on one sheet",
    on: ["stock"],
    variants: [
      inTurn(takes("arrangement"), secondTable("beside")),
      inTurn(takes("arrangement"), secondTable("below")),
      inTurn(takes("arrangement", "title", "columns", "layout", "sheet names"), secondTable("beside"), untitled()),
    ],
  },
  {
    number: 12,
    title: "a sheet for each year, the year in its name only",
    on: ["stock"],
    variants: [yearSheets(), yearInFileName()],
  },
  {
    number: 13,
    title: "hidden rows and columns",
    on: either,
    variants: [
      inTurn(
        takes("hidden"),
        uses("layout"),
        onTable((draft) => ({ ...draft, hidden: ["lipu", "1"] })),
      ),
    ],
  },
  {
    number: 14,
    title: "the head again after a page break",
    on: either,
    variants: [inTurn(uses("rows"), takes("layout"), insertAfter("lipu", insertedRow("head again", "head")))],
  },
  {
    number: 15,
    title: "a sheet with only a picture",
    on: either,
    variants: [inTurn(takes("pictures"), moreSheets(pictureSheet), notes("picture"), ignores("noTable"))],
  },
];

function under(head: readonly string[], key: string, truth: TruthColumn): Column {
  return { ...plainColumn, key, head, truth };
}

function models(row: Row): number {
  return row.kind === "total" ? 51 : 3;
}

function unit(text: string, isBelow: boolean): Alteration {
  return inTurn(
    takes("unit"),
    onTable((draft) => ({ ...draft, unit: { text, isBelow } })),
  );
}

function corner(text: string): Alteration {
  return onTable((draft) => ({ ...draft, corner: text }));
}

function below(...lines: readonly string[]): Alteration {
  return onTable((draft) => ({ ...draft, below: lines }));
}

function blank(key: string): Row {
  return insertedRow(key, "blank");
}

function unmerged(): Alteration {
  return onTable((draft) => ({ ...draft, hasMerges: false }));
}

function pair(...both: readonly (Column | undefined)[]): Column[] {
  return both.flatMap((column) => column ?? []);
}

/** Below each name two rows: 有效发明专利拥有量 and 发明专利受理量. */
function byIndicator(): Alteration {
  const flows = [flow[2017], flow[2018], flow[2019]];
  const both = (row: Row, stocks: readonly TruthColumn[]): Row[] => [
    { ...row, indicator: { word: "有效发明专利拥有量", truths: stocks } },
    { ...row, key: `${row.key}#2`, name: "", indicator: { word: "发明专利受理量", truths: flows } },
  ];
  return inTurn(
    takes("layout", "open rows", "total", "order", "heads", "columns' order", "rows", "arrangement"),
    title(["桂林市各县区专利指标完成情况表"]),
    onTable((draft) => {
      const stocks = draft.columns.flatMap(({ truth }) => truth ?? []);
      return { ...draft, rows: draft.rows.flatMap((row) => both(row, stocks)) };
    }),
  );
}

function secondTable(arrangement: "beside" | "below"): Alteration {
  return (book) => ({ ...book, arrangement, drafts: [...book.drafts, cleanFlow] });
}

/** No title and nothing else says which indicator: asked for each table. */
function untitled(): Alteration {
  const open = (draft: Draft): Draft => ({
    ...draft,
    title: [],
    columns: draft.columns.map((column) => ({ ...column, isOpen: true })),
  });
  const answer = (id: string, i: number) => ({ answer: id, then: atTable(i, opened) });
  const asked = (id: string, i: number) => ({
    code: "indicatorMissing" as const,
    choices: ["skip", "inForce", "applications"],
    answers: [answer(id, i)],
  });
  return inTurn(
    (book) => ({ ...book, drafts: book.drafts.map(open) }),
    asks(asked("inForce", 0), asked("applications", 1)),
  );
}

function opened(draft: Draft): Draft {
  return { ...draft, columns: draft.columns.map((column) => ({ ...column, isOpen: false })) };
}

function atTable(at: number, change: (draft: Draft) => Draft): Alteration {
  return (book) => ({ ...book, drafts: book.drafts.map((draft, i) => (i === at ? change(draft) : draft)) });
}

function yearSheets(): Alteration {
  const sheet = (truth: TruthColumn): Draft => ({
    ...cleanStock,
    title: yearSheetTitle,
    columns: [{ ...figures("0", "拥有量", truth), isOpen: true }],
  });
  const asked = (year: string, i: number) => ({
    code: "periodFromName" as const,
    given: [`${year}年`],
    choices: ["skip", `${year}-12-31`],
    entry: "period" as const,
    answers: [{ answer: `${year}-12-31`, then: atTable(i, opened) }],
  });
  return inTurn(
    takes("title", "columns", "heads", "layout", "rows", "order", "total", "arrangement", "unit", "corner", "edges"),
    takes("below", "hidden", "blanks", "open rows", "sheet names"),
    (book): Book => ({ ...book, drafts: [sheet(stock[2018]), sheet(stock[2019])], sheetNames: ["2018年", "2019年"] }),
    asks(asked("2018", 0), asked("2019", 1)),
  );
}

function yearInFileName(): Alteration {
  const openColumn: Column = { ...figures("0", "拥有量", stock[2019]), isOpen: true };
  return inTurn(
    takes("title", "sheet names"),
    columns(() => [openColumn]),
    onTable((draft) => ({ ...draft, title: yearSheetTitle })),
    (book) => ({ ...book, fileName: "2019年专利统计" }),
    asks({
      code: "periodFromName",
      given: ["2019年专利统计"],
      choices: ["skip", "2019-12-31"],
      entry: "period",
      answers: [{ answer: "2019-12-31", then: onTable(opened) }],
    }),
  );
}

/** Further sheets beside the table's own. */
function moreSheets(...sheets: readonly SourceSheet[]): Alteration {
  return (book) => ({ ...book, more: [...book.more, ...sheets] });
}
