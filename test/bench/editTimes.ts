import type { Page } from "playwright-core";

/** Milliseconds from an edit on. Of a list without live cells only the last one says something. */
export interface EditTimes {
  /** The add-in's read of the workbook was answered. */
  readonly read: number;
  /** The last live function has given its result to office.js. */
  readonly emitted: number;
  /** Excel has got all results. */
  readonly sent: number;
  /** The grid shows the new values, and nothing is left to calculate. */
  readonly shown: number;
}

export interface Edit {
  readonly cell: string;
  readonly figure: number;
  /** Cells of the list that show the figure itself. */
  readonly says: readonly string[];
}

const longestMs = 60_000;

/** Types a figure and waits until the list shows what follows from it; `null` when it does not in time. */
export async function timeEdit(page: Page, edit: Edit): Promise<EditTimes | null> {
  await page.bringToFront();
  return page.evaluate(watchEdit, { ...edit, longestMs });
}

/** Runs in the page. */
async function watchEdit({ cell, figure, says, longestMs: longest }: Edit & { longestMs: number }) {
  const { workbench } = window;
  const times = { read: 0, emitted: 0, sent: 0, shown: 0 };
  const pane = workbench.pane.frame().contentWindow as Window & typeof globalThis;
  const setTimer = pane.setTimeout;
  const start = performance.now();
  const now = () => performance.now() - start;
  const isShown = () => says.every((at) => workbench.shown(at)[0]?.[0] === String(figure));
  // At the first result office.js sets its timer of 50 ms; our code gives all others in the same go.
  pane.setTimeout = ((...given: Parameters<typeof setTimer>) => {
    if (given[1] === 50 && times.read > 0 && times.emitted === 0) queueMicrotask(() => (times.emitted = now()));
    return setTimer.apply(pane, given);
  }) as typeof setTimer;
  const stop = workbench.host.onBatch(({ kind, milliseconds }) => {
    if (kind === "workbook") times.read ||= now();
    if (kind === "service") times.sent ||= now() - milliseconds;
  });
  workbench.enter(cell, [[figure]]);
  while (!isShown() && now() < longest) await new Promise((resolve) => setTimeout(resolve, 5));
  if (isShown()) await workbench.settled();
  times.shown = now();
  stop();
  pane.setTimeout = setTimer;
  return isShown() ? times : null;
}
