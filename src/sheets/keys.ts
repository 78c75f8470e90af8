import { PlanError } from "../domain/planError";
import { contentAt, lastColumn, lastRow, range, type FoundSheet, type Grid } from "./grid";
import type { ColumnSpec, RowSpec, SheetSpec } from "./sheetSpec";

/** The hidden row and column that hold the keys of all others. */
const key = "key";

/** Puts a hidden first row and column before a sheet: whatever is moved or inserted, its rows and columns are found again. */
export function keyed(spec: Omit<SheetSpec, "rowKeyOf">): SheetSpec {
  const columns: readonly ColumnSpec[] = [{ key, label: key, widthInChars: 3, isHidden: true }, ...spec.columns];
  const head: RowSpec = {
    key,
    label: key,
    role: "key",
    isHidden: true,
    cells: columns.map((column) => ({ kind: "text", content: column.key })),
  };
  const rows = spec.rows.map((row) => ({ ...row, cells: [{ kind: "text" as const, content: row.key }, ...row.cells] }));
  return { ...spec, isKeyed: true, columns, rows: [head, ...rows], rowKeyOf: () => null };
}

/** Where the keys stand now. Refuses (`columnMissing`) when the keys themselves are gone. */
export function placementByKeys(
  spec: SheetSpec,
  found: FoundSheet,
): { rows: Map<string, number>; columns: Map<string, number> } {
  const { grid, worksheetName } = found;
  const corner = cornerOf(found);
  if (!corner) throw new PlanError("keysMissing", worksheetName);
  const rowAt = new Map(range(corner.row, lastRow(grid)).map((row) => [contentAt(grid, row, corner.column), row]));
  const columnAt = new Map(
    range(corner.column, lastColumn(grid)).map((column) => [contentAt(grid, corner.row, column), column]),
  );
  return {
    rows: new Map(spec.rows.flatMap((row) => pair(row.key, rowAt.get(row.key)))),
    columns: new Map(spec.columns.flatMap((column) => pair(column.key, columnAt.get(column.key)))),
  };
}

/** Whether a cell is the one in which the hidden row and column meet. */
export function isKeyCorner(grid: Grid, row: number, column: number): boolean {
  return contentAt(grid, row, column) === key;
}

function cornerOf({ grid, markRow, markColumn }: FoundSheet): { row: number; column: number } | null {
  if (markRow !== null && markColumn !== null && isKeyCorner(grid, markRow, markColumn))
    return { row: markRow, column: markColumn };
  for (const row of range(grid.row, lastRow(grid))) {
    const column = range(grid.column, lastColumn(grid)).find((each) => isKeyCorner(grid, row, each));
    if (column !== undefined) return { row, column };
  }
  return null;
}

function pair(name: string, place: number | undefined): readonly (readonly [string, number])[] {
  return place === undefined ? [] : [[name, place]];
}
