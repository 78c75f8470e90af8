import {
  area,
  isWholeColumns,
  isWholeRows,
  lastColumn,
  lastRow,
  MAX_COLUMNS,
  MAX_ROWS,
  onSheet,
  type Area,
} from "./area";
import { HostError } from "./hostError";

const cellPattern = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i;
const columnPattern = /^\$?([A-Z]{1,3})$/i;
const rowPattern = /^\$?([1-9]\d{0,6})$/;

/** `A`, `Z`, `AA` for 0, 25, 26. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetters(rest - 1) : "") + String.fromCharCode(65 + (column % 26));
}

/** 0, 25, 26 for `A`, `Z`, `AA`. */
export function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** `B5`, `B5:F21`, `A:C`, `5:5` without a worksheet name. */
export function addressOf(given: Area): string {
  if (isWholeColumns(given)) return `${columnLetters(given.column)}:${columnLetters(lastColumn(given))}`;
  if (isWholeRows(given)) return `${given.row + 1}:${lastRow(given) + 1}`;
  const first = `${columnLetters(given.column)}${given.row + 1}`;
  const last = `${columnLetters(lastColumn(given))}${lastRow(given) + 1}`;
  return first === last ? first : `${first}:${last}`;
}

/** A worksheet's name as it stands in a formula: quoted when Excel quotes it. */
export function quotedSheet(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !cellPattern.test(name) && !/^(R|C|RC|R\d.*)$/i.test(name);
  return isPlain ? name : `'${name.replace(/'/g, "''")}'`;
}

/** `'目标-拥有量'!A3:F20`. */
export function fullAddress(sheetName: string, given: Area): string {
  return `${quotedSheet(sheetName)}!${addressOf(given)}`;
}

/** `'目标-拥有量'!$A$3:$F$20`. */
export function fixedAddress(sheetName: string, given: Area): string {
  return `${quotedSheet(sheetName)}!${addressOf(given).replace(/[A-Z]+|\d+/g, (part) => `$${part}`)}`;
}

/** The rectangle an A1 address names, and the worksheet when it names one. */
export function parseAddress(text: string): { sheet: string | null; area: Area } {
  const match = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([^!]+)$/.exec(text.trim());
  if (!match) throw new HostError("InvalidArgument", text);
  const [first = "", second] = (match[3] ?? "").split(":");
  const sheet = match[1]?.replace(/''/g, "'") ?? match[2] ?? null;
  return {
    sheet,
    area: onSheet(between(corner(first, text), second === undefined ? null : corner(second, text), text)),
  };
}

interface Corner {
  readonly row: number | null;
  readonly column: number | null;
}

function corner(text: string, whole: string): Corner {
  const cell = cellPattern.exec(text);
  if (cell) return { row: Number(cell[2]) - 1, column: columnIndex(cell[1] ?? "") };
  const column = columnPattern.exec(text);
  if (column) return { row: null, column: columnIndex(column[1] ?? "") };
  const row = rowPattern.exec(text);
  if (row) return { row: Number(row[1]) - 1, column: null };
  throw new HostError("InvalidArgument", whole);
}

function between(one: Corner, given: Corner | null, whole: string): Area {
  const other = given ?? one;
  const isSameKind = (one.row === null) === (other.row === null) && (one.column === null) === (other.column === null);
  const isLoneRowOrColumn = given === null && (one.row === null || one.column === null);
  if (!isSameKind || isLoneRowOrColumn) throw new HostError("InvalidArgument", whole);
  const rows = extent(one.row, other.row, MAX_ROWS);
  const columns = extent(one.column, other.column, MAX_COLUMNS);
  return area(rows.start, columns.start, rows.count, columns.count);
}

function extent(one: number | null, other: number | null, whole: number): { start: number; count: number } {
  if (one === null || other === null) return { start: 0, count: whole };
  return { start: Math.min(one, other), count: Math.abs(one - other) + 1 };
}
