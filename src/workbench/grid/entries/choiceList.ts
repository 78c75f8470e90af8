import type { Box } from "./cellBox";
import { below, place } from "./helpElements";
import type { ListItem } from "./listItems";

/** The open list of choices below a cell. */
export interface ChoiceList {
  readonly element: HTMLElement;
  readonly open: (items: readonly ListItem[], box: Box, current: string) => void;
  readonly close: () => void;
}

export interface ChoiceDoor {
  readonly choose: (item: ListItem) => void;
  /** The list has closed without a choice: the keyboard goes back to the grid. */
  readonly leave: () => void;
}

/** A list to be opened below cells, worked by mouse or keys. */
export function choiceList(document: Document, { choose, leave }: ChoiceDoor): ChoiceList {
  const element = document.createElement("ul");
  element.className = "entry-help";
  element.role = "listbox";
  element.ariaLabel = "下拉列表";
  element.tabIndex = -1;
  element.hidden = true;
  let items: readonly ListItem[] = [];
  const close = () => (element.hidden = true);
  const take = (i: number) => {
    const item = items[i];
    close();
    if (item) choose(item);
  };
  element.addEventListener("blur", close);
  element.addEventListener("click", ({ target }) => take([...element.children].indexOf(target as Element)));
  element.addEventListener("keydown", (event) => {
    event.stopPropagation();
    event.preventDefault();
    const at = [...element.children].findIndex((option) => option.ariaSelected === "true");
    if (event.key === "Enter") take(at);
    if (event.key === "ArrowDown") select(element, Math.min(at + 1, items.length - 1));
    if (event.key === "ArrowUp") select(element, Math.max(at - 1, 0));
    if (event.key === "Escape" || event.key === "Tab") {
      close();
      leave();
    }
  });
  const open: ChoiceList["open"] = (given, box, current) => {
    items = given;
    element.replaceChildren(...items.map(({ text }) => option(document, text)));
    element.style.minWidth = `${box.right - box.left + 18}px`;
    element.hidden = false;
    place(element, { left: box.left, top: below(box, element.offsetHeight) });
    select(
      element,
      Math.max(
        0,
        items.findIndex(({ text }) => text === current),
      ),
    );
    element.focus({ preventScroll: true });
  };
  return { element, open, close };
}

function option(document: Document, text: string): HTMLElement {
  const line = document.createElement("li");
  line.role = "option";
  line.textContent = text;
  return line;
}

function select(list: HTMLElement, chosen: number): void {
  [...list.children].forEach((line, i) => (line.ariaSelected = String(i === chosen)));
  list.children[chosen]?.scrollIntoView({ block: "nearest" });
}
