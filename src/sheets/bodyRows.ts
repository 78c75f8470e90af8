import { placeBetween } from "./align";
import { contentAt, isBlankRow, lastRow, range, type FoundSheet } from "./grid";
import type { RowSpec, SheetSpec } from "./sheetSpec";

/** Where the districts are looked for. */
export interface Body {
  readonly spec: SheetSpec;
  readonly found: FoundSheet;
  readonly headerRow: number;
  readonly columns: ReadonlyMap<string, number>;
  readonly keyAt: (row: number) => string | null;
}

/**
 * The row of each district: told by its name, and among rows of one name by the figures; by the figures alone where
 * the name was typed over; by its place where everything was cleared. Any other row is its user's own.
 */
export function findBodyRows(body: Body): Map<string, number> {
  const districts = body.spec.rows.filter(({ role }) => role === "body");
  const rows = rowsToSearch(body, districts);
  const placed = new Map<string, number>();
  for (const district of districts) {
    const named = rows.filter((row) => body.keyAt(row) === district.key);
    const [likest] = named.sort((one, other) => likeness(body, district, other) - likeness(body, district, one));
    if (likest !== undefined) placed.set(district.key, likest);
  }
  placeByFigures(body, districts, { rows, placed });
  placeCleared(body, districts, { rows, placed });
  return placed;
}

interface Search {
  readonly rows: readonly number[];
  readonly placed: Map<string, number>;
}

function placeByFigures(body: Body, districts: readonly RowSpec[], { rows, placed }: Search): void {
  const isFree = (row: number): boolean => ![...placed.values()].includes(row);
  for (const district of districts.filter(({ key }) => !placed.has(key))) {
    const isMostlyOurs = (row: number): boolean => sameFigures(body, district, row) * 2 > district.cells.length - 1;
    const found = rows.find((row) => isFree(row) && isMostlyOurs(row));
    if (found !== undefined) placed.set(district.key, found);
  }
}

function placeCleared({ found, keyAt }: Body, districts: readonly RowSpec[], { rows, placed }: Search): void {
  const isBlank = (row: number): boolean => isBlankRow(found.grid, row);
  const keys = districts.map(({ key }) => key);
  const isBounded = { above: true, below: found.table !== null };
  placeBetween(keys, placed, { rows: rows.filter(isBlank), keyAt, isBlank, isBounded });
}

/** The rows of the table; of plain cells, those before the first that stands below the districts. */
function rowsToSearch({ found, headerRow, keyAt }: Body, districts: readonly RowSpec[]): readonly number[] {
  const { table, grid } = found;
  if (table) return range(headerRow + 1, table.row + table.rowCount - 1);
  const rows = range(headerRow + 1, lastRow(grid));
  const isDistrict = (key: string | null): boolean => districts.some((district) => district.key === key);
  const end = rows.findIndex((row) => keyAt(row) !== null && !isDistrict(keyAt(row)));
  return end < 0 ? rows : rows.slice(0, end);
}

/** How much a row says the same: its figures, then its name to the letter. */
function likeness(body: Body, district: RowSpec, row: number): number {
  const column = body.columns.get(body.spec.columns[0]?.key ?? "");
  const isNamedExactly = column !== undefined && contentAt(body.found.grid, row, column) === district.cells[0]?.content;
  return sameFigures(body, district, row) + (isNamedExactly ? 0.5 : 0);
}

function sameFigures({ spec, found, columns }: Body, district: RowSpec, row: number): number {
  const isSame = (key: string, i: number): boolean => {
    const column = columns.get(key);
    if (district.cells[i]?.kind === "entry") return false;
    return i > 0 && column !== undefined && contentAt(found.grid, row, column) === district.cells[i]?.content;
  };
  return spec.columns.filter(({ key }, i) => isSame(key, i)).length;
}
