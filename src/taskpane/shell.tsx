import type { JSX } from "preact";
import { t, type Messages } from "../i18n/t";
import type { SheetsRequest } from "../sheets/sheetsRequest";
import { Button } from "./button";
import type { Page, PageId, Run } from "./page";
import { pages } from "./pages";
import type { PaneServices } from "./services";
import type { Status } from "./status";
import { StatusArea } from "./statusArea";

/** All that the pane shows, beside what its pages keep for themselves. */
export interface PaneState {
  readonly pageId: PageId;
  /** The pages opened so far: one is put in place when it is first looked at, and stays. */
  readonly opened: readonly PageId[];
  readonly isBusy: boolean;
  readonly status: Status | null;
  readonly canUndo: boolean;
  readonly previewRequest: SheetsRequest | null;
  readonly importRequest: object | null;
  readonly districtsRequest: object | null;
}

export interface ShellProps {
  readonly services: PaneServices;
  readonly state: PaneState;
  readonly run: Run;
  readonly openPage: (id: PageId) => void;
  readonly openWorksheet: (name: string) => void;
  readonly undo: () => void;
}

/** The pane around its pages: name and navigation above, what happened and the way back below. */
export function Shell({ services, state, run, openPage, openWorksheet, undo }: ShellProps): JSX.Element {
  const { messages } = services;
  const opened = pages.filter(({ id }) => state.opened.includes(id));
  return (
    <div class="pane" aria-busy={state.isBusy}>
      <header class="header">
        {/* Excel writes the name over the pane already; only who cannot see that needs it again. */}
        <h1 class="unseen">{t(messages, "pane.name")}</h1>
        <Navigation messages={messages} pageId={state.pageId} openPage={openPage} />
      </header>
      <main class="main">
        {opened.map((page) => (
          <PageSection key={page.id} page={page} services={services} state={state} run={run} />
        ))}
      </main>
      <footer class="footer">
        <StatusArea {...{ messages, openWorksheet }} isBusy={state.isBusy} status={state.status} />
        {state.canUndo && <Button {...{ onPress: undo, isBusy: state.isBusy }}>{t(messages, "pane.undo")}</Button>}
      </footer>
    </div>
  );
}

interface NavigationProps {
  readonly messages: Messages;
  readonly pageId: PageId;
  readonly openPage: (id: PageId) => void;
}

function Navigation({ messages, pageId, openPage }: NavigationProps): JSX.Element {
  return (
    <nav class="navigation" aria-label={t(messages, "pane.pages")}>
      {pages.map(({ id, title }) => (
        <button
          key={id}
          type="button"
          class="tab"
          aria-current={id === pageId ? "page" : undefined}
          onClick={() => openPage(id)}
        >
          {t(messages, title)}
        </button>
      ))}
    </nav>
  );
}

interface PageSectionProps {
  readonly page: Page;
  readonly services: PaneServices;
  readonly state: PaneState;
  readonly run: Run;
}

/** An opened page stays in place, hidden or shown, so that what was typed or chosen on it outlives a look at another. */
function PageSection({ page, services, state, run }: PageSectionProps): JSX.Element {
  const { messages } = services;
  const isShown = page.id === state.pageId;
  return (
    <section class="page" hidden={!isShown} aria-label={t(messages, page.title)} tabIndex={-1}>
      <page.Component
        messages={messages}
        services={services}
        isBusy={state.isBusy}
        isShown={isShown}
        run={run}
        previewRequest={state.previewRequest}
        importRequest={state.importRequest}
        districtsRequest={state.districtsRequest}
      />
    </section>
  );
}
