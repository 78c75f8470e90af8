import { area, intersection, lastColumn, lastRow, type Area } from "./area";
import { isEmpty } from "./cell";
import { resizeTable } from "./tables";
import { worksheetOf, type WorkbookModel } from "./workbook";
import { cellAt, type Table, type Worksheet } from "./worksheet";

/**
 * Lets a table take in the column right of it or the row below it when a user typed there, as Excel does
 * unless the rest of that column or row is in use.
 * Source: https://support.microsoft.com/office/resize-a-table-by-adding-or-removing-rows-and-columns-e65ae4bb-e44a-43f4-ad8b-7d68784f1165
 */
export function growTable(workbook: WorkbookModel, id: string, row: number, column: number): void {
  const worksheet = worksheetOf(workbook, id);
  if (worksheet.protection || isEmpty(cellAt(worksheet, row, column))) return;
  for (const table of worksheet.tables) {
    const strip = stripAt(table, row, column);
    if (!strip || !isFree(worksheet, strip, row, column)) continue;
    const { rowCount, columnCount } = table.area;
    const isColumn = strip.columnCount === 1 && strip.column > lastColumn(table.area);
    const grown = {
      ...table.area,
      rowCount: rowCount + (isColumn ? 0 : 1),
      columnCount: columnCount + (isColumn ? 1 : 0),
    };
    resizeTable(workbook, table.id, Object.freeze(grown), "user");
    return;
  }
}

/** The column right of the table or the row below it, when the cell lies there. */
function stripAt({ area: whole }: Table, row: number, column: number): Area | null {
  const isBeside = column === lastColumn(whole) + 1 && row >= whole.row && row <= lastRow(whole);
  if (isBeside) return area(whole.row, column, whole.rowCount, 1);
  const isBelow = row === lastRow(whole) + 1 && column >= whole.column && column <= lastColumn(whole);
  return isBelow ? area(row, whole.column, 1, whole.columnCount) : null;
}

function isFree(worksheet: Worksheet, strip: Area, row: number, column: number): boolean {
  if (worksheet.tables.some((other) => intersection(other.area, strip))) return false;
  for (let r = strip.row; r <= lastRow(strip); r++) {
    for (let c = strip.column; c <= lastColumn(strip); c++) {
      if ((r !== row || c !== column) && !isEmpty(cellAt(worksheet, r, c))) return false;
    }
  }
  return true;
}
