import { cellsOf, isWholeColumns, isWholeRows, type Area } from "../../objects/area";
import { horizontalAlignments, verticalAlignments, type CellStyle } from "../../objects/cell";
import { setSize, setStyle } from "../../objects/format";
import { notEmulated } from "../../objects/hostError";
import { worksheetOf } from "../../objects/workbook";
import { cellAt, STANDARD_HEIGHT, STANDARD_WIDTH } from "../../objects/worksheet";
import { placeOfRange, type ClassTable, type HostContext, type RangeState } from "../hostObject";
import { colourOf, flagOf, numberOf, textOf, wholeOf, wordOf } from "./argument";

/** Excel.RangeFormat: alignment, sizes, and the way to font, fill and borders. Mixed cells read as `null`. */
export const rangeFormat: ClassTable<RangeState> = {
  type: "RangeFormat",
  read: {
    horizontalAlignment: (state, host) => common(state, host, "horizontal"),
    verticalAlignment: (state, host) => common(state, host, "vertical"),
    wrapText: (state, host) => common(state, host, "wrapText"),
    indentLevel: (state, host) => common(state, host, "indentLevel"),
    columnWidth: (state, host) => size(state, host, "column"),
    rowHeight: (state, host) => size(state, host, "row"),
  },
  write: {
    horizontalAlignment: (state, value, host) =>
      style(state, host, { horizontal: wordOf(value, horizontalAlignments, "horizontalAlignment") }),
    verticalAlignment: (state, value, host) =>
      style(state, host, { vertical: wordOf(value, verticalAlignments, "verticalAlignment") }),
    wrapText: (state, value, host) => style(state, host, { wrapText: flagOf(value, "wrapText") }),
    indentLevel: (state, value, host) => style(state, host, { indentLevel: wholeOf(value, "indentLevel") }),
    columnWidth: (state, value, host) => resize(state, host, "column", numberOf(value, "columnWidth")),
    rowHeight: (state, value, host) => resize(state, host, "row", numberOf(value, "rowHeight")),
  },
  children: {
    font: (state) => ({ type: "RangeFont", state }),
    fill: (state) => ({ type: "RangeFill", state }),
    borders: (state) => ({ type: "RangeBorderCollection", state }),
    protection: (state) => ({ type: "FormatProtection", state }),
  },
  methods: {
    // Fitting needs the widths of glyphs: only the standard height of rows is certain.
    autofitRows: (state, _, host) => resize(state, host, "row", null),
    autofitColumns: () => {
      throw notEmulated("RangeFormat.autofitColumns");
    },
  },
};

/** Excel.RangeFont. */
export const rangeFont: ClassTable<RangeState> = {
  type: "RangeFont",
  read: {
    name: (state, host) => common(state, host, "fontName"),
    size: (state, host) => common(state, host, "fontSize"),
    bold: (state, host) => common(state, host, "bold"),
    italic: (state, host) => common(state, host, "italic"),
    underline: (state, host) => {
      const isUnderlined = common(state, host, "underline");
      return isUnderlined === null ? null : isUnderlined ? "Single" : "None";
    },
    color: (state, host) => common(state, host, "color"),
  },
  write: {
    name: (state, value, host) => style(state, host, { fontName: textOf(value, "font name") }),
    size: (state, value, host) => style(state, host, { fontSize: numberOf(value, "font size") }),
    bold: (state, value, host) => style(state, host, { bold: flagOf(value, "bold") }),
    italic: (state, value, host) => style(state, host, { italic: flagOf(value, "italic") }),
    underline: (state, value, host) =>
      style(state, host, { underline: wordOf(value, ["None", "Single"], "underline") === "Single" }),
    color: (state, value, host) => style(state, host, { color: colourOf(value) }),
  },
};

/** Excel.RangeFill. No fill reads as white, as in Excel. */
export const rangeFill: ClassTable<RangeState> = {
  type: "RangeFill",
  read: {
    color: (state, host) => {
      const fills = stylesOf(state, host).map(({ fill }) => fill ?? "#FFFFFF");
      return fills.every((fill) => fill === fills[0]) ? fills[0] : "";
    },
  },
  write: { color: (state, value, host) => style(state, host, { fill: value === "" ? null : colourOf(value) }) },
  methods: { clear: (state, _, host) => style(state, host, { fill: null }) },
};

/** Excel.FormatProtection. */
export const formatProtection: ClassTable<RangeState> = {
  type: "FormatProtection",
  read: { locked: (state, host) => common(state, host, "locked") },
  write: { locked: (state, value, host) => style(state, host, { locked: flagOf(value, "locked") }) },
};

/** The styles of all cells of a range. */
export function stylesOf(state: RangeState, { workbook }: HostContext): CellStyle[] {
  const worksheet = worksheetOf(workbook, state.worksheetId);
  return [...cellsOf(bounded(placeOfRange(state)))].map(({ row, column }) => cellAt(worksheet, row, column).style);
}

function common<Key extends keyof CellStyle>(state: RangeState, host: HostContext, key: Key): CellStyle[Key] | null {
  const [first, ...others] = stylesOf(state, host);
  return first && others.every((other) => other[key] === first[key]) ? first[key] : null;
}

function style(state: RangeState, host: HostContext, change: Partial<CellStyle>): void {
  setStyle(host.workbook, state.worksheetId, placeOfRange(state), change, "addin");
}

function size(state: RangeState, { workbook }: HostContext, axis: "column" | "row"): number | null {
  const worksheet = worksheetOf(workbook, state.worksheetId);
  const place = placeOfRange(state);
  const [bands, first, count] =
    axis === "column"
      ? [worksheet.columns, place.column, place.columnCount]
      : [worksheet.rows, place.row, place.rowCount];
  const standard = axis === "column" ? STANDARD_WIDTH : STANDARD_HEIGHT;
  const sizeAt = (index: number): number => (bands.get(index)?.isHidden ? 0 : (bands.get(index)?.size ?? standard));
  const isUniform = Array.from({ length: count }, (_, i) => sizeAt(first + i)).every((one) => one === sizeAt(first));
  return isUniform ? sizeAt(first) : null;
}

function resize(state: RangeState, host: HostContext, axis: "column" | "row", points: number | null): void {
  setSize(host.workbook, { id: state.worksheetId, place: placeOfRange(state), axis, size: points }, "addin");
}

function bounded(place: Area): Area {
  if (isWholeRows(place) || isWholeColumns(place)) throw notEmulated("reading the format of whole rows or columns");
  return place;
}
