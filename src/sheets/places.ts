import { cellAddress, columnName, quotedName, rowsAddress } from "./address";
import type { Places } from "./formulaSpec";
import type { Placement } from "./placement";

/** What a formula shows, in Excel too, where a cell it named is gone. */
const gone = "#REF!";

/** The addresses that a sheet's rows and columns have now, for its formulas. */
export function placesOf(placement: Placement): Places {
  return placesIn(placement, { before: "", others: placement.others });
}

/** Whether a formula names a cell that is gone: such a formula is never written. */
export function namesGoneCell(content: string | number): boolean {
  return typeof content === "string" && content.startsWith("=") && content.includes(gone);
}

interface Around {
  /** The worksheet's name as formulas write it, for cells of another sheet. */
  readonly before: string;
  readonly others: Placement["others"];
}

function placesIn({ rows, columns }: Pick<Placement, "rows" | "columns">, { before, others }: Around): Places {
  const corner = ([rowKey, columnKey]: readonly [string, string]): string | null => {
    const [row, column] = [rows.get(rowKey), columns.get(columnKey)];
    return row === undefined || column === undefined ? null : `$${columnName(column)}$${row + 1}`;
  };
  return {
    cell: (rowKey, columnKey) => {
      const [row, column] = [rows.get(rowKey), columns.get(columnKey)];
      if (row === undefined || column === undefined) return gone;
      return before === "" ? cellAddress(row, column) : `${before}$${columnName(column)}$${row + 1}`;
    },
    cells: (rowKeys, columnKey) => {
      const column = columns.get(columnKey);
      const standing = rowKeys.flatMap((key) => rows.get(key) ?? []);
      return column === undefined || standing.length === 0 ? gone : rowsAddress(standing, column);
    },
    block: (from, to) => {
      const [first, last] = [corner(from), corner(to)];
      return first === null || last === null ? gone : `${before}${first}:${last}`;
    },
    span: (rowKeys, columnKey) => {
      const column = columns.get(columnKey);
      const ends = endsOf(rows, rowKeys);
      if (column === undefined || ends === null) return gone;
      const at = (row: number): string => `$${columnName(column)}$${row + 1}`;
      return `${before}${at(ends.first)}:${at(ends.last)}`;
    },
    row: (rowKey) => {
      const row = rows.get(rowKey);
      const across = [...columns.values()];
      if (row === undefined || across.length === 0) return gone;
      const at = (column: number): string => `$${columnName(column)}$${row + 1}`;
      return `${before}${at(Math.min(...across))}:${at(Math.max(...across))}`;
    },
    on: (mark) => {
      const other = others?.get(mark);
      if (!other) throw new Error(`a formula names ${mark}, which is not of its set`);
      return placesIn(other, { before: `${quotedName(other.worksheetName)}!`, others });
    },
  };
}

interface Ends {
  readonly first: number;
  readonly last: number;
}

/** Many formulas of a sheet name the same rows: of hundreds of districts, too many to go through for each of them. */
const known = new WeakMap<Placement["rows"], WeakMap<readonly string[], Ends | null>>();

/** The topmost and the lowest of some rows; `null` where none of them stands. */
function endsOf(rows: Placement["rows"], rowKeys: readonly string[]): Ends | null {
  const ofRows = known.get(rows) ?? new WeakMap<readonly string[], Ends | null>();
  known.set(rows, ofRows);
  const before = ofRows.get(rowKeys);
  if (before !== undefined) return before;
  const standing = rowKeys.flatMap((key) => rows.get(key) ?? []);
  const ends = standing.length === 0 ? null : { first: Math.min(...standing), last: Math.max(...standing) };
  ofRows.set(rowKeys, ends);
  return ends;
}
