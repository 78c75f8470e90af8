import type { MarksWrite } from "./lastWrite";
import { findMarks } from "./markStates";
import { replaceMarks } from "./marks";
import type { UndoReport } from "./report";

/** Takes back a marking: the marks that stood before stand again, on the worksheets that are still there. */
export async function undoMarks(context: Excel.RequestContext, write: MarksWrite): Promise<UndoReport> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id");
  await context.sync();
  const there = new Set(worksheets.items.map(({ id }) => id));
  const found = await findMarks(
    context,
    write.worksheetIds.filter((id) => there.has(id)),
  );
  const before = write.before.filter(({ worksheetId }) => there.has(worksheetId));
  await replaceMarks(context, found, before);
  return { removed: [], keptWorksheets: [], editedSince: [], restoredCount: before.length };
}
