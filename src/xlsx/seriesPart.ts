import type { FileMarker, FileSeries } from "./fileChart";
import { linePart, shapePart } from "./drawingWords";
import { storedFormula } from "./storedFormula";
import { element, escapedText } from "./xml";

/** A series of columns or a line, in the order of the schema. Its figures are read from the cells. */
export function seriesPart(series: FileSeries, index: number): string {
  const isLine = series.kind === "line";
  const look = isLine ? element("c:spPr", {}, linePart(series.line)) : shapePart(series.fill, series.line);
  const own = isLine ? markerPart(series.marker) : val("c:invertIfNegative", 0);
  const parts = [
    val("c:idx", index),
    val("c:order", index),
    element("c:tx", {}, namePart(series.name)),
    look,
    own,
    series.categories === null ? "" : element("c:cat", {}, element("c:strRef", {}, reference(series.categories))),
    series.values === null ? "" : element("c:val", {}, element("c:numRef", {}, reference(series.values))),
    isLine ? val("c:smooth", 0) : "",
  ];
  return element("c:ser", {}, parts.join(""));
}

/** `<c:gapWidth val="60"/>`. */
export const val = (name: string, value: string | number): string => element(name, { val: value });

function namePart(name: string): string {
  if (name.startsWith("=")) return element("c:strRef", {}, reference(name));
  return element("c:v", {}, escapedText(name));
}

const reference = (formula: string): string => element("c:f", {}, escapedText(storedFormula(formula, [])));

function markerPart(marker: FileMarker | null): string {
  if (!marker) return element("c:marker", {}, val("c:symbol", "none"));
  const outline = { color: marker.color, weight: 0.75, dash: "solid" as const };
  const parts = [val("c:symbol", marker.symbol), val("c:size", marker.size), shapePart(marker.fill, outline)];
  return element("c:marker", {}, parts.join(""));
}
