import { addressOf } from "../../objects/address";
import { area, MAX_COLUMNS, type Area } from "../../objects/area";
import { HostError } from "../../objects/hostError";
import { setPage } from "../../objects/view";
import { worksheetOf } from "../../objects/workbook";
import type { MarginSide, PageLayout } from "../../objects/pageLayout";
import type { Worksheet } from "../../objects/worksheet";
import type { ClassTable, HostContext, HostObject } from "../hostObject";
import { addressedRange, placeGiven } from "./addressedRange";
import { flagOf, numberOf, wholeOf, wordOf } from "./argument";
import type { WorksheetState } from "./worksheet";

const orientations = ["Portrait", "Landscape"] as const;
const papers = ["Letter", "Legal", "A3", "A4", "A5", "B4", "B5"] as const;
const sides: readonly MarginSide[] = [
  "topMargin",
  "bottomMargin",
  "leftMargin",
  "rightMargin",
  "headerMargin",
  "footerMargin",
];

/** Excel.PageLayout. */
export const pageLayout: ClassTable<WorksheetState> = {
  type: "PageLayout",
  read: {
    orientation: (state, host) => sheet(state, host).page.orientation,
    paperSize: (state, host) => sheet(state, host).page.paperSize,
    zoom: (state, host) => sheet(state, host).page.zoom,
    firstPageNumber: (state, host) => sheet(state, host).page.firstPageNumber ?? "",
    centerHorizontally: (state, host) => sheet(state, host).page.centerHorizontally,
    centerVertically: (state, host) => sheet(state, host).page.centerVertically,
    ...Object.fromEntries(
      sides.map((side) => [side, (state: WorksheetState, host: HostContext) => sheet(state, host).page.margins[side]]),
    ),
  },
  write: {
    orientation: (state, value, host) => lay(state, { orientation: wordOf(value, orientations, "orientation") }, host),
    paperSize: (state, value, host) => lay(state, { paperSize: wordOf(value, papers, "paperSize") }, host),
    zoom: (state, value, host) => lay(state, { zoom: zoomOf(value) }, host),
    firstPageNumber: (state, value, host) =>
      lay(state, { firstPageNumber: value === "" ? null : wholeOf(value, "firstPageNumber") }, host),
    centerHorizontally: (state, value, host) =>
      lay(state, { centerHorizontally: flagOf(value, "centerHorizontally") }, host),
    centerVertically: (state, value, host) => lay(state, { centerVertically: flagOf(value, "centerVertically") }, host),
    ...Object.fromEntries(
      sides.map((side) => [
        side,
        (state: WorksheetState, value: unknown, host: HostContext) =>
          setMargins(state, { [side]: numberOf(value, side) }, host),
      ]),
    ),
  },
  children: { headersFooters: (state) => ({ type: "HeaderFooterGroup", state }) },
  methods: {
    setPrintTitleRows: (state, [given], host) =>
      lay(state, { printTitleRows: wholeRows(placeGiven(host, state.worksheetId, given)) }, host),
    setPrintArea: (state, [given], host) =>
      lay(state, { printArea: addressOf(placeGiven(host, state.worksheetId, given)) }, host),
    setPrintMargins: (state, [unit, margins], host) => {
      const points = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 }[
        wordOf(unit, ["Points", "Inches", "Centimeters"], "unit")
      ];
      const given = Object.entries((margins ?? {}) as Record<string, number>).filter(
        ([, size]) => typeof size === "number",
      );
      setMargins(state, Object.fromEntries(given.map(([side, size]) => [`${side}Margin`, size * points])), host);
    },
    getPrintTitleRowsOrNullObject: (state, _, host) => addressed(state, sheet(state, host).page.printTitleRows, host),
    getPrintAreaOrNullObject: (state, _, host) => addressed(state, sheet(state, host).page.printArea, host),
  },
};

const sheet = ({ worksheetId }: WorksheetState, { workbook }: HostContext): Worksheet =>
  worksheetOf(workbook, worksheetId);

const wholeRows = ({ row, rowCount }: Area): string => addressOf(area(row, 0, rowCount, MAX_COLUMNS));

function lay({ worksheetId }: WorksheetState, page: Partial<PageLayout>, { workbook }: HostContext): void {
  setPage(workbook, worksheetId, page, "addin");
}

function setMargins(state: WorksheetState, margins: Partial<PageLayout["margins"]>, host: HostContext): void {
  lay(state, { margins: Object.freeze({ ...sheet(state, host).page.margins, ...margins }) }, host);
}

function addressed(state: WorksheetState, address: string | null, host: HostContext): HostObject | null {
  return address === null ? null : addressedRange(host, state.worksheetId, address);
}

// Fitting to pages and a scale exclude each other; a part left out is automatic.
function zoomOf(value: unknown): PageLayout["zoom"] {
  const { scale, horizontalFitToPages, verticalFitToPages } = (value ?? {}) as Record<
    string,
    number | null | undefined
  >;
  const isFit = typeof horizontalFitToPages === "number" || typeof verticalFitToPages === "number";
  if (isFit && typeof scale === "number") throw new HostError("InvalidArgument", "scale and fit to pages");
  if (!isFit) return Object.freeze({ scale: scaleOf(scale), horizontalFitToPages: null, verticalFitToPages: null });
  return Object.freeze({
    scale: null,
    horizontalFitToPages: horizontalFitToPages ?? null,
    verticalFitToPages: verticalFitToPages ?? null,
  });
}

// Source: https://learn.microsoft.com/javascript/api/excel/excel.pagelayoutzoomoptions#excel-excel-pagelayoutzoomoptions-scale-member
function scaleOf(given: unknown): number {
  const scale = wholeOf(given, "scale");
  if (scale < 10 || scale > 400) throw new HostError("InvalidArgument", `scale ${scale}`);
  return scale;
}
