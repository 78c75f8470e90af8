import { legendPositions, type ChartAxis, type ChartLegend, type ChartTitle } from "../../objects/chart";
import { notEmulated } from "../../objects/hostError";
import { refuseNumberFormat } from "../../objects/limits";
import type { ClassTable, HostContext } from "../hostObject";
import { flagOf, numberOf, textOf, wordOf } from "./argument";
import { changePart, members, partNow, within, wholeChart, type ChartState, type PartState } from "./chartPart";

const titleMembers = members<ChartTitle>({ visible: flagOf, overlay: flagOf });

/** Excel.ChartTitle. A title that gets a text is shown. */
export const chartTitle: ClassTable<PartState<ChartTitle>> = {
  type: "ChartTitle",
  read: { ...titleMembers.read, text: (state, host) => partNow(state, host).text },
  write: {
    ...titleMembers.write,
    text: (state, value, host) => changePart(state, { text: textOf(value, "text"), visible: true }, host),
  },
  children: { format: (state) => ({ type: "ChartTitleFormat", state }) },
};

/** Excel.ChartLegend. */
export const chartLegend: ClassTable<PartState<ChartLegend>> = {
  type: "ChartLegend",
  ...members<ChartLegend>({
    visible: flagOf,
    overlay: flagOf,
    position: (value) => wordOf(value, legendPositions, "position"),
  }),
  children: { format: (state) => ({ type: "ChartLegendFormat", state }) },
};

const withFont = (type: string): ClassTable<PartState<ChartTitle | ChartLegend>> => ({
  type,
  children: { font: (state) => ({ type: "ChartFont", state: within(state, "font") }) },
});
export const chartTitleFormat = withFont("ChartTitleFormat");
export const chartLegendFormat = withFont("ChartLegendFormat");

/** Excel.ChartAxes without a third and second ones. */
export const chartAxes: ClassTable<ChartState> = {
  type: "ChartAxes",
  children: {
    valueAxis: (state) => ({ type: "ChartAxis", state: within(wholeChart(state), "valueAxis") }),
    categoryAxis: (state) => ({ type: "ChartAxis", state: within(wholeChart(state), "categoryAxis") }),
  },
};

const axisMembers = members<ChartAxis>({ visible: flagOf, numberFormat: formatOf });

/** Excel.ChartAxis. Bounds that Excel chooses cannot be read here. */
export const chartAxis: ClassTable<PartState<ChartAxis>> = {
  type: "ChartAxis",
  read: {
    ...axisMembers.read,
    minimum: (state, host) => bound(state, "minimum", host),
    maximum: (state, host) => bound(state, "maximum", host),
    majorUnit: (state, host) => bound(state, "majorUnit", host),
  },
  write: {
    ...axisMembers.write,
    minimum: (state, value, host) => changePart(state, { minimum: boundOf(value, "minimum") }, host),
    maximum: (state, value, host) => changePart(state, { maximum: boundOf(value, "maximum") }, host),
    majorUnit: (state, value, host) => changePart(state, { majorUnit: boundOf(value, "majorUnit") }, host),
  },
  children: {
    format: (state) => ({ type: "ChartAxisFormat", state }),
    majorGridlines: (state) => ({ type: "ChartGridlines", state: within(state, "majorGridlines") }),
  },
};

/** Excel.ChartAxisFormat. */
export const chartAxisFormat: ClassTable<PartState<ChartAxis>> = {
  type: "ChartAxisFormat",
  children: {
    font: (state) => ({ type: "ChartFont", state: within(state, "font") }),
    line: (state) => ({ type: "ChartLineFormat", state: within(state, "line") }),
  },
};

type Gridlines = ChartAxis["majorGridlines"];

/** Excel.ChartGridlines. */
export const chartGridlines: ClassTable<PartState<Gridlines>> = {
  type: "ChartGridlines",
  ...members<Gridlines>({ visible: flagOf }),
  children: { format: (state) => ({ type: "ChartGridlinesFormat", state }) },
};

/** Excel.ChartGridlinesFormat. */
export const chartGridlinesFormat: ClassTable<PartState<Gridlines>> = {
  type: "ChartGridlinesFormat",
  children: { line: (state) => ({ type: "ChartLineFormat", state: within(state, "line") }) },
};

type Bound = "minimum" | "maximum" | "majorUnit";

function bound(state: PartState<ChartAxis>, name: Bound, host: HostContext): number {
  const value = partNow(state, host)[name];
  if (value === null) throw notEmulated(`reading ChartAxis.${name} where Excel chooses it`);
  return value;
}

// An empty text leaves the choice to Excel.
const boundOf = (value: unknown, name: Bound): number | null => (value === "" ? null : numberOf(value, name));

function formatOf(value: unknown): string {
  const format = textOf(value, "numberFormat");
  refuseNumberFormat(format);
  return format;
}
