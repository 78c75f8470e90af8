import type { Area } from "../objects/area";
import { type Cell, type CellStyle } from "../objects/cell";
import type { WorkbookModel } from "../objects/workbook";
import { STANDARD_HEIGHT, STANDARD_WIDTH, placeOf, type Band, type Worksheet } from "../objects/worksheet";
import { centredRuns } from "./centredRuns";
import { formatPictures, type FormatPicture } from "./formats/formatPictures";
import { namePictures, type NamePictures } from "./namePictures";
import { tableLook } from "./tableLook";

/** What the grid should show of a workbook: plain data, to be compared with what it shows already. */
export interface Picture extends NamePictures {
  readonly sheets: readonly SheetPicture[];
  readonly activeId: string;
}

export interface SheetPicture {
  readonly id: string;
  readonly name: string;
  readonly isHidden: boolean;
  readonly tabColor: string;
  readonly showGridlines: boolean;
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly rowCount: number;
  readonly columnCount: number;
  /** Pixels and visibility, by index; absent = standard. */
  readonly columns: ReadonlyMap<number, BandPicture>;
  readonly rows: ReadonlyMap<number, BandPicture>;
  readonly cells: ReadonlyMap<number, CellPicture>;
  /** Merged cells, and runs of cells centred across: the grid has no such alignment and shows them merged. */
  readonly merges: readonly Area[];
  /** The strongest first. */
  readonly formats: readonly FormatPicture[];
}

export interface BandPicture {
  readonly pixels: number;
  readonly isHidden: boolean;
}

export interface CellPicture {
  readonly formula: string | null;
  readonly value: string | number | boolean;
  readonly style: CellStyle;
}

const pixelsPerPoint = 96 / 72;
export const standardWidth = Math.round(STANDARD_WIDTH * pixelsPerPoint);
export const standardHeight = Math.round(STANDARD_HEIGHT * pixelsPerPoint);
const spare = { rows: 200, columns: 26 };

/** What the grid should show of the workbook. */
export function pictureOf(workbook: WorkbookModel): Picture {
  return {
    sheets: workbook.worksheets.map(sheetPicture),
    activeId: workbook.activeWorksheetId,
    ...namePictures(workbook),
  };
}

function sheetPicture(worksheet: Worksheet): SheetPicture {
  const cells = new Map([...worksheet.cells].map(([key, cell]) => [key, cellPicture(cell)]));
  for (const [key, style] of tableLook(worksheet)) {
    cells.set(key, { ...(cells.get(key) ?? { formula: null, value: "" }), style });
  }
  const size = extent(worksheet);
  return {
    id: worksheet.id,
    name: worksheet.name,
    isHidden: worksheet.visibility !== "Visible",
    tabColor: worksheet.tabColor,
    showGridlines: worksheet.showGridlines,
    freeze: worksheet.freeze ?? { rows: 0, columns: 0 },
    ...size,
    columns: bandPictures(worksheet.columns, standardWidth),
    rows: bandPictures(worksheet.rows, standardHeight),
    cells,
    merges: [...worksheet.merges, ...centredRuns(worksheet)],
    formats: formatPictures(worksheet.id, worksheet.conditionalFormats, size),
  };
}

function cellPicture(cell: Cell): CellPicture {
  // A spilled value is the grid's own: it spills there by itself.
  const value = cell.formula !== null || cell.isSpilled ? "" : (cell.value ?? "");
  return { formula: cell.formula, value, style: cell.style };
}

function extent(worksheet: Worksheet): { rowCount: number; columnCount: number } {
  let lastRow = 0;
  let lastColumn = 0;
  for (const key of worksheet.cells.keys()) {
    const { row, column } = placeOf(key);
    lastRow = Math.max(lastRow, row);
    lastColumn = Math.max(lastColumn, column);
  }
  const roundUp = (count: number, step: number) => Math.ceil(count / step) * step;
  return { rowCount: roundUp(lastRow + spare.rows, 1000), columnCount: roundUp(lastColumn + spare.columns, 52) };
}

function bandPictures(bands: ReadonlyMap<number, Band>, standard: number): Map<number, BandPicture> {
  return new Map(
    [...bands].map(([i, { size, isHidden }]) => [
      i,
      { pixels: size === null ? standard : Math.round(size * pixelsPerPoint), isHidden },
    ]),
  );
}
