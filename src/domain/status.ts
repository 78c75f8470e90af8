import type { ProgressFacts } from "./pace";
import type { Rules } from "./rules";
import { statusLines } from "./statusLines";

/** 达标, 正常, 关注, 落后, 未报, 未判定. */
export type StatusCode = "reached" | "normal" | "watch" | "behind" | "unreported" | "undetermined";

/** Who is behind, and how sure that is. */
export interface Status {
  readonly code: StatusCode;
  /** Why it is undetermined: no figure of the previous year-end, or no target. `null` for every other status. */
  readonly reason: "noBaseline" | "noTarget" | null;
  /** Judged by the attainment rate alone, because a stock's baseline is not known. To be printed. */
  readonly isFallback: boolean;
}

/** The status of a reported figure: one rule for every year, date, colour, list and function. */
export function statusOf(actual: number | null, facts: ProgressFacts, rules: Rules): Status {
  const { target } = facts;
  if (actual === null) return plain("unreported");
  if (target === null) return { ...plain("undetermined"), reason: "noTarget" };
  if (actual >= target) return plain("reached");
  const lines = statusLines(facts, rules);
  if (!lines) return { ...plain("undetermined"), reason: "noBaseline" };
  const { normalFrom, behindBelow, isFallback } = lines;
  const code = actual < behindBelow ? "behind" : actual >= normalFrom ? "normal" : "watch";
  return { ...plain(code), isFallback };
}

/** 年初已达标: a stock had reached the target of the year before the year began, and still has. */
export function wasReachedBefore(actual: number | null, { kind, target, baseline }: ProgressFacts): boolean {
  if (kind !== "stock" || actual === null || target === null || baseline === null) return false;
  return target <= baseline && actual >= target;
}

function plain(code: StatusCode): Status {
  return { code, reason: null, isFallback: false };
}
