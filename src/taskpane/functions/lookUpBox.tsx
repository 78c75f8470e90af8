import type { JSX } from "preact";
import type { LookUpHit } from "../../domain/lookUp";
import { t, type Messages } from "../../i18n/t";
import { hitId } from "./hitList";

interface LookUpBoxProps {
  readonly messages: Messages;
  readonly hits: readonly LookUpHit[];
  readonly chosen: number;
  readonly isOpen: boolean;
  readonly choose: (i: number, stayOpen: boolean) => void;
  readonly query: string;
  readonly type: (text: string) => void;
}

/** The search box: a combobox whose list stands under it. */
export function LookUpBox({ messages, hits, chosen, isOpen, choose, query, type }: LookUpBoxProps): JSX.Element {
  return (
    <input
      class="search"
      type="search"
      role="combobox"
      list={undefined}
      autocomplete="off"
      aria-labelledby="look-up"
      aria-describedby="look-up-hint"
      aria-autocomplete="list"
      aria-expanded={isOpen}
      aria-controls="hits"
      aria-activedescendant={isOpen ? hitId(chosen) : undefined}
      placeholder={t(messages, "functionsPage.lookUpHint")}
      value={query}
      onInput={(event) => type(event.currentTarget.value)}
      onKeyDown={(event) => onKey(event, { hits, chosen, choose })}
    />
  );
}

function onKey(
  event: KeyboardEvent,
  { hits, chosen, choose }: Pick<LookUpBoxProps, "hits" | "chosen" | "choose">,
): void {
  const move = moves[event.key];
  // An input method uses the same keys to choose its characters.
  if (!move || event.isComposing || hits.length === 0) return;
  event.preventDefault();
  choose(Math.min(Math.max(chosen + move.by, 0), hits.length - 1), move.stayOpen);
}

/** What a key does to the list: how far it moves in it, and whether the list stays. */
const moves: Readonly<Record<string, { readonly by: number; readonly stayOpen: boolean }>> = {
  ArrowDown: { by: 1, stayOpen: true },
  ArrowUp: { by: -1, stayOpen: true },
  Enter: { by: 0, stayOpen: false },
};
