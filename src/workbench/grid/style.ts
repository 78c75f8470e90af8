import type {
  BorderStyleTypes,
  HorizontalAlign,
  IBorderStyleData,
  IStyleData,
  Nullable,
  VerticalAlign,
} from "@univerjs/core";
import { flag, yes } from "./gridWords";
import {
  plainStyle,
  type Border,
  type CellStyle,
  type HorizontalAlignment,
  type Side,
  type VerticalAlignment,
} from "../objects/cell";

const wrapped = 3;
const thin = 1;

const horizontal: Partial<Record<HorizontalAlignment, HorizontalAlign>> = {
  Left: 1,
  Center: 2,
  CenterAcrossSelection: 2,
  Right: 3,
  Justify: 4,
  Distributed: 6,
};

const vertical: Partial<Record<VerticalAlignment, VerticalAlign>> = {
  Top: 1,
  Center: 2,
  Bottom: 3,
};

const lines: Readonly<Record<string, BorderStyleTypes>> = {
  "Continuous Hairline": 2,
  "Continuous Thin": 1,
  "Continuous Medium": 8,
  "Continuous Thick": 13,
  Double: 7,
  Dot: 3,
  Dash: 4,
};

const sides = { top: "t", bottom: "b", left: "l", right: "r" } as const satisfies Record<Side, string>;

/** The grid's form of a cell's look. Every attribute is named, so that none of an earlier look stays behind. */
export function styleForGrid(style: CellStyle): IStyleData {
  return {
    ff: style.fontName,
    fs: style.fontSize,
    bl: flag(style.bold),
    it: flag(style.italic),
    ul: { s: flag(style.underline) },
    cl: style.color === plainStyle.color ? null : { rgb: style.color },
    bg: style.fill === null ? null : { rgb: style.fill },
    n: style.numberFormat === plainStyle.numberFormat ? null : { pattern: style.numberFormat },
    ht: horizontal[style.horizontal] ?? null,
    vt: vertical[style.vertical] ?? null,
    tb: style.wrapText ? wrapped : null,
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
    bold: style.bl === yes,
    italic: style.it === yes,
    underline: style.ul?.s === yes,
    color: upperColor(style.cl?.rgb) ?? plainStyle.color,
    fill: upperColor(style.bg?.rgb),
    numberFormat: style.n?.pattern ?? plainStyle.numberFormat,
    horizontal: nameOf(horizontal, style.ht, known.horizontal, "General"),
    vertical: nameOf(vertical, style.vt, known.vertical, plainStyle.vertical),
    wrapText: style.tb === wrapped,
    borders: bordersFromGrid(style, known),
  };
}

function bordersForGrid(style: CellStyle): Record<string, IBorderStyleData | null> {
  const entries = Object.entries(sides).map(([side, key]) => [key, lineForGrid(style.borders[side as Side])]);
  return Object.fromEntries(entries);
}

function lineForGrid(border: Border | undefined): IBorderStyleData | null {
  if (!border) return null;
  const type = lines[`${border.style} ${border.weight}`] ?? lines[border.style] ?? thin;
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
