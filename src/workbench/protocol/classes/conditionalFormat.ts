import {
  changeConditionalFormat,
  conditionalFormatOf,
  deleteConditionalFormat,
  formatsOn,
  formulaFrom,
  prioritizeFormat,
} from "../../objects/conditionalFormats";
import type { ConditionalFormat } from "../../objects/conditionalFormat";
import { HostError } from "../../objects/hostError";
import { refuseRuleFormula } from "../../objects/limits";
import { worksheetOf } from "../../objects/workbook";
import {
  placeOfRange,
  rangeObject,
  type ClassTable,
  type HostContext,
  type HostObject,
  type RangeState,
} from "../hostObject";
import { flagOf, textOf, wholeOf } from "./argument";

/** A format as it was found through a range. */
export interface FormatState {
  readonly range: RangeState;
  readonly formatId: string;
}

const otherTypes = ["dataBar", "colorScale", "iconSet", "topBottom", "preset", "textComparison", "cellValue"];

/** Excel.ConditionalFormat of the type Custom: of the other types there are none here. */
export const conditionalFormat: ClassTable<FormatState> = {
  type: "ConditionalFormat",
  identify: (state, host) => ({ Id: existing(state, host).id }),
  read: {
    id: (state, host) => existing(state, host).id,
    type: () => "Custom",
    priority: (state, host) => formatsFound(state.range, host).indexOf(existing(state, host)),
    stopIfTrue: (state, host) => existing(state, host).stopIfTrue,
  },
  write: {
    priority: ({ range, formatId }, value, { workbook }) => {
      const given = { id: range.worksheetId, formatId, among: placeOfRange(range) };
      prioritizeFormat(workbook, { ...given, priority: wholeOf(value, "priority") }, "addin");
    },
    stopIfTrue: (state, value, host) => changeFormat(state, { stopIfTrue: flagOf(value, "stopIfTrue") }, host),
  },
  children: {
    custom: (state) => ({ type: "CustomConditionalFormat", state }),
    customOrNullObject: (state) => ({ type: "CustomConditionalFormat", state }),
    ...Object.fromEntries(otherTypes.map((type) => [`${type}OrNullObject`, () => null])),
  },
  methods: {
    delete: ({ range, formatId }, _, { workbook }) =>
      deleteConditionalFormat(workbook, range.worksheetId, formatId, "addin"),
    getRange: (state, _, host) => {
      const range = onlyRange(state, host);
      if (!range) throw new HostError("InvalidOperation", "the format stands in several ranges");
      return range;
    },
    getRangeOrNullObject: (state, _, host) => onlyRange(state, host),
  },
};

/** Excel.CustomConditionalFormat. */
export const customConditionalFormat: ClassTable<FormatState> = {
  type: "CustomConditionalFormat",
  children: {
    rule: (state) => ({ type: "ConditionalFormatRule", state }),
    format: (state) => ({ type: "ConditionalRangeFormat", state }),
  },
};

/**
 * Excel.ConditionalFormatRule. The formula reads as from the format's own first cell and is set as from the first cell
 * of the range through which the format was found. Source: https://github.com/OfficeDev/office-js/issues/5194
 */
export const conditionalFormatRule: ClassTable<FormatState> = {
  type: "ConditionalFormatRule",
  read: { formula: (state, host) => existing(state, host).formula },
  write: {
    formula: (state, value, host) => {
      const given = textOf(value, "formula");
      refuseRuleFormula(given);
      changeFormat(state, { formula: formulaFrom(existing(state, host), given, placeOfRange(state.range)) }, host);
    },
  },
};

/** The format that a request speaks of. */
export function existing({ range, formatId }: FormatState, { workbook }: HostContext): ConditionalFormat {
  return conditionalFormatOf(workbook, range.worksheetId, formatId);
}

/** Changes the format that a request speaks of. */
export function changeFormat(
  { range, formatId }: FormatState,
  change: Parameters<typeof changeConditionalFormat>[2],
  { workbook }: HostContext,
): void {
  changeConditionalFormat(workbook, { id: range.worksheetId, formatId }, change, "addin");
}

/** The formats that a range gives access to. */
export function formatsFound(range: RangeState, { workbook }: HostContext): readonly ConditionalFormat[] {
  return formatsOn(worksheetOf(workbook, range.worksheetId), placeOfRange(range));
}

function onlyRange(state: FormatState, host: HostContext): HostObject | null {
  const [first, ...others] = existing(state, host).areas;
  return first && others.length === 0 ? rangeObject(host, state.range.worksheetId, first) : null;
}
