import { area, type Area } from "../objects/area";
import { isEmpty } from "../objects/cell";
import { cellAt, placeOf, type Worksheet } from "../objects/worksheet";

/** The runs of cells over which Excel centres a text: a filled cell and the blank ones right of it aligned alike. */
export function centredRuns(worksheet: Worksheet): Area[] {
  const runs: Area[] = [];
  for (const [key, cell] of worksheet.cells) {
    if (cell.style.horizontal !== "CenterAcrossSelection" || isEmpty(cell)) continue;
    const { row, column } = placeOf(key);
    let width = 1;
    while (isContinued(worksheet, row, column + width)) width++;
    if (width > 1) runs.push(area(row, column, 1, width));
  }
  return runs;
}

function isContinued(worksheet: Worksheet, row: number, column: number): boolean {
  const cell = cellAt(worksheet, row, column);
  return cell.style.horizontal === "CenterAcrossSelection" && isEmpty(cell) && !cell.isSpilled;
}
