import type { ChartSpec } from "./chartSpec";
import type { ConditionSpec, ValidationSpec } from "./conditionSpec";
import type { FormulaSpec } from "./formulaSpec";
import type { FoundSheet } from "./grid";
import type { PageSpec } from "./pageSpec";

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
  /** The first row and column are hidden and hold the keys by which all others are found again. */
  readonly isKeyed?: true;
  /** Finds columns that are told apart by more than their header: those of a 完成数 sheet by their date. */
  readonly columnsOn?: (found: FoundSheet, headerRow: number) => ReadonlyMap<string, number>;
  readonly conditions?: readonly ConditionSpec[];
  readonly validations?: readonly ValidationSpec[];
  readonly charts?: readonly ChartSpec[];
}

/** What a sheet is found again by. */
export type SheetSubject = Pick<SheetSpec, "mark" | "table">;

/** Sheets of one command; what they should hold depends on what the workbook holds already. */
export interface SheetSet {
  readonly subjects: readonly SheetSubject[];
  /** One description for each subject, in their order. */
  readonly describe: (found: (mark: string) => FoundSheet | null) => readonly SheetSpec[];
  /** The keys of rows and columns that the command is there to add: to find them missing is no surprise. */
  readonly adds?: readonly string[];
  /** Mark of the sheet to be shown when it is new; else the first new one. */
  readonly shows?: string;
}

export interface ColumnSpec {
  /** `district`, `2019`. */
  readonly key: string;
  /** How a sentence names the column: `2019年`. */
  readonly label: string;
  /** Width of a new column in characters of the standard font. An existing width is the user's. */
  readonly widthInChars: number;
  readonly isHidden?: true;
  /** Not on every such sheet: dozens of them may be missing on one that is ours. */
  readonly isExtra?: true;
  /** Beside the printed part: looks like a working whatever its row is. */
  readonly isAside?: true;
  /** Where it is not the role's: of body and total rows. */
  readonly alignment?: Alignment;
  /** Of the font, in points. */
  readonly size?: number;
}

/** One row. `cells` aligns with `columns`; `null` is a cell that is not ours and is never touched. */
export interface RowSpec {
  /** `title`, `header`, `qixing`, `total`. */
  readonly key: string;
  /** How a sentence names the row: `灵川县`, `合计`. */
  readonly label: string;
  readonly role: RowRole;
  readonly cells: readonly (CellSpec | null)[];
  readonly isHidden?: true;
  /** The column whose cell must hold something for the row to be shown. */
  readonly isShownWith?: string;
  /** In points, where it is not the role's. */
  readonly height?: number;
  readonly wraps?: true;
}

export type Alignment = "Left" | "Center" | "Right" | "CenterAcrossSelection";

/** How a row looks, and where it belongs. `header` and `body` rows form the table. */
export type RowRole =
  | "note"
  | "title"
  | "subtitle"
  | "unit"
  | "line"
  | "stamp"
  | "header"
  | "body"
  | "total"
  | "check"
  | "source"
  | "section"
  | "aside"
  | "control"
  | "fact"
  | "headline"
  | "clause"
  | "key";

export interface CellSpec {
  readonly content: CellContent;
  /**
   * `figure` and `text` are official. A changed one, and a formula typed over, is named before it is written again.
   * `derived` is a formula that follows other sheets: another formula in its place is only an older one.
   * `entry` is the user's: its content is what a new cell begins with, or what the command writes there for them.
   */
  readonly kind: "figure" | "text" | "formula" | "derived" | "entry";
  /** Where it is not the role's. */
  readonly numberFormat?: string;
  /** The user asked for this content: it takes the place of what the entry holds. */
  readonly isGiven?: true;
  /** Mark of the sheet to which the cell leads while it holds something. */
  readonly leadsTo?: string;
}

/** A constant, or a formula that names cells by row and column key. */
export type CellContent = string | number | FormulaSpec;

export interface TableSpec {
  /** ListObject name, unique in a workbook: `目标_拥有量`. */
  readonly name: string;
}

/** Plain cells for the user's own sheet: no mark, no table, first row the header. */
export interface BlockSpec {
  readonly columns: readonly ColumnSpec[];
  readonly rows: readonly RowSpec[];
}
