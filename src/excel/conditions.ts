import type { ConditionLook, ConditionSpec, ValidationRule, ValidationSpec } from "../sheets/conditionSpec";
import type { AreaSpec } from "../sheets/formulaSpec";
import type { Area } from "../sheets/grid";
import type { Placement } from "../sheets/placement";
import { placesOf } from "../sheets/places";
import type { SheetSpec } from "../sheets/sheetSpec";
import { rangeOf } from "./dress";

/** Gives a new worksheet the looks that follow its cells, and says what may be typed into them. */
export function setConditions(worksheet: Excel.Worksheet, spec: SheetSpec, placement: Placement): void {
  // Excel puts each new format before the others: the strongest comes last.
  for (const condition of [...(spec.conditions ?? [])].reverse()) {
    addCondition(rangeOf(worksheet, areaOf(spec, condition.area, placement)), condition, placement);
  }
  for (const validation of spec.validations ?? []) {
    setValidation(rangeOf(worksheet, areaOf(spec, validation.area, placement)), validation, placement);
  }
}

/** The same for neighbouring columns that were inserted at an edge of an area: inside of it Excel does that by itself. */
export function extendValidations(
  worksheet: Excel.Worksheet,
  spec: SheetSpec,
  placement: Placement,
  { first, last }: { readonly first: number; readonly last: number },
): void {
  for (const validation of spec.validations ?? []) {
    const area = areaOf(spec, validation.area, placement);
    const isAtEdge = first === area.column || last === area.column + area.columnCount - 1;
    const inserted = { ...area, column: first, columnCount: last - first + 1 };
    if (isAtEdge) setValidation(rangeOf(worksheet, inserted), validation, placement);
  }
}

/** Adds one look that cells take by themselves; the strongest so far. */
export function addCondition(
  range: Excel.Range,
  { formula, look }: Pick<ConditionSpec, "formula" | "look">,
  placement: Placement,
): void {
  const { custom } = range.conditionalFormats.add("Custom");
  custom.rule.formula = formula(placesOf(placement));
  setLook(custom.format, look);
}

/** Gives a conditional format its look. */
export function setLook(
  format: Excel.ConditionalRangeFormat,
  { fill, color, isBold, numberFormat }: ConditionLook,
): void {
  if (fill !== undefined) format.fill.color = fill;
  if (color !== undefined) format.font.color = color;
  if (isBold) format.font.bold = true;
  if (numberFormat !== undefined) format.numberFormat = numberFormat;
}

/** Says what may be typed into cells. */
export function setValidation(range: Excel.Range, validation: ValidationSpec, placement: Placement): void {
  const { rule, tip, refusal, isAdvice } = validation;
  range.dataValidation.rule = ruleFor(rule, placement);
  range.dataValidation.ignoreBlanks = true;
  range.dataValidation.prompt = { title: "", message: tip, showPrompt: true };
  const style = isAdvice ? Excel.DataValidationAlertStyle.warning : Excel.DataValidationAlertStyle.stop;
  range.dataValidation.errorAlert = { title: "", message: refusal, showAlert: true, style };
}

function ruleFor(rule: ValidationRule, placement: Placement): Excel.DataValidationRule {
  switch (rule.kind) {
    case "items":
      return { list: { inCellDropDown: true, source: rule.items.join(",") } };
    case "list":
      return { list: { inCellDropDown: true, source: `=${rule.source(placesOf(placement))}` } };
    case "count":
      return { wholeNumber: { formula1: 0, operator: "GreaterThanOrEqualTo" } };
    case "number":
      return { decimal: { formula1: rule.min, formula2: rule.max, operator: "Between" } };
    case "custom":
      return { custom: { formula: rule.formula(placesOf(placement)) } };
  }
}

/** The cells from one corner to the other, also where the user sorted the rows between them. */
export function areaOf(spec: SheetSpec, { from, to }: AreaSpec, placement: Placement): Area {
  const [top, bottom] = spanOf(spec.rows, [from[0], to[0]], placement.rows);
  const [left, right] = spanOf(spec.columns, [from[1], to[1]], placement.columns);
  return { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
}

function spanOf(
  items: readonly { readonly key: string }[],
  [first, last]: readonly [string, string],
  places: ReadonlyMap<string, number>,
): readonly [number, number] {
  const keys = items.map(({ key }) => key);
  const between = keys.slice(keys.indexOf(first), keys.indexOf(last) + 1).flatMap((key) => places.get(key) ?? []);
  return [Math.min(...between), Math.max(...between)];
}
