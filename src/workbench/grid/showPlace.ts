import { area, type Area } from "../objects/area";
import type { WorkbookModel } from "../objects/workbook";
import { rangeOf, unitId } from "./gridWords";
import { perform, sheetOf, type Surface } from "./surface";

/** Brings the model's active worksheet and selection to the grid. */
export function showPlace(surface: Surface, workbook: WorkbookModel): void {
  const { activeWorksheetId, selection } = workbook;
  const book = surface.api.getActiveWorkbook();
  const sheet = sheetOf(surface, activeWorksheetId);
  if (!book || !sheet) return;
  if (book.getActiveSheet().getSheetId() !== activeWorksheetId) {
    perform(surface, { id: "sheet.operation.set-worksheet-active", params: { unitId, subUnitId: activeWorksheetId } });
  }
  const shown = sheet.getSelection()?.getActiveRange()?.getRange();
  const range = rangeOf(selection);
  const isShown = shown && (Object.keys(range) as (keyof typeof range)[]).every((side) => shown[side] === range[side]);
  if (isShown) return;
  perform(surface, {
    id: "sheet.operation.set-selections",
    params: {
      unitId,
      subUnitId: activeWorksheetId,
      selections: [{ range, primary: activeCell(selection), style: null }],
    },
  });
}

function activeCell({ row, column }: Area): object {
  const place = { actualRow: row, actualColumn: column, isMerged: false, isMergedMainCell: false };
  return { ...rangeOf(area(row, column)), ...place };
}
