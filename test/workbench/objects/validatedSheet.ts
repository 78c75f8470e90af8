import type { Area } from "../../../src/workbench/objects/area";
import type { ValidationRule } from "../../../src/workbench/objects/validation";
import { setValidation } from "../../../src/workbench/objects/validations";
import { createWorkbook } from "../../../src/workbench/objects/workbook";
import type { Worksheet } from "../../../src/workbench/objects/worksheet";

export const list = (source: string): ValidationRule => ({ type: "list", source, inCellDropDown: true });
export const custom = (formula: string): ValidationRule => ({ type: "custom", formula });

/** A worksheet to validate, and another one with lists. */
export function actuals() {
  const workbook = createWorkbook({ worksheetNames: ["完成数", "规则"] });
  const sheet = workbook.worksheets[0] as Worksheet;
  const set = (place: Area, change: Parameters<typeof setValidation>[1]["change"]): void =>
    setValidation(workbook, { id: sheet.id, place, change }, "addin");
  const rules = (): ValidationRule[] => sheet.validations.map(({ rule }) => rule);
  const areas = (): (readonly Area[])[] => sheet.validations.map((validation) => validation.areas);
  return { workbook, sheet, set, rules, areas };
}
