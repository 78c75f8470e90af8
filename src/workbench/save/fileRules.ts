import type { Area } from "../objects/area";
import { readFrom, type CellRule, type FormulaChange } from "../objects/cellRules";
import type { ConditionalFormat } from "../objects/conditionalFormat";
import { inConditionalFormat } from "../objects/conditionalFormats";
import type { Validation, ValidationRule } from "../objects/validation";
import { inValidation } from "../objects/validations";
import type { FileConditionalFormat, FileOperator, FileValidation, FileValidationRule } from "../../xlsx/fileRules";

/** A conditional format as a file describes it; one that says nothing yet is left out. */
export function fileFormats(format: ConditionalFormat): readonly FileConditionalFormat[] {
  if (format.formula === "") return [];
  return clear(format, inConditionalFormat).map(({ areas, formula, stopIfTrue, format: look }) => ({
    areas,
    formula,
    stopsIfTrue: stopIfTrue,
    look: {
      fill: look.fill,
      fontColor: look.fontColor,
      isBold: look.bold,
      isItalic: look.italic,
      numberFormat: look.numberFormat,
    },
  }));
}

/** A validation as a file describes it. */
export function fileValidations(validation: Validation): readonly FileValidation[] {
  return clear(validation, inValidation).map(({ areas, rule, ignoreBlanks, prompt, errorAlert }) => ({
    areas,
    rule: fileRule(rule),
    allowsBlank: ignoreBlanks,
    prompt: prompt.showPrompt ? { title: prompt.title, message: prompt.message } : null,
    alert: errorAlert.showAlert
      ? {
          title: errorAlert.title,
          message: errorAlert.message,
          style: alertStyles[errorAlert.style],
        }
      : null,
  }));
}

const alertStyles = { Stop: "stop", Warning: "warning", Information: "information" } as const;

// References count from the first cell of the first area. Where another area begins above or left of it, a file cannot
// say so: every area then gets a rule of its own.
function clear<Rule extends CellRule>(rule: Rule, inFormulas: FormulaChange<Rule>): readonly Rule[] {
  const [first, ...others] = rule.areas;
  const isFirst = others.every((other) => first && first.row <= other.row && first.column <= other.column);
  if (isFirst) return [rule];
  return rule.areas.map((one: Area) => ({ ...readFrom(rule, one, inFormulas), areas: [one] }));
}

function fileRule(rule: ValidationRule): FileValidationRule {
  if (rule.type === "custom") return rule;
  if (rule.type === "list") {
    const source = rule.source.startsWith("=") ? rule.source : rule.source.split(",").map((item) => item.trim());
    return { type: "list", source, hasDropDown: rule.inCellDropDown };
  }
  return {
    type: rule.type === "wholeNumber" ? "whole" : rule.type,
    operator: fileOperator(rule.operator),
    first: rule.formula1,
    second: rule.formula2,
  };
}

const operators: Readonly<Record<string, FileOperator>> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
};

function fileOperator(name: string): FileOperator {
  const found = operators[name];
  if (!found) throw new Error(`No file knows the operator ${name}.`);
  return found;
}
