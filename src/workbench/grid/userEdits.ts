import type {
  ICommandInfo,
  IExecutionOptions,
  IObjectMatrixPrimitiveType,
  ICellData,
  IRange,
  Nullable,
} from "@univerjs/core";
import { area, cellsOf, type Area } from "../objects/area";
import type { CellStyle, Scalar } from "../objects/cell";
import { setContents } from "../objects/cells";
import { setStyle } from "../objects/format";
import { parseEntry } from "../objects/parseEntry";
import { worksheetOf, type WorkbookModel } from "../objects/workbook";
import { cellAt, keyOf, placeOf } from "../objects/worksheet";
import { areaOf, cellTypes } from "./gridWords";
import type { CellPicture } from "./picture";
import { styleFromGrid } from "./style";
import { gridCell, gridStyle, takeOver, type Surface } from "./surface";

/** The grid's mutations by which a user changes cells: contents and looks, and the number formats of typed dates. */
export const cellEdits: readonly string[] = [
  "sheet.mutation.set-range-values",
  "sheet.mutation.set.numfmt",
  "sheet.mutation.remove.numfmt",
];

interface CellEdit {
  readonly subUnitId: string;
  readonly cellValue?: IObjectMatrixPrimitiveType<Nullable<ICellData>>;
  readonly values?: Readonly<Record<string, { readonly ranges: readonly IRange[] }>>;
  readonly ranges?: readonly IRange[];
}

/** Whether a command that ran in the grid is an edit of cells by the user: not ours, and not a calculation. */
export function isUserEdit(surface: Surface, command: ICommandInfo, options?: IExecutionOptions): boolean {
  if (surface.isPainting || !cellEdits.includes(command.id)) return false;
  return options?.["fromFormula"] !== true && options?.onlyLocal !== true;
}

/**
 * Tells the model what the user has changed in the grid: typed, pasted, filled, cleared, undone.
 * @throws when the model refuses; the grid then shows something else until the next painting.
 */
export function reportEdit(surface: Surface, workbook: WorkbookModel, command: ICommandInfo): void {
  const { subUnitId, cellValue = {}, values = {}, ranges = [] } = command.params as CellEdit;
  const areas = [...ranges, ...Object.values(values).flatMap((value) => value.ranges)].map(areaOf);
  const places = [...placesIn(cellValue), ...areas.flatMap((one) => [...cellsOf(one)])];
  if (places.length === 0) return;
  const before = surface.shown.sheets.find(({ id }) => id === subUnitId)?.cells;
  const seen = new Map(
    places.map(({ row, column }) => [
      keyOf(row, column),
      pictureInGrid(surface, workbook, { id: subUnitId, row, column }),
    ]),
  );
  takeOver(surface, subUnitId, seen);
  const block = blockOf(places);
  const isTouched = (row: number, column: number) => seen.get(keyOf(row, column));
  const edited = (row: number, column: number) =>
    changedContent(before?.get(keyOf(row, column)), isTouched(row, column));
  const contents = rowsOf(block, edited);
  if (contents.flat().some((content) => content !== null)) setContents(workbook, subUnitId, block, contents, "user");
  for (const [key, cell] of seen)
    reportLook(workbook, subUnitId, key, { before: before?.get(key)?.style, after: cell.style });
  const { cells } = worksheetOf(workbook, subUnitId);
  // Clearing a cell into which a formula spills changes nothing in Excel; the grid has to be told to show it again.
  if (places.some(({ row, column }) => cells.get(keyOf(row, column))?.isSpilled))
    surface.api.getFormula().executeCalculation();
}

function reportLook(
  workbook: WorkbookModel,
  id: string,
  key: number,
  look: { before: CellStyle | undefined; after: CellStyle },
): void {
  const { row, column } = placeOf(key);
  const before = look.before ?? cellAt(worksheetOf(workbook, id), row, column).style;
  const names = (Object.keys(look.after) as (keyof CellStyle)[]).filter(
    (name) => JSON.stringify(before[name]) !== JSON.stringify(look.after[name]),
  );
  if (names.length === 0) return;
  const change = Object.fromEntries(names.map((name) => [name, look.after[name]]));
  setStyle(workbook, id, area(row, column), () => change, "user");
}

/** What the grid holds in a cell, in our words. */
function pictureInGrid(
  surface: Surface,
  workbook: WorkbookModel,
  place: { id: string; row: number; column: number },
): CellPicture {
  const { id, row, column } = place;
  const cell = gridCell(surface, id, row, column);
  const known = surface.shown.sheets.find((sheet) => sheet.id === id)?.cells.get(keyOf(row, column))?.style;
  const style = styleFromGrid(
    gridStyle(surface, id, row, column),
    known ?? cellAt(worksheetOf(workbook, id), row, column).style,
  );
  const formula = cell?.si && !cell.f ? surface.formulas.getFormulaStringByCell(row, column, id, "workbook") : cell?.f;
  if (formula) return { formula, value: "", style };
  return { formula: null, value: constantOf(cell), style };
}

function constantOf(cell: Nullable<ICellData>): Scalar {
  // The grid ends a line within a cell with a carriage return, Excel with a line feed.
  const value = cell?.v ?? cell?.p?.body?.dataStream.replace(/\r\n$/, "").replace(/\r/g, "\n");
  if (value === undefined || value === null) return "";
  return cell?.t === cellTypes.boolean ? Number(value) === 1 : value;
}

/** What to enter in the model; `null` = the content is as it was. */
function changedContent(before: CellPicture | undefined, after: CellPicture | undefined): Scalar | null {
  if (!after) return null;
  if ((before?.formula ?? null) === after.formula && (before?.value ?? "") === after.value) return null;
  return after.formula ?? asEntered(after.value);
}

/** A text that would be read as a number or a formula keeps its apostrophe. */
function asEntered(value: Scalar): Scalar {
  if (typeof value !== "string" || value === "") return value;
  return value.startsWith("=") || value.startsWith("'") || parseEntry(value).value !== value ? `'${value}` : value;
}

function placesIn(cellValue: IObjectMatrixPrimitiveType<Nullable<ICellData>>): { row: number; column: number }[] {
  return Object.entries(cellValue).flatMap(([row, cells]) =>
    Object.keys(cells ?? {}).map((column) => ({ row: Number(row), column: Number(column) })),
  );
}

function blockOf(places: readonly { row: number; column: number }[]): Area {
  const rows = places.map(({ row }) => row);
  const columns = places.map(({ column }) => column);
  const [top, left] = [Math.min(...rows), Math.min(...columns)];
  return area(top, left, Math.max(...rows) - top + 1, Math.max(...columns) - left + 1);
}

function rowsOf<T>(block: Area, cell: (row: number, column: number) => T): T[][] {
  return Array.from({ length: block.rowCount }, (_, i) =>
    Array.from({ length: block.columnCount }, (_column, j) => cell(block.row + i, block.column + j)),
  );
}
