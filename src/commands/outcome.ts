import type { Outcome } from "../excel/report";

/** What a ribbon button has to show: the page of the pane that shows it, and what came of it. */
export interface CommandOutcome {
  readonly page: "targets" | "functions";
  readonly outcome?: Outcome;
}
