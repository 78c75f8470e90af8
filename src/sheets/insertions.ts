import { lastColumn, lastRow, type Area, type FoundSheet } from "./grid";
import { zoneOf, type Placement } from "./placement";
import type { SheetSpec } from "./sheetSpec";

/** A whole row or column to insert; `at` counts with all insertions before it done. */
export interface Insertion {
  readonly key: string;
  readonly at: number;
  /** Nothing stands at or below (right of) it: inserting moves nothing. */
  readonly isAppended: boolean;
}

export interface Insertions {
  readonly columns: readonly Insertion[];
  readonly rows: readonly Insertion[];
  /** Where everything stands afterwards. */
  readonly placement: Placement;
  /** What the table must become, where Excel cannot be trusted to grow it just so; else `null`. */
  readonly table: Area | null;
}

/** The whole rows and columns to insert so that nothing of the sheet is missing, each before its next neighbour. */
export function insertionsFor(spec: SheetSpec, found: FoundSheet, wanted: Placement, keys: MissingKeys): Insertions {
  const across = insertAll(keys.columns, {
    placed: new Map(wanted.columns),
    orderOf: () => spec.columns.map(({ key }) => key),
    lastUsed: lastColumn(found.grid),
    span: found.table && { first: found.table.column, last: found.table.column + found.table.columnCount - 1 },
  });
  const down = insertAll(keys.rows, {
    placed: new Map(wanted.rows),
    orderOf: (key) => neighboursOf(spec, key),
    lastUsed: lastRow(found.grid),
    span: found.table && { first: found.table.row, last: found.table.row + found.table.rowCount - 1 },
  });
  const placement = { rows: down.placed, columns: across.placed };
  return { columns: across.done, rows: down.done, placement, table: neededTable(spec, placement, { across, down }) };
}

/** The rows of its zone; the head has the header below it, so that it stands above the table even when all is gone. */
function neighboursOf(spec: SheetSpec, key: string): readonly string[] {
  const zone = zoneOf(spec, key);
  const isHead = zone[0] === spec.rows[0];
  return [...zone, ...(isHead ? spec.rows.filter(({ role }) => role === "header") : [])].map((row) => row.key);
}

export interface MissingKeys {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
}

interface Axis {
  readonly placed: Map<string, number>;
  /** The keys among which a missing one has its neighbours, in order. */
  readonly orderOf: (key: string) => readonly string[];
  readonly lastUsed: number;
  /** First and last row (column) of the table. */
  readonly span: Span | null;
}

interface Span {
  readonly first: number;
  readonly last: number;
}

interface Grown {
  readonly placed: ReadonlyMap<string, number>;
  readonly done: readonly Insertion[];
  readonly span: Span | null;
}

function insertAll(missing: readonly string[], { placed, orderOf, lastUsed, span }: Axis): Grown {
  let grown = span;
  const done = missing.map((key, i): Insertion => {
    const at = neighbourPlace(orderOf(key), key, { placed, bottom: grown?.last ?? null });
    for (const [other, place] of placed) if (place >= at) placed.set(other, place + 1);
    placed.set(key, at);
    grown = grown && pushed(grown, at);
    return { key, at, isAppended: at > lastUsed + i };
  });
  return { placed, done, span: grown };
}

/** Before the next of ours; after the last one when none follows; after the table when a zone is empty. */
function neighbourPlace(
  order: readonly string[],
  key: string,
  { placed, bottom }: { placed: ReadonlyMap<string, number>; bottom: number | null },
): number {
  const index = order.indexOf(key);
  const standing = (keys: readonly string[]): readonly number[] => keys.flatMap((each) => placed.get(each) ?? []);
  const [next] = standing(order.slice(index + 1));
  if (next !== undefined) return next;
  const before = standing(order.slice(0, index));
  const last = before[before.length - 1];
  return (last ?? Math.max(bottom ?? -1, ...placed.values())) + 1;
}

/** A table grows when something is inserted inside it and moves when it is inserted before it. */
function pushed({ first, last }: Span, at: number): Span {
  if (at <= first) return { first: first + 1, last: last + 1 };
  return at <= last ? { first, last: last + 1 } : { first, last };
}

function neededTable(
  spec: SheetSpec,
  { rows, columns }: Placement,
  grown: { across: Grown; down: Grown },
): Area | null {
  const [across, down] = [grown.across.span, grown.down.span];
  if (!across || !down) return null;
  const inTable = spec.rows
    .filter(({ role }) => role === "header" || role === "body")
    .flatMap(({ key }) => rows.get(key) ?? []);
  const last = { row: Math.max(down.last, ...inTable), column: Math.max(across.last, ...columns.values()) };
  const isGrownAlready = last.row === down.last && last.column === across.last;
  // Excel may stretch a table by itself to what is written right below it.
  const isWrittenBelow = grown.down.done.some(({ key }) => rows.get(key) === last.row + 1);
  if (isGrownAlready && !isWrittenBelow) return null;
  const size = { rowCount: last.row - down.first + 1, columnCount: last.column - across.first + 1 };
  return { row: down.first, column: across.first, ...size };
}
