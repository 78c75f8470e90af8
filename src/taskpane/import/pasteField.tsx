import type { JSX } from "preact";
import { t, type Messages } from "../../i18n/t";
import type { ImportSource } from "./source";

interface PasteFieldProps {
  readonly messages: Messages;
  readonly isBusy: boolean;
  readonly paste: (source: ImportSource) => void;
}

/** Takes cells from the clipboard. It holds nothing itself: what is pasted opens in the preview. */
export function PasteField({ messages, isBusy, paste }: PasteFieldProps): JSX.Element {
  const take = (event: ClipboardEvent) => {
    event.preventDefault();
    const source = pastedSource(event.clipboardData);
    if (source && !isBusy) paste(source);
  };
  return (
    <textarea
      class="paste-field"
      rows={1}
      aria-label={t(messages, "import.paste")}
      placeholder={t(messages, "import.pasteHint")}
      spellcheck={false}
      onPaste={take}
      onInput={(event) => (event.currentTarget.value = "")}
    />
  );
}

/** Excel puts a picture beside the cells, so a file counts only where there is no text. */
function pastedSource(data: DataTransfer | null): ImportSource | null {
  const text = data?.getData("text/plain") ?? "";
  const html = data?.getData("text/html") ?? "";
  if (text.trim() !== "" || html.trim() !== "") return { kind: "paste", text, html };
  const [file] = data?.files ?? [];
  return file ? { kind: "file", file } : null;
}
