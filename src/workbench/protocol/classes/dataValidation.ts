import { HostError } from "../../objects/hostError";
import type { Validation } from "../../objects/validation";
import { clearValidations, plainValidation, setValidation, validationsOn } from "../../objects/validations";
import { worksheetOf } from "../../objects/workbook";
import { upperFirst } from "../wire";
import { placeOfRange, type ClassTable, type HostContext, type RangeState } from "../hostObject";
import { flagOf, membersOf, wordOf } from "./argument";
import { ruleOf, ruleShape } from "./validationRule";

/** Source: https://learn.microsoft.com/openspecs/office_standards/ms-oi29500/0114969a-4859-443e-ae3e-0c1fdebfcc64 */
const longest = { title: 32, prompt: 255, errorAlert: 224 };

/** Excel.DataValidation of a range. What differs from cell to cell reads as `null`. */
export const dataValidation: ClassTable<RangeState> = {
  type: "DataValidation",
  read: {
    type: (range, host) => typeOf(range, host),
    rule: (range, host) => common(range, host, ({ rule }) => ruleShape(rule), {}),
    prompt: (range, host) => common(range, host, ({ prompt }) => prompt, plainValidation.prompt),
    errorAlert: (range, host) => common(range, host, ({ errorAlert }) => errorAlert, plainValidation.errorAlert),
    ignoreBlanks: (range, host) => common(range, host, ({ ignoreBlanks }) => ignoreBlanks, true),
  },
  write: {
    rule: (range, value, host) => set(range, { rule: ruleOf(value, host) }, host),
    ignoreBlanks: (range, value, host) => set(range, { ignoreBlanks: flagOf(value, "ignoreBlanks") }, host),
    prompt: (range, value, host) => set(range, { prompt: promptOf(value) }, host),
    errorAlert: (range, value, host) => set(range, { errorAlert: errorAlertOf(value) }, host),
  },
  methods: {
    clear: (range, _, { workbook }) => clearValidations(workbook, range.worksheetId, placeOfRange(range), "addin"),
  },
};

function set(
  range: RangeState,
  change: Parameters<typeof setValidation>[1]["change"],
  { workbook }: HostContext,
): void {
  setValidation(workbook, { id: range.worksheetId, place: placeOfRange(range), change }, "addin");
}

const validationsOf = (range: RangeState, { workbook }: HostContext): ReturnType<typeof validationsOn> =>
  validationsOn(worksheetOf(workbook, range.worksheetId), placeOfRange(range));

// Source: https://learn.microsoft.com/javascript/api/excel/excel.datavalidationtype
function typeOf(range: RangeState, host: HostContext): string {
  const { found, isWhole } = validationsOf(range, host);
  const [first, ...others] = found.map(({ rule }) => rule);
  if (!first) return "None";
  if (!isWhole) return "MixedCriteria";
  return others.every((other) => isEqual(ruleShape(other), ruleShape(first))) ? upperFirst(first.type) : "Inconsistent";
}

function common<T>(range: RangeState, host: HostContext, give: (validation: Validation) => T, none: T): T | null {
  const { found, isWhole } = validationsOf(range, host);
  const [first, ...others] = found.map(give);
  if (first === undefined) return none;
  const isAlike = others.every((other) => isEqual(other, first));
  return isWhole && isAlike ? first : null;
}

const isEqual = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

function promptOf(given: unknown): Validation["prompt"] {
  const { title, message, showPrompt } = membersOf(given, "prompt");
  return Object.freeze({
    title: shortText(title, longest.title),
    message: shortText(message, longest.prompt),
    showPrompt: flagOf(showPrompt ?? true, "showPrompt"),
  });
}

function errorAlertOf(given: unknown): Validation["errorAlert"] {
  const { title, message, showAlert, style } = membersOf(given, "errorAlert");
  return Object.freeze({
    title: shortText(title, longest.title),
    message: shortText(message, longest.errorAlert),
    showAlert: flagOf(showAlert ?? true, "showAlert"),
    style: wordOf(style ?? "Stop", ["Stop", "Warning", "Information"], "style"),
  });
}

function shortText(given: unknown, most: number): string {
  const text = given ?? "";
  if (typeof text !== "string" || text.length > most) throw new HostError("InvalidArgument", `over ${most} characters`);
  return text;
}
