import { area, bounding, holds, intersection, type Area } from "./area";
import { isEmpty } from "./cell";
import { placeOf, type Worksheet } from "./worksheet";

/** The smallest rectangle around everything entered, calculated or formatted; `null` when there is nothing. */
export function usedRange(worksheet: Worksheet, valuesOnly: boolean, within: Area | null = null): Area | null {
  let used: Area | null = null;
  for (const [key, cell] of worksheet.cells) {
    const { row, column } = placeOf(key);
    if (within && !holds(within, row, column)) continue;
    if (valuesOnly && isEmpty(cell) && !cell.isSpilled) continue;
    used = used ? bounding(used, area(row, column)) : area(row, column);
  }
  for (const table of worksheet.tables) {
    const part = within ? intersection(within, table.area) : table.area;
    if (part && !valuesOnly) used = used ? bounding(used, part) : part;
  }
  return used;
}
