import { pace, progressBase, type ProgressFacts } from "./pace";
import { isInsideYear } from "./period";
import { round9 } from "./round9";
import type { Rules } from "./rules";
import { timeShare } from "./timeShare";

/** The status rule as two lines: below the target, a figure is 正常 from the one and 落后 below the other. */
export interface StatusLines {
  /** The smallest whole figure that is 正常. */
  readonly normalFrom: number;
  /** A figure below it is 落后. */
  readonly behindBelow: number;
  /** Judged by the attainment rate alone, because a stock's baseline is not known. To be printed. */
  readonly isFallback: boolean;
}

/** The two lines of a district at a date. `null` when they cannot be drawn: no target, or inside the year no baseline. */
export function statusLines(facts: ProgressFacts, rules: Rules): StatusLines | null {
  if (facts.target === null) return null;
  const base = progressBase(facts);
  if (!isInsideYear(facts.period)) return yearEndLines(facts.target, base, rules);
  const expected = pace(facts);
  if (base === null || expected === null) return null;
  // At the pace, or short of it by less than the least that counts; the ceiling matters only to a rule of 0.
  const normalFrom = Math.min(Math.ceil(expected), firstShortByLess(expected, rules));
  const share = timeShare(facts.period).share;
  const threshold = thresholdOf(facts.target, base, share - rules.behindPoints / 100);
  return { normalFrom, behindBelow: Math.min(threshold, normalFrom), isFallback: false };
}

function yearEndLines(target: number, base: number | null, rules: Rules): StatusLines {
  const threshold =
    base === null ? round9(target * rules.fallbackRate) : thresholdOf(target, base, 1 - rules.behindPoints / 100);
  const behindBelow = Math.min(threshold, firstShortByLess(target, rules));
  return { normalFrom: target, behindBelow, isFallback: base === null };
}

/** The figure at which so much of the way from base to target is done. */
function thresholdOf(target: number, base: number, share: number): number {
  return round9(base + (target - base) * share);
}

/** The smallest whole figure that is short of a level by less than the least that counts. */
function firstShortByLess(level: number, { leastShort }: Rules): number {
  return Math.floor(round9(level - leastShort)) + 1;
}
