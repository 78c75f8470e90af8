import type { SheetSpec } from "../sheets/sheetSpec";
import { syncOrRestore } from "./allOrNothing";
import { assign } from "./assignment";
import { queueFonts } from "./fontChange";
import { rememberWrite, type SheetsWrite } from "./lastWrite";
import { gridOf, type Look } from "./look";
import { cellsOfSpec, lookInParts } from "./lookInParts";
import { nameOfMark } from "./mark";
import { planUndo } from "./planUndo";
import { formulasIn, point, type Pointed } from "./pointing";
import type { UndoReport } from "./report";
import { restoreUndone } from "./restoreUndone";
import { queueTabs } from "./tabs";
import { queueTabsToUndo } from "./undoLooks";
import type { SheetsUndo } from "./sheetsUndo";
import { deleteInserted } from "./updateSheet";

/** Takes back a write of sheets: cells, insertions and worksheets, each only where nobody worked on since. */
export async function undoSheets(context: Excel.RequestContext, write: SheetsWrite): Promise<UndoReport> {
  const specs = [...write.intents.map(({ spec }) => spec), ...refontedOnly(write)];
  const readTabs = queueTabsToUndo(context, write);
  const look = await lookInParts(context, specs, cellsOfSpec);
  const planned = planUndo(write, look, await pointedFromOutside(context, look, write));
  const undo: SheetsUndo = { ...planned, tabColors: readTabs() };
  queueUndo(context, undo);
  await syncOrRestore(context, async () => {
    const anew = await restoreUndone(context, undo, specs);
    const addedIds = write.addedIds.map((id, i) => anew.get(write.intents[i]?.spec.mark ?? "") ?? id);
    rememberWrite({ ...write, addedIds });
  });
  return {
    removed: undo.removals.map(({ name }) => name),
    keptWorksheets: undo.keptWorksheets,
    editedSince: undo.updates.flatMap(({ editedSince }) => editedSince),
    restoredCount: undo.updates.reduce((sum, { restore }) => sum + restore.length, 0),
  };
}

/** What formulas and names outside the sheets of a write point to. */
async function pointedFromOutside(
  context: Excel.RequestContext,
  look: Look,
  { intents, addedIds }: SheetsWrite,
): Promise<Pointed> {
  const pointed: Pointed = { worksheets: new Set(), formulas: [] };
  if (addedIds.every((id) => id === null)) return pointed;
  const added = new Set(addedIds);
  const others = look.worksheets.filter(({ id }) => !added.has(id));
  const used = others.map(({ id }) => context.workbook.worksheets.getItem(id).getUsedRangeOrNullObject());
  for (const range of used) range.load("formulas,numberFormat,rowIndex,columnIndex");
  const { names } = context.workbook;
  names.load("items/name,items/formula");
  await context.sync();
  const own = new Set(intents.map(({ spec }) => nameOfMark(spec.mark)));
  for (const range of used) if (!range.isNullObject) point(pointed, formulasIn(gridOf(range)));
  point(
    pointed,
    names.items.filter(({ name }) => !own.has(name)).map(({ formula }) => String(formula)),
  );
  return pointed;
}

/** Sheets of which a write changed the fonts alone. */
function refontedOnly({ intents, fontChange }: SheetsWrite): readonly SheetSpec[] {
  const written = new Set(intents.map(({ spec }) => spec.mark));
  return (fontChange?.sheets ?? []).flatMap(({ spec }) => (written.has(spec.mark) ? [] : [spec]));
}

function queueUndo(context: Excel.RequestContext, undo: SheetsUndo): void {
  const { look, updates, removals, activeBefore, fonts, tabColors, relisted } = undo;
  const { worksheets, names } = context.workbook;
  // Fonts go by the places that rows have before anything is deleted.
  if (fonts) queueFonts(context, fonts, fonts.from);
  queueTabs(context, tabColors, "before");
  // All deletions before any formula, which may name cells that they move.
  for (const { intent, deletes } of updates) {
    deleteInserted(worksheets.getItem(intent.worksheetId), intent, deletes);
  }
  for (const { intent, restore } of updates) assign(worksheets.getItem(intent.worksheetId), restore, intent.fonts);
  if (relisted) assign(worksheets.getItem(relisted.worksheetId), relisted.cells, relisted.intent.fonts);
  for (const { intent, charts } of updates) {
    for (const name of charts) worksheets.getItem(intent.worksheetId).charts.getItem(name).delete();
  }
  for (const { intent } of removals)
    if (intent.markFormula === null) names.getItem(nameOfMark(intent.spec.mark)).delete();
  const isLeaving = removals.some(({ id }) => id === look.activeWorksheetId);
  const isStillThere = look.worksheets.some(({ id, isVisible }) => id === activeBefore && isVisible);
  if (isLeaving && isStillThere) worksheets.getItem(activeBefore).activate();
  // Last, because a deleted worksheet is the one thing that cannot be put back as it was.
  for (const { id } of removals) worksheets.getItem(id).delete();
}
