import { HostError } from "./hostError";
import type { PageLayout } from "./pageLayout";
import { announce, worksheetOf, type Origin, type WorkbookModel } from "./workbook";
import type { Protection, Worksheet } from "./worksheet";

type Look = Partial<Pick<Worksheet, "tabColor" | "showGridlines" | "freeze">>;

/** Changes what belongs to the window of a worksheet: tab colour, gridlines, frozen panes. */
export function setLook(workbook: WorkbookModel, id: string, look: Look, origin: Origin): void {
  Object.assign(worksheetOf(workbook, id), look);
  announce(workbook, { kind: "worksheetLook", origin, worksheetId: id, area: null });
}

/** Changes how a worksheet is printed. */
export function setPage(workbook: WorkbookModel, id: string, page: Partial<PageLayout>, origin: Origin): void {
  const worksheet = worksheetOf(workbook, id);
  worksheet.page = Object.freeze({ ...worksheet.page, ...page });
  announce(workbook, { kind: "worksheetLook", origin, worksheetId: id, area: null });
}

/** Protects a worksheet; a protected one must be released first, as in Excel. */
export function protect(workbook: WorkbookModel, id: string, protection: Partial<Protection>, origin: Origin): void {
  const worksheet = worksheetOf(workbook, id);
  if (worksheet.protection) throw new HostError("InvalidOperation", `${worksheet.name} is protected already`);
  worksheet.protection = Object.freeze({ password: null, options: {}, ...protection });
  announce(workbook, { kind: "protection", origin, worksheetId: id, area: null });
}

/** Releases a worksheet; a wrong password is refused. */
export function unprotect(workbook: WorkbookModel, id: string, password: string | null, origin: Origin): void {
  const worksheet = worksheetOf(workbook, id);
  if (!worksheet.protection) return;
  const wanted = worksheet.protection.password;
  if (wanted !== null && wanted !== password) throw new HostError("AccessDenied", "the password is wrong");
  worksheet.protection = null;
  announce(workbook, { kind: "protection", origin, worksheetId: id, area: null });
}

/** Says whether somebody is typing into a cell. */
export function setEditingCell(workbook: WorkbookModel, isEditing: boolean, origin: Origin): void {
  if (workbook.isEditingCell === isEditing) return;
  workbook.isEditingCell = isEditing;
  announce(workbook, { kind: "editing", origin, worksheetId: workbook.activeWorksheetId, area: null });
}

/** Keeps a setting of the add-in in the workbook; `undefined` takes it out. */
export function setSetting(workbook: WorkbookModel, key: string, value: unknown, origin: Origin): void {
  if (value === undefined) workbook.settings.delete(key);
  else workbook.settings.set(key, value);
  announce(workbook, { kind: "settings", origin, worksheetId: null, area: null });
}
