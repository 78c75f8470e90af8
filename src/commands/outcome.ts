import type { Outcome } from "../excel/report";

/** The page of the pane that shows what came of a ribbon button. */
export type CommandPage = "targets" | "actuals" | "monitoring" | "districts" | "functions";

/** What a ribbon button does, and where its result and its refusals are shown. */
export interface Command {
  /** `null` is whatever page is open. */
  readonly page: CommandPage | null;
  /** Left out for a button that only opens its page. */
  readonly run?: () => Promise<Outcome>;
}

/** What a ribbon button has to show: the page of the pane that shows it, and what came of it. */
export interface CommandOutcome {
  readonly page: CommandPage | null;
  readonly outcome?: Outcome;
}
