import type { Area } from "./area";
import { areasWithout, touches } from "./areas";
import { readFrom, rulesWithin, rulesWithout, type FormulaChange } from "./cellRules";
import { notEmulated } from "./hostError";
import { refuseProtected } from "./protection";
import type { Validation, ValidationRule } from "./validation";
import { announce, worksheetOf, type Origin, type WorkbookModel } from "./workbook";
import type { Worksheet } from "./worksheet";

type Rest = Omit<Validation, "areas">;

/** What Excel takes for what was not said. */
export const plainValidation: Omit<Rest, "rule"> = Object.freeze({
  ignoreBlanks: true,
  prompt: Object.freeze({ title: "", message: "", showPrompt: true }),
  errorAlert: Object.freeze({ title: "", message: "", showAlert: true, style: "Stop" }),
});

/** The validation with every formula of its rule changed; the items of a list are no formula. */
export const inValidation: FormulaChange<Validation> = (validation, change) => {
  const rule = inRule(validation.rule, change);
  const changed = Object.freeze({ ...validation, rule });
  return said(changed) === said(validation) ? validation : changed;
};

/** The validations that touch a rectangle, as they read from its first cell, and whether all its cells have one. */
export function validationsOn(
  worksheet: Worksheet,
  place: Area,
): { readonly found: readonly Validation[]; readonly isWhole: boolean } {
  const found = worksheet.validations
    .filter(({ areas }) => touches(areas, place))
    .map((validation) => readFrom(validation, place, inValidation));
  return { found, isWhole: freeOf(found, place).length === 0 };
}

/**
 * Changes parts of the validation of every cell of a rectangle; what is not named stays. A rule counts from the
 * rectangle's first cell. Cells without a rule must get one.
 */
export function setValidation(
  workbook: WorkbookModel,
  { id, place, change }: { id: string; place: Area; change: Partial<Rest> },
  origin: Origin,
): void {
  replace(
    workbook,
    id,
    (validations) => {
      const parts = rulesWithin(validations, place, inValidation);
      const free = freeOf(validations, place);
      if (free.length > 0 && !change.rule) throw notEmulated("a tip or an alert of cells without a validation rule");
      const added = free.length > 0 && change.rule ? [{ ...plainValidation, rule: change.rule, areas: free }] : [];
      const changed = [...parts, ...added].map((part) => changedPart(part, change, place));
      return [...rulesWithout(validations, place, inValidation), ...joined(changed, place)];
    },
    origin,
  );
}

/** Takes the validation from the cells of a rectangle; other cells keep theirs. */
export function clearValidations(workbook: WorkbookModel, id: string, place: Area, origin: Origin): void {
  if (validationsOn(worksheetOf(workbook, id), place).found.length === 0) return;
  replace(workbook, id, (validations) => rulesWithout(validations, place, inValidation), origin);
}

/** Whether two validations say the same, wherever they stand. */
export function isSameValidation(one: Validation, other: Validation): boolean {
  return said(one) === said(readFrom(other, one.areas[0] ?? { row: 0, column: 0 }, inValidation));
}

const members = [
  "rule",
  "ignoreBlanks",
  "prompt",
  "errorAlert",
  "title",
  "message",
  "showPrompt",
  "showAlert",
  "style",
];
const ruleMembers = ["type", "source", "inCellDropDown", "formula", "operator", "formula1", "formula2"];
const said = (validation: Validation): string => JSON.stringify(validation, [...members, ...ruleMembers]);

function changedPart(part: Validation, { rule, ...rest }: Partial<Rest>, place: Area): Validation {
  const moved = rule && readFrom({ ...part, rule, areas: [place] }, part.areas[0] ?? place, inValidation).rule;
  return Object.freeze({ ...part, ...rest, rule: moved ?? part.rule });
}

// Parts of one rectangle that say the same are one validation again.
function joined(parts: readonly Validation[], place: Area): readonly Validation[] {
  const kept = parts.reduce<readonly Validation[]>((before, part) => {
    const alike = before.find((one) => isSameValidation(one, part));
    if (!alike) return [...before, part];
    const whole = Object.freeze({ ...alike, areas: [...alike.areas, ...part.areas] });
    return before.map((one) => (one === alike ? whole : one));
  }, []);
  const [only, ...others] = kept;
  return only && others.length === 0
    ? [Object.freeze({ ...readFrom(only, place, inValidation), areas: [place] })]
    : kept;
}

function freeOf(validations: readonly Validation[], place: Area): readonly Area[] {
  return validations.flatMap(({ areas }) => areas).reduce<readonly Area[]>(areasWithout, [place]);
}

function inRule(rule: ValidationRule, change: (formula: string) => string): ValidationRule {
  const changed = <Given extends string | number | null>(given: Given): Given | string =>
    typeof given === "string" && given.startsWith("=") ? change(given) : given;
  if (rule.type === "custom") return { ...rule, formula: change(rule.formula) };
  if (rule.type === "list") return { ...rule, source: changed(rule.source) };
  return { ...rule, formula1: changed(rule.formula1), formula2: changed(rule.formula2) };
}

// No option of a protected worksheet permits a change of validation.
function replace(
  workbook: WorkbookModel,
  id: string,
  change: (validations: readonly Validation[]) => readonly Validation[],
  origin: Origin,
): void {
  const worksheet = worksheetOf(workbook, id);
  refuseProtected(worksheet, null);
  worksheet.validations = change(worksheet.validations);
  announce(workbook, { kind: "format", origin, worksheetId: id, area: null });
}
