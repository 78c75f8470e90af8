import { lineStyles, type ChartFont, type ChartLine } from "../../objects/chart";
import type { ClassTable } from "../hostObject";
import { colourOf, flagOf, numberOf, textOf, wordOf } from "./argument";
import { changePart, members, partNow, type PartState } from "./chartPart";

/** Excel.ChartFont without underlines. */
export const chartFont: ClassTable<PartState<ChartFont>> = {
  type: "ChartFont",
  ...members<ChartFont>({ name: textOf, size: numberOf, bold: flagOf, italic: flagOf, color: colourOf }),
};

const lineMembers = members<ChartLine>({
  lineStyle: (value) => wordOf(value, lineStyles, "lineStyle"),
  weight: numberOf,
});

const line: Omit<ClassTable<PartState<ChartLine>>, "type"> = {
  read: { ...lineMembers.read, color: (state, host) => partNow(state, host).color },
  write: {
    ...lineMembers.write,
    // A coloured line is seen, even where there was none.
    color: (state, value, host) => {
      const { lineStyle } = partNow(state, host);
      const isUnseen = lineStyle === "None" || lineStyle === "Automatic";
      changePart(state, { color: colourOf(value), lineStyle: isUnseen ? "Continuous" : lineStyle }, host);
    },
  },
  methods: { clear: (state, _, host) => changePart(state, { lineStyle: "None" }, host) },
};

/** Excel.ChartLineFormat. */
export const chartLine: ClassTable<PartState<ChartLine>> = { type: "ChartLineFormat", ...line };

/** Excel.ChartBorder. */
export const chartBorder: ClassTable<PartState<ChartLine>> = { type: "ChartBorder", ...line };

/** Excel.ChartFill: one colour or none. */
export const chartFill: ClassTable<PartState<{ readonly fill: string | null }>> = {
  type: "ChartFill",
  methods: {
    setSolidColor: (state, [color], host) => changePart(state, { fill: colourOf(color) }, host),
    clear: (state, _, host) => changePart(state, { fill: null }, host),
  },
};
