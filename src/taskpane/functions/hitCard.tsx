import type { JSX } from "preact";
import type { LookUpHit } from "../../domain/lookUp";
import { defaultPlan } from "../../domain/plans";
import type { Source } from "../../domain/source";
import { t, type Messages } from "../../i18n/t";
import { Button } from "../button";
import { formatCount, formatPercent } from "../figures";
import { formulaText } from "./formulaText";
import { hitTitle, indicatorName } from "./hitTitle";
import type { Insert } from "./insertion";

interface HitCardProps {
  readonly messages: Messages;
  readonly hit: LookUpHit;
  readonly isBusy: boolean;
  readonly insert: Insert;
  readonly targetName: string;
}

/** One target with its growth, its share and its place in the document, to be put into the selected cell. */
export function HitCard({ messages, hit, isBusy, insert, targetName }: HitCardProps): JSX.Element {
  const unit = defaultPlan.indicators.find(({ id }) => id === hit.indicatorId)?.unit;
  return (
    <article class="card" aria-label={hitTitle(messages, hit)}>
      <h3>{hitTitle(messages, hit)}</h3>
      <p class="headline">
        {formatCount(hit.target)} <span class="unit">{unit}</span>
      </p>
      <HitFacts messages={messages} hit={hit} />
      <div class="actions">
        <Button look="primary" isBusy={isBusy} onPress={() => insert({ formula: formulaFor(targetName, hit) })}>
          {t(messages, "functionsPage.insertFormula")}
        </Button>
        <Button isBusy={isBusy} onPress={() => insert({ value: hit.target })}>
          {t(messages, "functionsPage.insertValue")}
        </Button>
      </div>
    </article>
  );
}

function HitFacts({ messages, hit }: { readonly messages: Messages; readonly hit: LookUpHit }): JSX.Element {
  return (
    <dl class="facts">
      <div>
        <dt>{t(messages, "functionsPage.growth")}</dt>
        <dd>{formatPercent(hit.growthRate)}</dd>
      </div>
      <div>
        <dt>{t(messages, "functionsPage.share")}</dt>
        <dd>{formatPercent(hit.share)}</dd>
      </div>
      <div class="source">
        <dt>{t(messages, "functionsPage.source")}</dt>
        <dd>
          {place(messages, hit.source)}
          <blockquote>{hit.source.text}</blockquote>
        </dd>
      </div>
    </dl>
  );
}

/** 《plan》附件1 title，row column; a goal of the text itself stands in no annex. */
function place(messages: Messages, { document, annexNumber, annexTitle, row, column }: Source): string {
  if (annexNumber === null) return t(messages, "functionsPage.textPlace", { document });
  return t(messages, "functionsPage.annexPlace", { document, annex: annexNumber, title: annexTitle, row, column });
}

/** The shortest formula that gives the target: the first indicator of the plan is the one a formula may leave out. */
function formulaFor(targetName: string, { region, year, indicatorId }: LookUpHit): string {
  const isDefault = indicatorId === defaultPlan.annexes[0]?.indicatorId;
  return formulaText(targetName, [region.name, year, isDefault ? null : indicatorName(indicatorId)]);
}
