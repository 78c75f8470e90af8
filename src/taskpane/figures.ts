/** What a page shows where there is no figure. */
const missing = "—";

/** A count of 件 as a page shows it. */
export function formatCount(count: number | null): string {
  return count === null ? missing : String(count);
}

/**
 * A rate as percent with one decimal, half away from zero as the statistics yearbooks round.
 * @example formatPercent(0.2485) // => "24.9%"
 */
export function formatPercent(rate: number | null): string {
  if (rate === null) return missing;
  // 0.2485 * 1000 is 248.49999999999997: twelve digits bring back the half that was meant.
  const tenths = Math.round(Number((Math.abs(rate) * 1000).toPrecision(12)));
  const sign = rate < 0 && tenths > 0 ? "−" : "";
  return `${sign}${(tenths / 10).toFixed(1)}%`;
}
