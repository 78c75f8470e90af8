import type { Validation } from "../../objects/validation";
import type { Box } from "./cellBox";

/** The arrow beside a cell that opens its list. */
export function arrowButton(document: Document): HTMLButtonElement {
  const arrow = document.createElement("button");
  arrow.type = "button";
  arrow.className = "entry-help";
  arrow.ariaLabel = "打开下拉列表";
  arrow.title = "Alt+↓";
  arrow.textContent = "▼";
  arrow.tabIndex = -1;
  arrow.hidden = true;
  // The grid keeps the keyboard while the mouse is on the arrow.
  arrow.addEventListener("mousedown", (event) => event.preventDefault());
  return arrow;
}

/** The tip below a cell. */
export function tipBox(document: Document): HTMLElement {
  const tip = document.createElement("div");
  tip.className = "entry-help";
  tip.role = "tooltip";
  tip.hidden = true;
  return tip;
}

/** Whether a validation has something to tell the user before typing. */
export const hasTip = ({ prompt: { title, message, showPrompt } }: Validation): boolean =>
  showPrompt && (title !== "" || message !== "");

/** What the tip of a validation says. */
export function tipOf(document: Document, { prompt: { title, message } }: Validation): Node[] {
  const head = document.createElement("strong");
  head.textContent = title;
  return [...(title === "" ? [] : [head]), document.createTextNode(message)];
}

/** Puts an element at a place of the page. */
export function place(element: HTMLElement, { left, top }: { left: number; top: number }): void {
  Object.assign(element.style, { left: `${left}px`, top: `${top}px` });
}

/** Where something of a height begins that stands below a cell, or above it near the end of the page. */
export function below({ top, bottom }: Box, height: number): number {
  return bottom + height > window.innerHeight && top > height ? top - height : bottom;
}
