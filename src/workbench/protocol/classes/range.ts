import { fullAddress } from "../../objects/address";
import { cellsOf, isWholeColumns, isWholeRows, MAX_COLUMNS, MAX_ROWS, type Area } from "../../objects/area";
import { errorValues, isEmpty, type Cell, type Scalar } from "../../objects/cell";
import { clearCells, setContents, type Contents } from "../../objects/cells";
import { setHidden, setStyle } from "../../objects/format";
import { HostError, notEmulated } from "../../objects/hostError";
import { shownText } from "../../objects/shownText";
import { sortRows } from "../../objects/sort";
import { deleteCells, insertCells } from "../../objects/structure";
import { worksheetOf } from "../../objects/workbook";
import { cellAt } from "../../objects/worksheet";
import { selectCells } from "../../objects/worksheets";
import { placeOfRange, rangeObject, type ClassTable, type HostContext, type RangeState } from "../hostObject";
import { flagOf, textOf, wordOf, wholeOf } from "./argument";
import { rangePlaces } from "./rangePlaces";
import { settleFormulas } from "./settleFormulas";

type Grid<T> = readonly (readonly T[])[];

/** Excel.Range: cells with their values, formulas and place. */
export const range: ClassTable<RangeState> = {
  type: "Range",
  identify: ({ referenceId }) => (referenceId === null ? {} : { _ReferenceId: referenceId }),
  read: {
    address: (state, host) => fullAddress(worksheetOf(host.workbook, state.worksheetId).name, placeOfRange(state)),
    addressLocal: (state, host) => fullAddress(worksheetOf(host.workbook, state.worksheetId).name, placeOfRange(state)),
    rowIndex: (state) => placeOfRange(state).row,
    columnIndex: (state) => placeOfRange(state).column,
    rowCount: (state) => placeOfRange(state).rowCount,
    columnCount: (state) => placeOfRange(state).columnCount,
    cellCount: (state) => cellCount(placeOfRange(state)),
    isEntireRow: (state) => isWholeRows(placeOfRange(state)),
    isEntireColumn: (state) => isWholeColumns(placeOfRange(state)),
    values: (state, host) => settled(state, host, (cell) => cell.value ?? ""),
    text: (state, host) => settled(state, host, (cell) => shownText(cell.value ?? "", cell.style.numberFormat)),
    valueTypes: (state, host) => settled(state, host, valueType),
    formulas: (state, host) => grid(state, host, formulaOf),
    numberFormat: (state, host) => grid(state, host, (cell) => cell.style.numberFormat),
    hasSpill: (state, host) => (grid(state, host, (cell) => cell.isSpilled) ?? []).flat().some(Boolean),
    rowHidden: (state, host) => hidden(state, host, "row"),
    columnHidden: (state, host) => hidden(state, host, "column"),
  },
  write: {
    values: (state, value, host) => write(state, value, host),
    formulas: (state, value, host) => write(state, value, host),
    numberFormat: (state, value, host) => writeFormat(state, value, host),
    rowHidden: (state, value, host) => hide(state, value, host, "row"),
    columnHidden: (state, value, host) => hide(state, value, host, "column"),
  },
  children: {
    worksheet: ({ worksheetId }) => ({ type: "Worksheet", state: { worksheetId } }),
    format: (state) => ({ type: "RangeFormat", state }),
    sort: (state) => ({ type: "RangeSort", state }),
  },
  methods: {
    ...rangePlaces,
    insert: (state, [given], host) => {
      const shift = wordOf(given, ["Down", "Right"], "shift");
      const place = placeOfRange(state);
      insertCells(host.workbook, state.worksheetId, place, shiftFor(place, shift), "addin");
      return rangeObject(host, state.worksheetId, place);
    },
    delete: (state, [given], host) => {
      const place = placeOfRange(state);
      const shift = wordOf(given, ["Up", "Left"], "shift");
      const along = isWholeRows(place) ? "Up" : isWholeColumns(place) ? "Left" : shift;
      deleteCells(host.workbook, state.worksheetId, place, along, "addin");
    },
    clear: (state, [given], host) => {
      const applyTo = wordOf(given ?? "All", ["All", "Contents", "Formats"], "applyTo");
      clearCells(host.workbook, { id: state.worksheetId, place: placeOfRange(state), applyTo }, "addin");
    },
    select: (state, _, host) => selectCells(host.workbook, state.worksheetId, placeOfRange(state), "addin"),
    _KeepReference: (state, _, host) => {
      state.referenceId ??= String(host.ranges.nextReference++);
      host.ranges.kept.set(state.referenceId, state);
    },
    _ValidateArraySize: (state, [rows, columns]) => {
      const { rowCount, columnCount } = placeOfRange(state);
      if (rows !== rowCount || columns !== columnCount) throw new HostError("InvalidArgument", "array size");
    },
  },
};

/** Excel.RangeSort, by one field. */
export const rangeSort: ClassTable<RangeState> = {
  type: "RangeSort",
  methods: {
    apply: (state, [fields, , hasHeaders, orientation], host) => {
      const [field, ...others] = (fields ?? []) as { key?: unknown; ascending?: unknown }[];
      if (!field || others.length > 0 || orientation === "Columns")
        throw notEmulated("RangeSort.apply by several fields or by columns");
      const place = placeOfRange(state);
      const head = hasHeaders === true ? 1 : 0;
      const body = { ...place, row: place.row + head, rowCount: place.rowCount - head };
      const column = place.column + wholeOf(field.key, "key");
      const ascending = flagOf(field.ascending ?? true, "ascending");
      sortRows(host.workbook, { id: state.worksheetId, place: body, column, ascending }, "addin");
    },
  },
};

// Of whole rows and columns Excel gives no contents, and takes none.
const isUnbounded = (place: Area): boolean => isWholeRows(place) || isWholeColumns(place);
const cellCount = (place: Area): number => {
  const count = place.rowCount * place.columnCount;
  return count > 2 ** 31 - 1 ? -1 : count;
};
const shiftFor = (place: Area, shift: "Down" | "Right"): "Down" | "Right" =>
  isWholeRows(place) ? "Down" : isWholeColumns(place) ? "Right" : shift;

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
    return { numberFormat: textOf(format, "numberFormat") };
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

function hidden(state: RangeState, { workbook }: HostContext, axis: "row" | "column"): boolean | null {
  const worksheet = worksheetOf(workbook, state.worksheetId);
  const place = placeOfRange(state);
  const isHidden = [...cellsOf(axis === "row" ? { ...place, columnCount: 1 } : { ...place, rowCount: 1 })].map(
    ({ row, column }) => (axis === "row" ? worksheet.rows.get(row) : worksheet.columns.get(column))?.isHidden ?? false,
  );
  return isHidden.every((one) => one === isHidden[0]) ? (isHidden[0] ?? false) : null;
}

function hide(state: RangeState, value: unknown, host: HostContext, axis: "row" | "column"): void {
  const isHidden = flagOf(value, `${axis}Hidden`);
  setHidden(host.workbook, { id: state.worksheetId, place: placeOfRange(state), axis, isHidden }, "addin");
}

export const wholeSheet: Area = Object.freeze({ row: 0, column: 0, rowCount: MAX_ROWS, columnCount: MAX_COLUMNS });
