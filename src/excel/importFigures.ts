import { importedKinds, type ImportedFigure } from "../domain/importChanges";
import { isoDate, type Period } from "../domain/period";
import { defaultPlan } from "../domain/plans";
import { importedLines } from "../sheets/importing/importedLines";
import { readImportedSheets, refuseUnseen, type ReadSheets } from "../sheets/importing/importedSheets";
import { importSheets, isNeededLine, neededCutOffs } from "../sheets/importing/importSheets";
import { recordsSheet } from "../sheets/records/recordsSheet";
import { actualsMark } from "../sheets/sheetMarks";
import { entrySheets, reportedIndicators } from "../sheets/workbookSheets";
import { intentsFor, type Intent } from "./intent";
import { queueLook, type Look } from "./look";
import { queueSheets, type FormulasWanted } from "./readSheets";
import { excelTime, recordWritten } from "./records";
import type { WriteChoice, WriteReport } from "./report";
import { writeIntents } from "./writeIntents";
import { foundOf, isAddition } from "./writeSheets";

/** What the user agreed to import. */
export interface ImportRequest {
  readonly figures: readonly ImportedFigure[];
}

/** What an import did, for the sentence that tells it. */
export interface ImportOutcome {
  /** How many figures were new, had another value, were 初步 or 正式 before, and were as they are. */
  readonly counts: Readonly<Record<"new" | "changed" | "restated" | "same", number>>;
  /** Dates that got a column. */
  readonly columns: readonly Period[];
  readonly report: WriteReport;
}

/**
 * Writes figures into the 完成数 sheets with the columns and sheets that they need: in two syncs, and those of
 * 导入记录. Refuses (`changedSincePreview`) when someone changed one of the cells since the figures were compared.
 */
export async function importFigures({ figures }: ImportRequest): Promise<ImportOutcome> {
  const done = await Excel.run(async (context) => {
    const { look, read } = await lookForImport(context);
    refuseUnseen(defaultPlan, figures, read);
    const columns = neededCutOffs(defaultPlan, figures, (mark) => foundOf(look, mark));
    const imported = { figures, read, time: excelTime(new Date()) };
    const set = importSheets(defaultPlan, imported);
    const specs = set.describe((mark) => foundOf(look, mark));
    const keep = differencesToKeep(intentsFor(look, specs, { keep: [] }), figures, columns);
    const intents = intentsFor(look, specs, { keep });
    const report = await writeIntents(context, { look, intents, ...(set.shows !== undefined && { shows: set.shows }) });
    const isToldThere = intents.some(({ kind, spec }) => kind === "create" && spec.mark === recordsSheet().mark);
    return { columns, report, isToldThere, ...importedLines(defaultPlan, imported) };
  });
  await recordWritten(done.entries, done.isToldThere ? [] : done.lines);
  return { counts: importedKinds(figures), columns: done.columns, report: done.report };
}

interface SeenForImport {
  readonly look: Look;
  readonly read: ReadSheets;
}

/** The sheets as they are written, and the values of those with figures. One sync. */
async function lookForImport(context: Excel.RequestContext): Promise<SeenForImport> {
  const corner: FormulasWanted = { row: 0, column: 0, rowCount: 1, columnCount: 1 };
  const marks = reportedIndicators(defaultPlan).map(({ id }) => actualsMark(id));
  const readLook = queueLook(context, entrySheets(defaultPlan).subjects);
  const readValues = queueSheets(context, new Map(marks.map((mark) => [mark, corner])));
  await context.sync();
  const values = readValues();
  return { look: readLook(), read: readImportedSheets(defaultPlan, (mark) => values.get(mark)?.found ?? null) };
}

/** What the user altered on our sheets was not shown in the preview of an import: it stays. */
function differencesToKeep(
  intents: readonly Intent[],
  figures: readonly ImportedFigure[],
  columns: readonly Period[],
): WriteChoice["keep"] {
  const adds = columns.map(isoDate);
  const differences = intents.flatMap((intent) => (intent.kind === "update" ? intent.edits.restored : []));
  return differences.filter((difference) => !isAddition(difference, adds) && !isNeededLine(difference, figures));
}
