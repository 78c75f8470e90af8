import { actualsStore } from "../domain/actualsStore";
import { defaultPlan } from "../domain/plans";
import type { Origin } from "../sheets/records/changes";
import { readMarks, readWorkbook } from "../sheets/readWorkbook";
import { excelFault } from "./excelFault";
import { queueSheets, type FormulasWanted } from "./readSheets";
import { recordChanges, startRecords, writeRecords } from "./records";
import { unwatched, watchSheets } from "./watch";

const watch = unwatched();

/**
 * Keeps the store of figures filled from now on: reads the workbook once, then once after every change of its
 * 完成数 and 规则 sheets, whoever makes it. Edits elsewhere and formats cause no read.
 */
export async function startActualsFeed(): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onChanged.add(followChange);
    worksheets.onCalculated.add(({ worksheetId }) => (watch.calculated.has(worksheetId) ? readSoon() : nothing));
    worksheets.onAdded.add(({ worksheetId }) => followAdded(worksheetId));
    worksheets.onDeleted.add(({ worksheetId }) => (watch.ids.has(worksheetId) ? readAnew() : nothing));
    worksheets.onRowSorted.add(({ worksheetId }) => (watch.ids.has(worksheetId) ? readAnew() : nothing));
    worksheets.onDeactivated.add(({ worksheetId }) => (watch.ids.has(worksheetId) ? writeRecords() : nothing));
    await context.sync();
  });
  await startRecords();
  await readAnew();
  await writeRecords();
}

const nothing = Promise.resolve();

function followChange(event: Excel.WorksheetChangedEventArgs): Promise<void> {
  const { worksheetId, changeType, triggerSource, source } = event;
  if (!watch.ids.has(worksheetId)) return nothing;
  const local = triggerSource === "ThisLocalAddin" ? "byAddin" : "byHand";
  watch.authors.add(source === "Remote" ? "coauthor" : local);
  return changeType === "RangeEdited" ? readSoon() : readAnew();
}

/** While some sheet is missing, a new worksheet may become it. */
function followAdded(worksheetId: string): Promise<void> {
  if (watch.isComplete) return nothing;
  watch.ids.add(worksheetId);
  return readAnew();
}

function readAnew(): Promise<void> {
  watch.isDisturbed = true;
  return readSoon();
}

let due: Promise<void> | null = null;
let last: Promise<void> = nothing;

/** All changes of one moment are one read; what comes while a read is under way is another. */
function readSoon(): Promise<void> {
  due ??= new Promise<void>((resolve) => setTimeout(resolve, 0))
    .then(() => last)
    .then(() => {
      due = null;
      last = read().catch(keepQuiet);
      return last;
    });
  return due;
}

/** Nobody waits for a background read: a workbook that is being closed or is busy is read at its next change. */
function keepQuiet(error: unknown): void {
  watch.isDisturbed = true;
  if (!excelFault(error)) throw error;
}

async function read(): Promise<void> {
  const { isDisturbed } = watch;
  const authors = new Set(watch.authors);
  watch.isDisturbed = false;
  watch.authors.clear();
  const wanted = new Map<string, FormulasWanted>(
    readMarks(defaultPlan).map((mark) => [mark, isDisturbed ? "all" : (watch.areas.get(mark) ?? "all")]),
  );
  // The user's cell comes first: Excel waits until it is done.
  const sheets = await Excel.run({ delayForCellEdit: true }, async (context) => {
    const readAll = queueSheets(context, wanted);
    await context.sync();
    return readAll();
  });
  watchSheets(watch, sheets);
  const { actuals, entries } = readWorkbook(defaultPlan, (mark) => sheets.get(mark)?.found ?? null);
  recordChanges(entries, originOf(authors));
  actualsStore.set(actuals);
}

/** A co-author's figures are recorded where they were typed; what nobody owned up to, as a calculation, is the user's. */
function originOf(authors: ReadonlySet<Origin | "coauthor">): Origin | null {
  if (authors.has("byAddin")) return "byAddin";
  return authors.size === 1 && authors.has("coauthor") ? null : "byHand";
}
