import { blanksAs, chartTypes, type Chart } from "../../objects/chart";
import { bounding } from "../../objects/area";
import { boxOf, cornersIn, cornersOn, type Box } from "../../objects/chartPlace";
import { changeChart, deleteChart } from "../../objects/charts";
import { HostError } from "../../objects/hostError";
import { worksheetOf } from "../../objects/workbook";
import type { ClassTable, HostContext } from "../hostObject";
import { placeGiven } from "./addressedRange";
import { flagOf, numberOf, textOf, wordOf } from "./argument";
import { changePart, members, partNow, wholeChart, within, type ChartState, type PartState } from "./chartPart";

const simple = members<Chart>({
  name: textOf,
  displayBlanksAs: (value) => wordOf(value, blanksAs, "displayBlanksAs"),
  plotVisibleOnly: flagOf,
});

const sides = ["left", "top", "width", "height"] as const;

/** Excel.Chart: columns, lines and both together. */
export const chart: ClassTable<ChartState> = {
  type: "Chart",
  identify: (state, host) => ({ Id: now(state, host).id }),
  read: {
    id: (state, host) => now(state, host).id,
    chartType: (state, host) => now(state, host).chartType,
    ...throughWhole(simple.read ?? {}),
    ...Object.fromEntries(
      sides.map((side) => [side, (state: ChartState, host: HostContext) => box(state, host)[side]]),
    ),
  },
  write: {
    // All the series become of that type too.
    chartType: (state, value, { workbook }) => {
      const chartType = wordOf(value, chartTypes, "chartType");
      const changed = (whole: Chart): Chart => ({
        ...whole,
        chartType,
        series: whole.series.map((one) => Object.freeze({ ...one, chartType })),
      });
      changeChart(workbook, { id: state.worksheetId, chart: state.chartId }, changed, "addin");
    },
    ...throughWhole(simple.write ?? {}),
    ...Object.fromEntries(
      sides.map((side) => [
        side,
        (state: ChartState, value: unknown, host: HostContext) => resize(state, side, value, host),
      ]),
    ),
  },
  children: {
    axes: (state) => ({ type: "ChartAxes", state }),
    series: (state) => ({ type: "ChartSeriesCollection", state }),
    title: (state) => ({ type: "ChartTitle", state: within(wholeChart(state), "title") }),
    legend: (state) => ({ type: "ChartLegend", state: within(wholeChart(state), "legend") }),
    format: (state) => ({ type: "ChartAreaFormat", state: wholeChart(state) }),
    worksheet: ({ worksheetId }) => ({ type: "Worksheet", state: { worksheetId } }),
  },
  methods: {
    delete: ({ worksheetId, chartId }, _, { workbook }) => deleteChart(workbook, worksheetId, chartId, "addin"),
    // Both cells are covered wholly; without the second one the size stays.
    setPosition: (state, [start, end], host) => {
      const first = placeGiven(host, state.worksheetId, start);
      if (end !== null && end !== undefined) {
        const covered = bounding(first, placeGiven(host, state.worksheetId, end));
        return changePart(wholeChart(state), cornersOn(covered), host);
      }
      const { left, top } = boxOf(worksheetOf(host.workbook, state.worksheetId), cornersOn(first));
      move(state, { ...box(state, host), left, top }, host);
    },
  },
};

/** Excel.ChartAreaFormat without the font of everything. */
export const chartAreaFormat: ClassTable<PartState<Chart>> = {
  type: "ChartAreaFormat",
  children: {
    fill: (state) => ({ type: "ChartFill", state }),
    border: (state) => ({ type: "ChartBorder", state: within(state, "border") }),
  },
};

const now = (state: ChartState, host: HostContext): Chart => partNow(wholeChart(state), host);

const box = (state: ChartState, host: HostContext): Box =>
  boxOf(worksheetOf(host.workbook, state.worksheetId), now(state, host));

function resize(state: ChartState, side: keyof Box, value: unknown, host: HostContext): void {
  const points = numberOf(value, side);
  if (points < 0) throw new HostError("InvalidArgument", `${side} ${points}`);
  move(state, { ...box(state, host), [side]: points }, host);
}

function move(state: ChartState, to: Box, host: HostContext): void {
  changePart(wholeChart(state), cornersIn(worksheetOf(host.workbook, state.worksheetId), to), host);
}

/** Members of the chart as a part, for requests that name the chart itself. */
function throughWhole<Rest extends unknown[], Result>(
  given: Readonly<Record<string, (state: PartState<Chart>, ...rest: Rest) => Result>>,
): Readonly<Record<string, (state: ChartState, ...rest: Rest) => Result>> {
  return Object.fromEntries(
    Object.entries(given).map(([name, act]) => [name, (state, ...rest) => act(wholeChart(state), ...rest)]),
  );
}
