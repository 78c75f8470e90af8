import type { JSX } from "preact";
import type { LookUpHit } from "../../domain/lookUp";
import type { Messages } from "../../i18n/t";
import { GoalCard } from "./goalCard";
import { hitTitle } from "./hitTitle";
import type { Insert } from "./insertion";
import { TargetCard } from "./targetCard";

interface HitCardProps {
  readonly messages: Messages;
  readonly hit: LookUpHit;
  readonly isBusy: boolean;
  readonly insert: Insert;
  readonly targetName: string;
}

/** What was found: a year's target, or a goal of the whole city. */
export function HitCard({ messages, hit, isBusy, insert, targetName }: HitCardProps): JSX.Element {
  const title = hitTitle(messages, hit);
  return (
    <article class="card" aria-label={title}>
      <h3>{title}</h3>
      {hit.kind === "goal" ? (
        <GoalCard {...{ messages, hit, isBusy, insert }} />
      ) : (
        <TargetCard {...{ messages, hit, isBusy, insert, targetName }} />
      )}
    </article>
  );
}
