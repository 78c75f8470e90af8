import type { RowRole } from "./sheetSpec";

export type Alignment = "Left" | "Center" | "Right" | "CenterAcrossSelection";

/** How the rows of one role look. Sizes and heights in points. */
export interface RowLook {
  readonly font: string;
  readonly size: number;
  readonly isBold: boolean;
  readonly height: number;
  readonly textAlignment: Alignment;
  readonly figureAlignment: Alignment;
  readonly hasBorders: boolean;
  /** Text cells take what is typed as text: `2019年` must never become a date. */
  readonly isTextOnly: boolean;
}

/** The fonts every Chinese Windows has. One choice for a whole workbook. */
const fonts = { song: "宋体", hei: "黑体", kai: "楷体" } as const;

const plain = {
  font: fonts.song,
  size: 11,
  isBold: false,
  height: 24,
  textAlignment: "Center",
  figureAlignment: "Right",
  hasBorders: true,
  isTextOnly: false,
} as const;

/** The one place that decides how our sheets look. */
export const looks: Readonly<Record<RowRole, RowLook>> = {
  note: { ...plain, font: fonts.hei, size: 12, textAlignment: "Left", hasBorders: false },
  // 28 characters of 15 points just fill the width that A4 leaves
  title: { ...plain, font: fonts.hei, size: 15, height: 36, textAlignment: "CenterAcrossSelection", hasBorders: false },
  unit: { ...plain, size: 10.5, height: 20, textAlignment: "Right", hasBorders: false },
  header: { ...plain, font: fonts.hei, height: 26, isTextOnly: true },
  body: plain,
  total: { ...plain, isBold: true },
  check: { ...plain, size: 10.5, figureAlignment: "Center" },
  source: { ...plain, font: fonts.kai, size: 9, height: 20, textAlignment: "Left", hasBorders: false },
};

/** Number format of every figure: whole 件, without thousands separator as in official tables. */
export const figureFormat = "0";

/** Millimetres that GB/T 9704 leaves free around an upright page. */
export const marginsInMillimetres = { top: 37, right: 26, bottom: 35, left: 28 } as const;

/** A column width in points from characters of the standard font: 7 pixels each, 5 to spare, 96 to the inch. */
export function pointsOfChars(chars: number): number {
  return (chars * 7 + 5) * 0.75;
}
