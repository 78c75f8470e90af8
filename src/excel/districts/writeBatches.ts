import type { Intent } from "../intent";
import { rememberWrite, type SheetsWrite } from "../lastWrite";
import { restoreAfter } from "../restore";
import { reportOf } from "../tellWrite";
import { changesSomething, sendIntents } from "../writeIntents";
import { batchOf, doneIntents, sendingOf, sheetsDone, started, wholeWrite, type Progress } from "./batches";
import type { DecidedDistricts } from "./decideDistricts";
import type { DistrictOutcome, Watch } from "./districtReport";

/** What the finished batches of a command did. */
export interface DoneBatches {
  readonly outcome: DistrictOutcome;
  /** All of it as one write, which 撤销本次写入 takes back; `null` when nothing was to be written. */
  readonly write: SheetsWrite | null;
  /** Where the sheets of finished batches and 目录 stand, by their marks. */
  readonly worksheetIds: ReadonlyMap<string, string>;
}

/** Carries out what was decided, some sheets at a time; what a batch did before it was refused is taken back. */
export async function writeBatches(decided: DecidedDistricts, watch: Watch): Promise<DoneBatches> {
  const progress = started(decided);
  const stoppedBy = await sendInTurn(progress, watch);
  const write = wholeWrite(progress);
  if (write) rememberWrite(write);
  const intents = progress.finished === 0 ? [] : doneIntents(progress);
  const [doneCount, wantedCount] = [sheetsDone(progress), decided.sheets.length];
  const worksheetIds = new Map([...intents.flatMap(standingId), ...progress.addedIds]);
  return { write, worksheetIds, outcome: { report: reportOf(intents), doneCount, wantedCount, stoppedBy } };
}

function standingId(intent: Intent): readonly (readonly [string, string])[] {
  return intent.kind === "update" ? [[intent.spec.mark, intent.worksheetId]] : [];
}

async function sendInTurn(progress: Progress, watch: Watch): Promise<DistrictOutcome["stoppedBy"]> {
  const wantedCount = progress.decided.sheets.length;
  watch.onProgress(0, wantedCount);
  while (progress.finished < progress.batches.length) {
    if (watch.isCancelled()) return { kind: "cancel" };
    const end = await endOf(() => sendBatch(progress, watch));
    // Nothing was done: the command as a whole was refused.
    if (end?.kind === "refusal" && progress.finished === 0) throw end.error;
    if (end) return end;
    watch.onProgress(sheetsDone(progress), wantedCount);
  }
  return null;
}

async function endOf(send: () => Promise<DistrictOutcome["stoppedBy"]>): Promise<DistrictOutcome["stoppedBy"]> {
  try {
    return await send();
  } catch (error) {
    return { kind: "refusal", error };
  }
}

/** One batch. Excel cannot be stopped while it works on one: what the user cancelled meanwhile is taken back. */
async function sendBatch(progress: Progress, watch: Watch): Promise<DistrictOutcome["stoppedBy"]> {
  const { directory, intents } = batchOf(progress);
  const sending = sendingOf(progress, intents);
  if (sending.fontChange || intents.some(changesSomething)) {
    // In a context of its own: one for hundreds of sheets would hold everything that was ever queued in it.
    const added = await Excel.run((context) => sendUnlessCancelled(context, sending, watch));
    if (!added) return { kind: "cancel" };
    intents.forEach(({ spec }, i) => added[i] && progress.addedIds.set(spec.mark, added[i]));
    progress.hasWritten = true;
  }
  if (directory) progress.later.push(directory);
  progress.finished++;
  return null;
}

async function sendUnlessCancelled(
  context: Excel.RequestContext,
  sending: ReturnType<typeof sendingOf>,
  watch: Watch,
): Promise<readonly (string | null)[] | null> {
  const added = await sendIntents(context, sending);
  if (!watch.isCancelled()) return added;
  await restoreAfter(context, sending);
  return null;
}
