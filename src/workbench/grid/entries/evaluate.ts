import { FORMULA_REF_TO_ARRAY_CACHE, ICalculateFormulaService } from "@univerjs/preset-sheets-core";
import type { Scalar } from "../../objects/cell";
import { unitId } from "../gridWords";
import { sheetOf, type Surface } from "../surface";

export interface CellPlace {
  readonly worksheetId: string;
  readonly row: number;
  readonly column: number;
}

/** The results of formulas as if they stood in a cell that holds the value; the cell itself stays as it is. */
export async function evaluate(
  surface: Surface,
  { worksheetId, row, column }: CellPlace,
  { formulas, value }: { readonly formulas: readonly string[]; readonly value: Scalar | null },
): Promise<unknown[]> {
  const cells = sheetOf(surface, worksheetId)?.getSheet().getCellMatrix();
  const before = cells?.getValue(row, column);
  if (value !== null) cells?.setValue(row, column, { v: value });
  // It remembers the cells of its last calculation, and of the value asked about before this one.
  FORMULA_REF_TO_ARRAY_CACHE.clear();
  try {
    const asked = { [unitId]: { [worksheetId]: { [row]: { [column]: [...formulas] } } } };
    const answers = await surface.service(ICalculateFormulaService).executeFormulas(asked);
    return formulas.map((_, i) => answers[unitId]?.[worksheetId]?.[row]?.[column]?.[i]?.value ?? null);
  } finally {
    FORMULA_REF_TO_ARRAY_CACHE.clear();
    if (value !== null && before) cells?.setValue(row, column, before);
    else if (value !== null) cells?.realDeleteValue(row, column);
  }
}
