import type { SheetSpec } from "../sheets/sheetSpec";
import { isUpToDate } from "../sheets/edits";
import { syncOrRestore } from "./allOrNothing";
import { fillSheet } from "./createSheet";
import { intentsFor, type Intent } from "./intent";
import { queueLook, type Look } from "./look";
import { rememberWrite } from "./lastWrite";
import type { PendingWrite, SheetPreview, WriteChoice, WriteReport, WrittenSheet } from "./report";
import { namingProtected } from "./protectedSheets";
import { restoreAfter } from "./restore";
import { updateSheet } from "./updateSheet";

/** What writing these sheets would meet: new worksheets, and every official place that was changed. Changes nothing. */
export async function previewSheets(specs: readonly SheetSpec[]): Promise<readonly SheetPreview[]> {
  return Excel.run(async (context) => {
    return intentsFor(await lookFor(context, specs), { keep: [] }).map(previewOf);
  });
}

/** Makes the workbook hold these sheets, in two syncs: look at what is there, then write in place. */
export async function writeSheets(
  specs: readonly SheetSpec[],
  choice: WriteChoice = { keep: [] },
): Promise<WriteReport> {
  return Excel.run(async (context) => write(context, await lookFor(context, specs), choice));
}

/** The same when that changes no official place that exists; else writes nothing and gives what would change. */
export async function writeUnlessChanging(specs: readonly SheetSpec[]): Promise<WriteReport | PendingWrite> {
  return Excel.run(async (context) => {
    const look = await lookFor(context, specs);
    const previews = intentsFor(look, { keep: [] }).map(previewOf);
    if (previews.some((preview) => preview.differences.length > 0)) return { previews };
    return write(context, look, { keep: [] });
  });
}

async function lookFor(context: Excel.RequestContext, specs: readonly SheetSpec[]): Promise<Look> {
  const read = queueLook(context, specs);
  await context.sync();
  return read();
}

async function write(context: Excel.RequestContext, look: Look, choice: WriteChoice): Promise<WriteReport> {
  const intents = intentsFor(look, choice);
  if (!intents.some(changesSomething)) return reportOf(intents);
  const added = queueWrite(context, intents);
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

function queueWrite(context: Excel.RequestContext, intents: readonly Intent[]): readonly (Excel.Worksheet | null)[] {
  // All worksheets before any formula: a formula may name a worksheet that comes later.
  const added = intents.map((intent) =>
    intent.kind === "create" ? addWorksheet(context, intent.worksheetName) : null,
  );
  intents.forEach((intent, i) => {
    const worksheet = added[i];
    if (intent.kind === "update") updateSheet(context, intent);
    else if (worksheet) fillSheet(context, worksheet, intent);
  });
  added.find((worksheet) => worksheet !== null)?.activate();
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

function reportOf(intents: readonly Intent[]): WriteReport {
  return { written: intents.map(writtenSheet), address: null };
}

function writtenSheet(intent: Intent): WrittenSheet {
  const { mark, name: wishedName } = intent.spec;
  if (intent.kind === "create") {
    return { mark, worksheetName: intent.worksheetName, wishedName, isNew: true, restored: [], kept: [] };
  }
  // A worksheet that its user renamed is not one whose name was taken.
  const { worksheetName } = intent.found;
  const { restored, kept } = intent.edits;
  return { mark, worksheetName, wishedName: worksheetName, isNew: false, restored, kept };
}

function previewOf(intent: Intent): SheetPreview {
  const { mark, name: wishedName } = intent.spec;
  if (intent.kind === "create") {
    const usedName = intent.worksheetName;
    return { mark, worksheetName: null, wishedName, usedName, isNew: true, differences: [] };
  }
  const { worksheetName } = intent.found;
  const { restored } = intent.edits;
  return {
    mark,
    worksheetName,
    wishedName: worksheetName,
    usedName: worksheetName,
    isNew: false,
    differences: restored,
  };
}
