import type { Period } from "../period";
import { noTime, type When } from "./when";
import { asPeriod, forms, fromChinese, monthEnd } from "./whenForms";

/** A text of which the words of time are taken away. */
export interface WhenAndRest {
  readonly when: When;
  readonly rest: string;
}

/** What a text in plain spelling says of time. Two different dates in it are two readings. */
export function readWhen(text: string): WhenAndRest {
  let rest = plainDashes(text);
  let when = noTime;
  for (const { pattern, read } of forms) {
    for (let match = pattern.exec(rest); match; match = pattern.exec(rest)) {
      const found = read(...match.slice(1).map((group) => group ?? ""));
      if (!found) break;
      when = both(when, found);
      rest = rest.slice(0, match.index) + "|" + rest.slice(match.index + match[0].length);
    }
  }
  return { when, rest };
}

/** What is said further in wins; a month said alone belongs to the year said further out. */
export function inside(outer: When, inner: When): When {
  if (inner.readings.length > 0) return { ...inner, accumulation: inner.accumulation ?? outer.accumulation };
  const saysDate = inner.year !== null || inner.month !== null || inner.isYearEnd;
  const month = saysDate ? inner.month : outer.month;
  return {
    year: inner.year ?? outer.year,
    month,
    day: saysDate ? inner.day : outer.day,
    accumulation: inner.accumulation ?? outer.accumulation,
    isLastYear: inner.isLastYear || outer.isLastYear,
    isYearEnd: inner.isYearEnd || (!saysDate && outer.isYearEnd),
    readings: saysDate ? [] : outer.readings,
  };
}

/** The date of all parts; `null` where no year is said. */
export function periodOf({ year, month, day }: When): Period | null {
  if (year === null) return null;
  if (month === null) return { year };
  return day === null ? monthEnd(year, month) : asPeriod(year, month, day);
}

function both(one: When, other: Partial<When>): When {
  const differs = other.year !== undefined && one.year !== null && other.year !== null;
  if (!differs) return { ...one, ...other, readings: [...one.readings, ...(other.readings ?? [])] };
  const readings = [one, { ...noTime, ...other }].flatMap((each) => periodOf(each) ?? []);
  return { ...one, ...other, year: null, month: null, day: null, readings: [...one.readings, ...readings] };
}

function plainDashes(text: string): string {
  return text
    .replace(/(?<=[\d月年])(?:[–—−~]|至(?=\d))/g, "-")
    .replace(/[〇○零一二三四五六七八九]{4}(?=年)/g, (year) => [...year].map((digit) => fromChinese(digit)).join(""));
}
