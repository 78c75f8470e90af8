import type { IndicatorKind } from "./figure";

/** 以上 is `>=`, 突破 is `>`. */
export type Comparator = ">=" | ">";

/** First and last year, both included. */
export interface YearSpan {
  readonly from: number;
  readonly to: number;
}

/** A fact of the past that the document states. */
export interface Baseline {
  readonly id: string;
  readonly kind: IndicatorKind;
  readonly indicatorId: string;
  readonly value: number;
  readonly period: YearSpan;
  /** How many times the same figure of the period before, where stated. */
  readonly multipleOfPrevious: number | null;
  /** Verbatim from the document. */
  readonly quote: string;
}

/** A goal of the whole city. Goals do not fit each other: none is derived from another. */
export type Goal = LevelGoal | MultipleGoal;

interface AnyGoal {
  readonly id: string;
  readonly kind: IndicatorKind;
  readonly indicatorId: string;
  readonly comparator: Comparator;
  readonly period: YearSpan;
  /** What is to be reached, in the document's own few words: 突破4000件. */
  readonly wording: string;
  /** Verbatim from the document. */
  readonly quote: string;
}

/** So many: 突破4000件. */
export interface LevelGoal extends AnyGoal {
  readonly measure: "level";
  readonly value: number;
}

/** So many times a baseline: 成倍增长. */
export interface MultipleGoal extends AnyGoal {
  readonly measure: "multiple";
  readonly multiple: number;
  readonly baselineId: string;
}

/** A countable task or rule outside the two assessed indicators. */
export interface Task {
  readonly id: string;
  /** Entities that reach something, a count of the period, or a rule with a number. */
  readonly kind: "count" | "flow" | "rule";
  readonly name: string;
  /** The number to reach; for a ranking rule, the ranks. */
  readonly range: CountRange;
  readonly unit: string;
  /** An entity counts when it holds more than this many; `null` where that is not the condition. */
  readonly threshold: number | null;
  readonly period: YearSpan;
  /** Verbatim from the document. */
  readonly quote: string;
}

/** `max` is `null` where the document gives one number: that many or more. */
export interface CountRange {
  readonly min: number;
  readonly max: number | null;
}
