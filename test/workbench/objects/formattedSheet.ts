import { area, type Area } from "../../../src/workbench/objects/area";
import { addConditionalFormat, changeConditionalFormat } from "../../../src/workbench/objects/conditionalFormats";
import { createWorkbook } from "../../../src/workbench/objects/workbook";
import type { Worksheet } from "../../../src/workbench/objects/worksheet";

/** The cells that are formatted: B5:F21. */
export const body = area(4, 1, 17, 5);

/** A worksheet to format, and another one to look at. */
export function monitoring() {
  const workbook = createWorkbook({ worksheetNames: ["监测", "规则"] });
  const sheet = workbook.worksheets[0] as Worksheet;
  const add = (formula: string, place: Area = body): string => {
    const { id } = addConditionalFormat(workbook, sheet.id, place, "addin");
    changeConditionalFormat(workbook, { id: sheet.id, formatId: id }, { formula }, "addin");
    return id;
  };
  const formulas = (): string[] => sheet.conditionalFormats.map(({ formula }) => formula);
  const areas = (): (readonly Area[])[] => sheet.conditionalFormats.map((format) => format.areas);
  return { workbook, sheet, add, formulas, areas };
}
