import { HostError, notEmulated } from "../../objects/hostError";
import { refuseRuleFormula } from "../../objects/limits";
import { tokens } from "../../objects/references";
import { areaOf } from "../../objects/rewriteFormula";
import type { ValidationRule } from "../../objects/validation";
import type { HostContext } from "../hostObject";
import { fixedReference } from "./addressedRange";
import { flagOf, membersOf, rangeArgument, textOf, wordOf } from "./argument";

type Given = ReturnType<typeof membersOf>;
type Compared = Extract<ValidationRule, { operator: string }>;

const comparisons = ["wholeNumber", "decimal", "date"] as const;
const notHere = ["textLength", "time"];
const operators = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
] as const;

// The longest text of items that Excel's dialog takes.
const LONGEST_LIST = 255;

/** The rule that an Excel.DataValidationRule says: exactly one kind. */
export function ruleOf(given: unknown, host: HostContext): ValidationRule {
  const [criterion, ...others] = Object.entries(membersOf(given, "rule")).filter(([, value]) => value !== null);
  if (!criterion || others.length > 0) throw new HostError("InvalidArgument", "one kind of rule");
  const [kind, value] = criterion;
  if (notHere.includes(kind)) throw notEmulated(`DataValidationRule.${kind}`);
  const members = membersOf(value, kind);
  if (kind === "list") return listOf(members, host);
  if (kind === "custom") return { type: "custom", formula: ruleFormula(members.formula) };
  return comparisonOf(wordOf(kind, comparisons, "kind of rule"), members, host);
}

/** The rule as Excel gives it back. */
export function ruleShape(rule: ValidationRule): object {
  if (rule.type === "list") return { list: { inCellDropDown: rule.inCellDropDown, source: rule.source } };
  if (rule.type === "custom") return { custom: { formula: rule.formula } };
  const { type, operator, formula1, formula2 } = rule;
  return {
    [type]: {
      formula1: asFormula(formula1),
      ...(formula2 === null ? {} : { formula2: asFormula(formula2) }),
      operator,
    },
  };
}

function listOf({ source, inCellDropDown }: Given, host: HostContext): ValidationRule {
  const range = rangeArgument(source);
  const text = range ? fixedReference(host, range) : textOf(source, "source");
  if (text.startsWith("=")) refuseBlock(ruleFormula(text));
  else if (text.length > LONGEST_LIST)
    throw new HostError("InvalidArgument", `a list of over ${LONGEST_LIST} characters`);
  return { type: "list", source: text, inCellDropDown: flagOf(inCellDropDown ?? true, "inCellDropDown") };
}

// "The list source must be a delimited list, or a reference to a single row or column."
function refuseBlock(source: string): void {
  const [, reference, ...rest] = tokens(source);
  if (reference?.kind !== "reference" || rest.length > 0) return;
  const { rowCount, columnCount } = areaOf(reference);
  if (rowCount > 1 && columnCount > 1) throw new HostError("InvalidArgument", `a list of several columns: ${source}`);
}

function comparisonOf(type: Compared["type"], given: Given, host: HostContext): ValidationRule {
  const operator = wordOf(given.operator, operators, "operator");
  const formula1 = operandOf(type, given.formula1, host);
  if (operator !== "Between" && operator !== "NotBetween") return { type, operator, formula1, formula2: null };
  const formula2 = operandOf(type, given.formula2, host);
  if (typeof formula1 === "number" && typeof formula2 === "number" && formula1 > formula2)
    throw new HostError("InvalidArgument", "the minimum is above the maximum");
  return { type, operator, formula1, formula2 };
}

function operandOf(type: Compared["type"], given: unknown, host: HostContext): string | number {
  const range = rangeArgument(given);
  if (range) return fixedReference(host, range);
  if (typeof given === "number") return given;
  const text = textOf(given, "formula");
  if (text.startsWith("=")) return ruleFormula(text);
  const number = text.trim() === "" ? NaN : Number(text);
  const value = type === "date" && Number.isNaN(number) ? dateOf(text) : number;
  if (!Number.isFinite(value)) throw new HostError("InvalidArgument", text);
  return value;
}

// Excel counts days from 1899-12-30.
const dateOf = (text: string): number =>
  /^\d{4}-\d\d-\d\d/.test(text) ? (Date.parse(text) - Date.UTC(1899, 11, 30)) / 86_400_000 : NaN;

function ruleFormula(given: unknown): string {
  const formula = textOf(given, "formula");
  refuseRuleFormula(formula);
  return formula;
}

// Source: "When retrieving the value, it will always be returned as a string formula", =10.
const asFormula = (operand: string | number): string => (typeof operand === "number" ? `=${operand}` : operand);
