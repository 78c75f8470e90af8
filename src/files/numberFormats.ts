import { elementOf, tagsOf } from "./xmlTags";

/**
 * The number formats that files name by number only, as a Chinese Excel shows them (ECMA-376 part 1, 18.8.30, zh-cn):
 * 57 is what typing 2019年6月 gives.
 */
const numbered: Readonly<Record<number, string>> = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  5: '"¥"#,##0;"¥"-#,##0',
  6: '"¥"#,##0;[Red]"¥"-#,##0',
  7: '"¥"#,##0.00;"¥"-#,##0.00',
  8: '"¥"#,##0.00;[Red]"¥"-#,##0.00',
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "yyyy/m/d",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "yyyy/m/d h:mm",
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: "m-d-yy",
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  34: 'AM/PMh"时"mm"分"',
  35: 'AM/PMh"时"mm"分"ss"秒"',
  36: 'yyyy"年"m"月"',
  37: "#,##0;-#,##0",
  38: "#,##0;[Red]-#,##0",
  39: "#,##0.00;-#,##0.00",
  40: "#,##0.00;[Red]-#,##0.00",
  41: '_ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ ;_ @_ ',
  42: '_ "¥"* #,##0_ ;_ "¥"* -#,##0_ ;_ "¥"* "-"_ ;_ @_ ',
  43: '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ',
  44: '_ "¥"* #,##0.00_ ;_ "¥"* -#,##0.00_ ;_ "¥"* "-"??_ ;_ @_ ',
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
  48: "##0.0E+0",
  49: "@",
  50: 'yyyy"年"m"月"',
  51: 'm"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: 'm"月"d"日"',
  55: 'AM/PMh"时"mm"分"',
  56: 'AM/PMh"时"mm"分"ss"秒"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
};

/** The number format of each cell style of a workbook, by the style's number, from its part of styles. */
export function formatsOfStyles(styles: string): readonly string[] {
  const own = new Map(
    tagsOf(elementOf(styles, "numFmts"), "numFmt").map(({ numFmtId, formatCode = "" }) => [
      Number(numFmtId),
      formatCode,
    ]),
  );
  return tagsOf(elementOf(styles, "cellXfs"), "xf").map(({ numFmtId }) => {
    const format = own.get(Number(numFmtId)) ?? numbered[Number(numFmtId)] ?? "";
    return isGeneral(format) ? "General" : format;
  });
}

/** Excel in other languages writes General by its name there: `G/通用格式`. */
function isGeneral(format: string): boolean {
  return /^(?:General|G\/通用格式|)$/i.test(format);
}

const firstId = 1000;

/**
 * A part of styles in which a format only says which style it is of. The library makes dates of numbers and does not
 * know the formats without a text; it is to hand over the numbers as they stand, and the style.
 */
export function countedStyles(formats: readonly string[]): string {
  const own = formats.map((_, i) => `<numFmt numFmtId="${firstId + i}" formatCode="${firstId + i}"/>`);
  const styles = formats.map((format, i) => `<xf numFmtId="${format === "General" ? 0 : firstId + i}"/>`);
  const namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  return `<styleSheet xmlns="${namespace}"><numFmts>${own.join("")}</numFmts><cellXfs>${styles.join("")}</cellXfs></styleSheet>`;
}

/** Which style a format of `countedStyles` names. */
export function countedStyle(format: string): number {
  return Number(format) - firstId;
}
