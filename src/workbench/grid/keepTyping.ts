import { IEditorBridgeService } from "@univerjs/preset-sheets-core";
import type { Surface } from "./surface";

/**
 * Keeps what the user is typing. The grid puts a cell's stored content back into its editor whenever the same row and
 * column changes on any worksheet, which a calculation does all the time: digits typed meanwhile would be lost.
 */
export function keepTyping({ service }: Pick<Surface, "service">): void {
  const editor = service<IEditorBridgeService>(IEditorBridgeService);
  const refresh = editor.refreshEditCellState.bind(editor);
  editor.refreshEditCellState = () => {
    if (!editor.isVisible().visible) refresh();
  };
}
