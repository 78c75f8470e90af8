import type { StatusCode } from "../../src/domain/status";

/** A figure and its rule in whole numbers: so many parts of the year have passed. */
export interface ExactRequest {
  readonly kind: "stock" | "flow";
  readonly target: number;
  readonly baseline: number | null;
  readonly actual: number;
  readonly points: number;
  readonly leastShort: number;
  readonly passed: number;
  readonly parts: number;
}

/**
 * The status rule as its words say it, in exact fractions: every comparison is multiplied out to whole numbers,
 * which stay far below 2⁵³, so nothing is ever rounded.
 */
export function exactStatus({
  kind,
  target,
  baseline,
  actual,
  points,
  leastShort,
  passed,
  parts,
}: ExactRequest): StatusCode {
  if (actual >= target) return "reached";
  const start = kind === "flow" ? 0 : baseline;
  if (passed === parts) {
    if (target - actual < leastShort) return "watch";
    if (start === null) return 10 * actual < 9 * target ? "behind" : "watch";
    return isBehind(target <= start ? 0 : start) ? "behind" : "watch";
  }
  if (start === null) return "undetermined";
  // short of the pace, in parts of a patent: start + (target − start) × passed ÷ parts − actual
  const short = start * parts + (target - start) * passed - actual * parts;
  if (short <= 0 || short < leastShort * parts) return "normal";
  return isBehind(target <= start ? 0 : start) ? "behind" : "watch";

  // (actual − base) ÷ (target − base) − passed ÷ parts < −points ÷ 100
  function isBehind(base: number): boolean {
    return 100 * parts * (actual - base) < (target - base) * (100 * passed - points * parts);
  }
}
