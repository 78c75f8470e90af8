import { defaultPlan } from "../domain/plans";
import { PlanError } from "../domain/planError";
import type { Entry } from "../sheets/actuals/readActuals";
import { lastRow, type Content } from "../sheets/grid";
import { placementByKeys } from "../sheets/keys";
import { literal } from "../sheets/literal";
import {
  changesFrom,
  knownEntries,
  recordedEntries,
  recordLine,
  type KnownEntries,
  type Origin,
} from "../sheets/records/changes";
import { recordColumns, recordsSheet, recordTimeFormat } from "../sheets/records/recordsSheet";
import { excelFault } from "./excelFault";
import { queueSheets, type ReadSheet } from "./readSheets";

const mark = recordsSheet().mark;

/** What the entry cells held when they were last seen; `null` until the workbook's own account was read. */
let known: KnownEntries | null = null;
/** What was seen before the first look: changes made while the add-in was not there. */
let isFirst = true;
/** Lines that wait until the user leaves the sheet: a write of ours would empty Excel's own undo list at every figure. */
let waiting: (readonly Content[])[] = [];

/** Takes 导入记录 as the account of what the figures were when the add-in last ran. */
export async function startRecords(): Promise<void> {
  const sheet = await Excel.run({ delayForCellEdit: true }, (context) => readSheet(context));
  known = recordedEntries(defaultPlan, sheet?.found ?? null);
  waiting = [];
  isFirst = true;
}

/** Notes every entry cell that no longer holds what it held; without an origin only what it holds now. */
export function recordChanges(entries: readonly Entry[], given: Origin | null): void {
  if (!known) return;
  const origin = isFirst ? "meanwhile" : given;
  const time = excelTime(new Date());
  if (origin !== null) {
    const changes = changesFrom(known, entries);
    waiting.push(...changes.map((change) => [time, ...recordLine(defaultPlan, change, origin)]));
  }
  known = new Map([...known, ...knownEntries(entries)]);
  isFirst = false;
}

/** Notes what was just written, so that reading it again is no change, and adds the lines that tell of it. */
export async function recordWritten(entries: readonly Entry[], lines: readonly (readonly Content[])[]): Promise<void> {
  if (known) known = new Map([...known, ...knownEntries(entries)]);
  waiting.push(...lines);
  await writeRecords();
}

/** Adds the waiting lines to 导入记录. Without that sheet they go on waiting. */
export async function writeRecords(): Promise<void> {
  if (waiting.length === 0) return;
  const lines = waiting;
  waiting = [];
  const isWritten = await Excel.run({ delayForCellEdit: true }, (context) => append(context, lines)).catch(
    refusedByExcel,
  );
  if (!isWritten) waiting = [...lines, ...waiting];
}

/** A protected or vanished sheet: the lines wait on, and what is never written is found at the next start. */
function refusedByExcel(error: unknown): false {
  if (excelFault(error)) return false;
  throw error;
}

async function append(context: Excel.RequestContext, lines: readonly (readonly Content[])[]): Promise<boolean> {
  const sheet = await readSheet(context);
  const columns = sheet && columnsOf(sheet);
  if (!sheet || !columns) return false;
  const worksheet = context.workbook.worksheets.getItem(sheet.worksheetId);
  const row = lastRow(sheet.found.grid) + 1;
  recordColumns.forEach((key, i) => {
    const column = columns.get(key);
    if (column === undefined) return;
    const range = worksheet.getRangeByIndexes(row, column, lines.length, 1);
    if (key === "time") range.numberFormat = lines.map(() => [recordTimeFormat]);
    range.values = lines.map((line) => [literal(line[i] ?? "")]);
  });
  await context.sync();
  return true;
}

async function readSheet(context: Excel.RequestContext): Promise<ReadSheet | null> {
  const read = queueSheets(context, new Map([[mark, { row: 0, column: 0, rowCount: 1, columnCount: 1 }]]));
  await context.sync();
  return read().get(mark) ?? null;
}

function columnsOf({ found }: ReadSheet): ReadonlyMap<string, number> | null {
  try {
    return placementByKeys(recordsSheet(), found).columns;
  } catch (error) {
    if (error instanceof PlanError) return null;
    throw error;
  }
}

/** A time on the user's clock as Excel counts it: days since 1899-12-30. */
export function excelTime(time: Date): number {
  return (time.getTime() - time.getTimezoneOffset() * 60_000) / 86_400_000 + 25569;
}
