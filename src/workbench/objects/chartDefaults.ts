import type { Chart, ChartAxis, ChartCorner, ChartFont, ChartLine, ChartSeries, ChartType } from "./chart";

/** The accents of Office's theme, in the order in which series take them. */
const accents = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"] as const;

const font: ChartFont = Object.freeze({ name: "等线", size: 9, bold: false, italic: false, color: "#595959" });
const thin: ChartLine = Object.freeze({ color: "#D9D9D9", lineStyle: "Continuous", weight: 0.75 });
const noLine: ChartLine = Object.freeze({ ...thin, lineStyle: "None" });

const axis: ChartAxis = Object.freeze({
  visible: true,
  minimum: null,
  maximum: null,
  majorUnit: null,
  numberFormat: "General",
  font,
  line: thin,
  majorGridlines: Object.freeze({ visible: false, line: thin }),
});

/** A chart as Excel 2016 and later first draw it in a Chinese workbook. */
export function plainChart(given: {
  readonly id: string;
  readonly name: string;
  readonly chartType: ChartType;
  readonly from: ChartCorner;
  readonly to: ChartCorner;
}): Chart {
  return Object.freeze({
    ...given,
    title: Object.freeze({
      text: "图表标题",
      visible: true,
      overlay: false,
      font: Object.freeze({ ...font, size: 14 }),
    }),
    legend: Object.freeze({ visible: true, position: "Bottom", overlay: false, font }),
    valueAxis: Object.freeze({ ...axis, line: noLine, majorGridlines: Object.freeze({ visible: true, line: thin }) }),
    categoryAxis: axis,
    series: [],
    displayBlanksAs: "NotPlotted",
    plotVisibleOnly: true,
    fill: "#FFFFFF",
    border: thin,
  });
}

/** A series in the colour of the accent whose turn it is. */
export function plainSeries(given: Pick<ChartSeries, "id" | "name" | "chartType">, turn: number): ChartSeries {
  const color = accents[turn % accents.length] ?? accents[0];
  return Object.freeze({
    ...given,
    values: null,
    categories: null,
    fill: color,
    line: Object.freeze({ color, lineStyle: "Automatic", weight: 2.25 }),
    markerStyle: "Automatic",
    markerSize: 5,
    markerBackgroundColor: color,
    markerForegroundColor: color,
    gapWidth: 219,
  });
}
