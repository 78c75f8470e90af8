import type { JSX } from "preact";
import type { LevelGoal, MultipleGoal } from "../../domain/goal";
import type { GoalHit } from "../../domain/lookUp";
import { defaultPlan } from "../../domain/plans";
import { t, type Messages } from "../../i18n/t";
import { Button } from "../button";
import { Fact } from "../fact";
import { formatCount } from "../figures";
import { indicatorOf, spanText } from "./hitTitle";
import type { Insert } from "./insertion";
import { SourceFact } from "./sourceFact";

interface GoalCardProps {
  readonly messages: Messages;
  readonly hit: GoalHit;
  readonly isBusy: boolean;
  readonly insert: Insert;
}

/** One goal of the whole city: how much, in the document's own words, when it is reached, and the sentence that states it. */
export function GoalCard({ messages, hit, isBusy, insert }: GoalCardProps): JSX.Element {
  const { goal, source } = hit;
  const figure = goal.measure === "level" ? goal.value : goal.multiple;
  const unit = goal.measure === "level" ? (indicatorOf(hit)?.unit ?? "") : t(messages, "functionsPage.times");
  const reached = goal.comparator === ">" ? "functionsPage.moreThan" : "functionsPage.atLeast";
  return (
    <>
      <p class="headline">
        {formatCount(figure)} <span class="unit">{unit}</span>
      </p>
      <dl class="facts">
        <Fact name={t(messages, "functionsPage.wording")}>{goal.wording}</Fact>
        <Fact name={t(messages, "functionsPage.reached")}>{t(messages, reached, { figure, unit })}</Fact>
        {goal.measure === "multiple" && <BaselineFact {...{ messages, goal }} />}
        <SourceFact messages={messages} source={source} />
      </dl>
      {goal.measure === "level" && <GoalActions {...{ messages, goal, isBusy, insert }} />}
    </>
  );
}

interface GoalActionsProps extends Omit<GoalCardProps, "hit"> {
  readonly goal: LevelGoal;
}

/** A multiple is no figure for a cell: the document gives no product, so neither do we. */
function GoalActions({ messages, goal, isBusy, insert }: GoalActionsProps): JSX.Element {
  return (
    <div class="actions">
      <Button look="primary" isBusy={isBusy} onPress={() => insert({ value: goal.value })}>
        {t(messages, "functionsPage.insertValue")}
      </Button>
    </div>
  );
}

interface BaselineFactProps {
  readonly messages: Messages;
  readonly goal: MultipleGoal;
}

function BaselineFact({ messages, goal }: BaselineFactProps): JSX.Element | null {
  const baseline = defaultPlan.baselines.find(({ id }) => id === goal.baselineId);
  if (!baseline) return null;
  const name = t(messages, "functionsPage.baseline", { period: spanText(messages, baseline.period) });
  return <Fact name={name}>{`${formatCount(baseline.value)} ${indicatorOf(baseline)?.unit ?? ""}`}</Fact>;
}
