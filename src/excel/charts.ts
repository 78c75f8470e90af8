import type { ChartSeriesSpec, ChartSpec } from "../sheets/chartSpec";
import { fontOf, type FontChoice } from "../sheets/fonts";
import type { AreaSpec } from "../sheets/formulaSpec";
import type { Placement } from "../sheets/placement";
import type { SheetSpec } from "../sheets/sheetSpec";
import { areaOf } from "./conditions";
import { rangeOf } from "./dress";

/** The name by which a chart of ours is found again on its worksheet. */
export function nameOfChart(mark: string, key: string): string {
  return `Patent.${mark}.${key}`;
}

/** The charts of a sheet that its worksheet does not have; a standing one is left as its user has it. */
export function missingCharts({ mark, charts = [] }: SheetSpec, standing: readonly string[]): readonly ChartSpec[] {
  return charts.filter(({ key }) => !standing.includes(nameOfChart(mark, key)));
}

/** What a chart is drawn on, and how. */
export interface ChartGround {
  readonly spec: SheetSpec;
  readonly placement: Placement;
  readonly fonts: FontChoice;
}

/** Adds charts over the cells they are to cover; one whose cells the user has taken away is left out. */
export function addCharts(worksheet: Excel.Worksheet, charts: readonly ChartSpec[], ground: ChartGround): void {
  const areas = ({ at, categories, series }: ChartSpec): readonly AreaSpec[] => [
    at,
    categories,
    ...series.map(({ values }) => values),
  ];
  for (const chart of charts)
    if (areas(chart).every((area) => stands(area, ground))) addChart(worksheet, chart, ground);
}

function stands({ from, to }: AreaSpec, { placement: { rows, columns } }: ChartGround): boolean {
  return [from, to].every(([rowKey, columnKey]) => rows.has(rowKey) && columns.has(columnKey));
}

function addChart(worksheet: Excel.Worksheet, chart: ChartSpec, { spec, placement, fonts }: ChartGround): void {
  const cells = (area: AreaSpec): Excel.Range => rangeOf(worksheet, areaOf(spec, area, placement));
  const [first, ...others] = chart.series;
  if (!first) return;
  const values = areaOf(spec, first.values, placement);
  const by = values.rowCount > 1 ? Excel.ChartSeriesBy.columns : Excel.ChartSeriesBy.rows;
  const added = worksheet.charts.add(Excel.ChartType.columnClustered, rangeOf(worksheet, values), by);
  added.name = nameOfChart(spec.mark, chart.key);
  const at = cells(chart.at);
  added.setPosition(at.getCell(0, 0), at.getLastCell());
  setSeries(added.series.getItemAt(0), first, cells(chart.categories));
  for (const each of others) {
    const series = added.series.add(each.name);
    series.setValues(cells(each.values));
    setSeries(series, each, cells(chart.categories));
  }
  dressChart(added, chart.title, fontOf("body", fonts));
}

/** Told apart by shape and line, also on a print in black and white. */
function setSeries(series: Excel.ChartSeries, { name, look }: ChartSeriesSpec, categories: Excel.Range): void {
  series.name = name;
  series.setXAxisValues(categories);
  if (look === "columns") {
    series.format.fill.setSolidColor(columnInk);
    series.gapWidth = 80;
    return;
  }
  series.chartType = Excel.ChartType.lineMarkers;
  series.format.line.color = lineInk;
  series.format.line.weight = 1.5;
  series.format.line.lineStyle = Excel.ChartLineStyle.dash;
  series.markerStyle = Excel.ChartMarkerStyle.diamond;
  series.markerSize = 7;
  series.markerBackgroundColor = "#FFFFFF";
  series.markerForegroundColor = lineInk;
}

const columnInk = "#595959";
const lineInk = "#000000";
const gridInk = "#D9D9D9";

function dressChart(chart: Excel.Chart, title: string, fontName: string): void {
  chart.title.text = title;
  chart.legend.position = Excel.ChartLegendPosition.bottom;
  for (const { font, size } of [
    { font: chart.title.format.font, size: 10.5 },
    { font: chart.legend.format.font, size: 9 },
    { font: chart.axes.categoryAxis.format.font, size: 9 },
    { font: chart.axes.valueAxis.format.font, size: 9 },
  ]) {
    font.name = fontName;
    font.size = size;
    font.color = lineInk;
  }
  chart.axes.valueAxis.minimum = 0;
  chart.axes.valueAxis.majorGridlines.format.line.color = gridInk;
  chart.displayBlanksAs = Excel.ChartDisplayBlanksAs.notPlotted;
  // Hidden workings must not empty the picture.
  chart.plotVisibleOnly = false;
}
