/**
 * What one of our worksheets should hold: rows and columns with keys, so that a worksheet that its user
 * sorted, widened or moved can be matched row by row and brought up to date in place.
 * Addresses appear nowhere: `placement.ts` gives every row and column its place.
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
  /** Which row a text in the first column stands for, however it is spelled; `null` when it is none of ours. */
  readonly rowKeyOf: (text: string) => string | null;
}

export interface ColumnSpec {
  /** `district`, `2019`. */
  readonly key: string;
  /** How a sentence names the column: `2019年`. */
  readonly label: string;
  /** Width of a new column in characters of the standard font. An existing width is the user's. */
  readonly widthInChars: number;
}

/** One row. `cells` aligns with `columns`; `null` is a cell that is not ours and is never touched. */
export interface RowSpec {
  /** `title`, `header`, `qixing`, `total`. */
  readonly key: string;
  /** How a sentence names the row: `灵川县`, `合计`. */
  readonly label: string;
  readonly role: RowRole;
  readonly cells: readonly (CellSpec | null)[];
}

/** How a row looks, and where it belongs. `header` and `body` rows form the table. */
export type RowRole = "note" | "title" | "unit" | "header" | "body" | "total" | "check" | "source";

export interface CellSpec {
  readonly content: CellContent;
  /** `figure` and `text` are official. A changed one, and a formula typed over, is named before it is written again. */
  readonly kind: "figure" | "text" | "formula";
}

/** A constant, or a formula that names cells by row and column key. */
export type CellContent = string | number | FormulaSpec;

/** Builds the formula text once places are known: `` (places) => `=SUM(${places.cells(districts, "2019")})` ``. */
export interface FormulaSpec {
  readonly formula: (places: Places) => string;
}

/** Relative A1 addresses of cells named by row and column key. */
export interface Places {
  cell(rowKey: string, columnKey: string): string;
  /** Exactly these rows, however they were sorted or parted: `B5:B9,B11:B22`. */
  cells(rowKeys: readonly string[], columnKey: string): string;
}

export interface TableSpec {
  /** ListObject name, unique in a workbook: `目标_拥有量`. */
  readonly name: string;
}

export interface PageSpec {
  readonly orientation: "portrait" | "landscape";
  readonly paper: "a4";
  readonly fitToPagesWide: 1;
}

/** Plain cells for the user's own sheet: no mark, no table, first row the header. */
export interface BlockSpec {
  readonly columns: readonly ColumnSpec[];
  readonly rows: readonly RowSpec[];
}
