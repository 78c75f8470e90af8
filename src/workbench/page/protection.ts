import { announce, worksheetOf, type WorkbookModel } from "../objects/workbook";

/** Protects the active worksheet as Excel's 保护工作表 does without a password, or takes the protection away. */
export function toggleProtection(workbook: WorkbookModel): void {
  const worksheet = worksheetOf(workbook, workbook.activeWorksheetId);
  worksheet.protection = worksheet.protection ? null : { password: null, options: {} };
  announce(workbook, { kind: "protection", origin: "user", worksheetId: worksheet.id, area: null });
}
