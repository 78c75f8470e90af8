import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { t, type Messages } from "../i18n/t";
import { Button } from "./button";

/** The beginning of a long list, and the button that shows more of it; `null` when all is shown. */
export interface Cut<Item> {
  readonly shown: readonly Item[];
  readonly more: JSX.Element | null;
}

const step = 50;

/** Shows a list piece by piece: a hundred thousand lines at once would stop the pane. */
export function useCut<Item>(messages: Messages, items: readonly Item[], first = 10): Cut<Item> {
  const [count, setCount] = useState(first);
  const rest = items.length - count;
  const values = { count: Math.min(step, rest), rest };
  const more = rest > 0 && (
    <Button look="link" onPress={() => setCount(count + step)}>
      {t(messages, "import.more", values)}
    </Button>
  );
  return { shown: items.slice(0, count), more: more || null };
}
