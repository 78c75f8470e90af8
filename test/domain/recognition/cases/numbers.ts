import type { MissingReason } from "../../../../src/domain/recognition/recognition";
import {
  asks,
  ignores,
  inTurn,
  mayNote,
  onTable,
  plainColumn,
  takes,
  uses,
  type Alteration,
  type Book,
  type Cell,
  type Column,
  type Row,
} from "../draft";
import { besides, questioned, spelling, withoutFigure } from "../edits";
import { either, type RecognitionCase } from "./recognitionCase";

const missingCells: readonly (readonly [key: string, text: string, reason: MissingReason])[] = [
  ["lingchuan/1", "", "blank"],
  ["quanzhou/1", "-", "dash"],
  ["xingan/1", "—", "dash"],
  ["yongfu/1", "--", "dash"],
  ["yangshuo/1", "…", "dash"],
  ["guanyang/1", "/", "dash"],
  ["longsheng/1", "无", "dash"],
  ["pingle/1", "暂缺", "dash"],
  ["lipu/1", "N/A", "dash"],
  ["gongcheng/1", "***", "masked"],
];

const fifthOfMarch: Cell = { value: 43529, text: "3月5日", format: 'm"月"d"日"' };

/** The cases of numbers and of cells without one. */
export const numberCases: readonly RecognitionCase[] = [
  {
    number: 32,
    title: "spaces before and after numbers",
    on: either,
    variants: [
      inTurn(
        spelling("lingchuan/2", (n) => `${n} `),
        spelling("quanzhou/2", (n) => `  ${n}\u3000`),
      ),
    ],
  },
  {
    number: 33,
    title: "numbers as text",
    on: either,
    variants: [
      inTurn(
        spelling("xingan/0", String),
        spelling("yongfu/0", (n) => `'${n}`),
      ),
    ],
  },
  {
    number: 34,
    title: "full-width digits",
    on: either,
    variants: [inTurn(spelling("yangshuo/0", wide), spelling("qixing/0", wide))],
  },
  {
    number: 35,
    title: "thousands separators, right and wrong",
    on: either,
    variants: [
      inTurn(
        ...[spelling("qixing/0", (n) => grouped(n, ",")), spelling("qixing/1", (n) => grouped(n, "，"))],
        spelling("qixing/2", (n) => grouped(n, " ")),
      ),
      questioned({
        code: "grouping",
        cells: { "lingui/2": (n) => `${String(n).charAt(0)},${String(n).slice(1)}` },
        choices: (n) => [String(n)],
        isPlain: (n) => n < 10 || n > 999,
        isRead: true,
        answers: (n) => [[String(n), {}]],
        anyRemark: true,
      }),
    ],
  },
  {
    number: 36,
    title: "件 and 万 in a cell, 万件 as the unit",
    on: either,
    variants: [
      spelling("pingle/0", (n) => `${n}件`),
      questioned({
        code: "rounded",
        cells: { "xiangshan/0": (n) => `${inTenThousands(n)}万件`, "diecai/0": (n) => `${inTenThousands(n)}万` },
        choices: () => ["preliminary"],
        isRead: true,
        answers: () => [["preliminary", { isPreliminary: true }]],
      }),
      unitOfTenThousand(),
    ],
  },
  {
    number: 37,
    title: "130.0 is a count, 130.5 is none",
    on: either,
    variants: [
      inTurn(
        spelling("ziyuan/0", (n) => `${n}.0`),
        notACount("decimals", { "ziyuan/1": (n) => n + 0.5 }),
      ),
      notACount("decimals", { "ziyuan/1": (n) => `${n}.5` }),
    ],
  },
  {
    number: 38,
    title: "negative counts: -5, (5), △5, ▲5; a negative growth is none of our figures",
    on: either,
    variants: [
      notACount("negative", {
        "lipu/0": (n) => -n,
        "gongcheng/0": (n) => `(${n})`,
        "guanyang/0": (n) => `△${n}`,
        "longsheng/0": (n) => `▲${n}`,
      }),
      besides(beside("growth", "同比增长", growthOf, "growth")),
      besides(beside("growth", "增长率(%)", (row) => (row.key === "lipu" ? -2.8 : 12.4), "growth")),
    ],
  },
  {
    number: 39,
    title: "percentages: of a rate's column never, in a column of counts asked",
    on: either,
    variants: [
      besides(beside("rate", "完成率", rateOf, "rate")),
      besides(beside("rate", "完成率(%)", (row) => (row.key === "lipu" ? 24.8 : 97.5), "rate")),
      notACount("percent", { "xiufeng/1": () => "24.80%", "diecai/1": () => percent(0.248, "24.8%") }),
      wholeRates(),
    ],
  },
  {
    number: 40,
    title: "cells without a figure, each with its reason",
    on: either,
    variants: [inTurn(...missingCells.map(([key, text, reason]) => withoutFigure(key, text, reason)), mayNote("jump"))],
  },
  {
    number: 41,
    title: "error cells; a column too narrow is none",
    on: either,
    variants: [
      inTurn(
        ...[withoutFigure("lingui/0", "#N/A", "error"), withoutFigure("xiangshan/1", "#DIV/0!", "error")],
        ...[withoutFigure("xiufeng/0", "#VALUE!", "error"), withoutFigure("yanshan/1", "#####", "error")],
        mayNote("jump"),
      ),
      inTurn(
        takes("types"),
        spelling("yanshan/0", (n) => ({ value: n, text: "###", format: "General" })),
      ),
    ],
  },
  {
    number: 42,
    title: "约130, 130+, ≥130, 130余",
    on: either,
    variants: [
      questioned({
        code: "approximate",
        cells: {
          "yongfu/2": (n) => `约${n}`,
          "yangshuo/2": (n) => `${n}+`,
          "guanyang/2": (n) => `≥${n}`,
          "longsheng/2": (n) => `${n}余`,
        },
        choices: () => ["preliminary"],
        isRead: true,
        answers: () => [["preliminary", { isPreliminary: true }]],
      }),
    ],
  },
  {
    number: 43,
    title: "130* and 130①",
    on: either,
    variants: [
      questioned({
        code: "marked",
        cells: { "ziyuan/2": (n) => `${n}*`, "pingle/2": (n) => `${n}①` },
        choices: () => ["preliminary", "final"],
        isRead: true,
        answers: () => [
          ["preliminary", { isPreliminary: true }],
          ["final", {}],
        ],
      }),
    ],
  },
  {
    number: 44,
    title: "two numbers in one cell",
    on: either,
    variants: [
      inTurn(
        two("lipu/2", (n) => `${n}/${n + 17}`, 17),
        two("gongcheng/2", (n) => `${n}（${n + 3}）`, 3),
      ),
    ],
  },
  {
    number: 45,
    title: "letters O and l for 0 and 1",
    on: either,
    variants: [inTurn(misread("xingan/2"), misread("xiangshan/2"))],
  },
  {
    number: 46,
    title: "3-5 that became a date, a number in scientific notation",
    on: either,
    variants: [
      inTurn(takes("types"), notACount("date", { "diecai/1": () => fifthOfMarch })),
      inTurn(takes("types"), notACount("tooLarge", { "yanshan/1": () => 1e15 })),
    ],
  },
  {
    number: 47,
    title: "results of formulas",
    on: either,
    variants: [
      inTurn(
        takes("formulas"),
        uses("layout"),
        onTable((draft) => ({ ...draft, formulas: ["lingchuan/0", "total/0"] })),
      ),
    ],
  },
];

function notACount(reason: string, cells: Readonly<Record<string, (figure: number) => Cell>>): Alteration {
  return inTurn(questioned({ code: "notACount", cells, choices: () => [], reason, isRead: false }), mayNote("jump"));
}

function two(key: string, write: (figure: number) => string, more: number): Alteration {
  return questioned({
    code: "twoValues",
    cells: { [key]: write },
    choices: (n) => [String(n), String(n + more)],
    isRead: true,
    answers: (n) => [
      [String(n), {}],
      [String(n + more), { says: n + more }],
    ],
    anyRemark: true,
  });
}

function misread(key: string): Alteration {
  return questioned({
    code: "misread",
    cells: { [key]: (n) => String(n).replace(/1/g, "l").replace(/0/g, "O") },
    choices: (n) => [String(n)],
    isPlain: (n) => !/[01]/.test(String(n)) || n < 10,
    isRead: true,
    answers: (n) => [[String(n), {}]],
    anyRemark: true,
  });
}

function beside(key: string, head: string, cell: (row: Row) => Cell, ignored: Column["ignored"]): Column {
  return { ...plainColumn, key, head: [head], beside: cell, ignored };
}

function growthOf({ key }: Row): Cell {
  return key === "lipu" ? percent(-0.028, "-2.8%") : key === "lingui" ? "-12.10%" : percent(0.031, "3.1%");
}

/** As text, as a number that is shown as a percentage, as a plain ratio. */
function rateOf({ key }: Row): Cell {
  return key === "lipu" ? "24.80%" : key === "lingui" ? 0.248 : percent(0.985, "98.5%");
}

function percent(value: number, text: string): Cell {
  return { value, text, format: "0.0%" };
}

/** A column headed as a rate that holds whole numbers, as a count would. */
function wholeRates(): Alteration {
  return inTurn(
    besides({ ...plainColumn, key: "rate", head: ["完成率"], beside: ({ key }) => 90 + key.length }),
    asks({
      code: "rateOrCount",
      choices: ["skip", "import"],
      answers: [{ answer: "skip", then: (book: Book) => book }],
    }),
  );
}

/** Every number is in 万件: rounded, and asked about by column. */
function unitOfTenThousand(): Alteration {
  const change = (column: Column): Column => ({
    ...column,
    isOpen: true,
    beside: (row) =>
      Number(
        inTenThousands(row.districtId ? (column.truth?.figures[row.districtId] ?? NaN) : (column.truth?.total ?? NaN)),
      ),
  });
  return inTurn(
    takes("unit", "columns", "heads", "open rows", "total", "layout"),
    onTable((draft) => ({
      ...draft,
      unit: { text: "单位：万件", isBelow: false },
      columns: draft.columns.map(change),
    })),
    asks(
      ...["0", "1", "2"].map((key) => ({
        code: "rounded" as const,
        choices: ["skip", "preliminary"],
        places: 17,
        answers: [{ answer: "preliminary", then: preliminaryColumn(key), anyRemark: true }],
      })),
    ),
    ignores("unit"),
  );
}

function preliminaryColumn(key: string): Alteration {
  return onTable((draft) => {
    const made = draft.rows.flatMap(({ key: row, districtId }) => (districtId ? [`${row}/${key}`] : []));
    const plain = { as: "figure", isPreliminary: true, remark: "", says: null, isInSum: true, cell: "" } as const;
    return {
      ...draft,
      columns: draft.columns.map((column) => (column.key === key ? { ...column, isOpen: false } : column)),
      cells: new Map([...draft.cells, ...made.map((each) => [each, plain] as const)]),
    };
  });
}

function inTenThousands(figure: number): string {
  return (figure / 10000).toFixed(4);
}

function wide(figure: number): string {
  return String(figure).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}

function grouped(figure: number, separator: string): string {
  return `${Math.floor(figure / 1000)}${separator}${String(figure % 1000).padStart(3, "0")}`;
}
