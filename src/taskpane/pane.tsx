import type { Outcome } from "./outcome";
import type { PageId } from "./page";
import type { PaneServices } from "./services";

/** What `main.ts` holds of a shown pane. */
export interface PaneHandle {
  /** Opens a page, and shows what a ribbon command did or asks. */
  openPage(id: PageId, outcome?: Outcome): void;
}

/** Shows the task pane inside `root`. */
export function showPane(root: HTMLElement, services: PaneServices): PaneHandle {
  root.textContent = services.messages["error.bug"];
  return { openPage: () => undefined };
}
