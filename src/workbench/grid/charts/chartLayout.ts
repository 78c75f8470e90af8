import { shownText } from "../../objects/shownText";
import type { ChartAxis } from "../../objects/chart";
import type { Box } from "../../objects/chartPlace";
import { axisScale, type AxisScale } from "./axisScale";
import type { DrawnChart } from "./drawnChart";
import { textWidth } from "./svg";

/** Where the parts of a chart stand, in points from its top-left corner. */
export interface ChartLayout {
  readonly plot: Box;
  readonly scale: AxisScale;
  readonly titleMiddle: number;
  /** The middle of the legend's first line, and whether its entries stand side by side. */
  readonly legend: { readonly x: number; readonly y: number; readonly isRow: boolean };
}

const EDGE = 6;

/** Divides a chart of this size among title, legend, axes and what is plotted. */
export function chartLayout(drawn: DrawnChart, { width, height }: Pick<Box, "width" | "height">): ChartLayout {
  const { chart, series } = drawn;
  const scale = axisScale(
    chart.valueAxis,
    series.flatMap(({ values }) => values.filter((value): value is number => typeof value === "number")),
  );
  const titleHeight = chart.title.visible && !chart.title.overlay ? chart.title.font.size * 1.4 + EDGE : 0;
  const legend = legendBand(drawn);
  const labels = chart.valueAxis.visible ? labelsWidth(chart.valueAxis, scale) + EDGE : 0;
  const below = chart.categoryAxis.visible ? chart.categoryAxis.font.size * 1.6 : EDGE;
  const top = EDGE + titleHeight + legend.top;
  const left = EDGE + legend.left + labels;
  const plot = {
    left,
    top,
    width: Math.max(1, width - left - EDGE - legend.right),
    height: Math.max(1, height - top - below - EDGE - legend.bottom),
  };
  return { plot, scale, titleMiddle: EDGE + titleHeight / 2, legend: legendPlace(drawn, plot, { width, height }) };
}

/** A label of the value axis. */
export function axisLabel(axis: ChartAxis, value: number): string {
  return shownText(value, axis.numberFormat);
}

function labelsWidth(axis: ChartAxis, { ticks }: AxisScale): number {
  return Math.max(...ticks.map((tick) => textWidth(axisLabel(axis, tick), axis.font.size)));
}

function legendBand({ chart, series }: DrawnChart): Readonly<Record<"top" | "bottom" | "left" | "right", number>> {
  const { visible, overlay, position, font } = chart.legend;
  const none = { top: 0, bottom: 0, left: 0, right: 0 };
  if (!visible || overlay) return none;
  const wide = Math.max(0, ...series.map(({ name }) => entryWidth(name, font.size))) + EDGE;
  if (position === "Top") return { ...none, top: font.size * 1.6 };
  if (position === "Bottom") return { ...none, bottom: font.size * 1.6 };
  return position === "Left" ? { ...none, left: wide } : { ...none, right: wide };
}

/** How wide an entry of the legend is, its sign included. */
export const entryWidth = (name: string, size: number): number => SIGN_WIDTH + 4 + textWidth(name, size) + 12;
export const SIGN_WIDTH = 24;

function legendPlace(
  { chart, series }: DrawnChart,
  plot: Box,
  { width, height }: Pick<Box, "width" | "height">,
): ChartLayout["legend"] {
  const { position, font } = chart.legend;
  const isRow = position === "Top" || position === "Bottom";
  const whole = series.reduce((sum, { name }) => sum + entryWidth(name, font.size), 0);
  if (isRow) {
    const y = position === "Bottom" ? height - EDGE - font.size * 0.8 : plot.top - font.size * 0.8 - 2;
    return { x: (width - whole) / 2, y, isRow };
  }
  const x = position === "Left" ? EDGE : plot.left + plot.width + EDGE;
  return { x, y: position === "Corner" ? plot.top + font.size : plot.top + plot.height / 2, isRow };
}
