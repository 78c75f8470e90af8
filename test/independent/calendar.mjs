import { fraction } from "./fraction.mjs";

const dayMs = 86_400_000;

/** A date written 2019-06-30. */
export function dateOf(text) {
  const [year, month, day] = text.split("-").map(Number);
  return { text, year, month, day };
}

/** The day as spreadsheets count it: 2016-12-31 is 42735. */
export function serialOf({ year, month, day }) {
  return (Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / dayMs;
}

export const daysIn = (year, month) => new Date(Date.UTC(year, month, 0)).getUTCDate();
export const endsMonth = ({ year, month, day }) => day === daysIn(year, month);
export const endsYear = ({ month, day }) => month === 12 && day === 31;
export const yearEnd = (year) => dateOf(`${year}-12-31`);

/** 同期: the end of a month stays one, so 2020-02-29 is compared with 2019-02-28. */
export function sameDayLastYear(date) {
  const { year, month, day } = date;
  const last = endsMonth(date) ? daysIn(year - 1, month) : day;
  return dateOf([year - 1, two(month), two(last)].join("-"));
}

/** 时间进度: at the end of a month the months, else the days that have passed, of 365 or 366. */
export function timeShare(date) {
  if (endsMonth(date)) return fraction(date.month, 12);
  const start = serialOf(yearEnd(date.year - 1));
  return fraction(serialOf(date) - start, serialOf(yearEnd(date.year)) - start);
}

export const inWords = ({ year, month, day }) => `${year}年${month}月${day}日`;

/** The head of a column. A level stands at the end of a month, a count covers the months up to it. */
export function headOf(date, isFlow) {
  const { year, month } = date;
  if (endsYear(date)) return `${year}年`;
  if (!endsMonth(date)) return `截至${inWords(date)}`;
  if (!isFlow) return `${year}年${month}月末`;
  return month === 1 ? `${year}年1月` : `${year}年1—${month}月`;
}

function two(number) {
  return String(number).padStart(2, "0");
}
