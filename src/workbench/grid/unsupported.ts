import type { WorkbookModel } from "../objects/workbook";

/** What a user may try in the grid and the model cannot do, in the user's words: by the id of the grid's command. */
export const unsupported: ReadonlyMap<string, string> = new Map([
  ["sheet.command.move-range", "移动单元格"],
  ["sheet.command.move-rows", "移动行"],
  ["sheet.command.move-cols", "移动列"],
  ["sheet.command.add-worksheet-merge", "合并单元格"],
]);

/** The entries of the grid's menus that lead nowhere here: cutting, and protection, for which the page has a button. */
export const hiddenMenuEntries = Object.fromEntries(
  [
    "sheet.command.cut",
    "sheet.contextMenu.permission",
    "sheet.command.add-range-protection-from-sheet-bar",
    "sheet.command.delete-worksheet-protection-from-sheet-bar",
    "sheet.command.change-sheet-protection-from-sheet-bar",
    "sheet.command.view-sheet-permission-from-sheet-bar",
  ].map((id) => [id, { hidden: true }]),
);

/** Refuses Ctrl+X on cells: the grid would open the selected cell and cut its text out of it. */
export function refuseCutKey(container: HTMLElement, workbook: WorkbookModel, refuse: (reason: unknown) => void): void {
  const onKey = (event: KeyboardEvent) => {
    const isCut = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "x";
    const target = event.target as HTMLElement;
    const isText = workbook.isEditingCell || target.tagName === "INPUT" || target.closest("[role=tab]") !== null;
    if (!isCut || isText || !container.contains(target)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    refuse(new Error("剪切"));
  };
  container.ownerDocument.addEventListener("keydown", onKey, { capture: true });
}
