import { render } from "preact";
import { activateWorksheet } from "../excel/activateWorksheet";
import { canUndo, onUndoChange } from "../excel/lastWrite";
import type { Outcome } from "../excel/report";
import "./styles/tokens.css";
import "./styles/page.css";
import "./styles/shell.css";
import "./styles/controls.css";
import "./styles/choices.css";
import "./styles/figures.css";
import "./styles/cards.css";
import "./styles/fields.css";
import { keepFocus } from "./focus";
import type { Messages } from "../i18n/t";
import { changeFor } from "./outcome";
import type { PageId } from "./page";
import { refusal } from "./refusal";
import { describeUndo } from "./report";
import type { PaneServices } from "./services";
import { Shell, type PaneState } from "./shell";
import type { Status } from "./status";
import { followTheme } from "./theme";

/** What `main.ts` holds of a shown pane. */
export interface PaneHandle {
  /** Opens a page, or stays where it is, and shows what a ribbon command did or asks. */
  openPage(id: PageId | null, outcome?: Outcome): void;
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
    const returnFocus = keepFocus(root);
    show({ isBusy: true, status: null });
    const status = await action().catch((error: unknown) => refusal(messages, error));
    show({ isBusy: false, status });
    setTimeout(returnFocus); // once the page has drawn what its own state asks for
  };
  const openPage = (id: PageId | null, outcome?: Outcome) =>
    show({ ...opening(state, id ?? state.pageId), ...changeFor(messages, outcome) });
  // The links stay for the next look.
  const openWorksheet = (name: string) => void run(showing(name, state.status));
  const undo = () => void run(() => undoWrite(messages));
  followTheme(root.ownerDocument.documentElement);
  onUndoChange(() => show({ canUndo: canUndo() }));
  show({});
  return { openPage };
}

function opening({ opened }: PaneState, pageId: PageId): Partial<PaneState> {
  return { pageId, opened: [...new Set([...opened, pageId])] };
}

function showing(worksheetName: string, status: Status | null): () => Promise<Status | null> {
  return () => activateWorksheet(worksheetName).then(() => status);
}

async function undoWrite(messages: Messages): Promise<Status> {
  const { undoLastWrite } = await import(/* webpackChunkName: "writing" */ "../excel/undo");
  return describeUndo(messages, await undoLastWrite());
}

const firstState: PaneState = {
  pageId: "targets",
  opened: ["targets"],
  isBusy: false,
  status: null,
  canUndo: false,
  previewRequest: null,
  importRequest: null,
  districtsRequest: null,
};
