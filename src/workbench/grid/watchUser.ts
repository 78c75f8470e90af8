import { CanceledError, type ICommandInfo, type IExecutionOptions, type IRange } from "@univerjs/core";
import { announce, type WorkbookModel } from "../objects/workbook";
import { activateWorksheet, selectCells } from "../objects/worksheets";
import type { Area } from "../objects/area";
import type { Surface } from "./surface";
import { areaOf } from "./gridWords";
import { unsupported } from "./unsupported";
import { userActions } from "./userActions";
import { cellEdits, isUserEdit, reportEdit } from "./userEdits";

export interface Watch {
  /** Shows the model again, after the grid has gone its own way. */
  readonly repaint: () => void;
  /** Makes the sheet tabs show the model again. */
  readonly repaintTabs: () => void;
  /** Says to the user why something did not happen. */
  readonly refuse: (reason: unknown) => void;
}

// What a user may change in the grid without the model: how far it is scrolled, rows that grow with their text.
const viewOnly = new Set(["sheet.mutation.set-worksheet-row-auto-height", "sheet.mutation.empty", ...cellEdits]);

/** Brings everything the user does in the grid to the model: cells, structure, selection, cell editing. */
export function watchUser(surface: Surface, workbook: WorkbookModel, watch: Watch): void {
  surface.commands.beforeCommandExecuted((command, options) =>
    intercept(surface, workbook, watch, { command, options }),
  );
  surface.commands.onCommandExecuted((command, options) => {
    if (isUserEdit(surface, command, options)) attempt(watch, () => reportEdit(surface, workbook, command));
    else if (!surface.isPainting) follow(workbook, watch, command);
  });
}

/** Says what the model refuses; the grid then shows the model again. Gives whether it was done. */
export function attempt(watch: Watch, act: () => void): boolean {
  try {
    act();
    return true;
  } catch (reason) {
    watch.refuse(reason);
    watch.repaint();
    return false;
  }
}

function intercept(
  surface: Surface,
  workbook: WorkbookModel,
  watch: Watch,
  { command, options }: { command: Readonly<ICommandInfo>; options?: IExecutionOptions },
): void {
  if (surface.isPainting || options?.["fromFormula"] === true) return;
  const action = userActions[command.id];
  const isUnknown =
    unsupported.has(command.id) || (command.id.startsWith("sheet.mutation.") && !viewOnly.has(command.id));
  if (!action && !isUnknown) return;
  const isDone = attempt(watch, () => {
    if (!action) throw new Error(unsupported.get(command.id) ?? command.id);
    action(workbook, (command.params ?? {}) as never);
  });
  if (!isDone) watch.repaintTabs();
  throw new CanceledError();
}

function follow(workbook: WorkbookModel, watch: Watch, command: Readonly<ICommandInfo>): void {
  const params = (command.params ?? {}) as { subUnitId?: string; visible?: boolean; selections?: { range: IRange }[] };
  if (command.id === "sheet.operation.set-selections") attempt(watch, () => followSelection(workbook, params));
  if (command.id === "sheet.operation.set-worksheet-active" && params.subUnitId) {
    const { subUnitId } = params;
    attempt(watch, () => activateWorksheet(workbook, subUnitId, "user"));
  }
  if (command.id === "sheet.operation.set-cell-edit-visible") setEditing(workbook, params.visible === true);
}

function followSelection(
  workbook: WorkbookModel,
  { subUnitId, selections }: { subUnitId?: string; selections?: { range: IRange }[] },
): void {
  const range = selections?.at(-1)?.range;
  if (!range || !subUnitId || !Number.isInteger(range.startRow) || !Number.isInteger(range.startColumn)) return;
  const place = areaOf(range);
  const isSplit = (selections?.length ?? 0) > 1;
  const isKnown = isSame(place, workbook.selection) && isSplit === workbook.isSelectionSplit;
  if (subUnitId === workbook.activeWorksheetId && isKnown) return;
  selectCells(workbook, subUnitId, place, "user");
  workbook.isSelectionSplit = isSplit;
}

/** Tells the model that a cell is being edited, or no more: Excel refuses or delays the add-in meanwhile. */
function setEditing(workbook: WorkbookModel, isEditing: boolean): void {
  if (workbook.isEditingCell === isEditing) return;
  workbook.isEditingCell = isEditing;
  announce(workbook, {
    kind: "editing",
    origin: "user",
    worksheetId: workbook.activeWorksheetId,
    area: workbook.selection,
  });
}

const isSame = (one: Area, other: Area): boolean =>
  one.row === other.row &&
  one.column === other.column &&
  one.rowCount === other.rowCount &&
  one.columnCount === other.columnCount;
