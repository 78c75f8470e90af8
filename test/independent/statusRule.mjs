import { compare, decimal, fraction, minus, one, over, plus, times, zero } from "./fraction.mjs";

export const words = {
  reached: "达标",
  normal: "正常",
  watch: "关注",
  behind: "落后",
  unreported: "未报",
  noBaseline: "未判定（缺上年末数）",
  noTarget: "未判定（未下达目标）",
  invalidRules: "规则有误",
};

/** The thresholds, exact. `null` when one of them is no number of its range: then nobody is judged. */
export function readRules({ behindPoints, leastShort, fallbackRate }) {
  const isIn = (value, max) => typeof value === "number" && value >= 0 && value <= max;
  if (!isIn(behindPoints, 100) || !isIn(leastShort, 100) || !isIn(fallbackRate, 1)) return null;
  return {
    points: decimal(behindPoints),
    leastShort: decimal(leastShort),
    fallbackRate: decimal(fallbackRate),
  };
}

/**
 * The status word by the rule as the product states it: pace, points below, patents short. All are exact fractions,
 * `null` is not known; a flow has no baseline.
 */
export function statusOf({ actual, target, baseline, share, isFlow }, rules) {
  if (rules === null) return words.invalidRules;
  if (actual === null) return words.unreported;
  if (target === null) return words.noTarget;
  if (compare(actual, target) >= 0) return words.reached;
  const isYearEnd = compare(share, one) === 0;
  if (!isFlow && baseline === null && !isYearEnd) return words.noBaseline;
  const short = minus(paceOf({ target, baseline, share, isFlow }) ?? target, actual);
  const isShortByLess = compare(short, rules.leastShort) < 0;
  if (!isYearEnd && (compare(short, zero) <= 0 || isShortByLess)) return words.normal;
  if (isYearEnd && isShortByLess) return words.watch;
  return isFarBelow({ actual, target, baseline, share, isFlow }, rules) ? words.behind : words.watch;
}

/** 序时目标: a flow its share of the target, a stock the level from which it starts and its share of the growth. */
export function paceOf({ target, baseline, share, isFlow }) {
  if (target === null) return null;
  if (compare(share, one) === 0) return target;
  if (isFlow) return times(target, share);
  return baseline === null ? null : plus(baseline, times(minus(target, baseline), share));
}

/** 进度: a flow's part of the target, a stock's part of the growth; a target that was reached before has no growth. */
export function progressOf({ actual, target, baseline, isFlow }) {
  if (actual === null || target === null || (!isFlow && baseline === null)) return null;
  const start = isFlow || compare(target, baseline) <= 0 ? zero : baseline;
  return compare(target, start) === 0 ? null : over(minus(actual, start), minus(target, start));
}

/** 与序时进度差, in 个百分点. */
export function pointsOf(facts) {
  const progress = progressOf(facts);
  return progress === null ? null : times(minus(progress, facts.share), fraction(100));
}

/**
 * For every figure below the target its status, as the figure from which it is no longer 落后 and the one from which it
 * is 正常 or 达标. Every whole figure is tried; `null` where nothing can be said.
 */
export function statusRanges(facts, rules) {
  if (rules === null || facts.target === null) return null;
  const order = [words.behind, words.watch, words.normal, words.reached];
  const target = Number(facts.target.n);
  const ranks = Array.from({ length: target + 1 }, (_, actual) =>
    order.indexOf(statusOf({ ...facts, actual: fraction(actual) }, rules)),
  );
  if (ranks.includes(-1)) return null;
  if (ranks.some((rank, i) => i > 0 && rank < ranks[i - 1])) throw new Error("a status falls as the figure rises");
  return { notBehindFrom: ranks.findIndex((rank) => rank > 0), normalFrom: ranks.findIndex((rank) => rank > 1) };
}

function isFarBelow(facts, rules) {
  if (!facts.isFlow && facts.baseline === null) {
    return compare(over(facts.actual, facts.target), rules.fallbackRate) < 0;
  }
  return compare(times(pointsOf(facts), fraction(-1)), rules.points) > 0;
}
