import {
  area,
  bounding,
  intersection,
  lastColumn,
  lastRow,
  MAX_COLUMNS,
  MAX_ROWS,
  onSheet,
  type Area,
} from "../../objects/area";
import { HostError } from "../../objects/hostError";
import { usedRange } from "../../objects/usedRange";
import { worksheetOf } from "../../objects/workbook";
import {
  placeOfRange,
  rangeObject,
  type ClassTable,
  type HostContext,
  type HostObject,
  type RangeState,
} from "../hostObject";
import { rangeArgument, wholeOf } from "./argument";
import { addressedRange } from "./addressedRange";

type Methods = NonNullable<ClassTable<RangeState>["methods"]>;

/** The methods of Excel.Range that give another range. */
export const rangePlaces: Methods = {
  getCell: (state, [row, column], host) =>
    moved(state, host, (place) => area(place.row + wholeOf(row, "row"), place.column + wholeOf(column, "column"))),
  getRow: (state, [row], host) =>
    moved(state, host, (place) => ({ ...place, row: place.row + wholeOf(row, "row"), rowCount: 1 })),
  getColumn: (state, [column], host) =>
    moved(state, host, (place) => ({ ...place, column: place.column + wholeOf(column, "column"), columnCount: 1 })),
  getLastRow: (state, _, host) => moved(state, host, (place) => ({ ...place, row: lastRow(place), rowCount: 1 })),
  getLastColumn: (state, _, host) =>
    moved(state, host, (place) => ({ ...place, column: lastColumn(place), columnCount: 1 })),
  getLastCell: (state, _, host) => moved(state, host, (place) => area(lastRow(place), lastColumn(place))),
  getEntireRow: (state, _, host) => moved(state, host, (place) => ({ ...place, column: 0, columnCount: MAX_COLUMNS })),
  getEntireColumn: (state, _, host) => moved(state, host, (place) => ({ ...place, row: 0, rowCount: MAX_ROWS })),
  getOffsetRange: (state, [rows, columns], host) =>
    moved(state, host, (place) => ({
      ...place,
      row: place.row + wholeOf(rows, "rowOffset"),
      column: place.column + wholeOf(columns, "columnOffset"),
    })),
  getResizedRange: (state, [rows, columns], host) =>
    moved(state, host, (place) => ({
      ...place,
      rowCount: place.rowCount + wholeOf(rows, "deltaRows"),
      columnCount: place.columnCount + wholeOf(columns, "deltaColumns"),
    })),
  getAbsoluteResizedRange: (state, [rows, columns], host) =>
    moved(state, host, (place) => ({
      ...place,
      rowCount: wholeOf(rows, "numRows"),
      columnCount: wholeOf(columns, "numColumns"),
    })),
  getRowsAbove: (state, [count], host) => beside(state, host, "row", -wholeOf(count, "count", 1)),
  getRowsBelow: (state, [count], host) => beside(state, host, "row", wholeOf(count, "count", 1)),
  getColumnsBefore: (state, [count], host) => beside(state, host, "column", -wholeOf(count, "count", 1)),
  getColumnsAfter: (state, [count], host) => beside(state, host, "column", wholeOf(count, "count", 1)),
  getBoundingRect: (state, [other], host) =>
    moved(state, host, (place) => bounding(place, otherPlace(state, other, host))),
  getIntersection: (state, [other], host) => {
    const shared = sharedPlace(state, other, host);
    if (!shared) throw new HostError("ItemNotFound", "no common cells");
    return shared;
  },
  getIntersectionOrNullObject: (state, [other], host) => sharedPlace(state, other, host),
  getUsedRange: (state, [valuesOnly], host) =>
    usedWithin(state, valuesOnly === true, host) ?? moved(state, host, ({ row, column }) => area(row, column)),
  getUsedRangeOrNullObject: (state, [valuesOnly], host) => usedWithin(state, valuesOnly === true, host),
  getTables: (state, [fullyContained]) => ({
    type: "TableScopedCollection",
    state: { worksheetId: state.worksheetId, within: placeOfRange(state), fullyContained: fullyContained === true },
  }),
};

function moved(state: RangeState, host: HostContext, change: (place: Area) => Area): HostObject {
  return rangeObject(host, state.worksheetId, Object.freeze(onSheet(change(placeOfRange(state)))));
}

function beside(state: RangeState, host: HostContext, axis: "row" | "column", count: number): HostObject {
  if (count === 0) throw new HostError("InvalidArgument", "count 0");
  return moved(state, host, (place) => {
    const [start, size] = axis === "row" ? [place.row, place.rowCount] : [place.column, place.columnCount];
    const first = count > 0 ? start + size : start + count;
    const length = Math.abs(count);
    return axis === "row"
      ? { ...place, row: first, rowCount: length }
      : { ...place, column: first, columnCount: length };
  });
}

function otherPlace(state: RangeState, other: unknown, host: HostContext): Area {
  const range = rangeArgument(other) ?? (addressedRange(host, state.worksheetId, other).state as RangeState);
  if (range.worksheetId !== state.worksheetId) throw new HostError("InvalidArgument", "a range of another worksheet");
  return placeOfRange(range);
}

function sharedPlace(state: RangeState, other: unknown, host: HostContext): HostObject | null {
  const shared = intersection(placeOfRange(state), otherPlace(state, other, host));
  return shared && rangeObject(host, state.worksheetId, shared);
}

function usedWithin(state: RangeState, valuesOnly: boolean, host: HostContext): HostObject | null {
  const used = usedRange(worksheetOf(host.workbook, state.worksheetId), valuesOnly, placeOfRange(state));
  return used && rangeObject(host, state.worksheetId, used);
}
