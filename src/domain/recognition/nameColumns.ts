import type { Plan } from "../plan";
import type { CellGrid } from "./cellGrid";
import type { Columns } from "./lines";
import { readRowName } from "./rowName";

/** A column that names districts. */
export interface NamingColumn {
  readonly column: number;
  /** How many districts it names. */
  readonly distinct: number;
  /** The first rows in which it does. */
  readonly rows: readonly number[];
  /** Whether it names them by codes only. */
  readonly isOfCodes: boolean;
}

const mostSampled = 50;

/** Every column that names a district. */
export function namingColumns(plan: Plan, grid: CellGrid): readonly NamingColumn[] {
  return Array.from({ length: grid.columnCount }, (_, column) => namingColumn(plan, grid, column)).filter(
    ({ distinct }) => distinct > 0,
  );
}

/** How many districts the best of the columns names. */
export function mostNamed(columns: readonly NamingColumn[]): number {
  return columns.reduce((most, { distinct }) => Math.max(most, distinct), 0);
}

function namingColumn(plan: Plan, grid: CellGrid, column: number): NamingColumn {
  const ids = new Set<string>();
  const rows: number[] = [];
  let named = 0;
  for (let row = 0; row < grid.rowCount; row++) {
    const value = grid.value(row, column);
    if (value === "" || (typeof value === "number" && value < 450_000)) continue;
    const name = readRowName(plan, value);
    if (name.kind !== "district") continue;
    ids.add(name.district.id);
    if (rows.length === mostSampled) continue;
    rows.push(row);
    if (/\p{L}/u.test(String(value))) named++;
  }
  return { column, distinct: ids.size, rows, isOfCodes: named * 2 < rows.length };
}

const leastShare = 0.3;

/** The name column of each table side by side, with the columns that are its own. */
export function tableColumns(grid: CellGrid, naming: readonly NamingColumn[]): readonly Columns[] {
  const likely = naming.filter(({ distinct }) => distinct >= mostNamed(naming) * leastShare);
  const named = likely.filter(({ isOfCodes }) => !isOfCodes);
  // codes stand beside names; only where there are no names they are the names
  const able = named.length > 0 ? named : likely;
  const names = able.filter((each, i) => {
    const before = able[i - 1];
    return !before || isDataBetween(grid, before, each.column);
  });
  return names.map(({ column }, i): Columns => {
    const next = names[i + 1];
    return {
      first: i === 0 && !grid.isAcross ? 0 : column,
      name: column,
      last: next ? next.column - 1 : grid.columnCount - 1,
    };
  });
}

function isDataBetween(grid: CellGrid, { column, rows }: NamingColumn, until: number): boolean {
  for (let between = column + 1; between < until; between++) {
    const numbers = rows.filter((row) => isFigure(String(grid.value(row, between))));
    if (numbers.length * 2 >= rows.length) return true;
  }
  return false;
}

// a code is no figure
function isFigure(text: string): boolean {
  return /^\s*\d/.test(text) && !/^\s*45\d{4}(?:0{6})?\s*$/.test(text);
}
