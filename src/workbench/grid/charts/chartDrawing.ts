import type { ChartSeries } from "../../objects/chart";
import type { Box } from "../../objects/chartPlace";
import { axisLabel, chartLayout, entryWidth, SIGN_WIDTH, type ChartLayout } from "./chartLayout";
import type { DrawnChart } from "./drawnChart";
import { plottedSeries, seriesSign } from "./plottedSeries";
import { strokeOf, svg, svgText } from "./svg";

/** A chart as a picture of this size in points. */
export function chartDrawing(drawn: DrawnChart, size: Pick<Box, "width" | "height">): string {
  const { chart } = drawn;
  const layout = chartLayout(drawn, size);
  const frame = {
    xmlns: "http://www.w3.org/2000/svg",
    role: "img",
    "aria-label": chart.title.visible ? chart.title.text : chart.name,
    "data-chart": chart.name,
    viewBox: `0 0 ${size.width} ${size.height}`,
  };
  const ground = svg("rect", { ...size, fill: chart.fill ?? "none", ...strokeOf(chart.border, "drawn") });
  return svg(
    "svg",
    frame,
    ground,
    valueAxis(drawn, layout),
    plottedSeries(drawn, layout),
    categoryAxis(drawn, layout),
    title(drawn, layout, size.width),
    legend(drawn, layout),
  );
}

function title({ chart }: DrawnChart, { titleMiddle }: ChartLayout, width: number): string {
  const { visible, text, font } = chart.title;
  return visible ? svgText(text, font, { x: width / 2, y: titleMiddle, anchor: "middle" }) : "";
}

function valueAxis({ chart: { valueAxis: axis } }: DrawnChart, { plot, scale }: ChartLayout): string {
  const { majorGridlines, visible, font, line } = axis;
  const span = scale.maximum - scale.minimum;
  const parts = scale.ticks.map((tick) => {
    const y = plot.top + plot.height * (1 - (tick - scale.minimum) / span);
    const gridline = { x1: plot.left, x2: plot.left + plot.width, y1: y, y2: y };
    const drawn = majorGridlines.visible ? svg("line", { ...gridline, ...strokeOf(majorGridlines.line, "drawn") }) : "";
    const label = visible ? svgText(axisLabel(axis, tick), font, { x: plot.left - 4, y, anchor: "end" }) : "";
    return drawn + label;
  });
  const { left: x, top, height } = plot;
  const own = svg("line", { x1: x, x2: x, y1: top, y2: top + height, ...strokeOf(line, "drawn") });
  return parts.join("") + (visible ? own : "");
}

function categoryAxis({ chart, categories }: DrawnChart, { plot, scale }: ChartLayout): string {
  const { visible, font, line } = chart.categoryAxis;
  if (!visible) return "";
  const zero = Math.min(scale.maximum, Math.max(scale.minimum, 0));
  const y = plot.top + plot.height * (1 - (zero - scale.minimum) / (scale.maximum - scale.minimum));
  const own = svg("line", {
    ...{ x1: plot.left, x2: plot.left + plot.width, y1: y, y2: y },
    ...strokeOf(line, "drawn"),
  });
  const band = plot.width / Math.max(1, categories.length);
  const labels = categories.map((text, i) =>
    svgText(text, font, {
      x: plot.left + band * (i + 0.5),
      y: plot.top + plot.height + font.size * 0.8 + 2,
      anchor: "middle",
    }),
  );
  return own + labels.join("");
}

function legend({ chart, series }: DrawnChart, { legend: place }: ChartLayout): string {
  const { visible, font } = chart.legend;
  if (!visible) return "";
  let { x, y } = place;
  return series
    .map(({ look, name }) => {
      const entry = legendEntry(look, { x, y }, svgText(name, font, { x: x + SIGN_WIDTH + 4, y, anchor: "start" }));
      if (place.isRow) x += entryWidth(name, font.size);
      else y += font.size * 1.6;
      return entry;
    })
    .join("");
}

const legendEntry = (look: ChartSeries, { x, y }: { x: number; y: number }, text: string): string =>
  seriesSign(look, { left: x, top: y - 3, width: SIGN_WIDTH, height: 6 }) + text;
