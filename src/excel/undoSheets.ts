import { PlanError } from "../domain/planError";
import type { Grid } from "../sheets/grid";
import { syncOrRestore } from "./allOrNothing";
import { assign } from "./assignment";
import { placedSheets } from "./intent";
import { rememberWrite, type SheetsWrite } from "./lastWrite";
import { gridOf, queueLook, type Candidate, type Look } from "./look";
import { nameOfMark } from "./mark";
import type { UndoReport } from "./report";
import { restoreUndone } from "./restoreUndone";
import { isUntouched, undoOf, type Removal, type SheetsUndo, type UpdateUndo } from "./undoPlan";
import { deleteInserted } from "./updateSheet";

/** Takes back a write of sheets: cells, insertions and worksheets, each only where nobody worked on since. */
export async function undoSheets(context: Excel.RequestContext, write: SheetsWrite): Promise<UndoReport> {
  const specs = write.intents.map(({ spec }) => spec);
  const read = queueLook(context, specs);
  await context.sync();
  const look = read();
  const pointedAt = await namesInFormulas(context, look, write);
  const undo = planUndo(write, look, pointedAt);
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

/** Whether a formula or a name of the user's mentions a worksheet or a table of this name. */
type IsPointedAt = (name: string) => boolean;

async function namesInFormulas(
  context: Excel.RequestContext,
  look: Look,
  { intents, addedIds }: SheetsWrite,
): Promise<IsPointedAt> {
  const others = look.worksheets.filter(({ id }) => !addedIds.includes(id));
  if (addedIds.every((id) => id === null)) return () => false;
  const used = others.map(({ id }) => context.workbook.worksheets.getItem(id).getUsedRangeOrNullObject());
  for (const range of used) range.load("formulas,numberFormat,rowIndex,columnIndex");
  const { names } = context.workbook;
  names.load("items/name,items/formula");
  await context.sync();
  const grids: readonly Grid[] = used.filter((range) => !range.isNullObject).map(gridOf);
  const own = new Set(intents.map(({ spec }) => nameOfMark(spec.mark)));
  const named = names.items.filter(({ name }) => !own.has(name)).map(({ formula }) => String(formula));
  const formulas = [...grids.flatMap(formulasIn), ...named];
  return (name) => formulas.some((formula) => formula.includes(name.replace(/'/g, "''")));
}

function formulasIn({ contents }: Grid): readonly string[] {
  return contents.flatMap((row) => row.map(String)).filter((content) => content.startsWith("="));
}

function planUndo({ intents, addedIds, activeBefore }: SheetsWrite, look: Look, isPointedAt: IsPointedAt): SheetsUndo {
  const updates: UpdateUndo[] = [];
  const removals: Removal[] = [];
  const keptWorksheets: string[] = [];
  const idOf = (i: number): string | null => {
    const intent = intents[i];
    return intent?.kind === "update" ? intent.worksheetId : (addedIds[i] ?? null);
  };
  const candidateAt = (i: number): Candidate | undefined =>
    look.sheets[i]?.candidates.find(({ worksheetId }) => worksheetId === idOf(i));
  const specs = intents.map(({ spec }) => spec);
  const others = placedSheets(specs, (spec) => candidateAt(specs.indexOf(spec)));
  intents.forEach((intent, i) => {
    const id = idOf(i);
    const candidate = candidateAt(i);
    if (!candidate || id === null) return;
    const name = candidate.found.worksheetName;
    if (intent.kind === "update") updates.push(undoOf(intent, candidate, others));
    else if (!isUntouched(intent, candidate) || [name, intent.tableName ?? name].some(isPointedAt))
      keptWorksheets.push(name);
    else removals.push({ intent, id, name, position: look.worksheets.findIndex((each) => each.id === id) });
  });
  refuseEmptying(look, removals);
  return { look, updates, removals, keptWorksheets, activeBefore };
}

/** Excel keeps one visible worksheet in every workbook. */
function refuseEmptying({ worksheets }: Look, removals: readonly Removal[]): void {
  const leaving = new Set(removals.map(({ id }) => id));
  if (leaving.size === 0 || worksheets.some(({ id, isVisible }) => isVisible && !leaving.has(id))) return;
  throw new PlanError("onlySheets", removals.map(({ name }) => name).join("、"));
}

function queueUndo(context: Excel.RequestContext, { look, updates, removals, activeBefore }: SheetsUndo): void {
  const { worksheets, names } = context.workbook;
  // All deletions before any formula, which may name cells that they move.
  for (const { intent, deletes } of updates) {
    deleteInserted(worksheets.getItem(intent.worksheetId), intent, deletes);
  }
  for (const { intent, restore } of updates) assign(worksheets.getItem(intent.worksheetId), restore, intent.fonts);
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
