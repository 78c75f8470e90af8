import { PlanError } from "./planError";

/** A whole year, meant at its end: 2019, and also 2019-12-31. */
export interface WholeYear {
  readonly year: number;
}

/** A date inside a year: figures up to and including that day. */
export interface CutOff {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export type Period = WholeYear | CutOff;

const firstYear = 1900;
const lastYear = 2200;
const lastExcelDate = 2958465; // 9999-12-31

/**
 * The year or date that a cell names: 2019, "2019年度", "二〇一九年", a real date, "2019-6-30", "2019年6月" (its end).
 * The last day of a year is the year itself.
 */
export function parsePeriod(cell: string | number): Period {
  const period = typeof cell === "number" ? fromNumber(cell) : fromText(cell);
  if (!period || period.year < firstYear || period.year > lastYear) throw new PlanError("notAYear", String(cell));
  return period;
}

function fromNumber(cell: number): Period | null {
  if (!Number.isInteger(cell) || cell < firstYear) return null;
  if (cell <= lastYear) return { year: cell };
  return cell <= lastExcelDate ? fromExcelDate(cell) : fromText(String(cell));
}

/** Days since 1899-12-30: Excel counts a 29 February 1900 that never was, which only dates before it would notice. */
function fromExcelDate(serial: number): Period {
  const date = new Date(Date.UTC(1899, 11, 30 + serial));
  return cutOff(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

const yearForms = [/^(\d{4})(?:年度?)?$/];
const monthForms = [/^(\d{4})年(\d{1,2})月(?:份|末|底)?$/, /^(\d{4})[-./](\d{1,2})$/];
const dayForms = [
  /^(\d{4})([-./])(\d{1,2})\2(\d{1,2})$/,
  /^(\d{4})()(\d{2})(\d{2})$/,
  /^(\d{4})(年)(\d{1,2})月(\d{1,2})[日号]$/,
];

function fromText(cell: string): Period | null {
  const text = plainDigits(cell);
  const year = firstMatch(text, yearForms);
  if (year) return { year: Number(year[1]) };
  const month = firstMatch(text, monthForms);
  if (month) return endOfMonth(Number(month[1]), Number(month[2]));
  const day = firstMatch(text, dayForms);
  return day ? realDate(Number(day[1]), Number(day[3]), Number(day[4])) : null;
}

/** Full-width and Chinese digits as 0-9, without any blanks. */
function plainDigits(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\p{White_Space}\p{Default_Ignorable_Code_Point}]/gu, "")
    .replace(/[–—−]/g, "-")
    .replace(/^[〇○零一二三四五六七八九]{4}(?=年|$)/, (digits) => [...digits].map(digitOf).join(""));
}

function digitOf(digit: string): number {
  return Math.max(0, "〇一二三四五六七八九".indexOf(digit));
}

function firstMatch(text: string, forms: readonly RegExp[]): RegExpExecArray | null {
  return forms.reduce<RegExpExecArray | null>((found, form) => found ?? form.exec(text), null);
}

function endOfMonth(year: number, month: number): Period | null {
  return month >= 1 && month <= 12 ? cutOff(year, month, daysInMonth(year, month)) : null;
}

function realDate(year: number, month: number, day: number): Period | null {
  const isReal = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return isReal ? cutOff(year, month, day) : null;
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function cutOff(year: number, month: number, day: number): Period {
  return month === 12 && day === 31 ? { year } : { year, month, day };
}
