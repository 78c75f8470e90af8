import type { Outcome } from "../excel/report";
import type { Messages } from "../i18n/t";
import { refusal } from "./refusal";
import { describeClearing, describeMarks, describeUndo, describeWrite } from "./report";
import type { PaneState } from "./shell";

/** What an outcome changes in the pane. */
export function changeFor(messages: Messages, outcome: Outcome | undefined): Partial<PaneState> {
  if (!outcome) return {};
  switch (outcome.kind) {
    case "written":
      return { status: describeWrite(messages, outcome.report) };
    case "undone":
      return { status: describeUndo(messages, outcome.report) };
    case "marked":
      return { status: describeMarks(messages, outcome.report) };
    case "cleared":
      return { status: describeClearing(messages, outcome.report) };
    case "refused":
      return { status: refusal(messages, outcome.error) };
    case "importAsked":
      // A new object each time, so that pressing the button again is seen.
      return { status: null, importRequest: {} };
    case "districtsAsked":
      return { status: null, districtsRequest: {} };
    case "preview":
      return { status: null, previewRequest: outcome.request };
  }
}
