import { writeXlsx } from "../../xlsx/writeXlsx";
import { HostError } from "../objects/hostError";
import type { WorkbookModel } from "../objects/workbook";
import { fileWorkbook } from "../save/fileWorkbook";

const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/**
 * The workbook as an .xlsx file.
 * @throws while a cell is being edited: what is half typed would not be in the file.
 */
export async function fileOf(workbook: WorkbookModel, functionNamespace: string): Promise<Uint8Array> {
  if (workbook.isEditingCell) throw new HostError("InvalidOperationInCellEditMode");
  return writeXlsx(fileWorkbook(workbook, [functionNamespace]));
}

/** Lets the browser keep a file. */
export function download(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: xlsxType }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the address with the click, but reads it later.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Bytes as text that a test can take out of the page. */
export function base64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}
