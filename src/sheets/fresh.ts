import type { Placement } from "./placement";
import type { SheetSpec } from "./sheetSpec";

/** Where everything stands on a new worksheet: row by row from the top-left cell. */
export function placeFresh({ rows, columns }: Pick<SheetSpec, "rows" | "columns">, row = 0, column = 0): Placement {
  return {
    rows: new Map(rows.map(({ key }, i) => [key, row + i])),
    columns: new Map(columns.map(({ key }, i) => [key, column + i])),
  };
}
