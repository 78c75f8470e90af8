import type { CellEdit } from "../sheets/edits";
import { contentAt, lastColumn, lastRow, numberFormatAt, type Grid } from "../sheets/grid";
import type { Insertion } from "../sheets/insertions";
import { assign, type Assignment } from "./assignment";
import { queueFonts } from "./fontChange";
import type { Decided, Intent, UpdateIntent } from "./intent";
import { cellsOfSpec, lookInParts } from "./lookInParts";
import type { Candidate, Look, LookedAt } from "./look";
import { nameOfMark } from "./mark";
import { deleteInserted, type Inserted } from "./updateSheet";

/**
 * Brings the workbook back to what it was before a failed write. Excel keeps what a failed batch did before the
 * failing action, and says nothing certain about which that was: so we look again and compare.
 */
export async function restoreAfter(
  context: Excel.RequestContext,
  { look: before, intents, fontChange }: Decided,
): Promise<void> {
  const specs = intents.map(({ spec }) => spec);
  const now = await lookInParts(context, specs, cellsOfSpec);
  if (now.activeWorksheetId !== before.activeWorksheetId) {
    context.workbook.worksheets.getItem(before.activeWorksheetId).activate();
  }
  // All deletions before any formula, which may name cells that they move.
  const restored = intents.map((intent, i) =>
    intent.kind === "update" ? deleteAgain(context, intent, now.sheets[i]) : null,
  );
  intents.forEach((intent, i) => {
    restored[i]?.();
    restoreMark(context, intent, now.sheets[i]);
  });
  if (fontChange) queueFonts(context, fontChange, fontChange.from);
  for (const { id } of addedSince(before, now, intents)) context.workbook.worksheets.getItem(id).delete();
  await context.sync();
}

/** The worksheets that the failed write had already added. */
function addedSince(before: Look, now: Look, intents: readonly Intent[]): Look["worksheets"] {
  const known = new Set(before.worksheets.map(({ id }) => id));
  const ours = new Set(intents.map((intent) => (intent.kind === "create" ? intent.worksheetName : null)));
  return now.worksheets.filter(({ id, name }) => !known.has(id) && ours.has(name));
}

/** Gives what is to be done once all sheets have lost what was inserted. */
function deleteAgain(context: Excel.RequestContext, intent: UpdateIntent, now: LookedAt | undefined): () => void {
  const seen = now?.candidates.find(({ worksheetId }) => worksheetId === intent.worksheetId);
  if (!seen) return () => {};
  const { grid } = seen.found;
  const inserted = insertedSince(intent, grid);
  deleteCharts(context, intent, seen);
  const worksheet = context.workbook.worksheets.getItem(intent.worksheetId);
  deleteInserted(worksheet, intent, inserted);
  return () => assign(worksheet, formerContents(intent, grid, inserted), intent.fonts);
}

/** The charts that a failed write added; the last of them may not even have its name yet. */
function deleteCharts(
  context: Excel.RequestContext,
  { charts, chartNames, worksheetId }: UpdateIntent,
  now: Candidate,
): void {
  if (charts.length === 0) return;
  const worksheet = context.workbook.worksheets.getItem(worksheetId);
  for (const name of now.chartNames) if (!chartNames.includes(name)) worksheet.charts.getItem(name).delete();
}

/**
 * How many insertions were carried out. All of them come before any cell is written, and each pushes the last used
 * cell on by one; what is appended behind it shows only once it is dressed, and until then there is nothing to undo.
 */
function insertedSince({ edits, found }: UpdateIntent, now: Grid): Inserted {
  return {
    columns: carriedOut(edits.columns, lastColumn(now) - lastColumn(found.grid)),
    rows: carriedOut(edits.rows, lastRow(now) - lastRow(found.grid)),
  };
}

function carriedOut(insertions: readonly Insertion[], pushed: number): number {
  const moving = insertions.filter(({ isAppended }) => !isAppended).length;
  return pushed > moving ? insertions.length : Math.max(0, pushed);
}

function formerContents({ edits }: UpdateIntent, now: Grid, inserted: Inserted): readonly Assignment[] {
  const hasInsertions = edits.rows.length + edits.columns.length > 0;
  const isBegun = inserted.rows === edits.rows.length && inserted.columns === edits.columns.length;
  if (!isBegun) return [];
  return edits.cells.flatMap((edit) => {
    const { former, setsFormat, follows } = edit;
    // A link or a hidden row may have changed before the content did.
    const isSame = isAsBefore(edit, now) && !hasInsertions && !follows;
    return !former || isSame ? [] : [{ follows, ...former, setsFormat }];
  });
}

function isAsBefore({ row, column, former }: CellEdit, now: Grid): boolean {
  const isSameContent = contentAt(now, row, column) === former?.content;
  return isSameContent && numberFormatAt(now, row, column) === former.numberFormat;
}

function restoreMark(context: Excel.RequestContext, intent: Intent, now: LookedAt | undefined): void {
  const said = now?.markFormula ?? null;
  const mark = context.workbook.names.getItemOrNullObject(nameOfMark(intent.spec.mark));
  if (intent.markFormula === null) {
    if (said !== null) mark.delete();
    return;
  }
  const mayDiffer = intent.kind === "create" || intent.mendTo !== null;
  if (mayDiffer && said !== intent.markFormula) mark.formula = intent.markFormula;
}
