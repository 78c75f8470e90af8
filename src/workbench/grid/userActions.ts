import type { IRange } from "@univerjs/core";
import { area, MAX_COLUMNS, MAX_ROWS, type Area } from "../objects/area";
import { setHidden, setSize } from "../objects/format";
import { areaOf } from "./gridWords";
import { positionOf } from "./tabPosition";
import { deleteCells, insertCells } from "../objects/structure";
import { announce, worksheetOf, type WorkbookModel } from "../objects/workbook";
import type { Worksheet } from "../objects/worksheet";
import {
  activateWorksheet,
  addWorksheet,
  copyWorksheet,
  deleteWorksheet,
  moveWorksheet,
  renameWorksheet,
  setVisibility,
} from "../objects/worksheets";

/** What the grid's own commands and mutations carry, as far as we read it. */
interface Given {
  readonly subUnitId: string;
  readonly range: IRange;
  readonly ranges: readonly IRange[];
  readonly [name: string]: unknown;
}

type Action = (workbook: WorkbookModel, given: Given) => void;

const pointsPerPixel = 72 / 96;

/**
 * What the user does to the structure of the workbook in the grid, done to the model instead: by the id of the grid's
 * command or mutation. The grid's own way is cancelled, and it shows what the model became.
 */
export const userActions: Readonly<Record<string, Action>> = {
  "sheet.mutation.insert-row": (workbook, { subUnitId, range }) =>
    insertCells(workbook, subUnitId, wholeRows(range), "Down", "user"),
  "sheet.mutation.insert-col": (workbook, { subUnitId, range }) =>
    insertCells(workbook, subUnitId, wholeColumns(range), "Right", "user"),
  // Caught as commands: the grid would first take apart the merges by which it only shows a centred title.
  "sheet.command.remove-row-by-range": (workbook, { subUnitId, range }) =>
    deleteCells(workbook, subUnitId, wholeRows(range), "Up", "user"),
  "sheet.command.remove-col-by-range": (workbook, { subUnitId, range }) =>
    deleteCells(workbook, subUnitId, wholeColumns(range), "Left", "user"),
  "sheet.command.insert-range-move-down": (workbook, given) =>
    insertCells(workbook, sheetIn(workbook, given), areaIn(workbook, given), "Down", "user"),
  "sheet.command.insert-range-move-right": (workbook, given) =>
    insertCells(workbook, sheetIn(workbook, given), areaIn(workbook, given), "Right", "user"),
  "sheet.command.delete-range-move-up": (workbook, given) =>
    deleteCells(workbook, sheetIn(workbook, given), areaIn(workbook, given), "Up", "user"),
  "sheet.command.delete-range-move-left": (workbook, given) =>
    deleteCells(workbook, sheetIn(workbook, given), areaIn(workbook, given), "Left", "user"),
  "sheet.mutation.insert-sheet": (workbook) =>
    activateWorksheet(workbook, addWorksheet(workbook, null, "user").id, "user"),
  "sheet.command.copy-sheet": (workbook, given) =>
    activateWorksheet(workbook, copyWorksheet(workbook, sheetIn(workbook, given), "user").id, "user"),
  "sheet.mutation.remove-sheet": (workbook, { subUnitId }) => deleteWorksheet(workbook, subUnitId, "user"),
  "sheet.mutation.set-worksheet-name": (workbook, { subUnitId, name }) =>
    renameWorksheet(workbook, subUnitId, String(name), "user"),
  "sheet.mutation.set-worksheet-order": (workbook, { subUnitId, toOrder }) =>
    moveWorksheet(workbook, subUnitId, positionOf(workbook, subUnitId, Number(toOrder)), "user"),
  "sheet.mutation.set-worksheet-hidden": (workbook, { subUnitId, hidden }) =>
    setVisibility(workbook, subUnitId, hidden === 1 ? "Hidden" : "Visible", "user"),
  "sheet.mutation.set-tab-color": (workbook, { subUnitId, color }) =>
    look(workbook, subUnitId, (worksheet) => (worksheet.tabColor = String(color ?? ""))),
  "sheet.mutation.toggle-gridlines": (workbook, { subUnitId, showGridlines }) =>
    look(workbook, subUnitId, (worksheet) => (worksheet.showGridlines = showGridlines === 1)),
  "sheet.mutation.set-frozen": (workbook, { subUnitId, xSplit, ySplit }) =>
    look(workbook, subUnitId, (worksheet) => (worksheet.freeze = freezeOf(Number(ySplit), Number(xSplit)))),
  "sheet.mutation.set-worksheet-col-width": (workbook, given) => setSizes(workbook, given, "column", given["colWidth"]),
  "sheet.mutation.set-worksheet-row-height": (workbook, given) => setSizes(workbook, given, "row", given["rowHeight"]),
  "sheet.mutation.set-col-hidden": (workbook, given) => hide(workbook, given, "column", true),
  "sheet.mutation.set-col-visible": (workbook, given) => hide(workbook, given, "column", false),
  "sheet.mutation.set-row-hidden": (workbook, given) => hide(workbook, given, "row", true),
  "sheet.mutation.set-row-visible": (workbook, given) => hide(workbook, given, "row", false),
};

function setSizes(
  workbook: WorkbookModel,
  { subUnitId, ranges }: Given,
  axis: "row" | "column",
  pixels: unknown,
): void {
  for (const range of ranges) {
    const [first, last] = axis === "row" ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
    for (let i = first; i <= last; i++) {
      const one = typeof pixels === "number" ? pixels : (pixels as Record<number, number | null> | undefined)?.[i];
      if (typeof one !== "number") continue;
      const place = axis === "row" ? area(i, 0, 1, 1) : area(0, i, 1, 1);
      setSize(workbook, { id: subUnitId, place, axis, size: one * pointsPerPixel }, "user");
    }
  }
}

function hide(workbook: WorkbookModel, { subUnitId, ranges }: Given, axis: "row" | "column", isHidden: boolean): void {
  for (const range of ranges) {
    setHidden(
      workbook,
      { id: subUnitId, place: axis === "row" ? bandOf(range, "row") : bandOf(range, "column"), axis, isHidden },
      "user",
    );
  }
}

function look(workbook: WorkbookModel, id: string, change: (worksheet: Worksheet) => void): void {
  change(worksheetOf(workbook, id));
  announce(workbook, { kind: "worksheetLook", origin: "user", worksheetId: id, area: null });
}

function freezeOf(rows: number, columns: number): Worksheet["freeze"] {
  return rows > 0 || columns > 0 ? { rows, columns } : null;
}

const sheetIn = (workbook: WorkbookModel, given: Partial<Given>): string =>
  given?.subUnitId ?? workbook.activeWorksheetId;
const areaIn = (workbook: WorkbookModel, given: Partial<Given>): Area =>
  given?.range ? areaOf(given.range) : workbook.selection;
const wholeRows = (range: IRange): Area => area(range.startRow, 0, range.endRow - range.startRow + 1, MAX_COLUMNS);
const wholeColumns = (range: IRange): Area =>
  area(0, range.startColumn, MAX_ROWS, range.endColumn - range.startColumn + 1);

function bandOf({ startRow, endRow, startColumn, endColumn }: IRange, axis: "row" | "column"): Area {
  return axis === "row"
    ? area(startRow, 0, endRow - startRow + 1, 1)
    : area(0, startColumn, 1, endColumn - startColumn + 1);
}
