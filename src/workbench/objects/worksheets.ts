import { area, type Area } from "./area";
import { HostError } from "./hostError";
import { rewriteFormulas } from "./displace";
import { forgetSheetIn, renameSheetIn } from "./rewriteFormula";
import { freeSheetName, refuseSheetName } from "./sheetName";
import { announce, worksheetId, worksheetOf, type Origin, type WorkbookModel } from "./workbook";
import { createWorksheet, type Worksheet } from "./worksheet";
import { twinNames, twinWorksheet } from "./worksheetTwin";

/** Adds an empty worksheet behind the others. It does not become the active one. */
export function addWorksheet(workbook: WorkbookModel, name: string | null, origin: Origin): Worksheet {
  refuseProtectedStructure(workbook);
  const wanted = name ?? freeSheetName(workbook);
  refuseSheetName(workbook, wanted, null);
  const worksheet = createWorksheet(worksheetId(workbook.nextId++), wanted);
  workbook.worksheets.push(worksheet);
  announce(workbook, { kind: "worksheetAdded", origin, worksheetId: worksheet.id, area: null });
  return worksheet;
}

/** Gives a worksheet another name; formulas and names follow. */
export function renameWorksheet(workbook: WorkbookModel, id: string, name: string, origin: Origin): void {
  refuseProtectedStructure(workbook);
  refuseSheetName(workbook, name, id);
  const worksheet = worksheetOf(workbook, id);
  const before = worksheet.name;
  rewriteFormulas(workbook, (formula) => renameSheetIn(formula, before, name));
  worksheet.name = name;
  announce(workbook, { kind: "worksheetRenamed", origin, worksheetId: id, area: null, before, after: name });
}

/** Puts a worksheet at another place among the tabs, counted from 0. */
export function moveWorksheet(workbook: WorkbookModel, id: string, position: number, origin: Origin): void {
  refuseProtectedStructure(workbook);
  const isPosition = Number.isInteger(position) && position >= 0 && position < workbook.worksheets.length;
  if (!isPosition) throw new HostError("InvalidArgument", `position ${position}`);
  const worksheet = worksheetOf(workbook, id);
  const others = workbook.worksheets.filter((other) => other !== worksheet);
  workbook.worksheets = [...others.slice(0, position), worksheet, ...others.slice(position)];
  announce(workbook, { kind: "worksheetMoved", origin, worksheetId: id, area: null });
}

/** Shows or hides a worksheet; the last visible one stays. */
export function setVisibility(
  workbook: WorkbookModel,
  id: string,
  visibility: Worksheet["visibility"],
  origin: Origin,
): void {
  refuseProtectedStructure(workbook);
  if (visibility !== "Visible") leaveIfLastVisible(workbook, id, origin);
  worksheetOf(workbook, id).visibility = visibility;
  announce(workbook, { kind: "worksheetLook", origin, worksheetId: id, area: null });
}

/** Deletes a worksheet with its tables and its own names; references to it become #REF!. */
export function deleteWorksheet(workbook: WorkbookModel, id: string, origin: Origin): void {
  refuseProtectedStructure(workbook);
  const worksheet = worksheetOf(workbook, id);
  leaveIfLastVisible(workbook, id, origin);
  workbook.worksheets = workbook.worksheets.filter((other) => other !== worksheet);
  workbook.names = workbook.names.filter((name) => name.worksheetId !== id);
  rewriteFormulas(workbook, (formula) => forgetSheetIn(formula, worksheet.name));
  announce(workbook, { kind: "worksheetDeleted", origin, worksheetId: id, area: null });
}

/** Copies a worksheet behind itself: names that point into it get twins of the copy's own, its tables new names. */
export function copyWorksheet(workbook: WorkbookModel, id: string, origin: Origin): Worksheet {
  refuseProtectedStructure(workbook);
  const source = worksheetOf(workbook, id);
  const copy = twinWorksheet(workbook, source);
  workbook.worksheets.splice(workbook.worksheets.indexOf(source) + 1, 0, copy);
  workbook.names = [...workbook.names, ...twinNames(workbook, source, copy)];
  announce(workbook, { kind: "worksheetAdded", origin, worksheetId: copy.id, area: null });
  return copy;
}

/** Every worksheet of a workbook keeps its own selection while another is in front. */
const leftSelections = new WeakMap<Worksheet, Area>();

/** Makes a worksheet the one in front. */
export function activateWorksheet(workbook: WorkbookModel, id: string, origin: Origin): void {
  if (worksheetOf(workbook, id).visibility !== "Visible") throw new HostError("InvalidOperation", "a hidden worksheet");
  if (workbook.activeWorksheetId === id) return;
  const before = workbook.activeWorksheetId;
  leftSelections.set(worksheetOf(workbook, before), workbook.selection);
  workbook.activeWorksheetId = id;
  workbook.selection = leftSelections.get(worksheetOf(workbook, id)) ?? area(0, 0);
  workbook.isSelectionSplit = false;
  announce(workbook, { kind: "worksheetActivated", origin, worksheetId: id, area: null, before });
}

/** Selects cells of a worksheet, which comes to the front. */
export function selectCells(workbook: WorkbookModel, id: string, place: Area, origin: Origin): void {
  activateWorksheet(workbook, id, origin);
  workbook.selection = place;
  workbook.isSelectionSplit = false;
  announce(workbook, { kind: "selection", origin, worksheetId: id, area: place });
}

function leaveIfLastVisible(workbook: WorkbookModel, id: string, origin: Origin): void {
  const visible = workbook.worksheets.filter((worksheet) => worksheet.visibility === "Visible");
  const index = visible.findIndex((worksheet) => worksheet.id === id);
  if (index < 0) return;
  const next = visible[index + 1] ?? visible[index - 1];
  if (!next) throw new HostError("InvalidOperation", "a workbook keeps one visible worksheet");
  if (workbook.activeWorksheetId === id) activateWorksheet(workbook, next.id, origin);
}

function refuseProtectedStructure(workbook: WorkbookModel): void {
  if (workbook.isStructureProtected) throw new HostError("AccessDenied", "the workbook's structure is protected");
}
