import { HostError } from "./hostError";
import { worksheetNamed, type WorkbookModel } from "./workbook";

/**
 * Refuses a worksheet name that Excel refuses: empty, over 31 characters, one of : \ / ? * [ ],
 * an apostrophe at either end, or "History".
 * Source: https://support.microsoft.com/office/rename-a-worksheet-3f1f7148-ee83-404d-8ef0-9ff99fbad1f9
 */
export function refuseSheetName(workbook: WorkbookModel, name: unknown, own: string | null): asserts name is string {
  if (typeof name !== "string" || !isSheetName(name))
    throw new HostError("InvalidArgument", `sheet name: ${String(name)}`);
  const holder = worksheetNamed(workbook, name);
  if (holder && holder.id !== own) throw new HostError("ItemAlreadyExists", name);
}

/** Whether Excel takes the text as a worksheet name. */
export function isSheetName(name: string): boolean {
  if (name.trim() === "" || name.length > 31 || name.toLowerCase() === "history") return false;
  return !/[:\\/?*[\]]/.test(name) && !name.startsWith("'") && !name.endsWith("'");
}

/** `Sheet1`, `Sheet2` …: the first that is free. */
export function freeSheetName(workbook: WorkbookModel): string {
  for (let i = workbook.worksheets.length + 1; ; i++) {
    if (!worksheetNamed(workbook, `Sheet${i}`)) return `Sheet${i}`;
  }
}

/** `目标 (2)`, `目标 (3)` …: the name Excel gives the copy of a worksheet, cut to 31 characters. */
export function copyName(workbook: WorkbookModel, name: string): string {
  const stem = name.replace(/ \(\d+\)$/, "");
  for (let i = 2; ; i++) {
    const ending = ` (${i})`;
    const wanted = stem.slice(0, 31 - ending.length) + ending;
    if (!worksheetNamed(workbook, wanted)) return wanted;
  }
}
