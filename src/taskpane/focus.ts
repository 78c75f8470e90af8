/**
 * Remembers whether the keyboard is in the pane; what it gives brings the keyboard back to the page
 * when the control that had it is gone. Never takes it from the grid.
 */
export function keepFocus(root: HTMLElement): () => void {
  const { ownerDocument } = root;
  const wasInside = root.contains(ownerDocument.activeElement);
  return () => {
    if (!wasInside || root.contains(ownerDocument.activeElement)) return;
    root.querySelector<HTMLElement>("section:not([hidden])")?.focus();
  };
}
