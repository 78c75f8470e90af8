import { dayOfYear, daysInMonth } from "./calendar";
import { dateOf, isEndOfMonth, isInsideYear, type Period } from "./period";

/** 时间进度: how much of the year has passed. */
export interface TimeShare {
  /** From 0 to 1. */
  readonly share: number;
  /** What was counted. A date that ends a month counts months, any other date days; a whole year is 1. */
  readonly basis: "year" | "months" | "days";
}

/**
 * How much of its year has passed at the end of a period.
 * @example timeShare({ year: 2019, month: 6, day: 30 }) // => { share: 0.5, basis: "months" }
 */
export function timeShare(period: Period): TimeShare {
  if (!isInsideYear(period)) return { share: 1, basis: "year" };
  if (isEndOfMonth(period)) return { share: period.month / 12, basis: "months" };
  const daysInYear = dayOfYear(dateOf({ year: period.year }));
  return { share: dayOfYear(period) / daysInYear, basis: "days" };
}

/** How many months of the year are left, parts of a month included. `null` in December: a rate per month says nothing then. */
export function remainingMonths(period: Period): number | null {
  const { year, month, day } = dateOf(period);
  return month === 12 ? null : 12 - (month - 1 + day / daysInMonth(year, month));
}
