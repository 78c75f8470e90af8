import { chartTypes, markerStyles, type Chart, type ChartSeries } from "../../objects/chart";
import { changeChart, chartOf, newSeries } from "../../objects/charts";
import { HostError, notEmulated } from "../../objects/hostError";
import { seriesName } from "../../objects/seriesCells";
import { placeOfRange, type ClassTable, type HostContext, type HostObject } from "../hostObject";
import { fixedReference } from "./addressedRange";
import { colourOf, flagOf, rangeArgument, textOf, wholeOf, wordOf } from "./argument";
import { changePart, members, partNow, within, type ChartState, type PartState } from "./chartPart";

/** Excel.ChartSeriesCollection. */
export const chartSeriesCollection: ClassTable<ChartState> = {
  type: "ChartSeriesCollection",
  read: { count: (state, host) => seriesOf(state, host).length },
  items: (state, host) => seriesOf(state, host).map((series) => seriesObject(state, series.id)),
  methods: {
    add: (state, [name, index], host) => {
      const chart = chartOf(host.workbook, state.worksheetId, state.chartId);
      const added = newSeries(host.workbook, chart, name === null || name === undefined ? null : textOf(name, "name"));
      const at = wholeOf(index, "index", chart.series.length);
      replaceSeries(state, host, (series) => [...series.slice(0, at), added, ...series.slice(at)]);
      return seriesObject(state, added.id);
    },
    getCount: (state, _, host) => seriesOf(state, host).length,
    getItemAt: (state, [index], host) => {
      const found = seriesOf(state, host)[wholeOf(index, "index")];
      if (!found) throw new HostError("InvalidArgument", "index");
      return seriesObject(state, found.id);
    },
  },
};

interface SeriesState extends PartState<ChartSeries> {
  readonly id: number;
}

const simple = members<ChartSeries>({
  chartType: (value) => wordOf(value, chartTypes, "chartType"),
  markerStyle: (value) => wordOf(value, markerStyles, "markerStyle"),
  markerSize: between(2, 72),
  markerBackgroundColor: colourOf,
  markerForegroundColor: colourOf,
});

/** Excel.ChartSeries of columns and lines, without data labels. */
export const chartSeries: ClassTable<SeriesState> = {
  type: "ChartSeries",
  read: {
    ...simple.read,
    name: (state, host) => seriesName(host.workbook, partNow(state, host)),
    gapWidth: (state, host) => partNow(state, host).gapWidth,
    hasDataLabels: () => false,
  },
  write: {
    ...simple.write,
    name: (state, value, host) => changePart<ChartSeries>(state, { name: textOf(value, "name") }, host),
    // The gap belongs to all the columns of a chart.
    gapWidth: ({ chart }, value, host) => {
      const gapWidth = between(0, 500)(value, "gapWidth");
      replaceSeries(chart, host, (series) => series.map((one) => Object.freeze({ ...one, gapWidth })));
    },
    hasDataLabels: (_, value) => {
      if (flagOf(value, "hasDataLabels")) throw notEmulated("data labels of charts");
    },
  },
  children: { format: (state) => ({ type: "ChartSeriesFormat", state }) },
  methods: {
    setValues: (state, [range], host) => changePart<ChartSeries>(state, { values: lineOf(range, host) }, host),
    setXAxisValues: (state, [range], host) => changePart<ChartSeries>(state, { categories: lineOf(range, host) }, host),
    delete: ({ chart, id }, _, host) => replaceSeries(chart, host, (series) => series.filter((one) => one.id !== id)),
  },
};

/** Excel.ChartSeriesFormat. */
export const chartSeriesFormat: ClassTable<SeriesState> = {
  type: "ChartSeriesFormat",
  children: {
    fill: (state) => ({ type: "ChartFill", state }),
    line: (state) => ({ type: "ChartLineFormat", state: within<ChartSeries, "line">(state, "line") }),
  },
};

function seriesObject(chart: ChartState, id: number): HostObject {
  const state: SeriesState = {
    chart,
    id,
    read: ({ series }) => {
      const found = series.find((one) => one.id === id);
      if (!found) throw new HostError("ItemNotFound", "a deleted series");
      return found;
    },
    write: (whole, part) => ({ ...whole, series: whole.series.map((one) => (one.id === id ? part : one)) }),
  };
  return { type: "ChartSeries", state };
}

const seriesOf = ({ worksheetId, chartId }: ChartState, { workbook }: HostContext): readonly ChartSeries[] =>
  chartOf(workbook, worksheetId, chartId).series;

function replaceSeries(
  { worksheetId, chartId }: ChartState,
  { workbook }: HostContext,
  change: (series: Chart["series"]) => Chart["series"],
): void {
  const changed = (chart: Chart): Chart => ({ ...chart, series: change(chart.series) });
  changeChart(workbook, { id: worksheetId, chart: chartId }, changed, "addin");
}

/** The cells of one row or column as a formula names them. */
function lineOf(given: unknown, host: HostContext): string {
  const range = rangeArgument(given);
  if (!range) throw new HostError("InvalidArgument", "range");
  const { rowCount, columnCount } = placeOfRange(range);
  if (rowCount > 1 && columnCount > 1) throw notEmulated("a series of several rows and columns");
  return fixedReference(host, range);
}

function between(least: number, most: number): (value: unknown, name: string) => number {
  return (value, name) => {
    const number = wholeOf(value, name);
    if (number < least || number > most) throw new HostError("InvalidArgument", `${name} ${number}`);
    return number;
  };
}
