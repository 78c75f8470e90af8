import type { Period } from "./period";
import { round9 } from "./round9";
import { remainingMonths } from "./timeShare";

/** What is to be reached in what is left of the year. */
export interface NeededRequest {
  readonly target: number | null;
  readonly actual: number | null;
  readonly period: Period;
}

/**
 * How many patents a month are needed to reach the target of the year: whole ones, 0 when it is reached.
 * `null` when a number is missing, and in December.
 */
export function needed({ target, actual, period }: NeededRequest): number | null {
  const months = remainingMonths(period);
  if (target === null || actual === null || months === null) return null;
  return Math.max(0, Math.ceil(round9((target - actual) / months)));
}
