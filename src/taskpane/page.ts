import type { JSX } from "preact";
import type { MessageKey, Messages } from "../i18n/t";
import type { PaneServices } from "./services";
import type { Status } from "./status";

export type PageId = "targets" | "functions";

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
  /** Runs an action, showing that it runs and what came of it: the status it gives, or its refusal. */
  readonly run: Run;
  /** The indicators for which a ribbon command asks a preview; answered once. */
  readonly previewRequest: PreviewRequest | null;
}

export type Run = (action: () => Promise<Status | null>) => Promise<void>;

export interface PreviewRequest {
  readonly indicatorIds: readonly string[];
}
