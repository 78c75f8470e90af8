import type { ValidationRule, ValidationSpec } from "../sheets/conditionSpec";
import type { Places } from "../sheets/formulaSpec";
import { placeFresh } from "../sheets/fresh";
import type { Area } from "../sheets/grid";
import { placesOf } from "../sheets/places";
import type { SheetSpec } from "../sheets/sheetSpec";
import type { FileValidation, FileValidationRule } from "./fileRules";

/** What may be typed into cells of a sheet, as a file says it. */
export function fileValidation(
  spec: SheetSpec,
  { area, rule, tip, refusal, isAdvice }: ValidationSpec,
): FileValidation {
  return {
    areas: [areaOf(spec, area)],
    rule: ruleOf(rule, placesOf(placeFresh(spec))),
    allowsBlank: true,
    prompt: { title: "", message: tip },
    alert: { title: "", message: refusal, style: isAdvice ? "warning" : "stop" },
  };
}

function areaOf({ rows, columns }: SheetSpec, { from, to }: ValidationSpec["area"]): Area {
  const at = ([rowKey, columnKey]: readonly [string, string]) => ({
    row: rows.findIndex(({ key }) => key === rowKey),
    column: columns.findIndex(({ key }) => key === columnKey),
  });
  const [first, last] = [at(from), at(to)];
  const size = { rowCount: last.row - first.row + 1, columnCount: last.column - first.column + 1 };
  return { ...first, ...size };
}

function ruleOf(rule: ValidationRule, places: Places): FileValidationRule {
  switch (rule.kind) {
    case "count":
      return { type: "whole", operator: "greaterThanOrEqual", first: 0, second: null };
    case "number":
      return { type: "decimal", operator: "between", first: rule.min, second: rule.max };
    case "items":
      return { type: "list", source: rule.items, hasDropDown: true };
    case "list":
      return { type: "list", source: `=${rule.source(places)}`, hasDropDown: true };
    case "custom":
      return { type: "custom", formula: rule.formula(places) };
  }
}
