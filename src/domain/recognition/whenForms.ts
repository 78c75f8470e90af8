import { daysInMonth } from "../calendar";
import type { Period } from "../period";
import type { When } from "./when";

export type Found = Partial<When> | null;

/** One way to write a time, and what it says; `null` where it is none after all. */
export interface Form {
  readonly pattern: RegExp;
  readonly read: (...groups: readonly string[]) => Found;
}

const chineseMonths = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"];

/** Every way to write a time. The most exact first: what one form took away, the next does not see. */
export const forms: readonly Form[] = [
  // a span of years is the plan's, not a date
  { pattern: /\d{4}年?-\d{4}(?:年度?)?/, read: () => ({}) },
  { pattern: /(?<!\d)(\d{4})年(\d{1,2})月(\d{1,2})(?:日|号)?/, read: dated },
  {
    pattern: /(?<!\d)(\d{4})([-./])(\d{1,2})\2(\d{1,2})(?!\d)/,
    read: (year, _separator, month, day) => dated(year, month, day),
  },
  { pattern: /(?<!\d)(20\d\d)([01]\d)([0-3]\d)(?!\d)/, read: (year, month, day) => dated(year, month, day) },
  { pattern: /(?<!\d)(\d{4})[年.-]?(?:1|01|一)月?-(\d{1,2})月(?:份|末|底)?/, read: (year, month) => upTo(month, year) },
  { pattern: /(?<!\d)(\d{4})[.](?:1|01)-(\d{1,2})(?!\d)/, read: (year, month) => upTo(month, year) },
  { pattern: /(?<![\d-])(?:1|01)月?-(\d{1,2})月(?:份|末|底)?/, read: (month) => upTo(month) },
  { pattern: /(?<![\d-])一至([一二三四五六七八九十]{1,2})月/, read: (month) => upTo(fromChinese(month)) },
  { pattern: /(?:第?[一1]|1-1)季度/, read: () => upTo("3") },
  { pattern: /上半年/, read: () => upTo("6") },
  { pattern: /前三季度|1-3季度/, read: () => upTo("9") },
  { pattern: /(?<!\d)(\d{4})年(\d{1,2})月份?(末|底)?/, read: (year, month, end) => monthOf(month, year, end) },
  { pattern: /(?<!\d)(\d{4})[-/](\d{1,2})(?![\d.])/, read: (year, month) => monthOf(month, year) },
  { pattern: /(?<!\d)(\d{4})\.(\d{1,2})(?![\d.])/, read: dotted },
  { pattern: /(?<!\d)(20\d\d)(0[1-9]|1[0-2])(?!\d)/, read: (year, month) => monthOf(month, year) },
  { pattern: /(?<![\d-])(\d{1,2})月份?(末|底)?/, read: (month, end) => monthOf(month, undefined, end) },
  {
    pattern: /(?<![-至])(十[一二]|[一二三四五六七八九十])月份?(末|底)?/,
    read: (month, end) => monthOf(fromChinese(month), undefined, end),
  },
  { pattern: /[去上]年[末底]/, read: () => ({ isLastYear: true, isYearEnd: true }) },
  { pattern: /[去上]年(?:同[期月])?/, read: () => ({ isLastYear: true }) },
  { pattern: /(?<!\d)(\d{4})年度?(末|底)?/, read: (year, end) => yearOf(year, end) },
  { pattern: /(?<!\d)((?:19|20)\d\d)(?!\d)/, read: (year) => yearOf(year) },
  { pattern: /['’‘`](\d\d)年?度?/, read: (year) => yearOf(`20${year}`) },
  { pattern: /(?<![\d.])(\d\d)年度?(末|底)?/, read: (year, end) => yearOf(`20${year}`, end) },
  { pattern: /年[末底]/, read: () => ({ isYearEnd: true }) },
  { pattern: /当月|本月|单月|月内/, read: () => ({ accumulation: "month" }) },
  { pattern: /(?:当年|本年度?|今年|年内?)?累计|截[至止]|年初至今/, read: () => ({ accumulation: "cumulative" }) },
];

/** The end of a month as a period. */
export function monthEnd(year: number, month: number): Period {
  return asPeriod(year, month, daysInMonth(year, month));
}

/** A date as a period: the last day of a year is the year itself. */
export function asPeriod(year: number, month: number, day: number): Period {
  return month === 12 && day === 31 ? { year } : { year, month, day };
}

/** A numeral of one to twelve in characters, as digits. */
export function fromChinese(digits: string): string {
  return String(Math.max(0, chineseMonths.indexOf(digits)));
}

function dated(year = "", month = "", day = ""): Found {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  if (m < 1 || m > 12 || d < 1 || d > daysInMonth(y, m)) return null;
  return { year: y, month: m, day: d };
}

function monthOf(month = "", year?: string, end = ""): Found {
  const m = Number(month);
  if (m < 1 || m > 12) return null;
  return {
    month: m,
    day: null,
    ...(year !== undefined && { year: Number(year) }),
    ...(end !== "" && { accumulation: "cumulative" as const }),
  };
}

function upTo(month = "", year?: string): Found {
  return monthOf(month, year, "末");
}

// A number 2019.10 is shown as 2019.1 unless its format keeps the nought.
function dotted(year = "", month = ""): Found {
  if (month !== "1") return monthOf(month, year);
  return { readings: [monthEnd(Number(year), 1), monthEnd(Number(year), 10)] };
}

function yearOf(year = "", end = ""): Found {
  const y = Number(year);
  if (y < 1990 || y > 2100) return null;
  return { year: y, ...(end !== "" && { isYearEnd: true }) };
}
