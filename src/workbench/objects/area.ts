import { HostError } from "./hostError";

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** A rectangle of cells; rows and columns count from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** The rectangle with the given top-left cell and size. */
export function area(row: number, column: number, rowCount = 1, columnCount = 1): Area {
  return Object.freeze({ row, column, rowCount, columnCount });
}

/** The same rectangle after a check that it lies on a worksheet. */
export function onSheet(given: Area): Area {
  const isWhole = [given.row, given.column, given.rowCount, given.columnCount].every(Number.isInteger);
  const fits = isWhole && given.row >= 0 && given.column >= 0 && given.rowCount > 0 && given.columnCount > 0;
  if (!fits || lastRow(given) >= MAX_ROWS || lastColumn(given) >= MAX_COLUMNS) throw new HostError("InvalidArgument");
  return given;
}

export const lastRow = (given: Area): number => given.row + given.rowCount - 1;
export const lastColumn = (given: Area): number => given.column + given.columnCount - 1;
export const isWholeRows = (given: Area): boolean => given.columnCount === MAX_COLUMNS;
export const isWholeColumns = (given: Area): boolean => given.rowCount === MAX_ROWS;

/** Whether a cell lies in the rectangle. */
export function holds(outer: Area, row: number, column: number): boolean {
  return row >= outer.row && row <= lastRow(outer) && column >= outer.column && column <= lastColumn(outer);
}

/** Whether the second rectangle lies wholly in the first. */
export function contains(outer: Area, inner: Area): boolean {
  return holds(outer, inner.row, inner.column) && holds(outer, lastRow(inner), lastColumn(inner));
}

/** The cells two rectangles share; `null` when none. */
export function intersection(one: Area, other: Area): Area | null {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rowCount = Math.min(lastRow(one), lastRow(other)) - row + 1;
  const columnCount = Math.min(lastColumn(one), lastColumn(other)) - column + 1;
  return rowCount > 0 && columnCount > 0 ? area(row, column, rowCount, columnCount) : null;
}

/** The smallest rectangle that holds both. */
export function bounding(one: Area, other: Area): Area {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  const rowCount = Math.max(lastRow(one), lastRow(other)) - row + 1;
  return area(row, column, rowCount, Math.max(lastColumn(one), lastColumn(other)) - column + 1);
}

/** Every cell of the rectangle, row by row. */
export function* cellsOf(given: Area): Generator<{ row: number; column: number }> {
  for (let row = given.row; row <= lastRow(given); row++) {
    for (let column = given.column; column <= lastColumn(given); column++) yield { row, column };
  }
}
