import { directoryMark } from "../../sheets/districts/districtMarks";
import type { Decided, Intent, UpdateIntent } from "../intent";
import { rememberWrite, type SheetsWrite } from "../lastWrite";
import { reportOf } from "../tellWrite";
import { changesSomething, sendIntents } from "../writeIntents";
import { batchSize, type DecidedDistricts } from "./decideDistricts";
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
export async function writeBatches(
  context: Excel.RequestContext,
  decided: DecidedDistricts,
  watch: Watch,
): Promise<DoneBatches> {
  const progress = started(decided);
  const stoppedBy = await sendInTurn(context, progress, watch);
  const write = wholeWrite(progress);
  if (write) rememberWrite(write);
  const { finished, later } = progress;
  const intents = finished === 0 ? [] : doneIntents(progress, later);
  const [doneCount, wantedCount] = [sheetsDone(progress), decided.sheets.length];
  const worksheetIds = new Map([...intents.flatMap(standingId), ...progress.addedIds]);
  return { write, worksheetIds, outcome: { report: reportOf(intents), doneCount, wantedCount, stoppedBy } };
}

function standingId(intent: Intent): readonly (readonly [string, string])[] {
  return intent.kind === "update" ? [[intent.spec.mark, intent.worksheetId]] : [];
}

interface Progress {
  readonly decided: DecidedDistricts;
  readonly batches: readonly (readonly Intent[])[];
  /** How many batches are done. */
  finished: number;
  /** What was written on 目录 with batches after the first. */
  readonly later: UpdateIntent[];
  readonly addedIds: Map<string, string>;
  hasWritten: boolean;
}

function started(decided: DecidedDistricts): Progress {
  const { sheets } = decided;
  const starts = sheets.flatMap((_, i) => (i % batchSize === 0 ? [i] : []));
  const batches = starts.map((start) => sheets.slice(start, start + batchSize));
  return { decided, batches, finished: 0, later: [], addedIds: new Map(), hasWritten: false };
}

async function sendInTurn(
  context: Excel.RequestContext,
  progress: Progress,
  watch: Watch,
): Promise<DistrictOutcome["stoppedBy"]> {
  const wantedCount = progress.decided.sheets.length;
  watch.onProgress(0, wantedCount);
  while (progress.finished < progress.batches.length) {
    if (watch.isCancelled()) return { kind: "cancel" };
    const refusal = await refusalOf(() => sendBatch(context, progress));
    // Nothing was done: the command as a whole was refused.
    if (refusal && progress.finished === 0) throw refusal.error;
    if (refusal) return { kind: "refusal", error: refusal.error };
    watch.onProgress(sheetsDone(progress), wantedCount);
  }
  return null;
}

async function refusalOf(act: () => Promise<void>): Promise<{ readonly error: unknown } | null> {
  try {
    await act();
    return null;
  } catch (error) {
    return { error };
  }
}

async function sendBatch(context: Excel.RequestContext, progress: Progress): Promise<void> {
  const { decided, batches, finished, addedIds, later } = progress;
  const sheets = batches[finished] ?? [];
  const directory = finished === 0 ? decided.directory.first : laterDirectory(progress, sheets);
  const intents =
    finished === 0
      ? [...decided.base, decided.directory.first, ...sheets]
      : [...sheets, ...(directory ? [directory] : [])];
  const sending = sendingOf(progress, intents);
  if (sending.fontChange || intents.some(changesSomething)) {
    const added = await sendIntents(context, sending);
    intents.forEach(({ spec }, i) => added[i] && addedIds.set(spec.mark, added[i]));
    progress.hasWritten = true;
  }
  if (finished > 0 && directory?.kind === "update") later.push(directory);
  progress.finished++;
}

/** Only the first batch that adds a sheet shows one, and what it shows is in front when a later one is taken back. */
function sendingOf({ decided, finished, addedIds }: Progress, intents: readonly Intent[]): Decided & { isLarge: true } {
  const { look, fontChange } = decided;
  const shown = shownId(addedIds);
  const activeWorksheetId = shown ?? look.activeWorksheetId;
  return {
    look: { ...look, activeWorksheetId },
    intents,
    shows: shown === null ? directoryMark : null,
    fontChange: finished === 0 ? fontChange : null,
    isLarge: true,
  };
}

function shownId(addedIds: ReadonlyMap<string, string>): string | null {
  const [first] = addedIds.values();
  return addedIds.get(directoryMark) ?? first ?? null;
}

function laterDirectory({ decided, addedIds }: Progress, sheets: readonly Intent[]): UpdateIntent | null {
  const { first, later } = decided.directory;
  const worksheetId = first.kind === "update" ? first.worksheetId : addedIds.get(directoryMark);
  return later(
    sheets.map(({ spec }) => spec.mark),
    worksheetId ?? "",
  );
}

function sheetsDone({ decided, finished }: Pick<Progress, "decided" | "finished">): number {
  return Math.min(finished * batchSize, decided.sheets.length);
}

/** The intents of all finished batches, 目录 as one. */
function doneIntents({ decided, batches, finished }: Progress, later: readonly UpdateIntent[]): readonly Intent[] {
  const { base, directory, listing, standing } = decided;
  const sheets = batches.slice(0, finished).flat();
  const listed = new Set([...standing, ...sheets.map(({ spec }) => spec.mark)]);
  return [...base, directory.whole(listing.of(listed), later), ...sheets];
}

function wholeWrite(progress: Progress): SheetsWrite | null {
  if (!progress.hasWritten) return null;
  const { decided, addedIds, later } = progress;
  const intents = doneIntents(progress, later);
  return {
    kind: "sheets",
    intents,
    addedIds: intents.map(({ spec }) => addedIds.get(spec.mark) ?? null),
    activeBefore: decided.look.activeWorksheetId,
    fontChange: decided.fontChange,
  };
}
