import type { Area } from "../sheets/grid";
import type { FileChart } from "./fileChart";
import type { FilePage } from "./filePage";
import type { FileConditionalFormat, FileValidation } from "./fileRules";
import type { FileStyle } from "./fileStyle";

/**
 * What an .xlsx file should hold, in plain words: no Excel, no library. Formulas are as Excel shows them, in English
 * with `=` in front; rows and columns count from 0; sizes are points; colours are `#RRGGBB`.
 */
export interface FileWorkbook {
  /** Who or what wrote the file, as its properties say. */
  readonly author: string;
  readonly worksheets: readonly FileWorksheet[];
  readonly names: readonly FileName[];
  /** Which worksheet is in front, counted from 0. */
  readonly activeWorksheet: number;
  readonly isStructureProtected: boolean;
  /** Namespaces of custom functions that formulas may call: `PATENT`. */
  readonly functionNamespaces: readonly string[];
}

export interface FileName {
  readonly name: string;
  /** Name of the worksheet that the name belongs to; `null` is the whole workbook. */
  readonly scope: string | null;
  /** `='目标-拥有量'!$A$1`, `=0.9`, `=LAMBDA(x,x*2)`. */
  readonly formula: string;
  readonly isHidden: boolean;
  readonly comment: string;
}

export interface FileWorksheet {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  readonly tabColor: string | null;
  readonly showsGridlines: boolean;
  readonly cells: readonly FileCell[];
  /** Columns and rows that are not of the standard size. */
  readonly columns: readonly FileBand[];
  readonly rows: readonly FileBand[];
  readonly tables: readonly FileTable[];
  /** Rows above and columns left of the split; `null` = nothing frozen. */
  readonly freeze: { readonly rows: number; readonly columns: number } | null;
  readonly page: FilePage;
  /** The strongest first. */
  readonly conditionalFormats: readonly FileConditionalFormat[];
  readonly validations: readonly FileValidation[];
  readonly links: readonly FileLink[];
  /** The lowest first. */
  readonly charts: readonly FileChart[];
  readonly protection: FileProtection | null;
}

export interface FileCell {
  readonly row: number;
  readonly column: number;
  readonly content: FileContent;
  /** `null` looks like a cell that nobody touched. */
  readonly style: FileStyle | null;
}

/** Where a click on a cell leads: a place of the workbook, or a page or file. */
export interface FileLink {
  readonly row: number;
  readonly column: number;
  /** A defined name or `目录!A1`. */
  readonly location: string | null;
  readonly address: string | null;
  readonly tip: string | null;
}

/** A text is always a text, whatever it begins with; `null` is a blank. Dates are Excel's numbers. */
export type FileContent = string | number | boolean | FileFormula | FileError | null;

export interface FileFormula {
  readonly formula: string;
  /** The formula may fill more than its own cell. */
  readonly isSpilling: boolean;
}

export interface FileError {
  readonly error: "#DIV/0!" | "#N/A" | "#NAME?" | "#NULL!" | "#NUM!" | "#REF!" | "#VALUE!";
}

export interface FileBand {
  readonly index: number;
  /** Points; `null` is the standard size. */
  readonly size: number | null;
  readonly isHidden: boolean;
}

/** The cells of a table, its header among them, are cells of the worksheet: here stands only what is beside them. */
export interface FileTable {
  readonly name: string;
  /** With the header row. */
  readonly area: Area;
  readonly headers: readonly string[];
  /** `TableStyleLight1`; empty for none. */
  readonly style: string;
  readonly showsFilterButtons: boolean;
  readonly hasBandedRows: boolean;
  readonly hasBandedColumns: boolean;
  readonly hasBoldFirstColumn: boolean;
  readonly hasBoldLastColumn: boolean;
}

/** Without a password: it guards against slips, not against people. */
export interface FileProtection {
  /** What is permitted all the same. */
  readonly permits: readonly FilePermission[];
}

export type FilePermission =
  | "formatCells"
  | "formatColumns"
  | "formatRows"
  | "insertColumns"
  | "insertRows"
  | "insertHyperlinks"
  | "deleteColumns"
  | "deleteRows"
  | "sort"
  | "autoFilter"
  | "pivotTables";
