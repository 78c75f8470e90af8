import { cellAddress } from "../sheets/address";
import { holdsOnly } from "../sheets/contents";
import { officialContent } from "../sheets/difference";
import type { CellEdit } from "../sheets/edits";
import { contentAt, numberFormatAt, range, lastColumn, lastRow, type FoundSheet } from "../sheets/grid";
import { type Placement } from "../sheets/placement";
import type { Assignment } from "./assignment";
import { nameOfChart } from "./charts";
import { placementOrNone, type CreateIntent, type UpdateIntent } from "./intent";
import type { Candidate } from "./look";
import type { UpdateUndo } from "./sheetsUndo";
import type { Inserted } from "./updateSheet";

/** Whether the added worksheet still holds what we wrote and nothing else. */
export function isUntouched({ spec, placement }: CreateIntent, { found }: Candidate): boolean {
  return holdsOnly(spec, placement, found.grid);
}

/** What to take back on an updated worksheet, and which cells to leave because someone changed them since. */
export function undoOf(intent: UpdateIntent, candidate: Candidate, others: Placement["others"]): UpdateUndo {
  const { found } = candidate;
  const now = placementNow(intent, found, others);
  if (!now) return { ...nothing(intent, candidate), editedSince: [found.worksheetName] };
  const isUnmoved = isSamePlacement(now, intent.edits.placement);
  const canDelete = isUnmoved && insertedAsWritten(intent, found);
  const insertions = intent.edits.rows.length + intent.edits.columns.length;
  const undone = intent.edits.cells.map((edit) => undoCell({ edit, intent, found }, { now, isUnmoved, canDelete }));
  const left = undone.flatMap(({ left: address }) => (address === null ? [] : [`${found.worksheetName}!${address}`]));
  const pairs = undone.flatMap(({ pair }) => (pair === null ? [] : [pair]));
  return {
    ...nothing(intent, candidate),
    deletes: canDelete && insertions > 0 ? allOf(intent) : { columns: 0, rows: 0 },
    restore: pairs.map(({ to }) => to),
    redo: [...pairs.map(({ from }) => from), ...(canDelete ? freshContents(intent, found) : [])],
    editedSince: left,
  };
}

interface CellUndo {
  readonly pair: { readonly to: Assignment; readonly from: Assignment } | null;
  /** Address of a cell left alone; `null` when there is nothing to tell. */
  readonly left: string | null;
}

function undoCell(
  { edit, intent, found }: { edit: CellEdit; intent: UpdateIntent; found: FoundSheet },
  { now, isUnmoved, canDelete }: { now: Placement; isUnmoved: boolean; canDelete: boolean },
): CellUndo {
  const [row, column] = [now.rows.get(edit.rowKey), now.columns.get(edit.columnKey)];
  const { former } = edit;
  if (row === undefined || column === undefined) return { pair: null, left: null };
  const left = { pair: null, left: cellAddress(row, column) };
  if (!former) return canDelete ? { pair: null, left: null } : left;
  const content = contentAt(found.grid, row, column);
  if (content !== contentNow(edit, intent, now)) return left;
  const isFormula = typeof former.content === "string" && former.content.startsWith("=");
  // A formula's addresses hold only for the places it was read at.
  if (isFormula && !(isUnmoved && canDelete)) return left;
  const { setsFormat, follows } = edit;
  const to = { follows, ...former, setsFormat };
  const numberFormat = numberFormatAt(found.grid, row, column);
  const from = { row, column, content, numberFormat, setsFormat, follows, ...(edit.isText && { isText: true }) };
  return { pair: { to: canDelete ? to : { ...to, row, column }, from }, left: null };
}

function contentNow(edit: CellEdit, { spec }: UpdateIntent, now: Placement): string | number {
  const row = spec.rows.find(({ key }) => key === edit.rowKey);
  const cell = row?.cells[spec.columns.findIndex(({ key }) => key === edit.columnKey)];
  return cell ? officialContent(cell, now) : edit.content;
}

function placementNow({ spec }: UpdateIntent, found: FoundSheet, others: Placement["others"]): Placement | null {
  const now = placementOrNone(spec, found);
  return now && { ...now, ...(others && { others }) };
}

function isSamePlacement(one: Placement, other: Placement): boolean {
  const isSame = (mine: ReadonlyMap<string, number>, theirs: ReadonlyMap<string, number>): boolean =>
    mine.size === theirs.size && [...mine].every(([key, place]) => theirs.get(key) === place);
  return isSame(one.rows, other.rows) && isSame(one.columns, other.columns);
}

/** Whether inserted rows and columns hold what we wrote there and nothing else. */
function insertedAsWritten({ edits }: UpdateIntent, { grid }: FoundSheet): boolean {
  const written = new Map(edits.cells.map(({ row, column, content }) => [`${row},${column}`, content]));
  const rows = edits.rows.map(({ key }) => edits.placement.rows.get(key) ?? 0);
  const columns = edits.columns.map(({ key }) => edits.placement.columns.get(key) ?? 0);
  const inserted = [
    ...rows.flatMap((row) => range(grid.column, lastColumn(grid)).map((column) => ({ row, column }))),
    ...columns.flatMap((column) => range(grid.row, lastRow(grid)).map((row) => ({ row, column }))),
  ];
  return inserted.every(({ row, column }) => contentAt(grid, row, column) === (written.get(`${row},${column}`) ?? ""));
}

function freshContents({ edits }: UpdateIntent, { grid }: FoundSheet): readonly Assignment[] {
  const fresh = edits.cells.filter(({ former }) => !former);
  return fresh.map(({ row, column, isText, follows }) => {
    const numberFormat = numberFormatAt(grid, row, column);
    const content = contentAt(grid, row, column);
    return { row, column, content, numberFormat, setsFormat: false, follows, ...(isText && { isText }) };
  });
}

function allOf({ edits }: UpdateIntent): Inserted {
  return { columns: edits.columns.length, rows: edits.rows.length };
}

function nothing(intent: UpdateIntent, { found, chartNames }: Candidate): UpdateUndo {
  const added = new Set(intent.charts.map(({ key }) => nameOfChart(intent.spec.mark, key)));
  const charts = chartNames.filter((name) => added.has(name));
  return { intent, found, charts, deletes: { columns: 0, rows: 0 }, restore: [], redo: [], editedSince: [] };
}
