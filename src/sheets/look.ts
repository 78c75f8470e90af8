import type { Alignment, RowRole } from "./sheetSpec";

/** How the rows of one role look. Sizes and heights in points. */
export interface RowLook {
  readonly font: string;
  readonly size: number;
  readonly isBold: boolean;
  readonly height: number;
  /** Of the first column, which names the row. */
  readonly labelAlignment: Alignment;
  readonly cellAlignment: Alignment;
  readonly numberFormat: string;
  readonly hasBorders: boolean;
  readonly color?: string;
  /** Printed as running text: what is the user's own there has no shade to show where to type. */
  readonly isText?: true;
}

/** The fonts every Chinese Windows has. One choice for a whole workbook. */
const fonts = { song: "宋体", hei: "黑体", kai: "楷体", fang: "仿宋" } as const;

/** Whole 件, without thousands separator, as in official tables. */
export const figureFormat = "0";

/** What nobody reads but who checks: 5.7:1 on white. */
const inkOfAsides = "#666666";

const plain = {
  font: fonts.song,
  size: 11,
  isBold: false,
  height: 24,
  labelAlignment: "Center",
  cellAlignment: "Right",
  numberFormat: figureFormat,
  hasBorders: true,
} as const;

const aside = { ...plain, numberFormat: "General", hasBorders: false } as const;

/** Of a cell that leads somewhere: 7.6:1 on white, and a dark grey in print. */
export const linkInk = "#1F4E9E";

/** The shade of cells that wait for the user. */
export const entryFill = "#FFFBE6";

/** How most cells look. */
export const plainLook: RowLook = plain;
export const plainRole: RowRole = "body";

/** The one place that decides how our sheets look. */
export const looks: Readonly<Record<RowRole, RowLook>> = {
  note: { ...aside, ...everyCell("Left"), font: fonts.hei, size: 12 },
  // 28 characters of 15 points, with the cells' padding, just fill the width that A4 leaves
  title: { ...aside, ...everyCell("CenterAcrossSelection"), font: fonts.hei, size: 15, height: 36 },
  unit: { ...aside, ...everyCell("Right"), size: 10.5, height: 20 },
  // text cells: `2019年` must never be read as a date
  header: { ...plain, ...everyCell("Center"), font: fonts.hei, height: 26, numberFormat: "@" },
  body: plain,
  total: { ...plain, isBold: true },
  check: { ...plain, ...everyCell("Center"), size: 10.5, numberFormat: "General" },
  source: { ...aside, ...everyCell("Left"), font: fonts.kai, size: 9, height: 20, isText: true },
  subtitle: { ...aside, ...everyCell("CenterAcrossSelection"), font: fonts.kai, size: 12, isText: true },
  stamp: { ...plain, ...everyCell("Center"), font: fonts.kai, size: 9, height: 18, numberFormat: "General" },
  line: { ...aside, labelAlignment: "Left", cellAlignment: "Right", size: 10.5, height: 20 },
  section: { ...aside, ...everyCell("Left"), font: fonts.hei, size: 10.5 },
  aside: { ...plain, size: 9, height: 16, numberFormat: "General", color: inkOfAsides },
  fact: { ...aside, ...everyCell("Left"), size: 10, height: 16, isText: true },
  // the title and the body of an official document: 二号 and 三号, 28 points from line to line
  headline: { ...aside, ...everyCell("CenterAcrossSelection"), size: 22, height: 34, isText: true },
  clause: { ...aside, ...everyCell("Left"), font: fonts.fang, size: 16, height: 28, isText: true },
  control: { ...aside, ...everyCell("Left"), size: 10.5 },
  key: { ...aside, ...everyCell("Left"), size: 9, height: 12, color: inkOfAsides },
};

/** The number of a page as GB/T 9704 has it, in Excel's codes: 4号宋体, — 1 —. */
export const pageNumber = '&"宋体"&14— &P —';

/** Millimetres that GB/T 9704 leaves free around an upright page, and around the same page turned. */
export const marginsInMillimetres = {
  portrait: { top: 37, right: 26, bottom: 35, left: 28 },
  landscape: { top: 28, right: 37, bottom: 26, left: 35 },
} as const;

/** A column width in points from characters of the standard font: 7 pixels each, 5 to spare, 96 to the inch. */
export function pointsOfChars(chars: number): number {
  return (chars * 7 + 5) * 0.75;
}

function everyCell(alignment: Alignment): Pick<RowLook, "labelAlignment" | "cellAlignment"> {
  return { labelAlignment: alignment, cellAlignment: alignment };
}
