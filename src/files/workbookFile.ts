import type { ReadOptions, Sheet } from "hucre";
import { readXlsx } from "hucre/xlsx";
import { PlanError } from "../domain/planError";
import { sheetOfFile } from "./fileSheet";
import type { PackageParts } from "./packageParts";
import type { ReadSheet } from "./readSheet";
import { checkLimits } from "./sheetLimits";
import { workbookParts, type WorkbookParts, type WorksheetPart } from "./workbookParts";

/** The worksheets of an .xlsx or .xlsm file, hidden ones too: values only, none of its macros, links and formulas. */
export async function readWorkbookFile(
  parts: PackageParts,
  progress: (share: number) => void,
): Promise<readonly ReadSheet[]> {
  const workbook = await workbookParts(parts);
  const all = workbook.worksheets.reduce((sum, { size }) => sum + size, 0);
  const sheets: ReadSheet[] = [];
  let done = 0;
  for (const batch of batchesOf(workbook)) {
    const read = await readSheets(parts.name, workbook, batch);
    read.forEach((sheet, i) => {
      sheets.push(sheetOfFile(sheet, { ...workbook, pictures: batch[i]?.pictures ?? 0 }));
    });
    checkLimits(
      parts.name,
      sheets.map(({ sheet }) => sheet),
    );
    done += batch.reduce((sum, { size }) => sum + size, 0);
    progress(done / all);
  }
  return sheets;
}

/**
 * As many sheets at a time as a twentieth of the file, so that progress is seen and memory is given back; but never
 * fewer than weigh as much as the shared texts, which the library reads anew each time.
 */
function batchesOf({ worksheets, sharedSize }: WorkbookParts): readonly (readonly WorksheetPart[])[] {
  const all = worksheets.reduce((sum, { size }) => sum + size, 0);
  const least = Math.max(sharedSize, all / 20);
  const batches: WorksheetPart[][] = [];
  let weight = Infinity;
  for (const worksheet of worksheets) {
    if (weight >= least) {
      batches.push([]);
      weight = 0;
    }
    batches[batches.length - 1]?.push(worksheet);
    weight += worksheet.size;
  }
  return batches;
}

async function readSheets(
  name: string,
  { bytes }: WorkbookParts,
  batch: readonly WorksheetPart[],
): Promise<readonly Sheet[]> {
  const options: ReadOptions = { readStyles: true, sheets: batch.map(({ index }) => index) };
  try {
    return (await readXlsx(bytes, options)).sheets;
  } catch (error) {
    // Whatever the library stumbles over is in the file; its one limit is the rectangle of a sheet.
    const detail = error instanceof Error ? error.message : String(error);
    throw new PlanError(/cells\), over the/.test(detail) ? "tooManyCells" : "fileDamaged", name, { detail });
  }
}
