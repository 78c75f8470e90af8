import type { BooleanNumber, IRange } from "@univerjs/core";
import { area, type Area } from "../objects/area";

/** One change of the grid in its own words. */
export interface GridChange {
  readonly id: string;
  readonly params: object;
}

/** The id under which the grid holds the one workbook. */
export const unitId = "workbook";

/** The grid's command to calculate what it is given and what it has noticed itself. */
export const calculationTrigger = "formula.mutation.set-trigger-formula-calculation-start";

/** The grid's form of a rectangle. */
export function rangeOf({ row, column, rowCount, columnCount }: Area): IRange {
  return { startRow: row, startColumn: column, endRow: row + rowCount - 1, endColumn: column + columnCount - 1 };
}

/** Our form of the grid's rectangle. */
export function areaOf({ startRow, startColumn, endRow, endColumn }: IRange): Area {
  return area(startRow, startColumn, endRow - startRow + 1, endColumn - startColumn + 1);
}

/** The grid's form of yes and no. */
export const flag = (isOn: boolean): BooleanNumber => (isOn ? yes : 0);

// The grid's enumerations by their numbers: what only describes must not load the grid itself.
export const yes = 1;
export const cellTypes = { text: 1, number: 2, boolean: 3, forcedText: 4 } as const;
