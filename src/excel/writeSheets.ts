import type { FoundSheet } from "../sheets/grid";
import type { Difference } from "../sheets/difference";
import type { SheetSet, SheetSpec } from "../sheets/sheetSpec";
import { intentsFor } from "./intent";
import { queueLook, type Look } from "./look";
import type { PendingWrite, SheetPreview, WriteChoice, WriteReport } from "./report";
import { previewOf } from "./tellWrite";
import { writeIntents } from "./writeIntents";

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
    const adds = "subjects" in sheets ? (sheets.adds ?? []) : [];
    const isSurprise = (difference: Difference): boolean => !isAddition(difference, adds);
    if (previews.some(({ differences }) => differences.some(isSurprise))) return { previews };
    return write(context, seen, { keep: [] });
  });
}

/** A whole column, or its line in a list, that the command itself is to add. */
export function isAddition({ rowKey, columnKey }: Difference, adds: readonly string[]): boolean {
  if (rowKey === null) return columnKey !== null && adds.includes(columnKey);
  return columnKey === null && adds.some((added) => rowKey === `period.${added}`);
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

/** What was found of a sheet; `null` where there is none. */
export function foundOf({ sheets }: Look, mark: string): FoundSheet | null {
  return sheets.find(({ subject }) => subject.mark === mark)?.candidates[0]?.found ?? null;
}

async function write(context: Excel.RequestContext, seen: Seen, choice: WriteChoice): Promise<WriteReport> {
  return writeIntents(context, { ...seen, intents: intentsFor(seen.look, seen.specs, choice) });
}
