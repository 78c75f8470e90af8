import type { CellGrid } from "./cellGrid";
import type { TextLine } from "./foundTable";
import { isNotice } from "./lines";

/** On a turned sheet the lines above and below the table stand beside it. */
export function linesAside(grid: CellGrid, nameColumn: number): readonly TextLine[] {
  const lines: TextLine[] = [];
  for (let column = 0; column < grid.columnCount; column++) {
    if (column === nameColumn || (column > nameColumn && !isNoticeColumn(grid, column))) continue;
    const text = textsOf(grid, column).join("");
    if (text !== "") lines.push({ row: 0, text });
  }
  return lines;
}

/** Whether a column of a turned sheet holds only a note or the unit. */
export function isNoticeColumn(grid: CellGrid, column: number): boolean {
  const texts = grid.isAcross ? textsOf(grid, column) : [];
  return texts.length > 0 && texts.every(isNotice);
}

function textsOf(grid: CellGrid, column: number): readonly string[] {
  const texts = new Set<string>();
  for (let row = 0; row < grid.rowCount; row++) {
    const text = grid.text(row, column).trim();
    if (text !== "") texts.add(text);
  }
  return [...texts];
}
