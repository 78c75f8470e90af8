import type { Scalar } from "./cell";

/** What Excel makes of something entered: a number, a date with its format, a truth value, or text. */
export interface Entry {
  readonly value: Scalar;
  /** The number format Excel gives a cell that had none. */
  readonly numberFormat: string | null;
}

const numberPattern = /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)?(?:\.\d*)?(?:E[+-]?\d+)?$/i;
const datePattern = /^(\d{4})([-/年])(\d{1,2})(?:[-/月](\d{1,2})日?|月)$/;

/**
 * Reads a text as Excel reads what is typed or written through `values`: "2019" is a number, "2019年" is not.
 * Behaviour: https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values
 * (values written as text go through the same recognition as typed ones).
 */
export function parseEntry(text: string): Entry {
  const trimmed = text.trim();
  const upper = trimmed.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return { value: upper === "TRUE", numberFormat: null };
  if (text.startsWith("'")) return { value: text.slice(1), numberFormat: null };
  const isPercent = trimmed.endsWith("%");
  const number = toNumber(isPercent ? trimmed.slice(0, -1) : trimmed);
  if (number !== null && isPercent)
    return { value: number / 100, numberFormat: trimmed.includes(".") ? "0.00%" : "0%" };
  if (number !== null) return { value: number, numberFormat: null };
  return toDate(trimmed) ?? { value: text, numberFormat: null };
}

function toNumber(text: string): number | null {
  if (!numberPattern.test(text) || !/\d/.test(text)) return null;
  return Number(text.replace(/,/g, ""));
}

function toDate(text: string): Entry | null {
  const [, year, separator, month, day] = datePattern.exec(text) ?? [];
  if (year === undefined || month === undefined) return null;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  const isReal = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day ?? 1);
  if (!isReal || Number(year) < 1900) return null;
  return { value: serialOf(date), numberFormat: dateFormat(separator === "年", day !== undefined) };
}

const dateFormat = (isChinese: boolean, hasDay: boolean): string =>
  !isChinese ? "yyyy/m/d" : hasDay ? 'yyyy"年"m"月"d"日"' : 'yyyy"年"m"月"';

// Excel counts days from 1899-12-30 after its invented 29 February 1900.
const serialOf = (date: Date): number => Math.round((date.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000);
