import { parseAddress } from "../objects/address";
import type { HeadersFooters, PageLayout } from "../objects/pageLayout";
import type { FilePage, FilePaper } from "../../xlsx/filePage";

const papers: readonly FilePaper[] = ["A3", "A4", "A5", "B4", "B5", "Letter", "Legal"];

/** The print set-up of a worksheet as a file describes it. */
export function filePage(page: PageLayout): FilePage {
  const { margins, printArea, printTitleRows } = page;
  return {
    orientation: page.orientation === "Landscape" ? "landscape" : "portrait",
    paper: papers.find((paper) => paper === page.paperSize) ?? "A4",
    margins: {
      top: margins.topMargin,
      bottom: margins.bottomMargin,
      left: margins.leftMargin,
      right: margins.rightMargin,
      header: margins.headerMargin,
      footer: margins.footerMargin,
    },
    zoom: fileZoom(page.zoom),
    printArea: printArea === null ? null : parseAddress(printArea).area,
    titleRows: printTitleRows === null ? null : parseAddress(printTitleRows).area,
    rowBreaks: page.rowBreaks,
    firstPageNumber: page.firstPageNumber,
    isCentredHorizontally: page.centerHorizontally,
    isCentredVertically: page.centerVertically,
    ...fileHeaders(page.headersFooters),
    evenPages: page.hasEvenPages ? fileHeaders(page.evenPages) : null,
  };
}

const fileHeaders = (texts: HeadersFooters) => ({
  header: { left: texts.leftHeader, center: texts.centerHeader, right: texts.rightHeader },
  footer: { left: texts.leftFooter, center: texts.centerFooter, right: texts.rightFooter },
});

function fileZoom({ scale, horizontalFitToPages, verticalFitToPages }: PageLayout["zoom"]): FilePage["zoom"] {
  const isFit = typeof horizontalFitToPages === "number" || typeof verticalFitToPages === "number";
  if (!isFit) return scale ?? 100;
  return { pagesWide: horizontalFitToPages ?? null, pagesTall: verticalFitToPages ?? null };
}
