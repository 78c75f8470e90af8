/**
 * Puts a text on the clipboard, and gives whether it is there. Where the page may not, as in some versions of Excel,
 * it selects the text where it is shown, so that Ctrl+C copies it.
 */
export async function copyText(text: string, shown: HTMLElement | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // No clipboard, or not for this page: the browser's own copying is left.
    return shown ? copySelected(shown) : false;
  }
}

function copySelected(shown: HTMLElement): boolean {
  const { ownerDocument } = shown;
  ownerDocument.getSelection()?.selectAllChildren(shown);
  // Deprecated, and all there is in an old WebView; absent where it was taken away.
  return typeof ownerDocument.execCommand === "function" && ownerDocument.execCommand("copy");
}
