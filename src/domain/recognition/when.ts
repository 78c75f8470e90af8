import type { Period } from "../period";

/** What a head or title says of time. Parts that it does not say are `null`: they may stand further out. */
export interface When {
  readonly year: number | null;
  readonly month: number | null;
  /** `null` with a month: its end. */
  readonly day: number | null;
  /** 累计: counted from January. 当月: the month alone. */
  readonly accumulation: "cumulative" | "month" | null;
  /** 去年同期, 上年末. */
  readonly isLastYear: boolean;
  /** 年末 of whatever year: no month from further out belongs to it. */
  readonly isYearEnd: boolean;
  /** All that it can mean where that is more than one date: 2019.1 is January or October. */
  readonly readings: readonly Period[];
}

/** A text that says nothing of time. */
export const noTime: When = {
  year: null,
  month: null,
  day: null,
  accumulation: null,
  isLastYear: false,
  isYearEnd: false,
  readings: [],
};
