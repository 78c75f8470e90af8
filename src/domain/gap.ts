/**
 * How far the reported figure is from the target: actual − target, so negative is not yet reached.
 * `null` when either is missing.
 */
export function gap(actual: number | null, target: number | null): number | null {
  return actual === null || target === null ? null : actual - target;
}

/** The share of the target that is reached, 0.8 for 80 %. `null` when either is missing or the target is zero. */
export function attainmentRate(actual: number | null, target: number | null): number | null {
  return actual === null || target === null || target === 0 ? null : actual / target;
}
