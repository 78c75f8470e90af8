import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { t, type Messages } from "../../i18n/t";
import { Button } from "../button";
import { sourceTitle } from "./source";
import type { Reading } from "./useImport";

interface ReadingPanelProps {
  readonly messages: Messages;
  readonly reading: Reading;
  readonly stop: () => void;
}

/** What is being read, how much of it has been, and the way out. */
export function ReadingPanel({ messages, reading: { source, share }, stop }: ReadingPanelProps): JSX.Element {
  const panel = useRef<HTMLDivElement>(null);
  // The button that was pressed is gone; the way out takes the keyboard.
  useEffect(() => panel.current?.querySelector("button")?.focus(), []);
  const key = share === null ? "import.recognising" : "import.reading";
  const title = t(messages, key, { name: sourceTitle(messages, source) });
  return (
    <div class="card reading" ref={panel}>
      <p>{title}</p>
      {/* Nothing is known of the share at first: a bar without a value moves by itself. */}
      <progress aria-label={title} {...(share ? { value: share, max: 1 } : {})} />
      <div class="actions">
        <Button onPress={stop}>{t(messages, "import.stop")}</Button>
      </div>
    </div>
  );
}
