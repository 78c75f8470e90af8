import type { ConditionalLook } from "../../objects/conditionalFormat";
import { refuseNumberFormat } from "../../objects/limits";
import type { ClassTable, HostContext } from "../hostObject";
import { colourOf, flagOf, textOf } from "./argument";
import { changeFormat, existing, type FormatState } from "./conditionalFormat";

/** Excel.ConditionalRangeFormat without borders. What a format leaves alone reads as `null`, a colour as an empty text. */
export const conditionalRangeFormat: ClassTable<FormatState> = {
  type: "ConditionalRangeFormat",
  read: { numberFormat: (state, host) => look(state, host).numberFormat },
  write: {
    numberFormat: (state, value, host) => {
      const numberFormat = value === null ? null : textOf(value, "numberFormat");
      if (numberFormat !== null) refuseNumberFormat(numberFormat);
      paint(state, { numberFormat }, host);
    },
  },
  children: {
    fill: (state) => ({ type: "ConditionalRangeFill", state }),
    font: (state) => ({ type: "ConditionalRangeFont", state }),
  },
};

/** Excel.ConditionalRangeFill. */
export const conditionalRangeFill: ClassTable<FormatState> = {
  type: "ConditionalRangeFill",
  read: { color: (state, host) => look(state, host).fill ?? "" },
  write: { color: (state, value, host) => paint(state, { fill: colourOf(value) }, host) },
  methods: { clear: (state, _, host) => paint(state, { fill: null }, host) },
};

/** Excel.ConditionalRangeFont without underlines. */
export const conditionalRangeFont: ClassTable<FormatState> = {
  type: "ConditionalRangeFont",
  read: {
    bold: (state, host) => look(state, host).bold,
    italic: (state, host) => look(state, host).italic,
    color: (state, host) => look(state, host).fontColor ?? "",
  },
  write: {
    bold: (state, value, host) => paint(state, { bold: flagOf(value, "bold") }, host),
    italic: (state, value, host) => paint(state, { italic: flagOf(value, "italic") }, host),
    color: (state, value, host) => paint(state, { fontColor: colourOf(value) }, host),
  },
  methods: { clear: (state, _, host) => paint(state, { bold: null, italic: null, fontColor: null }, host) },
};

const look = (state: FormatState, host: HostContext): ConditionalLook => existing(state, host).format;

function paint(state: FormatState, format: Partial<ConditionalLook>, host: HostContext): void {
  changeFormat(state, { format }, host);
}
