import type { AreaSpec } from "./formulaSpec";

/** A native chart over cells of its own sheet: columns for what was reached, a dashed line with markers for what was to be. */
export interface ChartSpec {
  /** Unique on its sheet: `inForce`. With the sheet's mark it is the name by which the chart is found again. */
  readonly key: string;
  readonly title: string;
  /** The cells that it covers. */
  readonly at: AreaSpec;
  /** The cells with the labels of the horizontal axis. */
  readonly categories: AreaSpec;
  readonly series: readonly ChartSeriesSpec[];
}

export interface ChartSeriesSpec {
  /** What the legend says. */
  readonly name: string;
  /** As many cells as there are categories; #N/A leaves a gap. */
  readonly values: AreaSpec;
  readonly look: "columns" | "dashedLine";
}
