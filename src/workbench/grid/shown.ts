import type { ICellData, Nullable } from "@univerjs/core";
import { cellsOf, type Area } from "../objects/area";
import { plainStyle } from "../objects/cell";
import { cellTypes } from "./gridWords";
import { styleFromGrid } from "./style";
import { sheetOf, type Surface } from "./surface";

/** What one cell shows on the screen. */
export interface ShownCell {
  readonly text: string;
  /** `#RRGGBB`; `null` is no fill. */
  readonly fill: string | null;
  readonly fontColor: string;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** What the cells of a rectangle show, from the grid and not from the model: with their conditional formats. */
export function shownCells(surface: Surface, worksheetId: string, place: Area): ShownCell[][] {
  const rows: ShownCell[][] = Array.from({ length: place.rowCount }, () => []);
  for (const { row, column } of cellsOf(place))
    rows[row - place.row]?.push(shownCell(surface, worksheetId, { row, column }));
  return rows;
}

function shownCell(surface: Surface, worksheetId: string, { row, column }: { row: number; column: number }): ShownCell {
  const cell = sheetOf(surface, worksheetId)?.getSheet().getCell(row, column);
  const styles = surface.api.getActiveWorkbook()?.getWorkbook().getStyles();
  const style = { ...styles?.getStyleByCell(cell), ...cell?.interceptorStyle };
  const { fill, color, bold, italic } = styleFromGrid(style, plainStyle);
  return { text: textOf(cell), fill, fontColor: color, bold, italic };
}

function textOf(cell: Nullable<ICellData>): string {
  if (cell?.t === cellTypes.boolean) return Number(cell.v) === 1 ? "TRUE" : "FALSE";
  return cell?.p?.body?.dataStream ?? String(cell?.v ?? "");
}
