import type { DistrictRow, Monitoring } from "../../domain/monitoring";

/** What the bar of a district shows, and where it should be by now. */
export interface Bar {
  /** `null` is an empty bar. */
  readonly rate: number | null;
  /** `null` is no tick. */
  readonly due: number | null;
}

/**
 * What the bars of a list are: the growth of a stock in the year and the part of a flow are held against the time share,
 * as the status is; where no year-end before is known, only the attainment rate is left.
 */
export function barKind({ indicator, districts }: Monitoring): "barsOfGrowth" | "barsOfRate" | "barsOfRateOnly" {
  if (indicator.kind === "flow") return "barsOfRate";
  return districts.some(({ progress }) => progress !== null) ? "barsOfGrowth" : "barsOfRateOnly";
}

/** The bar of each district. One that lacks what the others are measured by has an empty one. */
export function barsOf(monitoring: Monitoring): (row: DistrictRow) => Bar {
  if (barKind(monitoring) === "barsOfRateOnly") return ({ attainment }) => ({ rate: attainment, due: null });
  const due = monitoring.timeShare.share;
  return ({ progress, status }) => ({
    // What had reached its target before the year began is full.
    rate: status.code === "reached" ? 1 : progress,
    due,
  });
}
