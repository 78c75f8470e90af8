import { area, MAX_COLUMNS, MAX_ROWS, type Area } from "../../../src/workbench/objects/area";
import { deleteCells, insertCells } from "../../../src/workbench/objects/structure";
import type { WorkbookModel } from "../../../src/workbench/objects/workbook";

/** Whole rows. */
export const rows = (row: number, count = 1): Area => area(row, 0, count, MAX_COLUMNS);

/** Whole columns. */
export const columns = (column: number, count = 1): Area => area(0, column, MAX_ROWS, count);

/** Inserts whole rows or columns in the worksheet in front, as a person does. */
export function insertLines(workbook: WorkbookModel, place: Area): void {
  const shift = place.columnCount === MAX_COLUMNS ? "Down" : "Right";
  insertCells(workbook, workbook.activeWorksheetId, place, shift, "user");
}

/** Deletes whole rows or columns of the worksheet in front, as a person does. */
export function deleteLines(workbook: WorkbookModel, place: Area): void {
  const shift = place.columnCount === MAX_COLUMNS ? "Up" : "Left";
  deleteCells(workbook, workbook.activeWorksheetId, place, shift, "user");
}
