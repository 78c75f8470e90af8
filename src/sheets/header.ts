import { contentAt, lastRow, range, type FoundSheet, type Grid } from "./grid";
import { isSameHeader } from "./label";
import type { ColumnSpec, SheetSpec } from "./sheetSpec";

/** The row that holds our column headers, or those of the columns that are always there; `null` when none holds half. */
export function findHeaderRow(spec: SheetSpec, { grid, table, markRow }: FoundSheet): number | null {
  const labelled = [spec.columns, spec.columns.filter(({ isExtra }) => !isExtra)];
  const isHeader = (row: number): boolean => {
    const contents = grid.contents[row - grid.row] ?? [];
    const isThere = ({ label }: ColumnSpec): boolean =>
      contents.some((content) => isSameHeader(String(content), label));
    return labelled.some((columns) => columns.filter(isThere).length * 2 >= columns.length);
  };
  // On a worksheet that our mark points to, our table's first row is the header however little of it is left.
  if (table && markRow !== null) return table.row;
  const rows = table ? [table.row] : range(markRow ?? grid.row, lastRow(grid));
  return rows.find(isHeader) ?? null;
}

export interface HeaderPlace {
  readonly grid: Grid;
  readonly headerRow: number;
  /** The columns to look in. */
  readonly extent: readonly number[];
  /** Columns that are known already. */
  readonly told?: ReadonlyMap<string, number> | undefined;
  /** Where the districts stand, once known. */
  readonly bodyRows?: ReadonlyMap<string, number>;
}

/**
 * The column of each header, and of each column whose header was changed but whose cells are still ours.
 * `null` when the first column, which names the rows, is not among them.
 */
export function findColumns(spec: SheetSpec, place: HeaderPlace): ReadonlyMap<string, number> | null {
  const { grid, headerRow, extent, told } = place;
  const placed = new Map(told);
  const isFree = (column: number): boolean => ![...placed.values()].includes(column);
  for (const { key, label } of spec.columns.filter((column) => !placed.has(column.key))) {
    const isOurs = (column: number): boolean => isSameHeader(String(contentAt(grid, headerRow, column)), label);
    const column = extent.find((each) => isFree(each) && isOurs(each));
    if (column !== undefined) placed.set(key, column);
  }
  for (const column of spec.columns.filter(({ key }) => !placed.has(key))) {
    const found = extent.find((each) => isFree(each) && isMostlyOurs(spec, column, each, place));
    if (found !== undefined) placed.set(column.key, found);
  }
  return placed.has(spec.columns[0]?.key ?? "") ? placed : null;
}

function isMostlyOurs(spec: SheetSpec, column: ColumnSpec, at: number, place: HeaderPlace): boolean {
  const bodies = spec.rows.filter(({ role }) => role === "body");
  const index = spec.columns.indexOf(column);
  const ours = bodies.filter((row) => {
    if (index === 0) return holdsName(spec, row.key, at, place);
    const stands = row.cells[index]?.kind === "entry" ? undefined : place.bodyRows?.get(row.key);
    return stands !== undefined && contentAt(place.grid, stands, at) === row.cells[index]?.content;
  });
  return ours.length * 2 > bodies.length;
}

function holdsName(spec: SheetSpec, rowKey: string, column: number, { grid, headerRow }: HeaderPlace): boolean {
  return range(headerRow + 1, lastRow(grid)).some((row) => {
    const content = contentAt(grid, row, column);
    return typeof content === "string" && content !== "" && spec.rowKeyOf(content) === rowKey;
  });
}
