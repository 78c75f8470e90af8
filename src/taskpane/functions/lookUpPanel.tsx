import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { lookUp, type LookUpHit } from "../../domain/lookUp";
import { defaultPlan } from "../../domain/plans";
import { t, type Messages } from "../../i18n/t";
import { HitCard } from "./hitCard";
import { HitList } from "./hitList";
import type { Insert } from "./insertion";
import { LookUpBox } from "./lookUpBox";

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
      <Hint text={hint(messages, query, hits)} />
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

/** Said aloud whenever the results change. */
function Hint({ text }: { readonly text: string }): JSX.Element {
  return (
    <p class="hint" id="look-up-hint" aria-live="polite">
      {text}
    </p>
  );
}
