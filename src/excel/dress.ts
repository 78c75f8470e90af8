import type { Area } from "../sheets/grid";
import { looks } from "../sheets/look";
import type { RowRole } from "../sheets/sheetSpec";

/** Gives cells of one role their look. `hasLabel`: the first column names the rows. */
export function dress(worksheet: Excel.Worksheet, area: Area, { role, hasLabel }: Dress): void {
  const look = looks[role];
  const range = rangeOf(worksheet, area);
  range.numberFormat = filled(area, look.numberFormat);
  const { format } = range;
  format.font.name = look.font;
  format.font.size = look.size;
  if (look.isBold) format.font.bold = true;
  format.verticalAlignment = "Center";
  format.horizontalAlignment = look.cellAlignment;
  if (!hasLabel || look.labelAlignment === look.cellAlignment) return;
  rangeOf(worksheet, { ...area, columnCount: 1 }).format.horizontalAlignment = look.labelAlignment;
}

export interface Dress {
  readonly role: RowRole;
  readonly hasLabel: boolean;
}

/** Thin lines around and between the cells. */
export function drawBorders(worksheet: Excel.Worksheet, area: Area): void {
  const { borders } = rangeOf(worksheet, area).format;
  const edges: Excel.BorderIndex[] = [
    Excel.BorderIndex.edgeTop,
    Excel.BorderIndex.edgeBottom,
    Excel.BorderIndex.edgeLeft,
    Excel.BorderIndex.edgeRight,
    ...(area.rowCount > 1 ? [Excel.BorderIndex.insideHorizontal] : []),
    ...(area.columnCount > 1 ? [Excel.BorderIndex.insideVertical] : []),
  ];
  for (const edge of edges) borders.getItem(edge).style = "Continuous";
}

/** The cells of a rectangle. */
export function rangeOf(worksheet: Excel.Worksheet, { row, column, rowCount, columnCount }: Area): Excel.Range {
  return worksheet.getRangeByIndexes(row, column, rowCount, columnCount);
}

function filled({ rowCount, columnCount }: Area, numberFormat: string): string[][] {
  return Array.from({ length: rowCount }, () => Array.from({ length: columnCount }, () => numberFormat));
}
