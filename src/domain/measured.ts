import { attainmentRate } from "./gap";
import { needed } from "./needed";
import { pace, progressDifference, progressOf, type ProgressFacts } from "./pace";
import type { Rules } from "./rules";
import { growthRate } from "./statistics";
import { statusOf, wasReachedBefore, type Status } from "./status";

/** A reported figure beside everything that it is measured by. `null` wherever something is missing. */
export interface Measured {
  /** 年度目标. */
  readonly target: number | null;
  /** 序时目标. */
  readonly pace: number | null;
  /** 完成数. */
  readonly actual: number | null;
  /** 完成率, a ratio. */
  readonly attainment: number | null;
  /** 上年末, of a stock. */
  readonly baseline: number | null;
  /** A ratio; of a stock 年内增量完成率. */
  readonly progress: number | null;
  /** 与序时进度差, in 个百分点. */
  readonly difference: number | null;
  /** 缺口, never negative. */
  readonly shortfall: number | null;
  /** 同比, a ratio. */
  readonly yearOnYear: number | null;
  /** Patents a month in what is left of the year. */
  readonly needed: number | null;
  readonly status: Status;
  /** 年初已达标. */
  readonly wasReachedBefore: boolean;
}

/** The figures of one row, and that of the same date of the year before. */
export interface Reading {
  readonly actual: number | null;
  readonly lastYear: number | null;
}

/** Measures one reported figure. */
export function measured(facts: ProgressFacts, { actual, lastYear }: Reading, rules: Rules): Measured {
  const { kind, target, baseline, period } = facts;
  return {
    ...{ target, actual, baseline: kind === "stock" ? baseline : null },
    pace: pace(facts),
    attainment: attainmentRate(actual, target),
    progress: progressOf(actual, facts),
    difference: progressDifference(actual, facts),
    shortfall: actual === null || target === null ? null : Math.max(target - actual, 0),
    yearOnYear: growthRate(actual, lastYear),
    needed: needed({ target, actual, period }),
    status: statusOf(actual, facts, rules),
    wasReachedBefore: wasReachedBefore(actual, facts),
  };
}
