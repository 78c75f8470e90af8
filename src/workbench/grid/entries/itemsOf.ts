import type { ValidationRule } from "../../objects/validation";
import type { WorkbookModel } from "../../objects/workbook";
import { shownCells } from "../shown";
import type { Surface } from "../surface";
import { cellItems, listCells, literalItems, type ListItem } from "./listItems";

/** The choices of a validation list as they are now; `null` when the rule is no list, or of cells that are gone. */
export function itemsOf(
  surface: Surface,
  workbook: WorkbookModel,
  worksheetId: string,
  rule: ValidationRule,
): ListItem[] | null {
  if (rule.type !== "list") return null;
  if (!rule.source.startsWith("=")) return literalItems(rule.source);
  const cells = listCells(workbook, worksheetId, rule.source);
  if (!cells) return null;
  const shown = shownCells(surface, cells.worksheetId, cells.area).map((row) => row.map(({ text }) => text));
  return cellItems(workbook, cells, shown);
}
