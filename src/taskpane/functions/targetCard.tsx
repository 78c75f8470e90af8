import type { JSX } from "preact";
import { defaultIndicator } from "../../domain/indicator";
import type { TargetHit } from "../../domain/lookUp";
import { defaultPlan } from "../../domain/plans";
import { t, type Messages } from "../../i18n/t";
import { Button } from "../button";
import { Fact } from "../fact";
import { formatCount, formatPercent } from "../figures";
import { formulaText } from "./formulaText";
import { indicatorOf } from "./hitTitle";
import type { Insert } from "./insertion";
import { SourceFact } from "./sourceFact";

interface TargetCardProps {
  readonly messages: Messages;
  readonly hit: TargetHit;
  readonly isBusy: boolean;
  readonly insert: Insert;
  readonly targetName: string;
}

/** One target with its growth, its share and its place in the document, to be put into the selected cell. */
export function TargetCard({ messages, hit, isBusy, insert, targetName }: TargetCardProps): JSX.Element {
  return (
    <>
      <p class="headline">
        {formatCount(hit.target)} <span class="unit">{indicatorOf(hit)?.unit}</span>
      </p>
      <TargetFacts messages={messages} hit={hit} />
      <div class="actions">
        <Button look="primary" isBusy={isBusy} onPress={() => insert({ formula: formulaFor(targetName, hit) })}>
          {t(messages, "functionsPage.insertFormula")}
        </Button>
        <Button isBusy={isBusy} onPress={() => insert({ value: hit.target })}>
          {t(messages, "functionsPage.insertValue")}
        </Button>
      </div>
    </>
  );
}

function TargetFacts({ messages, hit }: { readonly messages: Messages; readonly hit: TargetHit }): JSX.Element {
  return (
    <dl class="facts">
      <Fact name={t(messages, "functionsPage.growth")}>{formatPercent(hit.growthRate)}</Fact>
      <Fact name={t(messages, "functionsPage.share")}>{formatPercent(hit.share)}</Fact>
      <Fact name={periodName(messages, hit)}>{formatCount(hit.periodTarget)}</Fact>
      <SourceFact messages={messages} source={hit.source} />
    </dl>
  );
}

/** The years of a flow add up; of a stock or ratio, the last year's level is the plan's. */
function periodName(messages: Messages, hit: TargetHit): string {
  const { years } = defaultPlan;
  const facts = { first: Math.min(...years), last: Math.max(...years) };
  return t(messages, indicatorOf(hit)?.kind === "flow" ? "functionsPage.periodSum" : "functionsPage.periodEnd", facts);
}

/** The shortest formula that gives the target: the first indicator of the plan is the one a formula may leave out. */
function formulaFor(targetName: string, hit: TargetHit): string {
  const indicator = indicatorOf(hit);
  const named = indicator && indicator !== defaultIndicator(defaultPlan) ? indicator.shortName : null;
  return formulaText(targetName, [hit.region.name, hit.year, named]);
}
