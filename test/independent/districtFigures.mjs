import { compare, minus, over, toNumber, toRate, zero } from "./fraction.mjs";
import { districts, targetOf } from "./officialPlan.mjs";
import { timeShare, yearEnd } from "./calendar.mjs";
import { statusOf, words } from "./statusRule.mjs";

export const dash = "—";
export const shown = (figure) => (figure === null ? dash : toNumber(figure));
export const blankOr = (figure) => (figure === null ? "" : toNumber(figure));
export const isUrban = (name) => name.endsWith("区");

/** The column of the date that counts, and of the same date of the year before; `null` where the sheet has none. */
export function columnsAt({ columns }, { date, lastYear }) {
  const at = (each) => (each ? (columns.get(each.text) ?? null) : null);
  return { now: at(date), before: at(lastYear) };
}

/** What is known of a district at a moment. */
export function figuresAt(sheet, moment, name) {
  const { now, before } = columnsAt(sheet, moment);
  return {
    target: moment.year === undefined ? null : targetOf(sheet.indicator, name, moment.year),
    actual: now?.figures.get(name) ?? null,
    former: before?.figures.get(name) ?? null,
    city: now?.city ?? null,
  };
}

export function rateOf({ actual, target }) {
  return actual === null || target === null || compare(target, zero) === 0 ? null : over(actual, target);
}

export const printedRate = (rate) => (rate === null ? dash : toRate(rate));

export function gapOf({ actual, target }) {
  return actual === null || target === null ? null : minus(actual, target);
}

/** The part that one figure is of another, or the growth over it; none of nothing. */
export function partOf(figure, whole) {
  return figure === null || whole === null || compare(whole, zero) === 0 ? null : over(figure, whole);
}

/** The word, and * after it where the figure is 初步. 未报 where the date has no column. */
export function statusSaid(sheet, moment, name, rules) {
  const { now } = columnsAt(sheet, moment);
  if (!now) return words.unreported;
  const { target, actual } = figuresAt(sheet, moment, name);
  const baseline = sheet.columns.get(yearEnd(moment.date.year - 1).text)?.figures.get(name) ?? null;
  const facts = { actual, target, baseline, share: timeShare(moment.date), isFlow: sheet.isFlow };
  return statusOf(facts, rules) + (actual !== null && now.preliminary.has(name) ? "*" : "");
}

/** 1, 2, 2, 4 by the exact rate, the greatest first, among those of the given names that have one. */
export function rankOf(sheet, moment, name, among = districts) {
  const rate = (each) => rateOf(figuresAt(sheet, moment, each));
  const own = rate(name);
  if (own === null) return null;
  return 1 + among.filter((each) => rate(each) !== null && compare(rate(each), own) > 0).length;
}
