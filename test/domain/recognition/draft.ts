import type { ActualsTable } from "../../../src/domain/actuals";
import type { DoubtCode } from "../../../src/domain/recognition/doubt";
import type { IgnoredReason, NoteCode } from "../../../src/domain/recognition/findings";
import type { MissingReason } from "../../../src/domain/recognition/recognition";
import type { SourceSheet, SourceValue } from "../../../src/domain/recognition/sourceSheet";
import { districtIds, districtNames, flow, stock, type TruthColumn } from "./figures";

/** A value that Excel shows otherwise than it is: a date, a percentage. */
export interface ShownCell {
  readonly value: SourceValue;
  readonly text: string;
  readonly format: string;
}

export type Cell = SourceValue | ShownCell;

/** A column of a table beside the one with the names. */
export interface Column {
  readonly key: string;
  /** From the top; where other columns' heads are deeper, the last one spans the rest. */
  readonly head: readonly Cell[];
  /** The figures it holds; `null` for a column that is not about actuals. */
  readonly truth: TruthColumn | null;
  /** What stands in it, where that is not the figures. */
  readonly beside: ((row: Row) => Cell) | null;
  /** Whether a doubt about the whole column is open: nothing of it may be imported. */
  readonly isOpen: boolean;
  /** Why it is not imported at all. */
  readonly ignored: IgnoredReason | null;
}

/** A row of a table below the head. */
export interface Row {
  readonly key: string;
  readonly name: Cell;
  readonly kind: "district" | "total" | "subtotal" | "other" | "head" | "blank";
  readonly districtId: string | null;
  /** Whether a doubt about the whole row is open: nothing of it may be imported. */
  readonly isOpen: boolean;
  readonly ignored: IgnoredReason | null;
  /** The figure in each column, where it is not a district's: of 其他, of a subtotal. */
  readonly stated: number | null;
  /** Whether `stated` belongs to the total's sum. */
  readonly isInSum: boolean;
  /** Whether another row is of the same district, so that it is not missing. */
  readonly isTwice: boolean;
  /** The districts that a subtotal adds up. */
  readonly members: readonly string[] | null;
  /** A second indicator's row below the first: its word, and its figures by column. */
  readonly indicator: { readonly word: string; readonly truths: readonly TruthColumn[] } | null;
}

/** A cell that is not simply the figure. */
export interface Override {
  readonly cell: Cell;
  readonly as: "figure" | "open" | MissingReason;
  readonly isPreliminary: boolean;
  readonly remark: string;
  /** The number it says, where that is not the district's figure. */
  readonly says: number | null;
  /** Whether the number is read, so that totals are compared with it too. */
  readonly isInSum: boolean;
}

/** A table as a person writes it, and beside it what is true of it. */
export interface Draft {
  readonly title: readonly (readonly string[])[];
  readonly unit: { readonly text: string; readonly isBelow: boolean } | null;
  readonly corner: string;
  /** Columns left of the names: 序号, 代码. */
  readonly lefts: readonly Column[];
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** By `row/column`. */
  readonly cells: ReadonlyMap<string, Override>;
  readonly below: readonly string[];
  readonly layout: "down" | "across" | "long";
  readonly leadingColumns: number;
  readonly hasGaps: boolean;
  readonly hasMerges: boolean;
  /** Keys of rows and columns that nobody sees, and keys of cells that hold formulas. */
  readonly hidden: readonly string[];
  readonly formulas: readonly string[];
  readonly isPreliminary: boolean;
  /** Every cell is text: pasted, or from a CSV file. */
  readonly isText: boolean;
  /** A second copy of figures that another table gives: only its settled cells count. */
  readonly isTwin: boolean;
}

export interface ExpectedDoubt {
  readonly code: DoubtCode;
  /** One of several where the order of the rows decides. */
  readonly given?: readonly string[];
  /** The ids of the choices; `row` and `cell` for one whose id is a place. */
  readonly choices: readonly string[];
  readonly places?: number;
  readonly entry?: "district" | "period";
  readonly isLasting?: boolean;
  readonly facts?: Readonly<Record<string, string>>;
  /** Each answer (a choice's id, an entry, or a choice's number in the list), and what is true after it. */
  readonly answers: readonly Answer[];
}

export interface Answer {
  readonly answer: string | number;
  readonly then: Alteration;
  /** As it is kept, where it is not kept as it was entered. */
  readonly kept?: string;
  /** Whether the contract leaves open what the figures' remarks say. */
  readonly anyRemark?: boolean;
}

/** All that is recognised at once, and what must come of it. */
export interface Book {
  readonly drafts: readonly Draft[];
  readonly arrangement: "sheets" | "beside" | "below";
  readonly sheetNames: readonly string[];
  readonly more: readonly SourceSheet[];
  readonly fileName: string;
  readonly stored: readonly ActualsTable[];
  readonly doubts: readonly ExpectedDoubt[];
  readonly notes: readonly NoteCode[];
  /** Notes of which the contract does not say whether they are due. */
  readonly possibleNotes: readonly NoteCode[];
  readonly ignored: readonly IgnoredReason[];
  readonly possiblyIgnored: readonly IgnoredReason[];
  /** Parts that an alteration has for itself, and parts that several may use. */
  readonly taken: readonly string[];
  readonly used: readonly string[];
}

export type Alteration = (book: Book) => Book;

/** Two alterations cannot both be made. */
export class Clash extends Error {}

export const plainColumn: Omit<Column, "key" | "head"> = { truth: null, beside: null, isOpen: false, ignored: null };

export const plainRow: Omit<Row, "key" | "name"> = {
  ...{ kind: "district", districtId: null, isOpen: false, ignored: null, stated: null },
  ...{ isInSum: false, isTwice: false, members: null, indicator: null },
};

/** A column of figures under a head. */
export function figures(key: string, head: Cell, truth: TruthColumn): Column {
  return { ...plainColumn, key, head: [head], truth };
}

/** A district's row under its name in the plan, or another one. */
export function districtRow(id: string, name: Cell = districtNames[id] ?? "", key = id): Row {
  return { ...plainRow, key, name, districtId: id };
}

export const totalRow: Row = { ...plainRow, key: "total", name: "合计", kind: "total" };

const cleanDraft: Omit<Draft, "title" | "columns"> = {
  unit: { text: "单位：件", isBelow: false },
  corner: "县区",
  lefts: [],
  rows: [...districtIds.map((id) => districtRow(id)), totalRow],
  cells: new Map(),
  below: [],
  layout: "down",
  leadingColumns: 0,
  ...{ hasGaps: false, hasMerges: true, hidden: [], formulas: [], isPreliminary: false, isText: false, isTwin: false },
};

/** A full table without a flaw: title, unit, head, 17 districts, three years, 合计. */
export const cleanStock: Draft = {
  ...cleanDraft,
  title: [["桂林市各县区有效发明专利拥有量完成情况表"]],
  columns: [
    figures("0", "2017年", stock[2017]),
    figures("1", "2018年", stock[2018]),
    figures("2", "2019年", stock[2019]),
  ],
};

/** The same of 发明专利受理量. */
export const cleanFlow: Draft = {
  ...cleanDraft,
  title: [["桂林市各县区发明专利受理量完成情况表"]],
  columns: [figures("0", "2017年", flow[2017]), figures("1", "2018年", flow[2018]), figures("2", "2019年", flow[2019])],
};

/** Only this table, on a sheet whose name says nothing. */
export function bookOf(...drafts: readonly Draft[]): Book {
  return {
    ...{ drafts, arrangement: "sheets", sheetNames: drafts.map((_, i) => `Sheet${i + 1}`), more: [] },
    ...{
      fileName: "",
      stored: [],
      doubts: [],
      notes: [],
      possibleNotes: [],
      ignored: [],
      possiblyIgnored: [],
      taken: [],
      used: [],
    },
  };
}

/** Makes several alterations one after another. */
export function inTurn(...alterations: readonly Alteration[]): Alteration {
  return (book) => alterations.reduce((altered, alter) => alter(altered), book);
}

/** Changes the first table. */
export function onTable(change: (draft: Draft) => Draft): Alteration {
  return (book) => {
    const [first, ...others] = book.drafts;
    if (!first) throw new Error("a book without a table");
    return { ...book, drafts: [change(first), ...others] };
  };
}

/** Claims parts of the table (paths such as `lipu/0`) for this alteration alone. */
export function takes(...parts: readonly string[]): Alteration {
  return (book) => {
    const isFree = (part: string) => ![...book.taken, ...book.used].some((other) => overlap(part, other));
    if (!parts.every(isFree)) throw new Clash(parts.join(" "));
    return { ...book, taken: [...book.taken, ...parts] };
  };
}

/** Relies on parts of the table that others may rely on too. */
export function uses(...parts: readonly string[]): Alteration {
  return (book) => {
    if (parts.some((part) => book.taken.some((other) => overlap(part, other)))) throw new Clash(parts.join(" "));
    return { ...book, used: [...book.used, ...parts] };
  };
}

function overlap(one: string, other: string): boolean {
  return one === other || one.startsWith(`${other}/`) || other.startsWith(`${one}/`);
}

/** What must be asked. */
export function asks(...doubts: readonly ExpectedDoubt[]): Alteration {
  return (book) => ({ ...book, doubts: [...book.doubts, ...doubts] });
}

/** What must be noted. */
export function notes(...codes: readonly NoteCode[]): Alteration {
  return (book) => ({ ...book, notes: [...book.notes, ...codes] });
}

/** What may be noted or not. */
export function mayNote(...codes: readonly NoteCode[]): Alteration {
  return (book) => ({ ...book, possibleNotes: [...book.possibleNotes, ...codes] });
}

/** What must be left out, with its reason. */
export function ignores(...reasons: readonly IgnoredReason[]): Alteration {
  return (book) => ({ ...book, ignored: [...book.ignored, ...reasons] });
}

/** What may be left out with this reason or another. */
export function mayIgnore(...reasons: readonly IgnoredReason[]): Alteration {
  return (book) => ({ ...book, possiblyIgnored: [...book.possiblyIgnored, ...reasons] });
}

/** The figure that a cell stands for. */
export function truthAt(draft: Draft, row: Row, column: Column): TruthColumn | null {
  return row.indicator?.truths[draft.columns.indexOf(column)] ?? column.truth;
}

/** A row that belongs to no district. */
export function insertedRow(key: string, kind: "head" | "blank"): Row {
  return { ...plainRow, key, name: "", kind };
}
