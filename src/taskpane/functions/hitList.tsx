import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { LookUpHit } from "../../domain/lookUp";
import { t, type Messages } from "../../i18n/t";
import { formatCount } from "../figures";
import { hitTitle } from "./hitTitle";

interface HitListProps {
  readonly messages: Messages;
  readonly hits: readonly LookUpHit[];
  readonly chosen: number;
  readonly isOpen: boolean;
  readonly choose: (i: number, stayOpen: boolean) => void;
}

/** The id of a line of the list, by which the box says which one is chosen. */
export function hitId(i: number): string {
  return `hit-${i}`;
}

/** The targets found, the chosen one marked and in sight. */
export function HitList({ messages, hits, chosen, isOpen, choose }: HitListProps): JSX.Element {
  const list = useRef<HTMLUListElement>(null);
  // jsdom and old WebViews lack scrollIntoView on elements that are laid out nowhere.
  useEffect(
    () => list.current?.querySelector("[aria-selected=true]")?.scrollIntoView?.({ block: "nearest" }),
    [chosen],
  );
  return (
    <ul
      class="hits"
      id="hits"
      role="listbox"
      aria-label={t(messages, "functionsPage.hits")}
      hidden={!isOpen}
      ref={list}
    >
      {hits.map((hit, i) => (
        <HitOption key={keyOf(hit)} {...{ messages, hit, i, isChosen: i === chosen, choose }} />
      ))}
    </ul>
  );
}

function keyOf(hit: LookUpHit): string {
  return hit.kind === "goal" ? hit.goal.id : `${hit.region.id} ${hit.indicatorId} ${hit.year}`;
}

interface HitOptionProps {
  readonly messages: Messages;
  readonly hit: LookUpHit;
  readonly i: number;
  readonly isChosen: boolean;
  readonly choose: HitListProps["choose"];
}

function HitOption({ messages, hit, i, isChosen, choose }: HitOptionProps): JSX.Element {
  return (
    <li id={hitId(i)} role="option" aria-selected={isChosen} onClick={() => choose(i, false)}>
      <span>{hitTitle(messages, hit)}</span>
      <span class="figure">{hit.kind === "goal" ? hit.goal.wording : formatCount(hit.target)}</span>
    </li>
  );
}
