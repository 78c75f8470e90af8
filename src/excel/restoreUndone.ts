import { contentAt, lastColumn, lastRow, numberFormatAt, type Grid } from "../sheets/grid";
import type { SheetSpec } from "../sheets/sheetSpec";
import { columnName } from "../sheets/address";
import { assign } from "./assignment";
import { queueFonts } from "./fontChange";
import { queueTabs } from "./tabs";
import { addCharts, missingCharts, nameOfChart } from "./charts";
import { fillSheet } from "./createSheet";
import type { UpdateIntent } from "./intent";
import { cellsOfSpec, lookInParts } from "./lookInParts";
import type { Look, LookedAt } from "./look";
import { markAddress, setMark } from "./mark";
import type { Removal, SheetsUndo, UpdateUndo } from "./sheetsUndo";
import { fitTable, insertMissing } from "./updateSheet";

/**
 * Brings the workbook back to what it was before a failed 撤销本次写入. Gives the new ids of worksheets that were
 * already gone and had to be written anew, by the mark of their sheet.
 */
export async function restoreUndone(
  context: Excel.RequestContext,
  undo: SheetsUndo,
  specs: readonly SheetSpec[],
): Promise<ReadonlyMap<string, string>> {
  const now = await lookInParts(context, specs, cellsOfSpec);
  const sheetOf = (mark: string): LookedAt | undefined => now.sheets.find(({ subject }) => subject.mark === mark);
  // All insertions before any formula, which may name cells that they move.
  const redone = undo.updates.map((update) => insertAgain(context, update, sheetOf(update.intent.spec.mark)));
  for (const writeAgain of redone) writeAgain();
  const anew = undo.removals.flatMap((removal) => {
    const { mark } = removal.intent.spec;
    const worksheet = putBack(context, removal, now, sheetOf(mark));
    return worksheet ? [{ mark, worksheet }] : [];
  });
  const { relisted } = undo;
  if (relisted) assign(context.workbook.worksheets.getItem(relisted.worksheetId), relisted.redo, relisted.intent.fonts);
  if (undo.fonts) queueFonts(context, undo.fonts, undo.fonts.to);
  queueTabs(context, undo.tabColors, "after");
  activateAgain(context, undo, now);
  await context.sync();
  return new Map(anew.map(({ mark, worksheet }) => [mark, worksheet.id]));
}

/** Gives what is to be done once all sheets have their rows and columns back. */
function insertAgain(context: Excel.RequestContext, update: UpdateUndo, now: LookedAt | undefined): () => void {
  const { intent, found, deletes } = update;
  const seen = now?.candidates.find(({ worksheetId }) => worksheetId === intent.worksheetId);
  if (!seen) return () => {};
  const worksheet = context.workbook.worksheets.getItem(intent.worksheetId);
  const rows = Math.min(deletes.rows, Math.max(0, lastRow(found.grid) - lastRow(seen.found.grid)));
  const columns = Math.min(deletes.columns, Math.max(0, lastColumn(found.grid) - lastColumn(seen.found.grid)));
  const isDisturbed = rows + columns > 0;
  if (isDisturbed) insertMissing(worksheet, intent, { rows: deletes.rows - rows, columns: deletes.columns - columns });
  return () => {
    assign(worksheet, isDisturbed ? update.redo : changed(update, seen.found.grid), intent.fonts);
    if (isDisturbed) fitTable(worksheet, intent);
    addCharts(worksheet, chartsLost(update, seen.chartNames), { ...intent, placement: intent.edits.placement });
  };
}

function chartsLost({ intent, charts }: UpdateUndo, now: readonly string[]): UpdateIntent["charts"] {
  return missingCharts(intent.spec, now).filter(({ key }) => charts.includes(nameOfChart(intent.spec.mark, key)));
}

function changed({ redo: cells }: UpdateUndo, now: Grid): UpdateUndo["redo"] {
  return cells.filter(({ row, column, content, numberFormat, setsFormat, follows }) => {
    const isSameFormat = !setsFormat || numberFormatAt(now, row, column) === numberFormat;
    return contentAt(now, row, column) !== content || !isSameFormat || follows !== undefined;
  });
}

function putBack(
  context: Excel.RequestContext,
  removal: Removal,
  now: Look,
  sheet: LookedAt | undefined,
): Excel.Worksheet | null {
  const { intent, id, name, position } = removal;
  const { worksheets } = context.workbook;
  const isThere = now.worksheets.some((worksheet) => worksheet.id === id);
  const markFormula = sheet?.markFormula ?? null;
  if (!isThere) {
    const worksheet = worksheets.add(name);
    worksheet.load("id");
    fillSheet(context, worksheet, { ...intent, worksheetName: name, markFormula });
    worksheet.position = position;
    return worksheet;
  }
  if (markFormula !== null) return null;
  const cell = worksheets.getItem(id).getCell(0, 0);
  setMark(context, intent.spec.mark, { cell, address: markAddress(name, columnName(0), 0), isKnown: false });
  return null;
}

function activateAgain(context: Excel.RequestContext, { look, removals }: SheetsUndo, now: Look): void {
  if (now.activeWorksheetId === look.activeWorksheetId) return;
  const lost = removals.find(({ id }) => id === look.activeWorksheetId);
  const isThere = now.worksheets.some(({ id }) => id === look.activeWorksheetId);
  const { worksheets } = context.workbook;
  worksheets.getItem(lost && !isThere ? lost.name : look.activeWorksheetId).activate();
}
