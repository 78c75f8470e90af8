import { area, isWholeColumns, isWholeRows, lastColumn, lastRow, MAX_COLUMNS, MAX_ROWS, type Area } from "./area";
import { isEmpty, plainStyle } from "./cell";
import { refuseLocked, store } from "./cells";
import { HostError } from "./hostError";
import { displaceArea, type Displacement } from "./rewriteFormula";
import { displaceEverywhere } from "./displace";
import { announce, worksheetOf, type Origin, type Shift, type WorkbookModel } from "./workbook";
import { cellAt, placeOf, type Worksheet } from "./worksheet";

/** Inserts empty cells; what stood there moves down or right. Whole rows and columns move the whole sheet. */
export function insertCells(
  workbook: WorkbookModel,
  id: string,
  place: Area,
  shift: "Down" | "Right",
  origin: Origin,
): void {
  const worksheet = worksheetOf(workbook, id);
  const displacement = displacementOf(worksheet, place, shift);
  refuseStructure(worksheet, place, "Insert");
  refusePushedOff(worksheet, place, shift);
  refuseTornTables(worksheet, place, displacement);
  displaceEverywhere(workbook, worksheet, displacement);
  inheritLook(worksheet, place, shift);
  announce(workbook, { kind: "inserted", origin, worksheetId: id, area: place, shift });
}

/** Deletes cells; what stood below or right of them moves up or left. References to them become #REF!. */
export function deleteCells(
  workbook: WorkbookModel,
  id: string,
  place: Area,
  shift: "Up" | "Left",
  origin: Origin,
): void {
  const worksheet = worksheetOf(workbook, id);
  const displacement = displacementOf(worksheet, place, shift);
  refuseStructure(worksheet, place, "Delete");
  refuseTornTables(worksheet, place, displacement);
  refuseBeheadedTables(worksheet, displacement);
  displaceEverywhere(workbook, worksheet, displacement);
  announce(workbook, { kind: "deleted", origin, worksheetId: id, area: place, shift });
}

/** How cells move when the rectangle is inserted (Down, Right) or deleted (Up, Left). */
export function displacementOf(worksheet: Worksheet, place: Area, shift: Shift): Displacement {
  const isRow = shift === "Down" || shift === "Up";
  const sign = shift === "Down" || shift === "Right" ? 1 : -1;
  return isRow
    ? {
        sheet: worksheet.name,
        axis: "row",
        at: place.row,
        count: sign * place.rowCount,
        from: place.column,
        to: lastColumn(place),
      }
    : {
        sheet: worksheet.name,
        axis: "column",
        at: place.column,
        count: sign * place.columnCount,
        from: place.row,
        to: lastRow(place),
      };
}

function refuseStructure(worksheet: Worksheet, place: Area, verb: "Insert" | "Delete"): void {
  if (!worksheet.protection) return;
  const permission = isWholeRows(place) ? `allow${verb}Rows` : isWholeColumns(place) ? `allow${verb}Columns` : "";
  const isAllowed = worksheet.protection.options[permission] === true;
  if (!isAllowed) throw new HostError("AccessDenied", `${worksheet.name} is protected`);
  // Excel lets nobody delete locked cells, whatever the options say.
  if (verb === "Delete")
    refuseLocked(
      worksheet,
      isWholeRows(place) ? area(place.row, 0, place.rowCount, 1) : area(0, place.column, 1, place.columnCount),
    );
}

function refusePushedOff(worksheet: Worksheet, place: Area, shift: "Down" | "Right"): void {
  const isPushedOff = [...worksheet.cells].some(([key, cell]) => {
    const { row, column } = placeOf(key);
    if (isEmpty(cell)) return false;
    if (shift === "Down") {
      const isInBand = column >= place.column && column <= lastColumn(place) && row >= place.row;
      return isInBand && row + place.rowCount >= MAX_ROWS;
    }
    return (
      row >= place.row && row <= lastRow(place) && column >= place.column && column + place.columnCount >= MAX_COLUMNS
    );
  });
  if (isPushedOff) throw new HostError("NonBlankCellOffSheet");
}

/** Excel: "This operation is attempting to shift cells in a table on your worksheet." */
function refuseTornTables(worksheet: Worksheet, place: Area, { axis }: Displacement): void {
  const isTorn = worksheet.tables.some(({ area: table }) => {
    if (axis === "row") {
      const overlaps = table.column <= lastColumn(place) && lastColumn(table) >= place.column;
      const isCovered = table.column >= place.column && lastColumn(table) <= lastColumn(place);
      return overlaps && !isCovered && lastRow(table) >= place.row;
    }
    const overlaps = table.row <= lastRow(place) && lastRow(table) >= place.row;
    const isCovered = table.row >= place.row && lastRow(table) <= lastRow(place);
    return overlaps && !isCovered && lastColumn(table) >= place.column;
  });
  if (isTorn) throw new HostError("InsertDeleteConflict", "the cells of a table would be shifted");
}

// A table without its header or without any row: what Excel leaves then was never established, so it is refused.
function refuseBeheadedTables(worksheet: Worksheet, displacement: Displacement): void {
  if (displacement.axis === "column") return;
  const isBeheaded = worksheet.tables.some(({ area: table }) => {
    const moved = displaceArea(table, displacement);
    if (moved === null || moved === "untouched") return false;
    const losesHeader = displacement.at <= table.row && displacement.at - displacement.count > table.row;
    return losesHeader || moved.rowCount < 2;
  });
  if (isBeheaded) throw new HostError("InsertDeleteConflict", "a table would lose its header or its last row");
}

// New cells look like their neighbours above or to the left, as after Insert in Excel's menu.
function inheritLook(worksheet: Worksheet, place: Area, shift: "Down" | "Right"): void {
  const isRow = shift === "Down";
  if ((isRow ? place.row : place.column) === 0) return;
  for (const [key, cell] of [...worksheet.cells]) {
    const { row, column } = placeOf(key);
    if (cell.style === plainStyle) continue;
    const isModel = isRow
      ? row === place.row - 1 && isWithin(column, place, "column")
      : column === place.column - 1 && isWithin(row, place, "row");
    if (!isModel) continue;
    for (let i = 0; i < (isRow ? place.rowCount : place.columnCount); i++) {
      const [r, c] = isRow ? [place.row + i, column] : [row, place.column + i];
      store(worksheet, r, c, { ...cellAt(worksheet, r, c), style: cell.style });
    }
  }
}

const isWithin = (index: number, place: Area, axis: "row" | "column"): boolean =>
  axis === "row" ? index >= place.row && index <= lastRow(place) : index >= place.column && index <= lastColumn(place);
