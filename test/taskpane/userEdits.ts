import { parseAddress } from "../../src/workbench/objects/address";
import { setContents } from "../../src/workbench/objects/cells";
import { selectCells } from "../../src/workbench/objects/worksheets";
import { worksheetNamed, type WorkbookModel } from "../../src/workbench/objects/workbook";
import { cellAt, type Worksheet } from "../../src/workbench/objects/worksheet";

/** Types into a cell as a user does. */
export function enter(workbook: WorkbookModel, sheetName: string, address: string, content: string | number): void {
  setContents(workbook, sheetOf(workbook, sheetName).id, parseAddress(address).area, [[content]], "user");
}

/** Types one figure under the other. `null` leaves a cell empty. */
export function enterColumn(
  workbook: WorkbookModel,
  { sheetName, from }: { sheetName: string; from: string },
  figures: readonly (string | number | null)[],
): void {
  const { row, column } = parseAddress(from).area;
  const place = { row, column, rowCount: figures.length, columnCount: 1 };
  const contents = figures.map((figure) => [figure ?? ""]);
  setContents(workbook, sheetOf(workbook, sheetName).id, place, contents, "user");
}

export function select(workbook: WorkbookModel, sheetName: string, address: string): void {
  selectCells(workbook, sheetOf(workbook, sheetName).id, parseAddress(address).area, "user");
}

/** What a cell holds: its value, or the text of its formula. */
export function contentOf(workbook: WorkbookModel, sheetName: string, address: string): unknown {
  const { row, column } = parseAddress(address).area;
  const cell = cellAt(sheetOf(workbook, sheetName), row, column);
  return cell.formula ?? cell.value;
}

export function sheetOf(workbook: WorkbookModel, name: string): Worksheet {
  const worksheet = worksheetNamed(workbook, name);
  if (!worksheet) throw new Error(`no worksheet ${name}`);
  return worksheet;
}
