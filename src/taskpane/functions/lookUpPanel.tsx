import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { lookUp, type LookUpHit } from "../../domain/lookUp";
import { defaultPlan } from "../../domain/plans";
import { t, type Messages } from "../../i18n/t";
import { HitCard } from "./hitCard";
import { HitList, hitId } from "./hitList";
import type { Insert } from "./insertion";

interface LookUpPanelProps {
  readonly messages: Messages;
  readonly isBusy: boolean;
  readonly insert: Insert;
  /** `PATENT.TARGET`, for the formula that is inserted. */
  readonly targetName: string;
}

/** Type 七, qx or 2019 七星: the target, its growth and share, and where it is printed. */
export function LookUpPanel({ messages, isBusy, insert, targetName }: LookUpPanelProps): JSX.Element {
  const [query, setQuery] = useState("");
  const [chosen, setChosen] = useState(0);
  const [isOpen, setIsOpen] = useState(true);
  const hits = lookUp(defaultPlan, query);
  const choose = (i: number, stayOpen: boolean) => {
    setChosen(i);
    setIsOpen(stayOpen);
  };
  const type = (text: string) => {
    setQuery(text);
    choose(0, true);
  };
  const list = { messages, hits, chosen, isOpen: isOpen && hits.length > 0, choose };
  const hit = hits[chosen];
  return (
    <>
      <h2 id="look-up">{t(messages, "functionsPage.lookUp")}</h2>
      <LookUpBox {...list} query={query} type={type} />
      <p class="hint" id="look-up-hint" aria-live="polite">
        {hint(messages, query, hits)}
      </p>
      <HitList {...list} />
      {hit && <HitCard {...{ messages, hit, isBusy, insert, targetName }} />}
    </>
  );
}

function hint(messages: Messages, query: string, hits: readonly LookUpHit[]): string {
  if (query.trim() === "") return t(messages, "functionsPage.lookUpEmpty");
  if (hits.length === 0) return t(messages, "functionsPage.noHits", { given: query });
  return t(messages, "functionsPage.hitCount", { count: hits.length });
}

interface LookUpBoxProps {
  readonly messages: Messages;
  readonly hits: readonly LookUpHit[];
  readonly chosen: number;
  readonly isOpen: boolean;
  readonly choose: (i: number, stayOpen: boolean) => void;
  readonly query: string;
  readonly type: (text: string) => void;
}

function LookUpBox({ messages, hits, chosen, isOpen, choose, query, type }: LookUpBoxProps): JSX.Element {
  const onKeyDown = (event: KeyboardEvent) => {
    const move = moves[event.key];
    // An input method uses the same keys to choose its characters.
    if (!move || event.isComposing || hits.length === 0) return;
    event.preventDefault();
    const { by, stayOpen } = move;
    choose(Math.min(Math.max(chosen + by, 0), hits.length - 1), stayOpen);
  };
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
      onKeyDown={onKeyDown}
    />
  );
}

/** What a key does to the list: how far it moves in it, and whether the list stays. */
const moves: Readonly<Record<string, { readonly by: number; readonly stayOpen: boolean }>> = {
  ArrowDown: { by: 1, stayOpen: true },
  ArrowUp: { by: -1, stayOpen: true },
  Enter: { by: 0, stayOpen: false },
};
