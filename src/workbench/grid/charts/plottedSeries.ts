import type { ChartSeries } from "../../objects/chart";
import type { Box } from "../../objects/chartPlace";
import type { ChartLayout } from "./chartLayout";
import type { DrawnChart, DrawnSeries } from "./drawnChart";
import { strokeOf, svg } from "./svg";

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The columns and lines of a chart, lines in front. */
export function plottedSeries({ chart, categories, series }: DrawnChart, layout: ChartLayout): string {
  const columns = series.filter(({ look }) => isColumns(look));
  const lines = series.filter(({ look }) => !isColumns(look));
  const band = layout.plot.width / Math.max(1, categories.length);
  const gap = (chart.series[0]?.gapWidth ?? 150) / 100;
  const width = band / (columns.length + gap);
  const drawn = columns.map((one, i) => {
    const offset = (width * gap) / 2 + width * i;
    return columnsOf(one, layout, { band, offset, width });
  });
  return [...drawn, ...lines.map((one) => lineOf(one, layout, band))].join("");
}

/** What stands for a series in the legend. */
export function seriesSign(look: ChartSeries, { left, top, width, height }: Box): string {
  if (isColumns(look)) return svg("rect", { x: left + width - 8, y: top, width: 8, height, ...columnLook(look) });
  const y = top + height / 2;
  const line = svg("line", { x1: left, x2: left + width, y1: y, y2: y, ...strokeOf(look.line, "drawn") });
  return line + marker(look, { x: left + width / 2, y });
}

const isColumns = ({ chartType }: ChartSeries): boolean => chartType === "ColumnClustered";

const columnLook = (look: ChartSeries) => ({ fill: look.fill ?? "none", ...strokeOf(look.line, "none") });

function columnsOf(
  { look, name, values }: DrawnSeries,
  { plot, scale }: ChartLayout,
  { band, offset, width }: { band: number; offset: number; width: number },
): string {
  const zero = heightOf({ plot, scale }, 0);
  const bars = values.map((value, i) => {
    if (typeof value !== "number") return "";
    const y = heightOf({ plot, scale }, value);
    const place = { x: plot.left + band * i + offset, y: Math.min(y, zero), width, height: Math.abs(zero - y) };
    return svg("rect", { ...place, ...columnLook(look) });
  });
  return svg("g", { "data-series": name }, ...bars);
}

function lineOf({ look, name, values }: DrawnSeries, layout: ChartLayout, band: number): string {
  const runs: Point[][] = [[]];
  values.forEach((value, i) => {
    if (value === null) runs.push([]);
    if (typeof value === "number")
      runs.at(-1)?.push({ x: layout.plot.left + band * (i + 0.5), y: heightOf(layout, value) });
  });
  const drawn = runs.map((points) => {
    const places = points.map(({ x, y }) => `${x.toFixed(2)},${y.toFixed(2)}`).join(" ");
    const path =
      points.length > 1 ? svg("polyline", { points: places, fill: "none", ...strokeOf(look.line, "drawn") }) : "";
    return path + points.map((point) => marker(look, point)).join("");
  });
  return svg("g", { "data-series": name }, ...drawn);
}

// Beyond fixed bounds of the axis a figure ends at the bound.
function heightOf({ plot, scale }: Pick<ChartLayout, "plot" | "scale">, value: number): number {
  const share = (value - scale.minimum) / (scale.maximum - scale.minimum);
  return plot.top + plot.height * (1 - Math.min(1, Math.max(0, share)));
}

function marker(look: ChartSeries, { x, y }: Point): string {
  const { markerStyle, markerSize: size, markerBackgroundColor: fill, markerForegroundColor: stroke } = look;
  const isNone = markerStyle === "None" || (markerStyle === "Automatic" && look.chartType === "Line");
  if (isNone) return "";
  const half = size / 2;
  const colours = { fill, stroke, "stroke-width": 0.75 };
  if (markerStyle === "Square") return svg("rect", { x: x - half, y: y - half, width: size, height: size, ...colours });
  const corners: Readonly<Record<string, readonly [number, number][]>> = {
    Diamond: [
      [0, -half],
      [half, 0],
      [0, half],
      [-half, 0],
    ],
    Triangle: [
      [0, -half],
      [half, half],
      [-half, half],
    ],
  };
  const points = corners[markerStyle]?.map(([right, down]) => `${x + right},${y + down}`).join(" ");
  return points ? svg("polygon", { points, ...colours }) : svg("circle", { cx: x, cy: y, r: half, ...colours });
}
