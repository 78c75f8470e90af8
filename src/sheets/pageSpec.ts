import type { AreaSpec } from "./formulaSpec";

/** How a sheet is printed. */
export interface PageSpec {
  readonly orientation: "portrait" | "landscape";
  readonly paper: "a4";
  /** A sheet of several pages with breaks of its own has a scale instead. */
  readonly fitToPagesWide?: 1;
  readonly fitToPagesTall?: 1;
  readonly scale?: number;
  /** What is printed, where that is not everything. */
  readonly area?: AreaSpec;
  /** The head of the table stands on every page, though only a part is printed. */
  readonly repeatsHead?: true;
  /** In the middle under every page, in Excel's codes. */
  readonly footer?: string;
  /** Instead: right under odd pages and left under even ones, counted from 1 on this sheet. */
  readonly outerFooter?: string;
  /** Rows that begin a new page. */
  readonly breaksBefore?: readonly string[];
  /** How many rows and columns stay in view; where not said, the header row and the first column. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
}
