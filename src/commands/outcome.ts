import type { UndoReport, WriteReport } from "../excel/report";

/** What a ribbon button has to show: the page of the pane that shows it, and what came of it. */
export interface CommandOutcome {
  readonly page: "targets" | "functions";
  readonly outcome?: Outcome;
}

/** The pane makes the sentences, so that a button and a page say the same thing. */
export type Outcome =
  | { readonly kind: "written"; readonly report: WriteReport }
  | { readonly kind: "undone"; readonly report: UndoReport }
  | { readonly kind: "refused"; readonly error: unknown }
  | { readonly kind: "preview"; readonly indicatorIds: readonly string[] };
