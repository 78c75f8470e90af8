import type { IRange } from "@univerjs/core";
import { cellsOf, type Area } from "../objects/area";
import type { CalculatedCell } from "../objects/cells";
import { cellAt, placeOf, type Worksheet } from "../objects/worksheet";
import { areaOf, unitId } from "./gridWords";
import { gridValue, type Surface } from "./surface";

/** The results of a worksheet that the model does not have yet: under its formulas, and where they spill or spilled. */
export function resultsOf(surface: Surface, worksheet: Worksheet): CalculatedCell[] {
  const places = new Map<string, { row: number; column: number }>();
  const add = (row: number, column: number) => places.set(`${row} ${column}`, { row, column });
  for (const [key, cell] of worksheet.cells) {
    if (cell.formula !== null || cell.isSpilled) add(placeOf(key).row, placeOf(key).column);
  }
  for (const range of spillsOf(surface, worksheet.id)) for (const { row, column } of cellsOf(range)) add(row, column);
  return [...places.values()]
    .map(({ row, column }) => ({ row, column, value: inExcelsWords(gridValue(surface, worksheet.id, row, column)) }))
    .filter(({ row, column, value }) => cellAt(worksheet, row, column).value !== value);
}

/** The rectangles into which formulas of a sheet spill. */
export function spillsOf(surface: Surface, worksheetId: string): Area[] {
  const rows: Record<number, Record<number, IRange | null>> = (surface.formulas.getArrayFormulaRange()[unitId]?.[
    worksheetId
  ] ?? {}) as never;
  return Object.values(rows)
    .flatMap((row) => Object.values(row ?? {}))
    .filter((range) => range !== null && range !== undefined)
    .map(areaOf);
}

// Univer has errors of its own; Excel shows a circular reference as 0.
function inExcelsWords(value: string | number | boolean): string | number | boolean {
  if (value === "#CYCLE!") return 0;
  return value === "#ERROR!" ? "#VALUE!" : value;
}
