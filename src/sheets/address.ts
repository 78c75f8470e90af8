import type { Area } from "./grid";

/** `A`, `Z`, `AA` for the columns 0, 25, 26. */
export function columnName(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnName(rest - 1) : "") + String.fromCharCode(65 + (column % 26));
}

/** `B5` for row 4, column 1: rows and columns count from 0. */
export function cellAddress(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** `B5:D9`, or `B5` for one cell. */
export function addressOfArea({ row, column, rowCount, columnCount }: Area): string {
  const first = cellAddress(row, column);
  const last = cellAddress(row + rowCount - 1, column + columnCount - 1);
  return first === last ? first : `${first}:${last}`;
}

/** Exactly the given rows of one column, neighbours joined: `B5:B9,B11`. */
export function rowsAddress(rows: readonly number[], column: number): string {
  return runs(rows)
    .map(([first, last]) => (first === last ? cellAddress(first, column) : between(first, last, column)))
    .join(",");
}

/** Neighbouring numbers joined, in rising order: 4, 5, 9 gives [4, 5] and [9, 9]. */
export function runs(numbers: readonly number[]): readonly (readonly [number, number])[] {
  const joined: [number, number][] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const last = joined[joined.length - 1];
    if (last && number === last[1] + 1) last[1] = number;
    else joined.push([number, number]);
  }
  return joined;
}

function between(first: number, last: number, column: number): string {
  return `${cellAddress(first, column)}:${cellAddress(last, column)}`;
}

/**
 * A worksheet's name as Excel itself writes it in a formula: in quotes where it could be read as something else.
 * What we write is compared with what Excel gives back.
 */
export function quotedName(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name);
  // A1, XFD1048576, R1C1, R, C
  const isReference = /^[A-Za-z]{1,3}\d+$/.test(name) || /^[Rr]?\d*[Cc]?\d*$/.test(name);
  return isPlain && !isReference ? name : `'${name.replace(/'/g, "''")}'`;
}
