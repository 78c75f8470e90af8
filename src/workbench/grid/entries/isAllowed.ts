import type { Scalar } from "../../objects/cell";
import type { ValidationRule } from "../../objects/validation";
import type { ListItem } from "./listItems";

/** What must be known beside an entry to judge it. */
export interface Known {
  /** The choices of a list; `null` = not known, so that anything goes. */
  readonly items: readonly ListItem[] | null;
  /** The results of the rule's formulas, in the order of `formulasOf`. */
  readonly results: readonly unknown[];
}

type Compared = Extract<ValidationRule, { operator: string }>;

/** The formulas of a rule that have to be calculated before an entry can be judged. */
export function formulasOf(rule: ValidationRule): string[] {
  if (rule.type === "list") return [];
  if (rule.type === "custom") return [rule.formula];
  return [rule.formula1, rule.formula2].filter(isFormula);
}

/** Whether a rule lets a value into its cell. */
export function isAllowed(rule: ValidationRule, value: Scalar, { items, results }: Known): boolean {
  if (rule.type === "list") return items === null || items.some((item) => isSame(item.value, value));
  if (rule.type === "custom") return results[0] === true || (typeof results[0] === "number" && results[0] !== 0);
  if (typeof value !== "number" || (rule.type === "wholeNumber" && !Number.isInteger(value))) return false;
  const left = [...results];
  const [one, other] = [rule.formula1, rule.formula2].map((bound) => numberOf(isFormula(bound) ? left.shift() : bound));
  return isWithin(rule.operator, value, { one: one ?? NaN, other: other ?? NaN });
}

function isWithin(operator: Compared["operator"], value: number, { one, other }: { one: number; other: number }) {
  switch (operator) {
    case "Between":
      return value >= one && value <= other;
    case "NotBetween":
      return value < one || value > other;
    case "EqualTo":
      return value === one;
    case "NotEqualTo":
      return value !== one && !Number.isNaN(one);
    case "GreaterThan":
      return value > one;
    case "LessThan":
      return value < one;
    case "GreaterThanOrEqualTo":
      return value >= one;
    case "LessThanOrEqualTo":
      return value <= one;
    default:
      return true;
  }
}

const isFormula = (bound: unknown): bound is string => typeof bound === "string" && bound.startsWith("=");

// A bound that is a blank cell counts as 0, one that is a text or an error lets nothing in.
function numberOf(bound: unknown): number {
  if (bound === null || bound === undefined || bound === "") return 0;
  if (typeof bound === "string") return bound.trim() === "" || bound.startsWith("#") ? NaN : Number(bound);
  return typeof bound === "number" ? bound : NaN;
}

// As in Excel, a list in cells does not mind capitals.
const isSame = (item: Scalar, value: Scalar): boolean =>
  typeof item === "string" && typeof value === "string" ? item.toUpperCase() === value.toUpperCase() : item === value;
