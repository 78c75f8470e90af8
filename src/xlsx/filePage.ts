import type { Area } from "../sheets/grid";

/** How a worksheet is printed. Margins are points. */
export interface FilePage {
  readonly orientation: "portrait" | "landscape";
  readonly paper: FilePaper;
  readonly margins: Readonly<Record<"top" | "bottom" | "left" | "right" | "header" | "footer", number>>;
  /** Percent, or the pages that all must fit on; `null` = as many as it takes. */
  readonly zoom: number | { readonly pagesWide: number | null; readonly pagesTall: number | null };
  /** `null` = all that is there. */
  readonly printArea: Area | null;
  /** Rows repeated on every page. */
  readonly titleRows: { readonly row: number; readonly rowCount: number } | null;
  /** Rows above which a new page begins. */
  readonly rowBreaks: readonly number[];
  /** `null` counts on from the worksheet printed before. */
  readonly firstPageNumber: number | null;
  readonly isCentredHorizontally: boolean;
  readonly isCentredVertically: boolean;
  /** Of all pages, or of the odd ones alone when the even ones have their own. */
  readonly header: FileHeader;
  readonly footer: FileHeader;
  readonly evenPages: { readonly header: FileHeader; readonly footer: FileHeader } | null;
}

export type FilePaper = "A3" | "A4" | "A5" | "B4" | "B5" | "Letter" | "Legal";
/** In Excel's code: `&P / &N`, `&"宋体"&14— &P —`. */
export type FileHeader = Readonly<Record<"left" | "center" | "right", string>>;
