import type { Area } from "./area";
import type { Chart, ChartSeries, ChartType } from "./chart";
import { plainChart, plainSeries } from "./chartDefaults";
import { cornersIn } from "./chartPlace";
import { seriesFrom } from "./chartSource";
import { HostError } from "./hostError";
import { refuseProtected } from "./protection";
import { announce, worksheetOf, type Origin, type WorkbookModel } from "./workbook";
import type { Worksheet } from "./worksheet";

/** Excel's own size of a new chart, in points. */
const NEW_BOX = { left: 108, top: 57, width: 360, height: 216 };

/** Puts a chart of cells on a worksheet, before all others. */
export function addChart(
  workbook: WorkbookModel,
  given: { id: string; chartType: ChartType; source: Area; by: "Auto" | "Columns" | "Rows" },
  origin: Origin,
): Chart {
  const worksheet = worksheetOf(workbook, given.id);
  const { chartType } = given;
  const id = chartId(workbook.nextId++);
  const plain = plainChart({ id, name: freeName(worksheet), chartType, ...cornersIn(worksheet, NEW_BOX) });
  const series = seriesFrom(worksheet, given.source, given.by).map(({ name, ...cells }, i) =>
    Object.freeze({
      ...plainSeries({ id: workbook.nextId++, name: name ?? `系列${i + 1}`, chartType }, i),
      ...cells,
    }),
  );
  const chart = Object.freeze({ ...plain, series });
  replace(workbook, given.id, (charts) => [...charts, chart], origin);
  return chart;
}

/** The chart of this id on a worksheet. */
export function chartOf(workbook: WorkbookModel, id: string, chart: string): Chart {
  const found = worksheetOf(workbook, id).charts.find((one) => one.id === chart);
  if (!found) throw new HostError("ItemNotFound", chart);
  return found;
}

/** The first chart of this name, in any case; `null` when there is none. */
export function chartNamed(worksheet: Worksheet, name: string): Chart | null {
  return worksheet.charts.find((chart) => chart.name.toUpperCase() === name.toUpperCase()) ?? null;
}

/** Changes a chart; what is not named stays. */
export function changeChart(
  workbook: WorkbookModel,
  { id, chart }: { id: string; chart: string },
  change: (chart: Chart) => Chart,
  origin: Origin,
): void {
  const before = chartOf(workbook, id, chart);
  const after = Object.freeze(change(before));
  replace(workbook, id, (charts) => charts.map((one) => (one === before ? after : one)), origin);
}

/** Takes a chart off its worksheet. */
export function deleteChart(workbook: WorkbookModel, id: string, chart: string, origin: Origin): void {
  const gone = chartOf(workbook, id, chart);
  replace(workbook, id, (charts) => charts.filter((one) => one !== gone), origin);
}

/** A series without cells, as Excel adds it to a chart. */
export function newSeries(workbook: WorkbookModel, { series, chartType }: Chart, name: string | null): ChartSeries {
  const number = series.length + 1;
  return plainSeries({ id: workbook.nextId++, name: name ?? `系列${number}`, chartType }, series.length);
}

/** The chart with every reference to cells changed. */
export function inChart(chart: Chart, change: (formula: string) => string): Chart {
  const changed = (formula: string | null): string | null => (formula === null ? null : change(formula));
  const series = chart.series.map((one) => {
    const name = one.name.startsWith("=") ? change(one.name) : one.name;
    const [values, categories] = [changed(one.values), changed(one.categories)];
    const isSame = name === one.name && values === one.values && categories === one.categories;
    return isSame ? one : Object.freeze({ ...one, name, values, categories });
  });
  return series.every((one, i) => one === chart.series[i]) ? chart : Object.freeze({ ...chart, series });
}

/** A chart's id in the form Excel's have. */
export function chartId(number: number): string {
  return `{00000000-0008-0000-0000-${number.toString(16).toUpperCase().padStart(8, "0")}0000}`;
}

function freeName({ charts }: Worksheet): string {
  const taken = new Set(charts.map(({ name }) => name));
  let number = charts.length + 1;
  while (taken.has(`图表 ${number}`)) number++;
  return `图表 ${number}`;
}

// On a protected worksheet "Edit objects" permits charts.
// Source: https://support.microsoft.com/office/protect-a-worksheet-3179efdb-1285-4d49-a9c3-f4ca36276de6
function replace(
  workbook: WorkbookModel,
  id: string,
  change: (charts: readonly Chart[]) => readonly Chart[],
  origin: Origin,
): void {
  const worksheet = worksheetOf(workbook, id);
  refuseProtected(worksheet, "allowEditObjects");
  worksheet.charts = change(worksheet.charts);
  announce(workbook, { kind: "charts", origin, worksheetId: id, area: null });
}
