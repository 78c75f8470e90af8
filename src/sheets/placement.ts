import { PlanError } from "../domain/planError";
import { align } from "./align";
import { findBodyRows } from "./bodyRows";
import { contentAt, isBlankRow, lastColumn, lastRow, range, type Area, type FoundSheet, type Grid } from "./grid";
import { findColumns, findHeaderRow } from "./header";
import { placementByKeys } from "./keys";
import type { RowSpec, SheetSpec } from "./sheetSpec";

/** Where each row and column of a sheet stands on its worksheet. What is missing there is absent. */
export interface Placement {
  readonly rows: ReadonlyMap<string, number>;
  readonly columns: ReadonlyMap<string, number>;
  /** Where the other sheets of its set stand, by their marks. */
  readonly others?: ReadonlyMap<string, PlacedSheet>;
}

/** A sheet's places with the name its worksheet has. */
export interface PlacedSheet {
  readonly worksheetName: string;
  readonly rows: ReadonlyMap<string, number>;
  readonly columns: ReadonlyMap<string, number>;
}

/**
 * Finds our rows and columns on a worksheet its user may have sorted, widened and written on: columns by header,
 * rows by district or label, never by address.
 * Refuses (`columnMissing`) when the worksheet no longer shows where the districts stand.
 */
export function placementOn(spec: SheetSpec, found: FoundSheet): Placement {
  return spec.isKeyed ? placementByKeys(spec, found) : placementByTexts(spec, found);
}

function placementByTexts(spec: SheetSpec, found: FoundSheet): Placement {
  const { grid } = found;
  const headerRow = findHeaderRow(spec, found);
  const extent = columnsToSearch(found);
  const told = headerRow === null ? undefined : spec.columnsOn?.(found, headerRow);
  const keyed = headerRow === null ? null : findColumns(spec, { grid, headerRow, extent, told });
  const [keyColumn] = spec.columns;
  if (headerRow === null || !keyed || !keyColumn) {
    throw new PlanError("columnMissing", keyColumn?.label ?? "", { worksheet: found.worksheetName });
  }
  const keyAt = rememberedByRow((row) => rowKeyAt(spec, grid, row, keyed));
  const bodyRows = findBodyRows({ spec, found, headerRow, columns: keyed, keyAt });
  const columns = findColumns(spec, { grid, headerRow, extent, bodyRows, told }) ?? keyed;
  const rows = new Map([["header", headerRow], ...bodyRows]);
  const zone = { spec, found, keyAt, headerRow, bottom: bottomOf(found.table, rows) };
  return { rows: new Map([...rows, ...findHeadRows(zone), ...findFootRows(zone)]), columns };
}

interface Zone {
  readonly spec: SheetSpec;
  readonly found: FoundSheet;
  readonly keyAt: (row: number) => string | null;
  readonly headerRow: number;
  /** Last row of the districts. */
  readonly bottom: number;
}

/** Rows of one zone, in the order of the sheet: before the header, the districts, after them. */
export function zoneOf(spec: SheetSpec, key: string): readonly RowSpec[] {
  if (spec.isKeyed) return spec.rows;
  const first = spec.rows.findIndex(({ role }) => role === "header");
  const last = spec.rows.reduce((found, { role }, i) => (role === "body" ? i : found), first);
  const at = spec.rows.findIndex((row) => row.key === key);
  if (at < first) return spec.rows.slice(0, first);
  return at > last ? spec.rows.slice(last + 1) : spec.rows.slice(first, last + 1);
}

function findHeadRows({ spec, found, keyAt, headerRow }: Zone): Map<string, number> {
  const { grid, markRow } = found;
  const isMarkUsable = markRow !== null && markRow < headerRow;
  const first = isMarkUsable ? markRow : grid.row;
  const keys = zoneOf(spec, spec.rows[0]?.key ?? "").map(({ key }) => key);
  return align(keys, {
    rows: range(first, headerRow - 1),
    keyAt,
    isBlank: (row) => isBlankRow(grid, row),
    isExact: (row, key) => saysExactly(spec, grid, row, key),
    isBounded: { above: isMarkUsable, below: true },
  });
}

function findFootRows({ spec, found, keyAt, bottom }: Zone): Map<string, number> {
  const { grid } = found;
  const keys = zoneOf(spec, spec.rows[spec.rows.length - 1]?.key ?? "").map(({ key }) => key);
  return align(keys, {
    rows: range(bottom + 1, lastRow(grid)),
    keyAt,
    isBlank: (row) => isBlankRow(grid, row),
    isExact: (row, key) => saysExactly(spec, grid, row, key),
    isBounded: { above: true, below: false },
  });
}

function rememberedByRow(keyOf: (row: number) => string | null): (row: number) => string | null {
  const known = new Map<number, string | null>();
  return (row) => {
    const before = known.get(row);
    if (before !== undefined) return before;
    const key = keyOf(row);
    known.set(row, key);
    return key;
  };
}

/** The row a worksheet row stands for, told by the first of our text cells in it that says something. */
function rowKeyAt(spec: SheetSpec, grid: Grid, row: number, columns: ReadonlyMap<string, number>): string | null {
  for (const column of columns.values()) {
    const content = contentAt(grid, row, column);
    const key = typeof content === "string" && content !== "" ? spec.rowKeyOf(content) : null;
    if (key !== null) return key;
  }
  return null;
}

function saysExactly({ rows }: SheetSpec, grid: Grid, row: number, key: string): boolean {
  const text = rows.find((each) => each.key === key)?.cells.find((cell) => cell?.kind === "text")?.content;
  return (grid.contents[row - grid.row] ?? []).some((content) => content === text);
}

function columnsToSearch({ table, grid }: FoundSheet): readonly number[] {
  if (table) return range(table.column, table.column + table.columnCount - 1);
  return range(grid.column, lastColumn(grid));
}

function bottomOf(table: Area | null, rows: ReadonlyMap<string, number>): number {
  return table ? table.row + table.rowCount - 1 : Math.max(...rows.values());
}
