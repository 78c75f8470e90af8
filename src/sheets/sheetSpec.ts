/**
 * What one of our worksheets should hold: rows and columns with keys, so that a worksheet that its user
 * sorted, widened or moved can be matched row by row and brought up to date in place.
 * Addresses appear nowhere: the shell gives every row and column its place.
 */
export interface SheetSpec {
  /** What the sheet is, for ever the same: `targets.inForce`. Becomes the hidden name `PatentSheet.<mark>`. */
  readonly mark: string;
  /** The wished worksheet name; taken by a stranger, it becomes `<name> (2)`. */
  readonly name: string;
  readonly columns: readonly ColumnSpec[];
  readonly rows: readonly RowSpec[];
  readonly table: TableSpec | null;
  readonly page: PageSpec;
}

export interface ColumnSpec {
  /** `district`, `2019`. */
  readonly key: string;
  /** Width of a new column in characters of the standard font. An existing width is the user's. */
  readonly widthInChars: number;
}

/** One row. `cells` aligns with `columns`; `null` is a cell that is not ours and is never touched. */
export interface RowSpec {
  /** `title`, `header`, `qixing`, `total`. */
  readonly key: string;
  readonly role: RowRole;
  readonly cells: readonly (CellSpec | null)[];
  readonly heightInPoints?: number;
}

/** How a row looks, and where it belongs. `header` and `body` rows form the table. */
export type RowRole = "note" | "title" | "unit" | "header" | "body" | "total" | "check" | "source";

export interface CellSpec {
  readonly content: CellContent;
  /** `figure` and `text` are official: a changed one is named before it is written again. */
  readonly kind: "figure" | "text" | "formula";
}

/** A constant, or a formula that names cells by row and column key. */
export type CellContent = string | number | FormulaSpec;

/** Builds the formula text once places are known: `(cell) => `=SUM(${cell("lingchuan","2019")}:…)``. */
export interface FormulaSpec {
  readonly formula: (addressOf: AddressOf) => string;
}

/** Relative A1 address of the cell where the given row meets the given column. */
export type AddressOf = (rowKey: string, columnKey: string) => string;

export interface TableSpec {
  /** ListObject name, unique in a workbook: `目标_拥有量`. */
  readonly name: string;
}

export interface PageSpec {
  readonly orientation: "portrait" | "landscape";
  readonly paper: "a4";
  readonly fitToPagesWide: 1;
}
