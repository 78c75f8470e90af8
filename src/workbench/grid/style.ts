import { BooleanNumber, BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy } from "@univerjs/core";
import type { IBorderStyleData, IStyleData, Nullable } from "@univerjs/core";
import {
  plainStyle,
  type Border,
  type CellStyle,
  type HorizontalAlignment,
  type Side,
  type VerticalAlignment,
} from "../objects/cell";

const horizontal: Partial<Record<HorizontalAlignment, HorizontalAlign>> = {
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  CenterAcrossSelection: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
};

const vertical: Partial<Record<VerticalAlignment, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};

const lines: Readonly<Record<string, BorderStyleTypes>> = {
  "Continuous Hairline": BorderStyleTypes.HAIR,
  "Continuous Thin": BorderStyleTypes.THIN,
  "Continuous Medium": BorderStyleTypes.MEDIUM,
  "Continuous Thick": BorderStyleTypes.THICK,
  Double: BorderStyleTypes.DOUBLE,
  Dot: BorderStyleTypes.DOTTED,
  Dash: BorderStyleTypes.DASHED,
};

const sides = { top: "t", bottom: "b", left: "l", right: "r" } as const satisfies Record<Side, string>;

/** The grid's form of a cell's look. Every attribute is named, so that none of an earlier look stays behind. */
export function styleForGrid(style: CellStyle): IStyleData {
  return {
    ff: style.fontName,
    fs: style.fontSize,
    bl: style.bold ? BooleanNumber.TRUE : null,
    it: style.italic ? BooleanNumber.TRUE : null,
    cl: style.color === plainStyle.color ? null : { rgb: style.color },
    bg: style.fill === null ? null : { rgb: style.fill },
    n: style.numberFormat === plainStyle.numberFormat ? null : { pattern: style.numberFormat },
    ht: horizontal[style.horizontal] ?? null,
    vt: vertical[style.vertical] ?? null,
    tb: style.wrapText ? WrapStrategy.WRAP : null,
    pd: style.indentLevel > 0 ? { l: 2 + style.indentLevel * 9 } : null,
    bd: bordersForGrid(style),
  } as IStyleData;
}

/** What a user changed about a cell's look, told by the grid's form of it; attributes the grid cannot tell stay. */
export function styleFromGrid(shown: Nullable<IStyleData>, known: CellStyle): CellStyle {
  const style = shown ?? {};
  return {
    ...known,
    fontName: style.ff ?? plainStyle.fontName,
    fontSize: style.fs ?? plainStyle.fontSize,
    bold: style.bl === BooleanNumber.TRUE,
    italic: style.it === BooleanNumber.TRUE,
    color: upperColor(style.cl?.rgb) ?? plainStyle.color,
    fill: upperColor(style.bg?.rgb),
    numberFormat: style.n?.pattern ?? plainStyle.numberFormat,
    horizontal: nameOf(horizontal, style.ht, known.horizontal, "General"),
    vertical: nameOf(vertical, style.vt, known.vertical, plainStyle.vertical),
    wrapText: style.tb === WrapStrategy.WRAP,
    borders: bordersFromGrid(style, known),
  };
}

function bordersForGrid(style: CellStyle): Record<string, IBorderStyleData | null> {
  const entries = Object.entries(sides).map(([side, key]) => [key, lineForGrid(style.borders[side as Side])]);
  return Object.fromEntries(entries);
}

function lineForGrid(border: Border | undefined): IBorderStyleData | null {
  if (!border) return null;
  const type = lines[`${border.style} ${border.weight}`] ?? lines[border.style] ?? BorderStyleTypes.THIN;
  return { s: type, cl: { rgb: border.color } };
}

function bordersFromGrid(style: IStyleData, known: CellStyle): CellStyle["borders"] {
  const borders: Partial<Record<Side, Border>> = {};
  for (const [side, key] of Object.entries(sides) as [Side, "t" | "b" | "l" | "r"][]) {
    const line = style.bd?.[key];
    if (line) borders[side] = sameLine(line, known.borders[side]) ?? borderFromGrid(line);
  }
  return borders;
}

function sameLine(line: IBorderStyleData, known: Border | undefined): Border | null {
  const shown = lineForGrid(known);
  return known && shown?.s === line.s && upperColor(shown.cl.rgb) === upperColor(line.cl.rgb) ? known : null;
}

function borderFromGrid(line: IBorderStyleData): Border {
  const [name = "Continuous Thin"] = Object.entries(lines).find(([, type]) => type === line.s) ?? [];
  const [style = "Continuous", weight = "Thin"] = name.split(" ");
  return { style, weight, color: upperColor(line.cl.rgb) ?? plainStyle.color };
}

/** Several names may look the same in the grid: the one that is known stays when it fits. */
function nameOf<Name extends string, Value>(
  names: Partial<Record<Name, Value>>,
  value: Nullable<Value | 0>,
  known: Name,
  plain: Name,
): Name {
  if ((names[known] ?? 0) === (value ?? 0)) return known;
  const found = (Object.keys(names) as Name[]).find((name) => names[name] === value);
  return found ?? plain;
}

function upperColor(color: Nullable<string>): string | null {
  if (!color) return null;
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(color);
  if (!parts) return color.toUpperCase();
  return `#${parts
    .slice(1)
    .map((part) => Number(part).toString(16).padStart(2, "0"))
    .join("")}`.toUpperCase();
}
