import { isInsideYear, type Period } from "../period";
import type { Indicator, Plan } from "../plan";
import { importIt, type Asking } from "./asking";
import { datesOf } from "./dateMeaning";
import type { IgnoredReason } from "./findings";
import { indicatorOf } from "./indicatorMeaning";
import type { Series } from "./series";

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

function hasColumn({ years }: Plan, { kind }: Indicator, period: Period): boolean {
  if (years.includes(period.year)) return true;
  return kind === "stock" && period.year === Math.min(...years) - 1 && !isInsideYear(period);
}
