import type { IndicatorKind } from "./figure";
import { isInsideYear, type Period } from "./period";
import { round9 } from "./round9";
import { timeShare } from "./timeShare";

/** What a reported figure is measured against. */
export interface ProgressFacts {
  readonly kind: IndicatorKind;
  /** The annual target. `null` where there is none. */
  readonly target: number | null;
  /** The reported figure of the year-end before. Only a stock has one, `null` when it is not known. */
  readonly baseline: number | null;
  readonly period: Period;
}

/**
 * 序时目标, what should be reached by a date: a flow its share of the target, a stock its baseline and the same share of
 * the growth; at year-end the target itself. To nine decimals. `null` for a stock inside the year without a baseline.
 * @example pace({ kind: "stock", target: 99, baseline: 86, period: { year: 2019, month: 6, day: 30 } }) // => 92.5
 */
export function pace({ kind, target, baseline, period }: ProgressFacts): number | null {
  if (target === null || !isInsideYear(period)) return target;
  const start = startOf(kind, baseline);
  return start === null ? null : round9(start + (target - start) * timeShare(period).share);
}

/**
 * 进度, the part that is done: of a flow's target, or of a stock's growth in the year (年内增量完成率). 1 is all of it.
 * A stock whose baseline had already reached the target has no growth to make: actual ÷ target.
 */
export function progressOf(actual: number | null, facts: ProgressFacts): number | null {
  const base = progressBase(facts);
  if (actual === null || facts.target === null || base === null || facts.target === base) return null;
  return (actual - base) / (facts.target - base);
}

/** 与序时进度差, in 个百分点: how far the progress is from the time share, negative when behind. */
export function progressDifference(actual: number | null, facts: ProgressFacts): number | null {
  const progress = progressOf(actual, facts);
  return progress === null ? null : round9((progress - timeShare(facts.period).share) * 100);
}

/** What progress is counted from. `null` when a stock's baseline is not known. */
export function progressBase({ kind, target, baseline }: ProgressFacts): number | null {
  const start = startOf(kind, baseline);
  return start === null || target === null || target > start ? start : 0;
}

/** Where the year starts: a flow at 0, a stock at its baseline. A ratio grows along no line. */
function startOf(kind: IndicatorKind, baseline: number | null): number | null {
  if (kind === "flow") return 0;
  return kind === "stock" ? baseline : null;
}
