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

/**
 * An attainment rate as percent with one decimal: what is not reached never looks as if it were.
 * @example formatRate(0.9996) // => "99.9%"
 */
export function formatRate(rate: number | null): string {
  const shown = formatPercent(rate);
  return rate !== null && rate < 1 && shown === "100.0%" ? "99.9%" : shown;
}

/** A figure of 件, or of 件 per 万人, with the decimals that it needs. */
export function formatFigure(figure: number | null): string {
  if (figure === null) return missing;
  return Number.isInteger(figure) ? String(figure) : figure.toFixed(2);
}
