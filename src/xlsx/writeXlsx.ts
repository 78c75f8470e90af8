import type { FileWorkbook } from "./fileWorkbook";

/**
 * The bytes of an .xlsx file. Formulas are written without results: whoever opens the file calculates them.
 * The library behind it is loaded with the first file, not with the page.
 */
export async function writeXlsx(workbook: FileWorkbook): Promise<Uint8Array> {
  const { writeWithLibrary } = await import(/* webpackChunkName: "writeLibrary" */ "./excelts");
  return writeWithLibrary(workbook);
}
