/** How much a figure grew on the one before, 0.25 for 25 % more. `null` when either is missing or there was nothing before. */
export function growthRate(current: number | null, previous: number | null): number | null {
  return current === null || previous === null || previous === 0 ? null : current / previous - 1;
}

/** What part of the whole this is, 0.7 for 70 %. `null` when either is missing or the whole is zero. */
export function share(part: number | null, whole: number | null): number | null {
  return part === null || whole === null || whole === 0 ? null : part / whole;
}
