import { escapedText } from "../../../xlsx/xml";
import type { ChartFont, ChartLine } from "../../objects/chart";

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element of a drawing; an attribute that is `undefined` is left out. */
export function svg(name: string, attributes: Attributes, ...content: readonly string[]): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escaped(typeof value === "number" ? String(rounded(value)) : value)}"`],
  );
  return `<${name}${written.join("")}>${content.join("")}</${name}>`;
}

export interface TextPlace {
  readonly x: number;
  /** The middle of the line. */
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
}

/** A line of text. */
export function svgText(text: string, font: ChartFont, { x, y, anchor }: TextPlace): string {
  const attributes = {
    ...{ x, y, fill: font.color, "text-anchor": anchor, "dominant-baseline": "central" },
    "font-family": `${font.name}, sans-serif`,
    "font-size": font.size,
    "font-weight": font.bold ? "bold" : undefined,
    "font-style": font.italic ? "italic" : undefined,
  };
  return svg("text", attributes, escaped(text));
}

/** How a line is drawn; where Excel chooses, as it is said. */
export function strokeOf(line: ChartLine, whenAutomatic: "drawn" | "none"): Attributes {
  const { lineStyle, weight, color } = line;
  if (lineStyle === "None" || (lineStyle === "Automatic" && whenAutomatic === "none")) return { stroke: "none" };
  const dash = dashes[lineStyle]?.map((part) => rounded(part * weight)).join(" ");
  return { stroke: color, "stroke-width": weight, "stroke-dasharray": dash };
}

/** About how wide a text is: a Chinese character is a square, a digit half of one. */
export function textWidth(text: string, size: number): number {
  return [...text].reduce((sum, character) => sum + (character > "\u2e7f" ? 1 : 0.56), 0) * size;
}

// In widths of the line. Source: ECMA-376 part 1, 20.1.10.49, ST_PresetLineDashVal.
const dashes: Readonly<Record<string, readonly number[]>> = {
  Dash: [4, 3],
  DashDot: [4, 3, 1, 3],
  DashDotDot: [3, 1, 1, 1, 1, 1],
  Dot: [3, 1],
  RoundDot: [1, 1],
};

const rounded = (value: number): number => Math.round(value * 100) / 100;

const escaped = (text: string): string => escapedText(text).replace(/"/g, "&quot;");
