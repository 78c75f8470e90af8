import { dateText, isDateNumber } from "./dateText";
import { joined, noLabel, readLabel, type Label } from "./label";
import { filledCells, says } from "./lines";
import { isKey, keyText, namesFilledDown } from "./rowKeys";
import type { BodyRow, FoundTable } from "./foundTable";
import { isNoticeColumn } from "./linesAside";
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
  return isDateNumber(value) ? dateText(value, text) : text;
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
