import type {
  Chart,
  ChartAxis,
  ChartCorner,
  ChartFont,
  ChartLine,
  ChartSeries,
  LegendPosition,
  LineStyle,
} from "../objects/chart";
import { boxOf, cornersOn } from "../objects/chartPlace";
import { area } from "../objects/area";
import type { Worksheet } from "../objects/worksheet";
import type {
  FileAxis,
  FileChart,
  FileChartFont,
  FileCorner,
  FileMarker,
  FileSeries,
  FileStroke,
} from "../../xlsx/fileChart";

const legendPlaces: Readonly<Record<LegendPosition, "t" | "b" | "l" | "r" | "tr">> = {
  Top: "t",
  Bottom: "b",
  Left: "l",
  Right: "r",
  Corner: "tr",
};

const dashes: Readonly<Record<Exclude<LineStyle, "None" | "Automatic">, FileStroke["dash"]>> = {
  Continuous: "solid",
  Dash: "dash",
  DashDot: "dashDot",
  DashDotDot: "sysDashDotDot",
  Dot: "sysDash",
  RoundDot: "sysDot",
};

const blanks = { NotPlotted: "gap", Zero: "zero", Interplotted: "span" } as const;
const symbols = { Square: "square", Diamond: "diamond", Triangle: "triangle", Circle: "circle" } as const;

/** A chart as a file describes it. */
export function fileChart(worksheet: Worksheet, chart: Chart): FileChart {
  const { title, legend } = chart;
  return {
    name: chart.name,
    from: fileCorner(worksheet, chart.from),
    to: fileCorner(worksheet, chart.to),
    title: title.visible ? { text: title.text, isOverlaid: title.overlay, font: fileFont(title.font) } : null,
    legend: legend.visible
      ? { position: legendPlaces[legend.position], isOverlaid: legend.overlay, font: fileFont(legend.font) }
      : null,
    categoryAxis: fileAxis(chart.categoryAxis),
    valueAxis: fileAxis(chart.valueAxis),
    series: chart.series.map(fileSeries),
    gapWidth: chart.series[0]?.gapWidth ?? 150,
    blanksAs: blanks[chart.displayBlanksAs],
    showsHiddenCells: !chart.plotVisibleOnly,
    fill: chart.fill,
    border: fileStroke(chart.border, true),
  };
}

function fileCorner(worksheet: Worksheet, { row, column, right, down }: ChartCorner): FileCorner {
  const { width, height } = boxOf(worksheet, cornersOn(area(row, column)));
  // At the end of a cell the next one begins: what readers make of a whole cell as offset differs.
  const [isRowEnd, isColumnEnd] = [down === 1, right === 1];
  return {
    row: isRowEnd ? row + 1 : row,
    column: isColumnEnd ? column + 1 : column,
    right: isColumnEnd ? 0 : right * width,
    down: isRowEnd ? 0 : down * height,
  };
}

function fileSeries(series: ChartSeries): FileSeries {
  const isLine = series.chartType !== "ColumnClustered";
  return {
    kind: isLine ? "line" : "columns",
    name: series.name,
    values: standing(series.values),
    categories: standing(series.categories),
    fill: series.fill,
    line: fileStroke(series.line, isLine),
    marker: isLine ? fileMarker(series) : null,
  };
}

// Excel repairs away a reference that leads nowhere.
const standing = (formula: string | null): string | null => (formula?.includes("#REF!") ? null : formula);

function fileMarker(series: ChartSeries): FileMarker | null {
  const { markerStyle, chartType } = series;
  const isNone = markerStyle === "None" || (markerStyle === "Automatic" && chartType === "Line");
  if (isNone) return null;
  return {
    symbol: markerStyle === "Automatic" ? "circle" : symbols[markerStyle],
    size: series.markerSize,
    fill: series.markerBackgroundColor,
    color: series.markerForegroundColor,
  };
}

function fileAxis({ visible, font, line, majorGridlines, ...axis }: ChartAxis): FileAxis {
  return {
    isVisible: visible,
    minimum: axis.minimum,
    maximum: axis.maximum,
    majorUnit: axis.majorUnit,
    numberFormat: axis.numberFormat,
    font: fileFont(font),
    line: fileStroke(line, true),
    gridlines: majorGridlines.visible ? fileStroke(majorGridlines.line, true) : null,
  };
}

const fileFont = ({ name, size, bold, italic, color }: ChartFont): FileChartFont => ({
  ...{ name, size, color },
  isBold: bold,
  isItalic: italic,
});

function fileStroke({ color, lineStyle, weight }: ChartLine, isDrawnWhenAutomatic: boolean): FileStroke | null {
  if (lineStyle === "None" || (lineStyle === "Automatic" && !isDrawnWhenAutomatic)) return null;
  return { color, weight, dash: lineStyle === "Automatic" ? "solid" : dashes[lineStyle] };
}
