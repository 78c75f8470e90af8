import type { FoundSheet } from "../sheets/grid";
import type { Difference } from "../sheets/difference";
import type { SheetSet, SheetSpec } from "../sheets/sheetSpec";
import { isUpToDate } from "../sheets/edits";
import { syncOrRestore } from "./allOrNothing";
import { fillSheet } from "./createSheet";
import { intentsFor, type Intent } from "./intent";
import { queueLook, type Look } from "./look";
import { rememberWrite } from "./lastWrite";
import type { PendingWrite, SheetPreview, WriteChoice, WriteReport } from "./report";
import { namingProtected } from "./protectedSheets";
import { restoreAfter } from "./restore";
import { previewOf, reportOf } from "./tellWrite";
import { insertMissing, updateSheet } from "./updateSheet";

/** What writing these sheets would meet: new worksheets, and every official place that was changed. Changes nothing. */
export async function previewSheets(sheets: SheetSet | readonly SheetSpec[]): Promise<readonly SheetPreview[]> {
  return Excel.run(async (context) => {
    const { look, specs } = await lookFor(context, sheets);
    return intentsFor(look, specs, { keep: [] }).map(previewOf);
  });
}

/** Makes the workbook hold these sheets, in two syncs: look at what is there, then write in place. */
export async function writeSheets(
  sheets: SheetSet | readonly SheetSpec[],
  choice: WriteChoice = { keep: [] },
): Promise<WriteReport> {
  return Excel.run(async (context) => write(context, await lookFor(context, sheets), choice));
}

/** The same when that changes no official place that exists; else writes nothing and gives what would change. */
export async function writeUnlessChanging(
  sheets: SheetSet | readonly SheetSpec[],
): Promise<WriteReport | PendingWrite> {
  return Excel.run(async (context) => {
    const seen = await lookFor(context, sheets);
    const previews = intentsFor(seen.look, seen.specs, { keep: [] }).map(previewOf);
    const adds = "subjects" in sheets ? sheets.adds : undefined;
    const isSurprise = (difference: Difference): boolean => !isAddition(difference, adds);
    if (previews.some(({ differences }) => differences.some(isSurprise))) return { previews };
    return write(context, seen, { keep: [] });
  });
}

/** A whole column, or its line in a list, that the command itself is to add. */
function isAddition({ rowKey, columnKey }: Difference, adds: string | undefined): boolean {
  if (adds === undefined) return false;
  return (rowKey === null && columnKey === adds) || (columnKey === null && rowKey === `period.${adds}`);
}

interface Seen {
  readonly look: Look;
  readonly specs: readonly SheetSpec[];
  readonly shows?: string;
}

async function lookFor(context: Excel.RequestContext, sheets: SheetSet | readonly SheetSpec[]): Promise<Seen> {
  const read = queueLook(context, "subjects" in sheets ? sheets.subjects : sheets);
  await context.sync();
  const look = read();
  if (!("subjects" in sheets)) return { look, specs: sheets };
  const specs = sheets.describe((mark) => foundOf(look, mark));
  return { look, specs, ...(sheets.shows !== undefined && { shows: sheets.shows }) };
}

function foundOf({ sheets }: Look, mark: string): FoundSheet | null {
  return sheets.find(({ subject }) => subject.mark === mark)?.candidates[0]?.found ?? null;
}

async function write(
  context: Excel.RequestContext,
  { look, specs, shows }: Seen,
  choice: WriteChoice,
): Promise<WriteReport> {
  const intents = intentsFor(look, specs, choice);
  if (!intents.some(changesSomething)) return reportOf(intents);
  const added = queueWrite(context, intents, shows);
  await namingProtected(
    syncOrRestore(context, () => restoreAfter(context, look, intents)),
    protectedNames(intents),
  );
  rememberWrite({
    kind: "sheets",
    intents,
    addedIds: added.map((each) => each?.id ?? null),
    activeBefore: look.activeWorksheetId,
  });
  return reportOf(intents);
}

function queueWrite(
  context: Excel.RequestContext,
  intents: readonly Intent[],
  shows: string | undefined,
): readonly (Excel.Worksheet | null)[] {
  // All worksheets before any formula: a formula may name a worksheet that comes later.
  const added = intents.map((intent) =>
    intent.kind === "create" ? addWorksheet(context, intent.worksheetName) : null,
  );
  // All insertions before any formula, which may name cells that they move.
  for (const intent of intents) {
    if (intent.kind !== "update") continue;
    insertMissing(context.workbook.worksheets.getItem(intent.worksheetId), intent, { columns: 0, rows: 0 });
  }
  intents.forEach((intent, i) => {
    const worksheet = added[i];
    if (intent.kind === "update") updateSheet(context, intent);
    else if (worksheet) fillSheet(context, worksheet, intent);
  });
  const wanted = added[intents.findIndex(({ spec }) => spec.mark === shows)];
  (wanted ?? added.find((worksheet) => worksheet !== null))?.activate();
  return added;
}

function addWorksheet(context: Excel.RequestContext, name: string): Excel.Worksheet {
  const worksheet = context.workbook.worksheets.add(name);
  worksheet.load("id");
  return worksheet;
}

function changesSomething(intent: Intent): boolean {
  return intent.kind === "create" || intent.mendTo !== null || !isUpToDate(intent.edits);
}

/** The protected worksheets that a write was about to change. */
function protectedNames(intents: readonly Intent[]): readonly string[] {
  return intents.flatMap((intent) =>
    intent.kind === "update" && intent.isProtected && changesSomething(intent) ? [intent.found.worksheetName] : [],
  );
}
