import { noActuals } from "../../src/domain/actuals";
import { actualsStore } from "../../src/domain/actualsStore";
import type { Messages } from "../../src/i18n/t";
import { zhCN } from "../../src/i18n/zhCN";
import { showPane, type PaneHandle } from "../../src/taskpane/pane";
import { paneServices } from "./paneServices";

/** A shown pane, worked as a person works it: by what is written on its controls. */
export interface OpenPane {
  readonly root: HTMLElement;
  readonly handle: PaneHandle;
  /** Presses the button or tab, or ticks the choice, that bears the words. */
  press(words: string): Promise<void>;
  /** Chooses from the list with that label, by the words of the choice. */
  choose(label: string, words: string): Promise<void>;
  type(text: string): Promise<void>;
  key(name: string): Promise<void>;
  /** What is shown, hidden pages left out. */
  text(): string;
  status(): string;
}

/** Shows the pane with the real functions in an empty document. */
export async function openPane(messages: Messages = zhCN): Promise<OpenPane> {
  document.body.replaceChildren();
  // Live functions wait until the workbook has been read; this one has no figures, unless a test says otherwise.
  if (actualsStore.current() === null) actualsStore.set(noActuals);
  const root = document.body.appendChild(document.createElement("div"));
  const handle = showPane(root, await paneServices(messages));
  const shown = (element: Element) => element.closest("[hidden]") === null;
  const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)].filter(shown);
  const search = () => all("input[role=combobox]")[0] as HTMLInputElement;
  return {
    root,
    handle,
    press: async (words) => {
      const bears = (element: HTMLElement) =>
        element.textContent === words || element.getAttribute("aria-label") === words;
      const found =
        all("button, label, li, summary").find(bears) ?? all("label").find((each) => startsWith(each, words));
      if (!found) throw new Error(`nothing to press says “${words}”; the pane says: ${root.textContent}`);
      found.click();
      await settled(root);
    },
    choose: async (label, words) => {
      const list = all("label")
        .find((each) => each.textContent === label)
        ?.parentElement?.querySelector("select");
      const option = [...(list?.options ?? [])].find(({ text }) => text === words);
      if (!list || !option) throw new Error(`no “${words}” under “${label}”; the pane says: ${root.textContent}`);
      list.value = option.value;
      list.dispatchEvent(new Event("change", { bubbles: true }));
      await settled(root);
    },
    type: async (text) => {
      search().value = text;
      search().dispatchEvent(new Event("input", { bubbles: true }));
      await settled(root);
    },
    key: async (name) => {
      search().dispatchEvent(new KeyboardEvent("keydown", { key: name, bubbles: true }));
      await settled(root);
    },
    text: () =>
      all("header, section, footer")
        .map((each) => each.textContent)
        .join("\n"),
    status: () => root.querySelector("[role=status]")?.textContent ?? "",
  };
}

/** A choice bears its label, and a hint under it. */
function startsWith(label: HTMLElement, words: string): boolean {
  return label.querySelector("span")?.firstChild?.textContent === words;
}

/** Waits until nothing is busy and all is drawn. Preact waits up to 35 ms for a frame before it runs effects. */
export async function settled(root: HTMLElement): Promise<void> {
  const isBusy = () => root.querySelector("[aria-busy=true]") !== null;
  for (let quiet = 0, i = 0; quiet < 4; i++) {
    if (i > 500) throw new Error("the pane stays busy");
    await new Promise((resolve) => setTimeout(resolve, 10));
    quiet = isBusy() ? 0 : quiet + 1;
  }
}
