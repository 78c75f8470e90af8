import { parseAddress } from "../../src/workbench/objects/address";
import { area, MAX_COLUMNS, MAX_ROWS } from "../../src/workbench/objects/area";
import { setContents } from "../../src/workbench/objects/cells";
import { setSize } from "../../src/workbench/objects/format";
import { cellsNamed } from "../../src/workbench/objects/names";
import { sortRows } from "../../src/workbench/objects/sort";
import { deleteCells, insertCells } from "../../src/workbench/objects/structure";
import { bodyOf } from "../../src/workbench/objects/tables";
import { worksheetNamed, worksheetOf, type WorkbookModel } from "../../src/workbench/objects/workbook";
import { cellAt, type Worksheet } from "../../src/workbench/objects/worksheet";
import {
  activateWorksheet,
  addWorksheet,
  copyWorksheet,
  deleteWorksheet,
  moveWorksheet,
  renameWorksheet,
  selectCells,
} from "../../src/workbench/objects/worksheets";

/** What a user does to a workbook with mouse and keyboard. Rows are counted from 1, as users do. */
export function userHands(workbook: WorkbookModel) {
  const sheet = (name: string): Worksheet => {
    const found = worksheetNamed(workbook, name);
    if (!found) throw new Error(`no worksheet ${name}`);
    return found;
  };
  const cell = (name: string, address: string) => {
    const place = parseAddress(address).area;
    return cellAt(sheet(name), place.row, place.column);
  };
  return {
    content: (name: string, address: string) => cell(name, address).formula ?? cell(name, address).value,
    type: (name: string, address: string, content: string | number) =>
      setContents(workbook, sheet(name).id, parseAddress(address).area, [[content]], "user"),
    insertRow: (name: string, row: number) =>
      insertCells(workbook, sheet(name).id, area(row - 1, 0, 1, MAX_COLUMNS), "Down", "user"),
    deleteRow: (name: string, row: number) =>
      deleteCells(workbook, sheet(name).id, area(row - 1, 0, 1, MAX_COLUMNS), "Up", "user"),
    insertColumn: (name: string, column: string) => {
      const place = parseAddress(`${column}1`).area;
      insertCells(workbook, sheet(name).id, area(0, place.column, MAX_ROWS, 1), "Right", "user");
    },
    deleteColumn: (name: string, column: string) => {
      const place = parseAddress(`${column}1`).area;
      deleteCells(workbook, sheet(name).id, area(0, place.column, MAX_ROWS, 1), "Left", "user");
    },
    widen: (name: string, column: string, points: number) => {
      const place = parseAddress(`${column}1`).area;
      setSize(workbook, { id: sheet(name).id, place, axis: "column", size: points }, "user");
    },
    width: (name: string, column: string) => sheet(name).columns.get(parseAddress(`${column}1`).area.column)?.size,
    sortTable: (name: string, column: string, ascending: boolean) => {
      const [table] = sheet(name).tables;
      if (!table) throw new Error(`no table on ${name}`);
      const place = parseAddress(`${column}1`).area;
      sortRows(workbook, { id: sheet(name).id, place: bodyOf(table), column: place.column, ascending }, "user");
    },
    /** Sorts plain cells by their last column, greatest first. */
    sortTableless: (name: string, address: string) => {
      const place = parseAddress(address).area;
      const column = place.column + place.columnCount - 1;
      sortRows(workbook, { id: sheet(name).id, place, column, ascending: false }, "user");
    },
    rename: (name: string, to: string) => renameWorksheet(workbook, sheet(name).id, to, "user"),
    move: (name: string, position: number) => moveWorksheet(workbook, sheet(name).id, position, "user"),
    copy: (name: string) => copyWorksheet(workbook, sheet(name).id, "user").name,
    paste: (name: string, address: string, contents: readonly (readonly (string | number)[])[]) =>
      setContents(workbook, sheet(name).id, parseAddress(address).area, contents, "user"),
    activate: (name: string) => activateWorksheet(workbook, sheet(name).id, "user"),
    select: (name: string, address: string) =>
      selectCells(workbook, sheet(name).id, parseAddress(address).area, "user"),
    cell,
    /** The address in a column of the row whose first cell says so. */
    find: (name: string, label: string, column: string) => {
      const row = Array.from({ length: 300 }, (_, i) => i).find((i) => cellAt(sheet(name), i, 0).value === label);
      if (row === undefined) throw new Error(`no row ${label} on ${name}`);
      return `${column}${row + 1}`;
    },
    rows: (name: string, address: string) => {
      const place = parseAddress(address).area;
      return Array.from({ length: place.rowCount }, (_, i) =>
        Array.from(
          { length: place.columnCount },
          (__, j) => cellAt(sheet(name), place.row + i, place.column + j).value,
        ),
      );
    },
    removeSheet: (name: string) => deleteWorksheet(workbook, sheet(name).id, "user"),
    addSheet: (name: string) => addWorksheet(workbook, name, "user").name,
    sheetNames: () => workbook.worksheets.map(({ name }) => name),
    /** What stands at the left end of the row, and on top of the column, of the one cell that a formula names. */
    pointsAt: (formula: unknown) => placeOf(workbook, String(formula)),
  };
}

function placeOf(workbook: WorkbookModel, formula: string): string {
  const name = { name: "x", worksheetId: null, formula, visible: true, comment: "" };
  const cells = cellsNamed(workbook, name);
  if (!cells) return "#REF!";
  const worksheet = worksheetOf(workbook, cells.worksheetId);
  const { row, column } = cells.area;
  const head = worksheet.tables[0]?.area ?? area(0, 0);
  return `${cellAt(worksheet, row, head.column).value} ${cellAt(worksheet, head.row, column).value}`;
}
