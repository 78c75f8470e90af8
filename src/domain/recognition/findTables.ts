import type { Plan } from "../plan";
import { plainSpelling } from "../spelling";
import { cellGrid, type CellGrid } from "./cellGrid";
import { readLabel } from "./label";
import { filledCells, isNotice, readLine, says, type Columns } from "./lines";
import { readRowName, type RowName } from "./rowName";
import type { SourceSheet } from "./sourceSheet";

/** A table of districts as it stands on a sheet, not yet understood. */
export interface FoundTable {
  readonly grid: CellGrid;
  readonly sheet: number;
  readonly columns: Columns;
  /** Lines above the head, top down. */
  readonly titles: readonly TextLine[];
  /** Everything said above the table, however far: whether it is a table of targets. */
  readonly preamble: string;
  readonly heads: readonly number[];
  readonly body: readonly BodyRow[];
  /** Units and notes above and below. */
  readonly notices: readonly TextLine[];
  /** Repeated heads of page breaks. */
  readonly repeated: readonly number[];
}

export interface TextLine {
  readonly row: number;
  readonly text: string;
}

export interface BodyRow {
  readonly row: number;
  readonly name: RowName;
}

const mostTitleLines = 4;
const mostBlankRows = 10;

/** Every table of districts on a sheet, whichever way its districts go. */
export function findTables(plan: Plan, sheet: SourceSheet, index: number): readonly FoundTable[] {
  const down = cellGrid(sheet, index, false);
  const across = cellGrid(sheet, index, true);
  const [byColumn, byRow] = [
    districtsByColumn(plan, down),
    down.columnCount > 500 || down.rowCount > 500 ? [] : districtsByColumn(plan, across),
  ];
  const isAcross = most(byRow) > most(byColumn);
  const [grid, counts] = isAcross ? [across, byRow] : [down, byColumn];
  return nameColumns(grid, counts).flatMap((columns) => tablesIn(plan, { grid, sheet: index, columns }));
}

interface ColumnCount {
  readonly column: number;
  readonly distinct: number;
  readonly rows: readonly number[];
}

function most(counts: readonly ColumnCount[]): number {
  return Math.max(0, ...counts.map(({ distinct }) => distinct));
}

function districtsByColumn(plan: Plan, grid: CellGrid): readonly ColumnCount[] {
  const counts: ColumnCount[] = [];
  for (let column = 0; column < grid.columnCount; column++) {
    const ids = new Set<string>();
    const rows: number[] = [];
    for (let row = 0; row < grid.rowCount; row++) {
      const value = grid.value(row, column);
      if (value === "" || (typeof value === "number" && value < 450_000)) continue;
      const name = readRowName(plan, value);
      if (name.kind !== "district") continue;
      ids.add(name.district.id);
      if (rows.length < 50) rows.push(row);
    }
    if (ids.size > 0) counts.push({ column, distinct: ids.size, rows });
  }
  return counts;
}

/** The name column of each table side by side, with the columns that are its own. */
function nameColumns(grid: CellGrid, counts: readonly ColumnCount[]): readonly Columns[] {
  const likely = counts.filter(({ distinct }) => distinct >= most(counts) * 0.3);
  const names = likely.filter((each, i) => {
    const before = likely[i - 1];
    return !before || isDataBetween(grid, before, each.column);
  });
  return names.map((each, i): Columns => {
    const next = names[i + 1];
    const first = i === 0 && !grid.isAcross ? 0 : each.column;
    const last = next ? next.column - 1 : grid.columnCount - 1;
    return { first, name: textColumn(grid, likely, { from: each.column, to: last }) ?? each.column, last };
  });
}

// of a code and a name beside each other, the name
function textColumn(
  grid: CellGrid,
  likely: readonly ColumnCount[],
  { from, to }: { readonly from: number; readonly to: number },
): number | null {
  const own = likely.filter(({ column }) => column >= from && column <= to);
  const named = own.find(({ column, rows }) => rows.some((row) => /\p{L}/u.test(String(grid.value(row, column)))));
  return named?.column ?? null;
}

function isDataBetween(grid: CellGrid, { column, rows }: ColumnCount, until: number): boolean {
  for (let between = column + 1; between < until; between++) {
    const numbers = rows.filter((row) => /^\s*\d/.test(String(grid.value(row, between))));
    if (numbers.length * 2 >= rows.length) return true;
  }
  return false;
}

interface Place {
  readonly grid: CellGrid;
  readonly sheet: number;
  readonly columns: Columns;
}

interface Draft {
  titles: TextLine[];
  heads: number[];
  body: BodyRow[];
  notices: TextLine[];
  repeated: number[];
}

const draft = (): Draft => ({ titles: [], heads: [], body: [], notices: [], repeated: [] });

/** The tables below each other over one column of names. */
function tablesIn(plan: Plan, place: Place): readonly FoundTable[] {
  const done: Draft[] = [];
  let current = draft();
  let blanks = 0;
  const close = (): void => {
    if (current.body.some(({ name }) => name.kind === "district")) done.push(current);
    current = draft();
  };
  for (let row = 0; row < place.grid.rowCount; row++) {
    const line = readLine(plan, place.grid, place.columns, row, current.body.length > 0);
    blanks = line.kind === "blank" ? blanks + 1 : 0;
    if (blanks >= mostBlankRows) close();
    if (line.kind === "head") {
      if (current.body.length === 0) current.heads.push(row);
      else if (!newTitle(current) && isRepeated(place, current, row)) current.repeated.push(row);
      else {
        const pending = current.titles.filter((title) => title.row > (last(current.body)?.row ?? -1));
        current.titles = current.titles.filter((title) => !pending.includes(title));
        close();
        current.titles.push(...pending);
        current.heads.push(row);
      }
    } else if (line.kind === "text") (line.isNotice ? current.notices : current.titles).push({ row, text: line.text });
    else if (line.kind === "body") {
      const split = newTitle(current);
      if (split) {
        const heads = current.heads;
        current.titles = current.titles.filter((title) => !split.includes(title));
        close();
        current = { ...draft(), heads: [...heads], titles: [...split] };
      }
      current.body.push({ row, name: line.name });
    }
  }
  close();
  return done.map((each) => ({ ...place, ...each, ...linesOf(place, each) }));
}

/** Lines within a table that begin another one: they name an indicator or a date. */
function newTitle({ body, titles }: Draft): readonly TextLine[] | null {
  const since = last(body)?.row;
  if (since === undefined) return null;
  const lines = titles.filter(({ row }) => row > since);
  const begins = lines.some(({ text }) => {
    const label = readLabel(text);
    return says(label) && (label.kinds.size > 0 || label.when.year !== null || label.when.month !== null);
  });
  return begins ? lines : null;
}

function linesOf(place: Place, { titles, notices, body }: Draft): Pick<FoundTable, "titles" | "notices" | "preamble"> {
  const top = body[0]?.row ?? 0;
  const above = titles.filter(({ row }) => row < top).slice(-mostTitleLines);
  const aside = place.grid.isAcross ? linesAside(place) : [];
  return {
    preamble: [...aside, ...titles.filter(({ row }) => row < top)].map(({ text }) => text).join(""),
    titles: [...aside.filter(({ text }) => !isNotice(text)), ...above],
    notices: [...aside.filter(({ text }) => isNotice(text)), ...notices],
  };
}

/** On a turned sheet the lines above and below the table stand beside it. */
function linesAside({ grid, columns }: Place): readonly TextLine[] {
  const lines: TextLine[] = [];
  for (let column = 0; column < grid.columnCount; column++) {
    if (column === columns.name || (column > columns.name && !isNoticeColumn(grid, column))) continue;
    const text = textsOf(grid, column).join("");
    if (text !== "") lines.push({ row: 0, text });
  }
  return lines;
}

/** Whether a column of a turned sheet holds only a note or the unit. */
export function isNoticeColumn(grid: CellGrid, column: number): boolean {
  const texts = grid.isAcross ? textsOf(grid, column) : [];
  return texts.length > 0 && texts.every(isNotice);
}

function textsOf(grid: CellGrid, column: number): readonly string[] {
  const texts = new Set<string>();
  for (let row = 0; row < grid.rowCount; row++) {
    const text = grid.text(row, column).trim();
    if (text !== "") texts.add(text);
  }
  return [...texts];
}

function isRepeated({ grid, columns }: Place, { heads }: Draft, row: number): boolean {
  const texts = (at: number): string =>
    filledCells(grid, columns, at)
      .map((column) => `${column}:${plainSpelling(grid.text(at, column))}`)
      .join("|");
  return heads.some((head) => texts(head) === texts(row));
}

function last<Each>(list: readonly Each[]): Each | undefined {
  return list[list.length - 1];
}
