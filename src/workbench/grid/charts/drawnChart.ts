import type { Scalar } from "../../objects/cell";
import type { Chart, ChartSeries } from "../../objects/chart";
import { cellsRead, seriesName } from "../../objects/seriesCells";
import type { WorkbookModel } from "../../objects/workbook";

/** A chart with what its cells hold now. */
export interface DrawnChart {
  readonly chart: Chart;
  readonly categories: readonly string[];
  readonly series: readonly DrawnSeries[];
}

export interface DrawnSeries {
  readonly look: ChartSeries;
  readonly name: string;
  /** `null` is a gap; `undefined` lets a line go on to the next point. */
  readonly values: readonly (number | null | undefined)[];
}

/** A chart as it is to be drawn. */
export function drawnChart(workbook: WorkbookModel, chart: Chart): DrawnChart {
  const read = (formula: string | null): readonly (Scalar | null)[] =>
    cellsRead(workbook, formula, chart.plotVisibleOnly);
  const series = chart.series.map((look) => ({
    look,
    name: seriesName(workbook, look),
    values: read(look.values).map((value) => plotted(value, chart.displayBlanksAs)),
  }));
  const named = read(chart.series.find(({ categories }) => categories !== null)?.categories ?? null);
  const count = Math.max(0, ...series.map(({ values }) => values.length));
  const categories = Array.from({ length: count }, (_, i) => String(named[i] ?? (named.length > 0 ? "" : i + 1)));
  return { chart, categories, series };
}

/**
 * What Excel plots of a cell: #N/A is a gap, a blank what the chart says, any text or other error a zero. So a formula
 * that gives "" draws a zero.
 * Source: https://support.microsoft.com/office/na-function-5469c2d1-a90c-4fb5-9bbc-64bd9bb6b47c and
 * display-empty-cells-null-n-a-values-and-hidden-worksheet-data-in-a-chart-a1ee6f0c-192f-4248-abeb-9ca49cb92274
 */
function plotted(value: Scalar | null, blanksAs: Chart["displayBlanksAs"]): number | null | undefined {
  if (typeof value === "number") return value;
  if (value === "#N/A") return null;
  if (value !== null) return 0;
  if (blanksAs === "Interplotted") return undefined;
  return blanksAs === "Zero" ? 0 : null;
}
