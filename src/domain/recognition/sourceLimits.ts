/** How many cells can be taken at once, of whatever they come from: more is no table of 17 districts. */
export const sourceLimits = {
  /** Of one sheet. */
  rows: 200_000,
  /** Of all sheets together. */
  cells: 2_000_000,
} as const;
