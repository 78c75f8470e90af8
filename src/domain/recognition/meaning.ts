import { parsePeriod, samePeriodLastYear, isInsideYear, isoDate, type Period } from "../period";
import type { Indicator, Plan } from "../plan";
import type { Inquiry } from "./inquiry";
import type { IndicatorKindWord, Label, PatentTypeWord } from "./label";
import type { Choice, IgnoredReason } from "./recognition";
import type { Series } from "./series";
import type { SourcePlace } from "./sourceSheet";
import { inside, periodOf, type When } from "./whenWords";

/** What stands around the columns of a table, from near to far. */
export interface Surroundings {
  readonly place: SourcePlace;
  /** Titles and corner. */
  readonly title: Label;
  /** The names of sheet and file. */
  readonly name: Label;
  readonly isOfTargets: boolean;
  readonly hasOneColumn: boolean;
}

/** What the figures of a series are. `open`: a question about it is not answered yet. */
export type Meaning =
  | {
      readonly kind: "figures";
      readonly indicator: Indicator;
      readonly period: Period;
      readonly isMonth: boolean;
      readonly isPreliminary: boolean;
    }
  | { readonly kind: "open" }
  | { readonly kind: "ignored"; readonly reason: IgnoredReason };

const open: Meaning = { kind: "open" };
const ignored = (reason: IgnoredReason): Meaning => ({ kind: "ignored", reason });

/** What asks and what it asks about. */
export interface Asking {
  readonly plan: Plan;
  readonly inquiry: Inquiry;
  readonly around: Surroundings;
  /** All series of the table: one question serves those that share it. */
  readonly all: readonly Series[];
  /** The largest of its figures where all are whole numbers, else -1. */
  readonly largest: (series: Series) => number;
  /** How many of its figures the workbook holds already at a date, and how many of them otherwise. */
  readonly storedAt: (series: Series, indicator: Indicator | null, period: Period) => Readonly<Record<string, string>>;
}

/** Decides what a series means, asking where words do not say it. */
export function meaningOf(asking: Asking, series: Series): Meaning {
  const reason = ignoredByWords(asking, series);
  if (reason !== null) return ignored(reason);
  if (needsColumnQuestion(asking, series)) {
    const answer = askColumn(asking, series);
    if (answer === "rate") return ignored("rate");
    if (answer !== "import") return answer === null ? open : ignored("skipped");
  }
  const indicator = indicatorOf(asking, series);
  const period = datesOf(asking, series, indicator === "skip" || indicator === "open" ? null : indicator);
  if (indicator === "skip" || period === "skip") return ignored("skipped");
  if (indicator === "open" || period === "open") return open;
  if (period === "monthOnly") return ignored("monthOnly");
  if (!hasColumn(asking.plan, indicator, period.period)) return ignored("outsidePlan");
  const isPreliminary = series.label.isPreliminary || asking.around.title.isPreliminary;
  return { kind: "figures", indicator, ...period, isPreliminary };
}

const silent: Partial<Record<string, IgnoredReason>> = {
  target: "target",
  growth: "growth",
  rank: "rank",
  gap: "gap",
  share: "share",
  status: "status",
  serial: "serial",
  code: "code",
  remark: "remark",
  total: "total",
  keys: "text",
  name: "text",
};

function ignoredByWords({ around }: Asking, { label, hasNumbers }: Series): IgnoredReason | null {
  const { measure, types } = label;
  const reason = measure === null ? undefined : silent[measure];
  if (reason !== undefined) return reason;
  if (types.has("other")) return "otherIndicator";
  if (!hasNumbers && measure === null && label.when.year === null && label.kinds.size === 0) return "text";
  if (around.isOfTargets && measure !== "actual") return "target";
  return null;
}

function needsColumnQuestion({ around }: Asking, series: Series): boolean {
  const { measure, unknown, given } = series.label;
  if (measure === "rate") return true;
  if (unknown !== "") return true;
  return given === "" && !around.hasOneColumn && series.hasNumbers;
}

function askColumn({ inquiry, largest }: Asking, series: Series): string | null {
  const question = { given: series.given, places: series.places, choices: [importIt] };
  if (series.label.measure !== "rate") return inquiry.ask({ code: "unknownColumn", ...question });
  // whole numbers above 3 without a percent sign may be figures under a wrong head
  if (largest(series) > 3) return inquiry.ask({ code: "rateOrCount", ...question });
  return "rate";
}

const importIt: Choice = { id: "import", code: "import", facts: {} };

function indicatorOf(asking: Asking, { label, places }: Series): Indicator | "open" | "skip" {
  const { plan, inquiry, around } = asking;
  const kinds = nearest([label.kinds, around.title.kinds, around.name.kinds].map(absorbed));
  const types = nearest([label.types, around.title.types, around.name.types]);
  const certain = certainIndicator(plan, kinds, types);
  if (certain) return certain;
  const choices = plan.indicators.filter(({ isAssessed }) => isAssessed).map(indicatorChoice);
  const word = wordOf(label, around, kinds);
  const answer =
    word === ""
      ? inquiry.ask({ code: "indicatorMissing", given: around.title.given, places: [around.place], choices })
      : inquiry.ask({
          code: "indicatorUnclear",
          given: label.given || around.title.given,
          places: label.kinds.size > 0 || label.types.size > 0 ? places : [around.place],
          facts: { word },
          choices,
          detail: word,
        });
  if (answer === null) return "open";
  return plan.indicators.find(({ id }) => id === answer) ?? "skip";
}

// A title that names both indicators says nothing of a column.
function absorbed(kinds: ReadonlySet<IndicatorKindWord>, level: number): ReadonlySet<IndicatorKindWord> {
  return level > 0 && kinds.size > 1 ? new Set() : kinds;
}

function nearest<Word>(levels: readonly ReadonlySet<Word>[]): ReadonlySet<Word> {
  return levels.find(({ size }) => size > 0) ?? new Set<Word>();
}

function certainIndicator(
  plan: Plan,
  kinds: ReadonlySet<IndicatorKindWord>,
  types: ReadonlySet<PatentTypeWord>,
): Indicator | null {
  if (kinds.size !== 1 || types.has("patent") || types.has("allTypes") || types.has("job") || types.has("other"))
    return null;
  const [kind] = kinds;
  const wanted = kind === "stock" ? "stock" : kind === "accepted" ? "flow" : null;
  return plan.indicators.find((indicator) => indicator.isAssessed && indicator.kind === wanted) ?? null;
}

function wordOf(label: Label, around: Surroundings, kinds: ReadonlySet<IndicatorKindWord>): string {
  const words: Readonly<Record<IndicatorKindWord, string>> = {
    stock: "有效",
    accepted: "受理",
    applied: "申请",
    granted: "授权",
  };
  const types = nearest([label.types, around.title.types, around.name.types]);
  const type = types.has("job") ? "职务" : types.has("allTypes") ? "三种专利" : types.has("patent") ? "专利" : "";
  return type + [...kinds].map((kind) => words[kind]).join("、");
}

function indicatorChoice({ id, name }: Indicator): Choice {
  return { id, code: "indicator", facts: { name } };
}

type Dates = { readonly period: Period; readonly isMonth: boolean } | "open" | "skip" | "monthOnly";

function datesOf(asking: Asking, series: Series, indicator: Indicator | null): Dates {
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
  const readings = readingsOf(series.label.when, around.title.when, when);
  if (readings.length > 1) {
    const choices = readings.map(periodChoice);
    return answered(
      inquiry.ask({
        code: "periodUnclear",
        given: series.given || around.title.given,
        places: series.places,
        choices,
        entry: "period",
      }),
    );
  }
  const period = readings[0] ?? periodOf(when);
  if (period === null) {
    return answered(
      inquiry.ask({
        code: "periodMissing",
        given: around.title.given,
        places: [around.place],
        choices: [],
        entry: "period",
        detail: monthDetail(when),
      }),
    );
  }
  if (nearby.year !== null || readings.length > 0) return period;
  const question = {
    given: around.name.given,
    places: [around.place],
    choices: [periodChoice(period)],
    entry: "period" as const,
  };
  return answered(inquiry.ask({ code: "periodFromName", ...question, detail: isoDate(period) }));
}

function monthDetail({ month }: When): string | undefined {
  return month === null ? undefined : `${month}`;
}

/** A year alone under a title with a date inside that year can be its end or that date. */
function readingsOf(head: When, title: When, all: When): readonly Period[] {
  if (all.readings.length > 0) return all.readings;
  const isYearOnly = head.year !== null && head.month === null && !head.isYearEnd;
  const titled = periodOf(title);
  if (!isYearOnly || titled === null || !isInsideYear(titled) || titled.year !== head.year) return [];
  return [titled, { year: titled.year }];
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

function hasColumn({ years }: Plan, { kind }: Indicator, period: Period): boolean {
  if (years.includes(period.year)) return true;
  return kind === "stock" && period.year === Math.min(...years) - 1 && !isInsideYear(period);
}
