import type { UndoReport, WriteReport } from "../excel/report";
import type { Messages } from "../i18n/t";
import { refusal } from "./refusal";
import { describeUndo, describeWrite } from "./report";
import type { PaneState } from "./shell";

/**
 * What a ribbon command brings to the pane: the pane alone turns it into sentences, so that a button and a page
 * say the same thing.
 */
export type Outcome =
  | { readonly kind: "written"; readonly report: WriteReport }
  | { readonly kind: "undone"; readonly report: UndoReport }
  | { readonly kind: "refused"; readonly error: unknown }
  /** Something existing would change: the 目标表 page looks again and shows the preview. */
  | { readonly kind: "preview"; readonly indicatorIds: readonly string[] };

/** What an outcome changes in the pane. */
export function changeFor(messages: Messages, outcome: Outcome | undefined): Partial<PaneState> {
  if (!outcome) return {};
  switch (outcome.kind) {
    case "written":
      return { status: describeWrite(messages, outcome.report) };
    case "undone":
      return { status: describeUndo(messages, outcome.report) };
    case "refused":
      return { status: refusal(messages, outcome.error) };
    case "preview":
      return { status: null, previewRequest: { indicatorIds: outcome.indicatorIds } };
  }
}
