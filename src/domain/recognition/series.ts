import { plainSpelling } from "../spelling";
import { joined, noLabel, readLabel, type Label } from "./label";
import { filledCells, says } from "./lines";
import { isNoticeColumn, type BodyRow, type FoundTable } from "./findTables";
import type { SourcePlace } from "./sourceSheet";

/** Figures of one meaning: a column, or in a table of one figure a row those rows of it that say the same. */
export interface Series {
  readonly column: number;
  /** What head and keys say together. */
  readonly label: Label;
  /** The head as written. */
  readonly given: string;
  readonly places: readonly SourcePlace[];
  readonly rows: readonly BodyRow[];
  /** Whether any cell of it looks like a number. */
  readonly hasNumbers: boolean;
}

/** The columns of a table by what they are for. */
export interface TableColumns {
  readonly series: readonly Series[];
  /** Columns that say for each row what and when. */
  readonly keys: readonly number[];
  /** The rows with a blank name that go on with the name above. */
  readonly body: readonly BodyRow[];
}

/** What each column of a table is about, and in a long table each kind of row. */
export function readColumns(table: FoundTable): TableColumns {
  const labels = columnLabels(table);
  const keys = [...labels.keys()].filter((column) => isKey(table, column, labels.get(column) ?? noLabel));
  const body = keys.length > 0 ? namesFilledDown(table, keys) : table.body;
  const series = [...labels]
    .filter(([column]) => !keys.includes(column))
    .flatMap(([column, label]) => seriesOf(table, { column, label, keys, body }));
  return { series, keys, body };
}

/** The head path of each column that holds anything, from the outermost level in. */
function columnLabels(table: FoundTable): ReadonlyMap<number, Label> {
  const { grid, columns, heads, body } = table;
  const labels = new Map<number, Label>();
  for (let column = columns.first; column <= columns.last; column++) {
    if (column === columns.name || isNoticeColumn(grid, column)) continue;
    // a gap between columns has a merged head and nothing under it
    const isUsed =
      grid.text(heads[heads.length - 1] ?? -1, column) !== "" || body.some(({ row }) => grid.value(row, column) !== "");
    if (isUsed)
      labels.set(
        column,
        heads.reduce((label, _, i) => joined(label, headLabel(table, i, column)), noLabel),
      );
  }
  return labels;
}

function headLabel(table: FoundTable, level: number, column: number): Label {
  const { grid, heads, columns } = table;
  const row = heads[level] ?? 0;
  const isLast = level === heads.length - 1;
  let from = column;
  // without merged cells an upper head stands in its first column only
  while (!isLast && from > columns.name + 1 && grid.text(row, from).trim() === "") from--;
  return readLabel(headText(table, row, from));
}

function headText({ grid, columns }: FoundTable, row: number, column: number): string {
  const value = grid.value(row, column);
  const text = grid.text(row, column);
  if (typeof value !== "number") return text;
  const isMonth = Number.isInteger(value) && value >= 1 && value <= 12;
  if (isMonth && grid.value(row, columns.name + 1) === 1) return `${value}月`;
  return value > 36_000 && value < 75_000 ? dateText(value, text) : text;
}

// A date cell of the form 2019年6月 means the month; with a day, that day.
function dateText(serial: number, text: string): string {
  return /\d{4}\D+\d{1,2}\D+\d{1,2}/.test(text) || /\d{4}\D+\d{1,2}\D*$/.test(text) ? text : isoOf(serial);
}

function isoOf(serial: number): string {
  return new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10);
}

function isKey({ grid, columns, body }: FoundTable, column: number, { measure }: Label): boolean {
  if (measure !== null && measure !== "keys" && measure !== "actual" && measure !== "amount") return false;
  const cells = body
    .slice(0, 60)
    .map(({ row }) => grid.value(row, column))
    .filter((value) => value !== "");
  if (cells.length === 0 || column < columns.first) return false;
  const texts = cells.filter((value) => typeof value === "string" && isKeyText(value));
  if (texts.length >= cells.length * 0.8) return true;
  return measure === "keys" && cells.every((value) => /^\d+$/.test(String(value).trim()));
}

function isKeyText(text: string): boolean {
  const label = readLabel(text);
  const saysWhen = label.when.year !== null || label.when.month !== null;
  return (
    /[\p{L}]|\d-\d/u.test(text) &&
    (label.kinds.size > 0 || saysWhen || label.types.size > 0 || label.measure === "target") &&
    !/^\d+$/.test(text.trim())
  );
}

// A blank name goes on with the name above only with other keys: the same keys again are another unit's.
function namesFilledDown(table: FoundTable, keys: readonly number[]): readonly BodyRow[] {
  const { body, grid, columns } = table;
  const seen = new Set<string>();
  let above: BodyRow["name"] | null = null;
  return body.map((each) => {
    const isBlank = grid.text(each.row, columns.name).trim() === "";
    const key = keys.map((column) => grid.text(each.row, column)).join("|");
    if (!isBlank) seen.clear();
    if (!isBlank || seen.has(key)) above = isBlank ? null : each.name;
    seen.add(key);
    return isBlank && above ? { ...each, name: above } : each;
  });
}

interface ColumnOf {
  readonly column: number;
  readonly label: Label;
  readonly keys: readonly number[];
  readonly body: readonly BodyRow[];
}

function seriesOf(table: FoundTable, { column, label, keys, body }: ColumnOf): readonly Series[] {
  const { grid, heads } = table;
  const head = heads.length > 0 ? [grid.place(heads[heads.length - 1] ?? 0, column)] : [];
  if (keys.length === 0) return [oneSeries(table, { column, label, rows: body, places: head })];
  const groups = new Map<string, { readonly label: Label; readonly rows: BodyRow[] }>();
  for (const each of body) {
    const texts = keys.map((key) => keyText(table, each.row, key));
    const id = texts.join("\n");
    const group = groups.get(id) ?? {
      label: texts.reduce((known, text) => joined(known, readLabel(text)), label),
      rows: [],
    };
    group.rows.push(each);
    groups.set(id, group);
  }
  return [...groups.values()].map((group) =>
    oneSeries(table, { column, ...group, places: [grid.place(group.rows[0]?.row ?? 0, keys[0] ?? column)] }),
  );
}

function keyText({ grid, heads }: FoundTable, row: number, column: number): string {
  const value = grid.value(row, column);
  const head = plainSpelling(heads.map((at) => grid.text(at, column)).join(""));
  const isPlain = /^\d{1,2}$/.test(String(value).trim());
  if (isPlain && head.includes("月")) return `${String(value).trim()}月`;
  if (typeof value === "number" && value > 36_000 && value < 75_000) return dateText(value, grid.text(row, column));
  return grid.text(row, column);
}

interface OneSeries {
  readonly column: number;
  readonly label: Label;
  readonly rows: readonly BodyRow[];
  readonly places: readonly SourcePlace[];
}

function oneSeries({ grid }: FoundTable, { column, label, rows, places }: OneSeries): Series {
  const isNumber = ({ row }: BodyRow): boolean => {
    const value = grid.value(row, column);
    return typeof value === "number" || (typeof value === "string" && /\d/.test(value.normalize("NFKC")));
  };
  return { column, label, given: label.given, places, rows, hasNumbers: rows.some(isNumber) };
}

/** The texts beside the heads of figures that tell about the whole table: a title in the corner. */
export function cornerTitles({ grid, heads, columns }: FoundTable): readonly string[] {
  return heads
    .map((row) => grid.text(row, columns.name))
    .filter((text) => text.trim() !== "" && says(readLabel(text)) && readLabel(text).measure !== "name");
}

/** How many columns right of the names hold anything. */
export function dataColumnCount(table: FoundTable): number {
  const used = new Set(table.body.slice(0, 60).flatMap(({ row }) => filledCells(table.grid, table.columns, row)));
  return [...used].filter((column) => column > table.columns.name).length;
}
