/** A part of the page that takes the keyboard. */
export interface Station {
  readonly element: HTMLElement;
  readonly focus: () => void;
}

/**
 * Lets F6 take the keyboard round the parts of the page, Shift+F6 back: in the grid, Tab goes to the next cell.
 * Source: https://support.microsoft.com/office/keyboard-shortcuts-in-excel-1798d9d5-842a-42b8-9c99-9b7213f0040f
 */
export function goRoundByF6(stations: readonly Station[], frame: HTMLIFrameElement): void {
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== "F6") return;
    event.preventDefault();
    const shown = stations.filter(({ element }) => !element.hidden);
    const here = shown.findIndex(({ element }) => element.contains(document.activeElement));
    const step = event.shiftKey ? shown.length - 1 : 1;
    shown[(here + step) % shown.length]?.focus();
  };
  document.addEventListener("keydown", onKey, { capture: true });
  // The pane is a page of its own: its keys do not reach ours, as Excel's do.
  frame.addEventListener("load", () => frame.contentWindow?.addEventListener("keydown", onKey, { capture: true }));
}
