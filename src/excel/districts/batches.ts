import { directoryMark } from "../../sheets/districts/districtMarks";
import type { Decided, Intent, UpdateIntent } from "../intent";
import type { SheetsWrite } from "../lastWrite";
import { batchSize, type DecidedDistricts } from "./decideDistricts";

/** How far a command is. */
export interface Progress {
  readonly decided: DecidedDistricts;
  readonly batches: readonly (readonly Intent[])[];
  /** How many batches are done. */
  finished: number;
  /** What was written on 目录 with batches after the first. */
  readonly later: UpdateIntent[];
  readonly addedIds: Map<string, string>;
  hasWritten: boolean;
}

/** Nothing done yet. */
export function started(decided: DecidedDistricts): Progress {
  const { sheets } = decided;
  const starts = sheets.flatMap((_, i) => (i % batchSize === 0 ? [i] : []));
  const batches = starts.map((start) => sheets.slice(start, start + batchSize));
  return { decided, batches, finished: 0, later: [], addedIds: new Map(), hasWritten: false };
}

/** What goes in one request. */
export interface Batch {
  readonly intents: readonly Intent[];
  /** The rows of a later batch on 目录; `null` with the first, which brings all of 目录. */
  readonly directory: UpdateIntent | null;
}

/** The next batch. */
export function batchOf(progress: Progress): Batch {
  const { decided, batches, finished } = progress;
  const sheets = batches[finished] ?? [];
  if (finished === 0) return { intents: [...decided.base, decided.directory.first, ...sheets], directory: null };
  const directory = laterDirectory(progress, sheets);
  return { intents: directory ? [...sheets, directory] : sheets, directory };
}

/** Only the first batch that adds a sheet shows one, and what it shows is in front when a later one is taken back. */
export function sendingOf(
  { decided, finished, addedIds }: Progress,
  intents: readonly Intent[],
): Decided & { isLarge: true } {
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

/** How many district sheets are done. */
export function sheetsDone({ decided, finished }: Pick<Progress, "decided" | "finished">): number {
  return Math.min(finished * batchSize, decided.sheets.length);
}

/** The intents of all finished batches, 目录 as one. */
export function doneIntents({ decided, batches, finished, later }: Progress): readonly Intent[] {
  const { base, directory, listing, standing } = decided;
  const sheets = batches.slice(0, finished).flat();
  const listed = new Set([...standing, ...sheets.map(({ spec }) => spec.mark)]);
  return [...base, directory.whole(listing.of(listed), later), ...sheets];
}

/** What the finished batches wrote, as one write; `null` when that was nothing. */
export function wholeWrite(progress: Progress): SheetsWrite | null {
  if (!progress.hasWritten) return null;
  const { decided, addedIds } = progress;
  const intents = doneIntents(progress);
  return {
    kind: "sheets",
    intents,
    addedIds: intents.map(({ spec }) => addedIds.get(spec.mark) ?? null),
    activeBefore: decided.look.activeWorksheetId,
    fontChange: decided.fontChange,
    listing: { of: decided.listing.of, standing: decided.standing },
  };
}
