import { isUpToDate } from "../sheets/edits";
import { sendOrRestore } from "./allOrNothing";
import { fillSheet } from "./createSheet";
import { queueFonts } from "./fontChange";
import type { Decided, Intent } from "./intent";
import { rememberWrite } from "./lastWrite";
import { namingProtected } from "./protectedSheets";
import type { WriteReport } from "./report";
import { fitsOneRequest } from "./requestSize";
import { restoreAfter } from "./restore";
import { reportOf } from "./tellWrite";
import { insertMissing, updateSheet } from "./updateSheet";

/** Carries out what was decided for each sheet, in one sync; when Excel refuses, nothing of it stays. */
export async function writeIntents(context: Excel.RequestContext, decided: Decided): Promise<WriteReport> {
  const { look, intents } = decided;
  if (!intents.some(changesSomething)) return reportOf(intents);
  const addedIds = await sendIntents(context, decided);
  rememberWrite({ kind: "sheets", intents, addedIds, activeBefore: look.activeWorksheetId });
  return reportOf(intents);
}

/** The same, to be remembered by who asked. Gives the id of the worksheet added for each intent. */
export async function sendIntents(
  context: Excel.RequestContext,
  decided: Decided & { readonly isLarge?: true },
): Promise<readonly (string | null)[]> {
  const added: (Excel.Worksheet | null)[] = [];
  const pieces = piecesOf(context, { ...decided, added });
  await namingProtected(
    sendOrRestore(context, decided.isLarge ? pieces.map((queue) => suspended(context, queue)) : pieces, () =>
      restoreAfter(context, decided),
    ),
    protectedNames(decided),
  );
  return added.map((each) => each?.id ?? null);
}

/** Neither draws nor calculates until all of a request is done; both end by themselves with it. */
function suspended({ workbook }: Excel.RequestContext, queue: () => void): () => void {
  return () => {
    workbook.application.suspendScreenUpdatingUntilNextSync();
    workbook.application.suspendApiCalculationUntilNextSync();
    queue();
  };
}

interface Writing extends Decided {
  /** The worksheet added for each intent, once that is queued. */
  readonly added: (Excel.Worksheet | null)[];
}

/** What is to be queued, in one piece; sheet by sheet where that would be more than Excel takes at once. */
function piecesOf(context: Excel.RequestContext, writing: Writing): readonly (() => void)[] {
  const { intents, added, fontChange } = writing;
  const pieces = [
    () => {
      // Fonts go by the places that rows have before anything is inserted.
      if (fontChange) queueFonts(context, fontChange, fontChange.to);
      makeRoom(context, writing);
    },
    ...intents.flatMap((intent, i) =>
      changesSomething(intent) ? [() => fillOrUpdate(context, intent, added[i] ?? null)] : [],
    ),
    () => showNew(writing),
  ];
  return fitsOneRequest(intents) ? [() => pieces.forEach((queue) => queue())] : pieces;
}

function showNew({ intents, shows, added }: Writing): void {
  if (shows === null) return;
  const wanted = added[intents.findIndex(({ spec }) => spec.mark === shows)];
  (wanted ?? added.find((worksheet) => worksheet !== null))?.activate();
}

/** All worksheets and all insertions come before any formula, which may name cells that they move or bring. */
function makeRoom(context: Excel.RequestContext, { intents, added }: Writing): void {
  for (const intent of intents) {
    added.push(intent.kind === "create" ? addWorksheet(context, intent.worksheetName) : null);
  }
  for (const intent of intents) {
    if (intent.kind !== "update") continue;
    insertMissing(context.workbook.worksheets.getItem(intent.worksheetId), intent, { columns: 0, rows: 0 });
  }
}

function fillOrUpdate(context: Excel.RequestContext, intent: Intent, worksheet: Excel.Worksheet | null): void {
  if (intent.kind === "update") updateSheet(context, intent);
  else if (worksheet) fillSheet(context, worksheet, intent);
}

function addWorksheet(context: Excel.RequestContext, name: string): Excel.Worksheet {
  const worksheet = context.workbook.worksheets.add(name);
  worksheet.load("id");
  return worksheet;
}

/** Whether carrying out an intent would leave anything otherwise than it is. */
export function changesSomething(intent: Intent): boolean {
  if (intent.kind === "create" || intent.mendTo !== null) return true;
  return intent.charts.length > 0 || !isUpToDate(intent.edits);
}

/** The protected worksheets that a write was about to change. */
function protectedNames({ intents, fontChange }: Decided): readonly string[] {
  const updated = intents.flatMap((intent) =>
    intent.kind === "update" && intent.isProtected && changesSomething(intent) ? [intent.found.worksheetName] : [],
  );
  const refonted = (fontChange?.sheets ?? []).filter(({ isProtected }) => isProtected);
  return [...new Set([...updated, ...refonted.map(({ worksheetName }) => worksheetName)])];
}
