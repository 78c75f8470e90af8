import { addressOf } from "../../objects/address";
import { area, MAX_COLUMNS, MAX_ROWS, type Area } from "../../objects/area";
import { HostError } from "../../objects/hostError";
import { protect, setLook, setPage, unprotect } from "../../objects/view";
import { worksheetOf } from "../../objects/workbook";
import type { HeaderFooterPlace, MarginSide, PageLayout, Worksheet } from "../../objects/worksheet";
import {
  placeOfRange,
  rangeObject,
  type ClassTable,
  type HostContext,
  type HostObject,
  type RangeState,
} from "../hostObject";
import { addressedRange } from "./addressedRange";
import { flagOf, numberOf, rangeArgument, textOf, wholeOf, wordOf } from "./argument";
import type { WorksheetState } from "./worksheet";

/** Excel.WorksheetFreezePanes. */
export const freezePanes: ClassTable<WorksheetState> = {
  type: "WorksheetFreezePanes",
  methods: {
    freezeRows: (state, [count], host) => freeze(state, { rows: wholeOf(count, "count", 0), columns: 0 }, host),
    freezeColumns: (state, [count], host) => freeze(state, { rows: 0, columns: wholeOf(count, "count", 0) }, host),
    freezeAt: (state, [given], host) => {
      const place = placeGiven(state, given, host);
      if (place.row !== 0 || place.column !== 0) throw new HostError("InvalidArgument", "frozen cells begin at A1");
      const rows = place.rowCount === MAX_ROWS ? 0 : place.rowCount;
      freeze(state, { rows, columns: place.columnCount === MAX_COLUMNS ? 0 : place.columnCount }, host);
    },
    unfreeze: (state, _, host) => freeze(state, { rows: 0, columns: 0 }, host),
    getLocation: (state, _, host) => {
      const location = frozen(state, host);
      if (!location) throw new HostError("ItemNotFound", "nothing is frozen");
      return location;
    },
    getLocationOrNullObject: (state, _, host) => frozen(state, host),
  },
};

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
      lay(state, { printTitleRows: wholeRows(placeGiven(state, given, host)) }, host),
    setPrintArea: (state, [given], host) => lay(state, { printArea: addressOf(placeGiven(state, given, host)) }, host),
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

const places: readonly HeaderFooterPlace[] = [
  "leftHeader",
  "centerHeader",
  "rightHeader",
  "leftFooter",
  "centerFooter",
  "rightFooter",
];

/** Excel.HeaderFooterGroup: the same on all pages. */
export const headerFooterGroup: ClassTable<WorksheetState> = {
  type: "HeaderFooterGroup",
  read: { state: () => "Default" },
  children: { defaultForAllPages: (state) => ({ type: "HeaderFooter", state }) },
};

/** Excel.HeaderFooter. */
export const headerFooter: ClassTable<WorksheetState> = {
  type: "HeaderFooter",
  read: Object.fromEntries(
    places.map((place) => [
      place,
      (state: WorksheetState, host: HostContext) => sheet(state, host).page.headersFooters[place],
    ]),
  ),
  write: Object.fromEntries(
    places.map((place) => [
      place,
      (state: WorksheetState, value: unknown, host: HostContext) =>
        lay(
          state,
          {
            headersFooters: {
              ...sheet(state, host).page.headersFooters,
              [place]: value === "" ? "" : textOf(value, place),
            },
          },
          host,
        ),
    ]),
  ),
};

/** Excel.WorksheetProtection. */
export const worksheetProtection: ClassTable<WorksheetState> = {
  type: "WorksheetProtection",
  read: {
    protected: (state, host) => sheet(state, host).protection !== null,
    options: (state, host) => sheet(state, host).protection?.options ?? {},
  },
  methods: {
    protect: ({ worksheetId }, [options, password], { workbook }) =>
      protect(
        workbook,
        worksheetId,
        { options: (options ?? {}) as Record<string, unknown>, password: (password ?? null) as string | null },
        "addin",
      ),
    unprotect: ({ worksheetId }, [password], { workbook }) =>
      unprotect(workbook, worksheetId, (password ?? null) as string | null, "addin"),
  },
};

const sheet = ({ worksheetId }: WorksheetState, { workbook }: HostContext): Worksheet =>
  worksheetOf(workbook, worksheetId);

function freeze(
  { worksheetId }: WorksheetState,
  split: { rows: number; columns: number },
  { workbook }: HostContext,
): void {
  setLook(workbook, worksheetId, { freeze: split.rows + split.columns === 0 ? null : Object.freeze(split) }, "addin");
}

function frozen(state: WorksheetState, host: HostContext): HostObject | null {
  const split = sheet(state, host).freeze;
  return (
    split && rangeObject(host, state.worksheetId, area(0, 0, split.rows || MAX_ROWS, split.columns || MAX_COLUMNS))
  );
}

function placeGiven(state: WorksheetState, given: unknown, host: HostContext): Area {
  return placeOfRange(rangeArgument(given) ?? (addressedRange(host, state.worksheetId, given).state as RangeState));
}

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
  if (!isFit)
    return Object.freeze({ scale: numberOf(scale, "scale"), horizontalFitToPages: null, verticalFitToPages: null });
  return Object.freeze({
    scale: null,
    horizontalFitToPages: horizontalFitToPages ?? null,
    verticalFitToPages: verticalFitToPages ?? null,
  });
}
