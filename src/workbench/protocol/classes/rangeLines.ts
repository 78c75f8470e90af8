import { notEmulated } from "../../objects/hostError";
import { worksheetOf } from "../../objects/workbook";
import type { Band } from "../../objects/worksheet";
import { placeOfRange, type ClassTable, type RangeState } from "../hostObject";

/**
 * What can be asked of each row or column of a range at once: only whether it is hidden.
 * Source: https://learn.microsoft.com/javascript/api/excel/excel.rowproperties
 */
export const rangeLines: NonNullable<ClassTable<RangeState>["methods"]> = {
  getRowProperties: (state, [asked], { workbook }) => {
    refuseOther(asked, "rowHidden");
    const { row, rowCount } = placeOfRange(state);
    const { rows } = worksheetOf(workbook, state.worksheetId);
    return hiddenLines(rows, row, rowCount).map((rowHidden) => ({ rowHidden }));
  },
  getColumnProperties: (state, [asked], { workbook }) => {
    refuseOther(asked, "columnHidden");
    const { column, columnCount } = placeOfRange(state);
    const { columns } = worksheetOf(workbook, state.worksheetId);
    return hiddenLines(columns, column, columnCount).map((columnHidden) => ({ columnHidden }));
  },
};

function hiddenLines(bands: ReadonlyMap<number, Band>, first: number, count: number): readonly boolean[] {
  return Array.from({ length: count }, (_, i) => bands.get(first + i)?.isHidden ?? false);
}

function refuseOther(asked: unknown, known: string): void {
  const others = Object.keys((asked ?? {}) as object).filter((name) => name !== known);
  if (others.length > 0 || asked === undefined || asked === null)
    throw notEmulated(`properties of rows and columns but ${known}: ${others.join(", ")}`);
}
