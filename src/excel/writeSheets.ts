import type { SheetSpec } from "../sheets/sheetSpec";
import type { SheetPreview, WriteChoice, WriteReport } from "./report";

/** What writing these sheets would meet: new worksheets, and every official place that was changed. Changes nothing. */
export async function previewSheets(specs: readonly SheetSpec[]): Promise<readonly SheetPreview[]> {
  throw new Error(`not written yet: ${specs.length}`);
}

/** Makes the workbook hold these sheets, in two syncs: look at what is there, then write in place. */
export async function writeSheets(
  specs: readonly SheetSpec[],
  choice: WriteChoice = { keep: [] },
): Promise<WriteReport> {
  throw new Error(`not written yet: ${specs.length} ${choice.keep.length}`);
}
