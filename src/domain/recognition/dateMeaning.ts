import { isInsideYear, isoDate, parsePeriod, samePeriodLastYear, type Period } from "../period";
import type { Indicator } from "../plan";
import { importIt, type Asking } from "./asking";
import type { Choice } from "./doubt";
import type { Series } from "./series";
import type { When } from "./when";
import { inside, periodOf } from "./whenWords";

/** The date of a series and whether its figures are of the month alone; or that it is not settled, or of no use. */
export type Dates = { readonly period: Period; readonly isMonth: boolean } | "open" | "skip" | "monthOnly";

/** When the figures of a series are, asking where head and title leave a doubt. */
export function datesOf(asking: Asking, series: Series, indicator: Indicator | null): Dates {
  const { around } = asking;
  const nearby = inside(outerWhen(asking, series), series.label.when);
  const when = inside(around.name.when, nearby);
  const period = askedPeriod(asking, { series, when, nearby });
  if (typeof period === "string") return period;
  const dated = nearby.isLastYear ? askedLastYear(asking, series, { period, when: nearby, indicator }) : period;
  if (typeof dated === "string") return dated;
  return accumulated(asking, { series, indicator, when, period: dated });
}

// 去年同期 beside 2019年1-6月 is a year before that
function outerWhen({ around, all }: Asking, series: Series): When {
  const { when } = around.title;
  if (!series.label.when.isLastYear || when.year !== null) return when;
  const dated = all.filter(({ label }) => !label.when.isLastYear && label.when.year !== null);
  const before = dated.filter(({ column }) => column < series.column);
  return (before[before.length - 1] ?? dated[0])?.label.when ?? when;
}

interface Timed {
  readonly series: Series;
  readonly when: When;
  readonly nearby: When;
}

function askedPeriod(asking: Asking, { series, when, nearby }: Timed): Period | "open" | "skip" {
  const { inquiry, around } = asking;
  const readings = readingsOf(asking, series.label.when, when);
  const period = readings[0] ?? periodOf(when);
  const entry = "period" as const;
  if (readings.length > 1) {
    const given = series.given || around.title.given;
    const choices = readings.map(periodChoice);
    return answered(inquiry.ask({ code: "periodUnclear", given, places: series.places, choices, entry }));
  }
  const places = [around.place];
  if (period === null) {
    const question = { given: around.title.given, places, detail: monthDetail(when) };
    return answered(inquiry.ask({ code: "periodMissing", ...question, entry }));
  }
  if (nearby.year !== null || readings.length > 0) return period;
  const question = { given: around.name.given, places, choices: [periodChoice(period)], detail: isoDate(period) };
  return answered(inquiry.ask({ code: "periodFromName", ...question, entry }));
}

function monthDetail({ month }: When): string | undefined {
  return month === null ? undefined : `${month}`;
}

/**
 * A year alone under a title with a date inside a year can be its end or that date of it, unless another head of the
 * table says that date itself.
 */
function readingsOf({ all, around }: Asking, head: When, whole: When): readonly Period[] {
  if (whole.readings.length > 0) return whole.readings;
  const { month, day } = around.title.when;
  const isYearOnly = head.year !== null && head.month === null && !head.isYearEnd;
  if (!isYearOnly || month === null || all.some(({ label }) => label.when.month !== null)) return [];
  const inside = periodOf({ ...head, month, day });
  return inside === null || !isInsideYear(inside) ? [] : [inside, { year: inside.year }];
}

function answered(answer: string | null): Period | "open" | "skip" {
  if (answer === null) return "open";
  return answer === "skip" ? "skip" : parsePeriod(answer);
}

function periodChoice(period: Period): Choice {
  return { id: isoDate(period), code: "period", facts: { period: isoDate(period) } };
}

function askedLastYear(
  { inquiry, storedAt }: Asking,
  series: Series,
  { period, when, indicator }: { readonly period: Period; readonly when: When; readonly indicator: Indicator | null },
): Period | "open" | "skip" {
  const before = when.isYearEnd ? { year: period.year - 1 } : samePeriodLastYear(period);
  const answer = inquiry.ask({
    code: "lastYear",
    given: series.given,
    places: series.places,
    choices: [importIt],
    facts: { period: isoDate(before), ...storedAt(series, indicator, before) },
  });
  if (answer === null) return "open";
  return answer === "skip" ? "skip" : before;
}

interface Accumulating {
  readonly series: Series;
  readonly indicator: Indicator | null;
  readonly when: When;
  readonly period: Period;
}

function accumulated(asking: Asking, { series, indicator, when, period }: Accumulating): Dates {
  const { accumulation } = when;
  if (indicator?.kind === "stock") return accumulation === "month" ? "monthOnly" : { period, isMonth: false };
  // 1月当月 is also 1月累计; December alone is not the year
  if (accumulation === "month" && when.month === null) return "monthOnly";
  const isWholeYear = !isInsideYear(period) && when.month === null;
  if (accumulation === "cumulative" || isWholeYear || when.day !== null) return { period, isMonth: false };
  if (accumulation === "month") return { period, isMonth: true };
  if (indicator === null) return { period, isMonth: false };
  const answer = askAccumulation(asking, series);
  if (answer === null) return "open";
  return answer === "skip" ? "skip" : { period, isMonth: answer === "month" };
}

function askAccumulation({ inquiry, all, around }: Asking, series: Series): string | null {
  const alike = all.filter(
    ({ label }) => label.measure === series.label.measure && isBareMonth(inside(around.title.when, label.when)),
  );
  const group = alike.includes(series) ? alike : [series];
  // of January alone both are the same
  if (group.every(({ label }) => inside(around.title.when, label.when).month === 1)) return "cumulative";
  return inquiry.ask({
    code: "accumulation",
    given: group[0]?.given || around.title.given,
    places: group.flatMap(({ places }) => places),
    choices: [
      { id: "cumulative", code: "cumulative", facts: {} },
      { id: "month", code: "month", facts: {} },
    ],
  });
}

function isBareMonth({ month, day, accumulation }: When): boolean {
  return month !== null && day === null && accumulation === null;
}
