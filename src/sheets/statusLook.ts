import type { ConditionLook } from "./conditionSpec";

/**
 * A harmless factor of a formula by which our formats are told from the user's: Excel's formats have no name.
 * Those of 标示 can be taken away again, those of a sheet's own look stay with it.
 */
export const markSentinel = '(N("专利目标")=0)';
export const lookSentinel = '(N("专利目标样式")=0)';

/** Colours with a sign beside the figure, so that a print in black and white says the same. */
export const figureLooks = {
  behind: { fill: "#F8CBAD", color: "#9C0006", isBold: true, numberFormat: '0"▼"' },
  watch: { fill: "#FFEB9C", color: "#7F6000", numberFormat: '0"▽"' },
  unreported: { fill: "#E7E6E6" },
} as const satisfies Readonly<Record<string, ConditionLook>>;

/** The same where the word stands in the row. */
export const wordLooks = {
  behind: { fill: "#F8CBAD", color: "#9C0006", isBold: true },
  watch: { fill: "#FFEB9C", color: "#7F6000" },
  unreported: { fill: "#E7E6E6", color: "#595959" },
} as const satisfies Readonly<Record<string, ConditionLook>>;

/** A cell that holds no figure that counts, whatever it holds says so. */
export const invalidLook: ConditionLook = {
  fill: "#E4DFEC",
  color: "#7030A0",
  isBold: true,
  numberFormat: 'General"数据有误";-General"数据有误";General"数据有误";@"数据有误"',
};
