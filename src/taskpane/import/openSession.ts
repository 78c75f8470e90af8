import type { ActualsTable } from "../../domain/actuals";
import { actualsStore } from "../../domain/actualsStore";
import { importChanges, importedFigures, type ImportNames } from "../../domain/importChanges";
import { PlanError } from "../../domain/planError";
import type { SourcePlace } from "../../domain/recognition/sourceSheet";
import { importFigures } from "../../excel/importFigures";
import { readSelection } from "../../excel/readSelection";
import { limits } from "../../files/limits";
import { openReader, type Reader, type SourceSummary } from "../../files/reader";
import { rememberedAnswers } from "./rememberedAnswers";
import type { Answers, Compared, ImportSession } from "./session";
import type { ImportSource } from "./source";

/** How reading is told of: how far it is, and whether it is still wanted. */
interface Reading {
  readonly signal: AbortSignal;
  /** The part that is read; `null` when all is, and its meaning is being looked for. */
  readonly progress: (share: number | null) => void;
}

/** Reads what someone brings and what it means. Refuses what cannot be read; gives up when told to. */
export async function openSession(source: ImportSource, reading: Reading): Promise<ImportSession> {
  // The code may have come after the user has left off.
  if (reading.signal.aborted) throw new PlanError("cancelled", "");
  const reader = openReader();
  const stop = () => reader.close();
  reading.signal.addEventListener("abort", stop);
  try {
    return await read(source, reader, reading);
  } catch (error) {
    reader.close();
    throw error;
  } finally {
    reading.signal.removeEventListener("abort", stop);
  }
}

async function read(source: ImportSource, reader: Reader, reading: Reading): Promise<ImportSession> {
  const { summary, focus } = await readSource(source, reader, reading);
  reading.progress(null);
  const names = namesOf(source, summary);
  const fileName = source.kind === "file" ? summary.name : "";
  const remembered = rememberedAnswers();
  const compare = async (answers: Answers, stored: readonly ActualsTable[]): Promise<Compared> => {
    const recognition = await reader.recognise({ answers, stored, fileName, focus });
    return { recognition, stored, changes: importChanges(stored, recognition.figures) };
  };
  return {
    names,
    hiddenSheets: new Set(summary.sheets.flatMap(({ isHidden }, i) => (isHidden ? [i] : []))),
    remembered,
    first: await compare(remembered, storedTables()),
    compare,
    storedNow: storedTables,
    apply: ({ changes }) => importFigures({ figures: importedFigures(changes, names) }),
    close: () => reader.close(),
  };
}

interface ReadSource {
  readonly summary: SourceSummary;
  readonly focus: SourcePlace | null;
}

async function readSource(source: ImportSource, reader: Reader, { signal, progress }: Reading): Promise<ReadSource> {
  if (source.kind === "selection") {
    const { sheets, focus } = await readSelection(signal, progress);
    return { summary: await reader.read({ sheets }, progress), focus };
  }
  if (source.kind === "paste") return { summary: await reader.read(source, progress), focus: null };
  const { name, size } = source.file;
  // Before it is in memory: a file of gigabytes would take the pane with it.
  if (size > limits.fileBytes) throw new PlanError("fileTooLarge", name);
  const bytes = await source.file.arrayBuffer();
  if (signal.aborted) throw new PlanError("cancelled", name);
  return { summary: await reader.read({ name, bytes }, progress), focus: null };
}

function namesOf(source: ImportSource, { sheets }: SourceSummary): ImportNames {
  const name = source.kind === "file" ? source.file.name : "";
  return { kind: source.kind, name, sheets: sheets.map((sheet) => sheet.name) };
}

/** A sheet that cannot be read has no figures to compare with; writing to it will be refused by its own sentence. */
function storedTables(): readonly ActualsTable[] {
  const tables = [...(actualsStore.current()?.tables.values() ?? [])];
  return tables.flatMap((table) => (table instanceof PlanError ? [] : [table]));
}
