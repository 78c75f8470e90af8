import { render } from "preact";
import { activateWorksheet } from "../excel/activateWorksheet";
import { canUndo, onUndoChange } from "../excel/lastWrite";
import "./styles/tokens.css";
import "./styles/page.css";
import "./styles/shell.css";
import "./styles/controls.css";
import "./styles/choices.css";
import "./styles/figures.css";
import { changeFor, type Outcome } from "./outcome";
import type { PageId } from "./page";
import { refusal } from "./refusal";
import { describeUndo } from "./report";
import type { PaneServices } from "./services";
import { Shell, type PaneState } from "./shell";
import type { Status } from "./status";
import { followTheme } from "./theme";

/** What `main.ts` holds of a shown pane. */
export interface PaneHandle {
  /** Opens a page, and shows what a ribbon command did or asks. */
  openPage(id: PageId, outcome?: Outcome): void;
}

/** Shows the task pane inside `root`. */
export function showPane(root: HTMLElement, services: PaneServices): PaneHandle {
  const { messages } = services;
  let state: PaneState = { ...firstState, canUndo: canUndo() };
  const show = (change: Partial<PaneState>) => {
    state = { ...state, ...change };
    render(<Shell {...{ services, state, run, openPage, openWorksheet, undo }} />, root);
  };
  const run = async (action: () => Promise<Status | null>) => {
    if (state.isBusy) return;
    show({ isBusy: true, status: null });
    const status = await action().catch((error: unknown) => refusal(messages, error));
    show({ isBusy: false, status });
  };
  const openPage = (id: PageId, outcome?: Outcome) =>
    show({ pageId: id, opened: [...new Set([...state.opened, id])], ...changeFor(messages, outcome) });
  const openWorksheet = (name: string) => {
    const { status } = state; // the links stay for the next look
    void run(() => activateWorksheet(name).then(() => status));
  };
  const undo = () =>
    void run(async () => {
      const { undoLastWrite } = await import(/* webpackChunkName: "writing" */ "../excel/undo");
      return describeUndo(messages, await undoLastWrite());
    });
  followTheme(root.ownerDocument.documentElement);
  onUndoChange(() => show({ canUndo: canUndo() }));
  show({});
  return { openPage };
}

const firstState: PaneState = {
  pageId: "targets",
  opened: ["targets"],
  isBusy: false,
  status: null,
  canUndo: false,
  previewRequest: null,
};
