import type { District, Plan } from "../../domain/plan";
import { labelledRow, plainText } from "../label";
import type { RowSpec } from "../sheetSpec";

/**
 * The names under which a district's figures count, here and in the sheet's own formulas alike: the plan's name and
 * the full names of other years. 荔浦市 is 荔浦县; a name typed over with anything else is no district's.
 */
export function countedNames({ name, names }: District): readonly string[] {
  return [...new Set([name, ...names.map((dated) => dated.name)])];
}

/** Which row a label stands for: the very label before one that only begins alike. */
export function actualsRowKey(rows: readonly RowSpec[], plan: Plan, given: string): string | null {
  const text = plainText(given);
  const exact = rows.find(({ label, role }) => role !== "header" && plainText(label) === text);
  if (exact) return exact.key;
  const district = plan.districts.find((each) => countedNames(each).includes(text));
  return district?.id ?? labelledRow(rows, given);
}
