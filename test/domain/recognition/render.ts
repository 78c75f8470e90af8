import type { SourceArea, SourceSheet, SourceValue } from "../../../src/domain/recognition/sourceSheet";
import { truthAt, type Book, type Cell, type Column, type Draft, type Row } from "./draft";

/** A book as cells, and where each figure of each table came to stand. */
export interface Rendered {
  readonly sheets: readonly SourceSheet[];
  /** For each table, by `row/column`: sheet, row, column. */
  readonly places: readonly ReadonlyMap<string, readonly [sheet: number, row: number, column: number]>[];
}

/** Cells of one table, growing from head to notes. */
interface Grid {
  readonly cells: readonly (readonly Cell[])[];
  readonly places: ReadonlyMap<string, readonly [row: number, column: number]>;
  readonly merges: readonly SourceArea[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly formulas: readonly string[];
}

/** The sheets that a person would bring. */
export function render(book: Book): Rendered {
  const grids = book.drafts.map(gridOf);
  if (book.arrangement === "sheets") {
    const sheets = grids.map((grid, i) => sheetOf(grid, book.sheetNames[i] ?? "", addresses(grid)));
    return { sheets: [...sheets, ...book.more], places: grids.map((grid, i) => onSheet(grid, i)) };
  }
  const isBeside = book.arrangement === "beside";
  const placed = grids.reduce<readonly Grid[]>((before, grid) => [...before, shiftBehind(before, grid, isBeside)], []);
  const sheet = sheetOf(placed.reduce(overlay), book.sheetNames[0] ?? "", placed.flatMap(addresses));
  return { sheets: [sheet, ...book.more], places: placed.map((grid) => onSheet(grid, 0)) };
}

/** Where the formulas came to stand: `row,column`. */
function addresses({ places, formulas }: Grid): readonly string[] {
  return formulas.flatMap((key) => places.get(key)?.join(",") ?? []);
}

function onSheet(grid: Grid, sheet: number): ReadonlyMap<string, readonly [number, number, number]> {
  return new Map([...grid.places].map(([key, [row, column]]) => [key, [sheet, row, column]]));
}

function shiftBehind(before: readonly Grid[], grid: Grid, isBeside: boolean): Grid {
  const last = before[before.length - 1];
  if (!last) return grid;
  return isBeside ? shift(grid, 0, widthOf(last) + 1) : shift(grid, last.cells.length + 2, 0);
}

function overlay(one: Grid, other: Grid): Grid {
  const height = Math.max(one.cells.length, other.cells.length);
  const width = Math.max(widthOf(one), widthOf(other));
  const cellAt = (row: number, column: number) => at(one, row, column) || at(other, row, column);
  return {
    cells: range(height).map((row) => range(width).map((column) => cellAt(row, column))),
    places: new Map([...one.places, ...other.places]),
    merges: [...one.merges, ...other.merges],
    hiddenRows: [...one.hiddenRows, ...other.hiddenRows],
    hiddenColumns: [...one.hiddenColumns, ...other.hiddenColumns],
    formulas: [],
  };
}

function at(grid: Grid, row: number, column: number): Cell {
  return grid.cells[row]?.[column] ?? "";
}

function gridOf(draft: Draft): Grid {
  const body = draft.layout === "long" ? longBody(draft) : downBody(draft);
  const turned = draft.layout === "across" ? transposed(body) : body;
  const spread = draft.hasGaps ? withGaps(turned) : turned;
  const width = widthOf(spread);
  const unit = draft.unit ? [[...range(Math.max(0, width - 1)).map(() => ""), draft.unit.text]] : [];
  const above: Cell[][] = [...draft.title.map((line) => [...line]), ...(draft.unit?.isBelow ? [] : unit)];
  const below: Cell[][] = [...(draft.unit?.isBelow ? unit : []), ...draft.below.map((line) => [line])];
  const placed = shift(spread, above.length, 0);
  const cells = [...above, ...spread.cells, ...below];
  const whole = { ...placed, cells: draft.isText ? cells.map((line) => line.map(textOf)) : cells };
  return shift(squared(whole), 0, draft.leadingColumns);
}

function downBody(draft: Draft): Grid {
  const hasIndicators = draft.rows.some(({ indicator }) => indicator !== null);
  const depth = Math.max(...draft.columns.map(({ head }) => head.length));
  const start = draft.lefts.length + (hasIndicators ? 2 : 1);
  const headOf = (level: number) => [
    ...draft.lefts.map(({ head }) => head[level] ?? ""),
    level === 0 ? draft.corner : "",
    ...(hasIndicators ? [level === 0 ? "指标" : ""] : []),
    ...draft.columns.map((_, i) => headCell(draft, i, level)),
  ];
  const heads = range(depth).map(headOf);
  const lines = draft.rows.map((row) => lineOf(draft, row, hasIndicators, heads[depth - 1] ?? []));
  const places = draft.rows.flatMap((row, r) =>
    draft.columns.map((column, c) => [`${row.key}/${column.key}`, [depth + r, start + c]] as const),
  );
  return {
    cells: [...heads, ...lines],
    places: new Map(places),
    merges: draft.hasMerges ? [...headMerges(draft, depth, start), ...nameMerges(draft, depth)] : [],
    hiddenRows: draft.rows.flatMap(({ key }, r) => (draft.hidden.includes(key) ? [depth + r] : [])),
    hiddenColumns: draft.columns.flatMap(({ key }, c) => (draft.hidden.includes(key) ? [start + c] : [])),
    formulas: draft.formulas,
  };
}

/** A merged head has its text in its first cell only. */
function headCell(draft: Draft, i: number, level: number): Cell {
  const cell = draft.columns[i]?.head[level] ?? "";
  return isContinued(draft, i, level) ? "" : cell;
}

/** Whether the head at this level is the same cell as the one left of it. */
function isContinued({ columns }: Draft, i: number, level: number): boolean {
  const [own, left] = [columns[i]?.head ?? [], columns[i - 1]?.head ?? []];
  const isLast = level === own.length - 1;
  return !isLast && range(level + 1).every((each) => own[each] === left[each] && each < left.length - 1);
}

function headMerges(draft: Draft, depth: number, start: number): SourceArea[] {
  return draft.columns.flatMap(({ head }, i) =>
    head.flatMap((_, level) => {
      if (isContinued(draft, i, level)) return [];
      const others = draft.columns.slice(i + 1).findIndex((_, next) => !isContinued(draft, i + 1 + next, level));
      const columnCount = 1 + (others < 0 ? draft.columns.length - i - 1 : others);
      const rowCount = level === head.length - 1 ? depth - level : 1;
      return rowCount * columnCount > 1 ? [{ row: level, column: start + i, rowCount, columnCount }] : [];
    }),
  );
}

/** A name stands beside the rows of all its indicators. */
function nameMerges(draft: Draft, depth: number): SourceArea[] {
  return draft.rows.flatMap(({ indicator, name }, r) => {
    const isFirst = indicator !== null && name !== "" && draft.rows[r + 1]?.name === "";
    return isFirst ? [{ row: depth + r, column: draft.lefts.length, rowCount: 2, columnCount: 1 }] : [];
  });
}

function lineOf(draft: Draft, row: Row, hasIndicators: boolean, head: readonly Cell[]): readonly Cell[] {
  if (row.kind === "head") return head;
  if (row.kind === "blank") return head.map(() => "");
  return [
    ...draft.lefts.map(({ beside }) => beside?.(row) ?? ""),
    row.name,
    ...(hasIndicators ? [row.indicator?.word ?? ""] : []),
    ...draft.columns.map((column) => cellOf(draft, row, column)),
  ];
}

function longBody(draft: Draft): Grid {
  const lines = draft.rows.flatMap((row) => draft.columns.map((column) => ({ row, column })));
  const head: readonly Cell[] = [draft.corner, "年份", "指标", "数值"];
  const indicatorOf = (column: Column) => (column.truth?.indicatorId === "inForce" ? "拥有量" : "受理量");
  const line = (row: Row, column: Column): readonly Cell[] => {
    if (row.kind === "head") return head;
    if (row.kind === "blank") return ["", "", "", ""];
    return [row.name, column.head[column.head.length - 1] ?? "", indicatorOf(column), cellOf(draft, row, column)];
  };
  return {
    cells: [head, ...lines.map(({ row, column }) => line(row, column))],
    places: new Map(lines.map(({ row, column }, i) => [`${row.key}/${column.key}`, [i + 1, 3]])),
    ...{ merges: [], hiddenRows: [], hiddenColumns: [], formulas: draft.formulas },
  };
}

function cellOf(draft: Draft, row: Row, column: Column): Cell {
  const override = draft.cells.get(`${row.key}/${column.key}`);
  if (override) return override.cell;
  if (column.beside) return column.beside(row);
  if (row.stated !== null) return row.stated;
  const truth = truthAt(draft, row, column);
  if (!truth) return "";
  return row.districtId ? (truth.figures[row.districtId] ?? "") : statedTotal(row, truth.total, truth.figures);
}

/** What a row of totals says: the whole, or the sum of its districts. */
function statedTotal(row: Row, total: number, figures: Readonly<Record<string, number>>): number {
  return row.members ? row.members.reduce((sum, id) => sum + (figures[id] ?? NaN), 0) : total;
}

function transposed(grid: Grid): Grid {
  return {
    cells: range(widthOf(grid)).map((column) => range(grid.cells.length).map((row) => at(grid, row, column))),
    places: new Map([...grid.places].map(([key, [row, column]]) => [key, [column, row]])),
    merges: grid.merges.map(({ row, column, rowCount, columnCount }) => ({
      ...{ row: column, column: row, rowCount: columnCount, columnCount: rowCount },
    })),
    hiddenRows: grid.hiddenColumns,
    hiddenColumns: grid.hiddenRows,
    formulas: grid.formulas,
  };
}

/** A blank column behind each: text pasted from a page with a tab too many. */
function withGaps(grid: Grid): Grid {
  return {
    cells: grid.cells.map((line) => line.flatMap((cell) => [cell, ""])),
    places: new Map([...grid.places].map(([key, [row, column]]) => [key, [row, column * 2]])),
    merges: grid.merges.map((area) => ({
      ...area,
      column: area.column * 2,
      columnCount: area.columnCount * 2 - 1,
    })),
    hiddenRows: grid.hiddenRows,
    hiddenColumns: grid.hiddenColumns.map((column) => column * 2),
    formulas: grid.formulas,
  };
}

function shift(grid: Grid, down: number, right: number): Grid {
  const blank = (count: number): Cell[] => range(count).map(() => "");
  return {
    cells: [...range(down).map(() => blank(widthOf(grid))), ...grid.cells].map((line) => [...blank(right), ...line]),
    places: new Map([...grid.places].map(([key, [row, column]]) => [key, [row + down, column + right]])),
    merges: grid.merges.map((area) => ({ ...area, row: area.row + down, column: area.column + right })),
    hiddenRows: grid.hiddenRows.map((row) => row + down),
    hiddenColumns: grid.hiddenColumns.map((column) => column + right),
    formulas: grid.formulas,
  };
}

/** All rows as long as the longest. */
function squared(grid: Grid): Grid {
  const width = widthOf(grid);
  return { ...grid, cells: grid.cells.map((line) => range(width).map((column) => line[column] ?? "")) };
}

function widthOf({ cells }: Grid): number {
  return Math.max(0, ...cells.map(({ length }) => length));
}

function sheetOf(grid: Grid, name: string, formulas: readonly string[]): SourceSheet {
  const { cells } = squared(grid);
  const isPlain = cells.every((line) => line.every((cell) => typeof cell !== "object"));
  return {
    ...{ name, row: 0, column: 0 },
    values: cells.map((line) => line.map(valueOf)),
    ...(isPlain ? {} : { texts: cells.map((line) => line.map(textOf)) }),
    ...(isPlain ? {} : { formats: cells.map((line) => line.map(formatOf)) }),
    ...(formulas.length > 0 ? { formulas: new Set(formulas) } : {}),
    ...(grid.merges.length > 0 ? { merges: grid.merges } : {}),
    ...(grid.hiddenRows.length > 0 ? { hiddenRows: new Set(grid.hiddenRows) } : {}),
    ...(grid.hiddenColumns.length > 0 ? { hiddenColumns: new Set(grid.hiddenColumns) } : {}),
  };
}

function valueOf(cell: Cell): SourceValue {
  return typeof cell === "object" ? cell.value : cell;
}

function textOf(cell: Cell): string {
  return typeof cell === "object" ? cell.text : String(cell);
}

function formatOf(cell: Cell): string {
  return typeof cell === "object" ? cell.format : "General";
}

function range(length: number): number[] {
  return Array.from({ length }, (_, i) => i);
}
