/**
 * How far the reported figure is from the target: actual − target, so negative is not yet reached.
 * `null` when either is missing.
 */
export function gap(actual: number | null, target: number | null): number | null {
  if (actual === null || target === null) return null;
  // Ratios have decimals: 9.9 − 10 is −0.1, and not the −0.09999999999999964 of binary arithmetic.
  return Number((actual - target).toFixed(10));
}

/** The share of the target that is reached, 0.8 for 80 %. `null` when either is missing or the target is zero. */
export function attainmentRate(actual: number | null, target: number | null): number | null {
  return actual === null || target === null || target === 0 ? null : actual / target;
}
