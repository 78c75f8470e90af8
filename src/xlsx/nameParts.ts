import type { FileWorkbook } from "./fileWorkbook";
import { storedFormula } from "./storedFormula";
import { element, escapedText } from "./xml";

/** The defined names of a workbook, as they stand among those that the print set-up brings. */
export function namePart({ names, worksheets, functionNamespaces }: FileWorkbook): string {
  return names
    .map(({ name, scope, formula, isHidden, comment }) => {
      const attributes = {
        name,
        comment: comment || undefined,
        localSheetId: scope === null ? undefined : worksheets.findIndex((worksheet) => worksheet.name === scope),
        hidden: isHidden ? 1 : undefined,
      };
      return element("definedName", attributes, escapedText(storedFormula(formula, functionNamespaces)));
    })
    .join("");
}
