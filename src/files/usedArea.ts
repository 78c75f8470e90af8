import type { SourceArea, SourceValue } from "../domain/recognition/sourceSheet";
import type { CellPlace } from "./cellPlace";

type Row = readonly (SourceValue | null)[];

/** The smallest rectangle that holds everything; `null` where there is nothing. Formulas without a value count too. */
export function usedArea(rows: readonly Row[], formulas: readonly CellPlace[] = []): SourceArea | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  const include = (row: number, first: number, last: number) => {
    [top, bottom] = [Math.min(top, row), Math.max(bottom, row)];
    [left, right] = [Math.min(left, first), Math.max(right, last)];
  };
  rows.forEach((row, r) => {
    const first = row.findIndex(isFilled);
    if (first >= 0) include(r, first, lastFilled(row));
  });
  for (const { row, column } of formulas) include(row, column, column);
  return bottom < 0 ? null : { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
}

/** The cells of an area; blank cells, and those that are not there, as `""`. */
export function blanksFilled(
  rows: readonly Row[],
  { row, column, rowCount, columnCount }: SourceArea,
): SourceValue[][] {
  return Array.from({ length: rowCount }, (_, r) =>
    Array.from({ length: columnCount }, (_, c) => rows[row + r]?.[column + c] ?? ""),
  );
}

/** What two areas have in common; without rows or columns where that is nothing. */
export function overlap(one: SourceArea, other: SourceArea): SourceArea {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rowCount = Math.min(one.row + one.rowCount, other.row + other.rowCount) - row;
  const columnCount = Math.min(one.column + one.columnCount, other.column + other.columnCount) - column;
  return { row, column, rowCount, columnCount };
}

const isFilled = (value: SourceValue | null) => value !== null && value !== "";

function lastFilled(row: Row): number {
  let last = row.length - 1;
  while (!isFilled(row[last] ?? null)) last--;
  return last;
}
