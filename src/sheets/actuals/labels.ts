import type { District } from "../../domain/plan";
import { labelledRow, plainText } from "../label";
import type { RowSpec } from "../sheetSpec";

/**
 * The names under which a district's figures count, here and in the sheet's own formulas alike: the plan's name and
 * the full names of other years. 荔浦市 is 荔浦县; a name typed over with anything else is no district's.
 */
export function countedNames({ name, names }: District): readonly string[] {
  return [...new Set([name, ...names.map((dated) => dated.name)])];
}

/**
 * Which row a label stands for: the very label before one that only begins alike.
 * Each text is worked out once: a sheet has hundreds of them, and is read at every edit.
 */
export function rowKeysByLabel(
  rows: readonly RowSpec[],
  districts: readonly District[] = [],
): (given: string) => string | null {
  const exact = new Map<string, string>();
  for (const district of districts) for (const name of countedNames(district)) exact.set(plainText(name), district.id);
  for (const { key, label, role } of rows) if (role !== "header") exact.set(plainText(label), key);
  const known = new Map<string, string | null>();
  return (given) => {
    const before = known.get(given);
    if (before !== undefined) return before;
    const found = exact.get(plainText(given)) ?? labelledRow(rows, given);
    known.set(given, found);
    return found;
  };
}
