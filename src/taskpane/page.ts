import type { JSX } from "preact";
import type { MessageKey, Messages } from "../i18n/t";
import type { SheetsRequest } from "../sheets/sheetsRequest";
import type { PaneServices } from "./services";
import type { Status } from "./status";

export type PageId = "targets" | "actuals" | "monitoring" | "districts" | "functions";

/** One page of the pane. Its place in `pages/index.ts` is its place in the navigation. */
export interface Page {
  readonly id: PageId;
  readonly title: MessageKey;
  readonly Component: (props: PageProps) => JSX.Element;
}

export interface PageProps {
  readonly messages: Messages;
  readonly services: PaneServices;
  readonly isBusy: boolean;
  /** Whether this page is the one that is looked at: what is live on a hidden one waits. */
  readonly isShown: boolean;
  /** Runs an action, showing that it runs and what came of it: the status it gives, or its refusal. */
  readonly run: Run;
  /** The sheets for which a ribbon command asks a preview; answered once, by the page of their kind. */
  readonly previewRequest: SheetsRequest | null;
  /** Another object each time the ribbon asks for the import; `null` while it never has. */
  readonly importRequest: object | null;
  /** The same for the district sheets. */
  readonly districtsRequest: object | null;
}

export type Run = (action: () => Promise<Status | null>) => Promise<void>;
