/** How a worksheet is printed. */
export interface PageLayout {
  readonly orientation: "Portrait" | "Landscape";
  readonly paperSize: string;
  readonly margins: Readonly<Record<MarginSide, number>>;
  readonly zoom: {
    readonly scale?: number | null;
    readonly horizontalFitToPages?: number | null;
    readonly verticalFitToPages?: number | null;
  };
  readonly printTitleRows: string | null;
  readonly printArea: string | null;
  /** Rows above which a new page begins, in rising order. */
  readonly rowBreaks: readonly number[];
  /** `null` counts on from the worksheet printed before. */
  readonly firstPageNumber: number | null;
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  /** Of all pages, or of the odd ones alone when the even ones have their own. */
  readonly headersFooters: HeadersFooters;
  readonly hasEvenPages: boolean;
  readonly evenPages: HeadersFooters;
}

export type MarginSide = "topMargin" | "bottomMargin" | "leftMargin" | "rightMargin" | "headerMargin" | "footerMargin";
export type HeadersFooters = Readonly<Record<HeaderFooterPlace, string>>;
export type HeaderFooterPlace =
  "leftHeader" | "centerHeader" | "rightHeader" | "leftFooter" | "centerFooter" | "rightFooter";

const noHeadersFooters: HeadersFooters = Object.freeze({
  leftHeader: "",
  centerHeader: "",
  rightHeader: "",
  leftFooter: "",
  centerFooter: "",
  rightFooter: "",
});

/** Excel's "Normal" margins in points, and A4 as Chinese installations have it. */
export const plainPage: PageLayout = Object.freeze({
  orientation: "Portrait",
  paperSize: "A4",
  margins: Object.freeze({
    topMargin: 54,
    bottomMargin: 54,
    leftMargin: 50.4,
    rightMargin: 50.4,
    headerMargin: 21.6,
    footerMargin: 21.6,
  }),
  zoom: Object.freeze({ scale: 100, horizontalFitToPages: null, verticalFitToPages: null }),
  printTitleRows: null,
  printArea: null,
  rowBreaks: Object.freeze([]),
  firstPageNumber: null,
  centerHorizontally: false,
  centerVertically: false,
  headersFooters: noHeadersFooters,
  hasEvenPages: false,
  evenPages: noHeadersFooters,
});
