import { isUpToDate } from "../sheets/edits";
import { sendOrRestore } from "./allOrNothing";
import { fillSheet } from "./createSheet";
import type { Intent } from "./intent";
import { rememberWrite } from "./lastWrite";
import type { Look } from "./look";
import { namingProtected } from "./protectedSheets";
import type { WriteReport } from "./report";
import { fitsOneRequest } from "./requestSize";
import { restoreAfter } from "./restore";
import { reportOf } from "./tellWrite";
import { insertMissing, updateSheet } from "./updateSheet";

/** What is to be done, and what was looked at before: to put everything back when Excel refuses. */
export interface Decided {
  readonly look: Look;
  readonly intents: readonly Intent[];
  /** Mark of the sheet to be shown when it is new. */
  readonly shows?: string;
}

/** Carries out what was decided for each sheet, in one sync; when Excel refuses, nothing of it stays. */
export async function writeIntents(
  context: Excel.RequestContext,
  { look, intents, shows }: Decided,
): Promise<WriteReport> {
  if (!intents.some(changesSomething)) return reportOf(intents);
  const added: (Excel.Worksheet | null)[] = [];
  await namingProtected(
    sendOrRestore(context, piecesOf(context, { intents, shows, added }), () => restoreAfter(context, look, intents)),
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

interface Writing {
  readonly intents: readonly Intent[];
  readonly shows: string | undefined;
  /** The worksheet added for each intent, once that is queued. */
  readonly added: (Excel.Worksheet | null)[];
}

/** What is to be queued, in one piece; sheet by sheet where that would be more than Excel takes at once. */
function piecesOf(context: Excel.RequestContext, writing: Writing): readonly (() => void)[] {
  const { intents, shows, added } = writing;
  const pieces = [
    () => makeRoom(context, writing),
    ...intents.flatMap((intent, i) =>
      changesSomething(intent) ? [() => fillOrUpdate(context, intent, added[i] ?? null)] : [],
    ),
    () => {
      const wanted = added[intents.findIndex(({ spec }) => spec.mark === shows)];
      (wanted ?? added.find((worksheet) => worksheet !== null))?.activate();
    },
  ];
  return fitsOneRequest(intents) ? [() => pieces.forEach((queue) => queue())] : pieces;
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

function changesSomething(intent: Intent): boolean {
  if (intent.kind === "create" || intent.mendTo !== null) return true;
  return intent.charts.length > 0 || !isUpToDate(intent.edits);
}

/** The protected worksheets that a write was about to change. */
function protectedNames(intents: readonly Intent[]): readonly string[] {
  return intents.flatMap((intent) =>
    intent.kind === "update" && intent.isProtected && changesSomething(intent) ? [intent.found.worksheetName] : [],
  );
}
