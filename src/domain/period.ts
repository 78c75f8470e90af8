import { daysInMonth, excelSerial, fromExcelSerial, type CalendarDate } from "./calendar";
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

/**
 * The year or date that a cell names: 2019, "2019年度", "二〇一九年", a real date, "2019-6-30", "2019年6月" (its end).
 * The last day of a year is the year itself.
 */
export function parsePeriod(cell: string | number): Period {
  const period = typeof cell === "number" ? fromNumber(cell) : fromText(cell);
  if (!period || period.year < firstYear || period.year > lastYear) throw new PlanError("notAYear", String(cell));
  return period;
}

/** The last day of a period: a whole year ends on 31 December. */
export function dateOf(period: Period): CalendarDate {
  return isInsideYear(period) ? period : { year: period.year, month: 12, day: 31 };
}

/** Whether the period ends before its year does. */
export function isInsideYear(period: Period): period is CutOff {
  return "month" in period;
}

/** Below zero when the first period ends before the second, 0 when both end on one day. */
export function comparePeriods(one: Period, other: Period): number {
  return serialOf(one) - serialOf(other);
}

/** Whether two periods end on one day. */
export function isSamePeriod(one: Period, other: Period): boolean {
  return comparePeriods(one, other) === 0;
}

/** The year-end that a stock started from: 2018 for any date in 2019. */
export function yearEndBefore({ year }: Period): WholeYear {
  return { year: year - 1 };
}

/** The same date of the year before; the end of a month stays one: 28 February 2017 was 29 February 2016. */
export function samePeriodLastYear(period: Period): Period {
  const { year, month, day } = dateOf(period);
  const last = daysInMonth(year - 1, month);
  return cutOff(year - 1, month, isEndOfMonth(period) ? last : Math.min(day, last));
}

/** Whether the period ends with a month. */
export function isEndOfMonth(period: Period): boolean {
  const { year, month, day } = dateOf(period);
  return day === daysInMonth(year, month);
}

/** The last day as Excel counts days: 43646 for 30 June 2019. */
export function serialOf(period: Period): number {
  return excelSerial(dateOf(period));
}

/** The period that ends on Excel's day; `null` for a number that is no whole day. */
export function fromSerial(serial: number): Period | null {
  const date = fromExcelSerial(serial);
  return date && cutOff(date.year, date.month, date.day);
}

/** The last day as 2019-06-30. */
export function isoDate(period: Period): string {
  const { year, month, day } = dateOf(period);
  return [year, month, day].map((part) => String(part).padStart(2, "0")).join("-");
}

function fromNumber(cell: number): Period | null {
  if (!Number.isInteger(cell) || cell < firstYear) return null;
  if (cell <= lastYear) return { year: cell };
  return fromSerial(cell) ?? fromText(String(cell));
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

function cutOff(year: number, month: number, day: number): Period {
  return month === 12 && day === 31 ? { year } : { year, month, day };
}
