import { holds, type Area } from "../../objects/area";
import { notEmulated } from "../../objects/hostError";
import { worksheetOf, type WorkbookModel } from "../../objects/workbook";
import { placeOf, type Worksheet } from "../../objects/worksheet";

/** Has the formulas calculated before somebody reads their results; without a calculator the reading is refused. */
export async function settleFormulas(workbook: WorkbookModel, worksheetId: string, place: Area): Promise<void> {
  const worksheet = worksheetOf(workbook, worksheetId);
  const isPending = workbook.isStale || hasFormula(worksheet, place, true);
  if (!isPending) return;
  if (workbook.calculator) {
    await workbook.calculator.calculate();
    workbook.isStale = false;
  } else if (hasFormula(worksheet, place, false)) {
    throw notEmulated("calculation without a calculator: Range.values over formulas");
  }
}

function hasFormula(worksheet: Worksheet, place: Area, isUncalculated: boolean): boolean {
  return [...worksheet.cells].some(([key, cell]) => {
    if (cell.formula === null || (isUncalculated && cell.value !== null)) return false;
    const { row, column } = placeOf(key);
    return holds(place, row, column);
  });
}
