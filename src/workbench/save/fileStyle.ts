import {
  plainStyle,
  type Border,
  type CellStyle,
  type HorizontalAlignment,
  type VerticalAlignment,
} from "../objects/cell";
import type { FileBorder, FileHorizontal, FileLine, FileStyle } from "../../xlsx/fileStyle";

const horizontal: Readonly<Record<HorizontalAlignment, FileHorizontal | null>> = {
  General: null,
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "fill",
  Justify: "justify",
  CenterAcrossSelection: "centerContinuous",
  Distributed: "distributed",
};

const vertical: Readonly<Record<VerticalAlignment, FileStyle["vertical"]>> = {
  Top: "top",
  Center: "middle",
  Bottom: "bottom",
  Justify: "justify",
  Distributed: "distributed",
};

/** A file's lines by the style and weight in Excel's API; a style alone stands for every weight it has no line for. */
const lines: Readonly<Record<string, FileLine>> = {
  "Continuous Hairline": "hair",
  "Continuous Medium": "medium",
  "Continuous Thick": "thick",
  Continuous: "thin",
  "Dash Medium": "mediumDashed",
  Dash: "dashed",
  "DashDot Medium": "mediumDashDot",
  DashDot: "dashDot",
  "DashDotDot Medium": "mediumDashDotDot",
  DashDotDot: "dashDotDot",
  Dot: "dotted",
  Double: "double",
  SlantDashDot: "slantDashDot",
};

/** Gives looks as a file describes them; cells that share one share it in the file too. `null` is the plain look. */
export function fileStyles(): (style: CellStyle) => FileStyle | null {
  const known = new Map<CellStyle, FileStyle>();
  return (style) => {
    if (style === plainStyle) return null;
    const described = known.get(style) ?? fileStyle(style);
    known.set(style, described);
    return described;
  };
}

function fileStyle(style: CellStyle): FileStyle {
  const borders = Object.entries(style.borders).map(([side, border]) => [side, fileBorder(border)]);
  return {
    numberFormat: style.numberFormat,
    fontName: style.fontName,
    fontSize: style.fontSize,
    isBold: style.bold,
    isItalic: style.italic,
    isUnderlined: style.underline,
    color: style.color,
    fill: style.fill,
    horizontal: horizontal[style.horizontal],
    vertical: vertical[style.vertical],
    wraps: style.wrapText,
    indent: style.indentLevel,
    isLocked: style.locked,
    borders: Object.fromEntries(borders),
  };
}

const fileBorder = ({ style, weight, color }: Border): FileBorder => ({
  line: lines[`${style} ${weight}`] ?? lines[style] ?? "thin",
  color,
});
