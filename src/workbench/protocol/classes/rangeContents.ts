import { isWholeColumns, isWholeRows, type Area } from "../../objects/area";
import { errorValues, isEmpty, type Cell, type Scalar } from "../../objects/cell";
import { setContents, type Contents } from "../../objects/cells";
import { setStyle } from "../../objects/format";
import { HostError, notEmulated } from "../../objects/hostError";
import { refuseNumberFormat } from "../../objects/limits";
import { shownText } from "../../objects/shownText";
import { worksheetOf } from "../../objects/workbook";
import { cellAt } from "../../objects/worksheet";
import { placeOfRange, type ClassTable, type HostContext, type RangeState } from "../hostObject";
import { textOf } from "./argument";
import { settleFormulas } from "./settleFormulas";

type Grid<T> = readonly (readonly T[])[];

/** What can be read of a range's cells, as rows of columns. */
export const contentReaders: NonNullable<ClassTable<RangeState>["read"]> = {
  values: (state, host) => settled(state, host, (cell) => cell.value ?? ""),
  text: (state, host) => settled(state, host, (cell) => shownText(cell.value ?? "", cell.style.numberFormat)),
  valueTypes: (state, host) => settled(state, host, valueType),
  formulas: (state, host) => grid(state, host, formulaOf),
  numberFormat: (state, host) => grid(state, host, (cell) => cell.style.numberFormat),
  hasSpill: (state, host) => (grid(state, host, (cell) => cell.isSpilled) ?? []).flat().some(Boolean),
};

/** What can be written into a range's cells. */
export const contentWriters: NonNullable<ClassTable<RangeState>["write"]> = {
  values: write,
  formulas: write,
  numberFormat: writeFormat,
};

// Of whole rows and columns Excel gives no contents, and takes none.
const isUnbounded = (place: Area): boolean => isWholeRows(place) || isWholeColumns(place);
function grid<T>(state: RangeState, { workbook }: HostContext, give: (cell: Cell) => T): Grid<T> | null {
  const place = placeOfRange(state);
  if (isUnbounded(place)) return null;
  const worksheet = worksheetOf(workbook, state.worksheetId);
  return Array.from({ length: place.rowCount }, (_, i) =>
    Array.from({ length: place.columnCount }, (__, j) => give(cellAt(worksheet, place.row + i, place.column + j))),
  );
}

async function settled<T>(state: RangeState, host: HostContext, give: (cell: Cell) => T): Promise<Grid<T> | null> {
  await settleFormulas(host.workbook, state.worksheetId, placeOfRange(state));
  return grid(state, host, give);
}

const formulaOf = (cell: Cell): Scalar => cell.formula ?? (cell.isSpilled ? "" : (cell.value ?? ""));

function valueType(cell: Cell): string {
  if (isEmpty(cell) && !cell.isSpilled) return "Empty";
  if (typeof cell.value === "number") return "Double";
  if (typeof cell.value === "boolean") return "Boolean";
  return errorValues.includes(cell.value ?? "") ? "Error" : "String";
}

function write(state: RangeState, value: unknown, host: HostContext): void {
  const place = placeOfRange(state);
  setContents(host.workbook, state.worksheetId, place, gridFor<Scalar | null>(place, value) as Contents, "addin");
}

function writeFormat(state: RangeState, value: unknown, host: HostContext): void {
  const place = placeOfRange(state);
  const formats = gridFor<string | null>(place, value);
  const change = (style: Cell["style"], row: number, column: number): { numberFormat: string } => {
    const format = formats[row - place.row]?.[column - place.column] ?? style.numberFormat;
    refuseNumberFormat(textOf(format, "numberFormat"));
    return { numberFormat: format };
  };
  setStyle(host.workbook, state.worksheetId, place, change, "addin");
}

/** An array of exactly the range's size, or one value for all its cells. */
function gridFor<T>(place: Area, value: unknown): Grid<T> {
  if (isUnbounded(place)) throw new HostError("InvalidArgument", "whole rows or columns");
  const rows = Array.isArray(value)
    ? (value as Grid<T>)
    : Array.from({ length: place.rowCount }, () => Array.from({ length: place.columnCount }, () => value as T));
  const isExact =
    rows.length === place.rowCount && rows.every((row) => Array.isArray(row) && row.length === place.columnCount);
  // Source: "The number of rows or columns in the input array doesn't match the size or dimensions of the range."
  if (!isExact) throw new HostError("InvalidArgument", "the input array doesn't match the dimensions of the range");
  for (const cell of rows.flat())
    if (typeof cell === "object" && cell !== null) throw notEmulated("objects as cell values");
  return rows;
}
