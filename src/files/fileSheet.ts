import type { Cell, ColumnDef, MergeRange, RowDef, Sheet } from "hucre";
import type { SourceArea, SourceSheet, SourceValue } from "../domain/recognition/sourceSheet";
import { placeOf, type CellPlace } from "./cellPlace";
import type { ReadSheet } from "./readSheet";
import { showCells, type Looks } from "./showCells";
import { blanksFilled, overlap, usedArea } from "./usedArea";

/** What a worksheet's file says beside its cells. */
export interface SheetFacts extends Pick<Looks, "formats" | "countsFrom1904"> {
  readonly pictures: number;
}

/** A worksheet as the library read it (with `countedStyles`) as a source sheet: its used cells, and how they are shown. */
export function sheetOfFile(read: Sheet, facts: SheetFacts): ReadSheet {
  const isHidden = read.hidden === true || read.veryHidden === true;
  const cells = read.cells ?? new Map<string, Cell>();
  const formulas = formulaPlaces(cells);
  const pictures = facts.pictures > 0 ? { pictures: facts.pictures } : {};
  // The library knows no other values once no number format is a date.
  const rows = read.rows as (SourceValue | null)[][];
  const area = usedArea(rows, formulas);
  if (area === null) return { sheet: { name: read.name, row: 0, column: 0, values: [], ...pictures }, isHidden };
  const { row, column } = area;
  const places = new Set(formulas.map((cell) => `${cell.row - row},${cell.column - column}`));
  const merges = mergesIn(read.merges, area);
  const sheet: SourceSheet = {
    name: read.name,
    row,
    column,
    ...showCells(blanksFilled(rows, area), { area, cells, ...facts }),
    ...(places.size > 0 && { formulas: places }),
    ...(merges.length > 0 && { merges }),
    ...hiddenBands(read, area),
    ...pictures,
  };
  return { sheet, isHidden };
}

function formulaPlaces(cells: ReadonlyMap<string, Cell>): readonly CellPlace[] {
  const places: CellPlace[] = [];
  for (const [key, { formula }] of cells) if (formula !== undefined) places.push(placeOf(key));
  return places;
}

function mergesIn(merges: readonly MergeRange[] = [], area: SourceArea): readonly SourceArea[] {
  return merges.flatMap(({ startRow, startCol, endRow, endCol }) => {
    const whole = {
      row: startRow,
      column: startCol,
      rowCount: endRow - startRow + 1,
      columnCount: endCol - startCol + 1,
    };
    const { row, column, rowCount, columnCount } = overlap(whole, area);
    const isMerge = rowCount > 0 && columnCount > 0 && rowCount * columnCount > 1;
    return isMerge ? [{ row: row - area.row, column: column - area.column, rowCount, columnCount }] : [];
  });
}

function hiddenBands({ rowDefs = new Map<number, RowDef>(), columns = [] }: Sheet, area: SourceArea) {
  const isRowHidden = (i: number) =>
    rowDefs.get(area.row + i)?.hidden === true || rowDefs.get(area.row + i)?.height === 0;
  const isColumnHidden = (i: number) => {
    const column: ColumnDef | undefined = columns[area.column + i];
    return column?.hidden === true || column?.width === 0;
  };
  const rows = counted(area.rowCount).filter(isRowHidden);
  const hidden = counted(area.columnCount).filter(isColumnHidden);
  return {
    ...(rows.length > 0 && { hiddenRows: new Set(rows) }),
    ...(hidden.length > 0 && { hiddenColumns: new Set(hidden) }),
  };
}

const counted = (count: number) => Array.from({ length: count }, (_, i) => i);
