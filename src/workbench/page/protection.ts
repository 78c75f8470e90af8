import { HostError } from "../objects/hostError";
import { announce, worksheetOf, type WorkbookModel } from "../objects/workbook";

/**
 * Protects the active worksheet as Excel's 保护工作表 does without a password, or takes the protection away.
 * @throws while a cell is being edited: what is half typed would find its cell locked, and be lost.
 */
export function toggleProtection(workbook: WorkbookModel): void {
  if (workbook.isEditingCell) throw new HostError("InvalidOperationInCellEditMode");
  const worksheet = worksheetOf(workbook, workbook.activeWorksheetId);
  worksheet.protection = worksheet.protection ? null : { password: null, options: {} };
  announce(workbook, { kind: "protection", origin: "user", worksheetId: worksheet.id, area: null });
}
