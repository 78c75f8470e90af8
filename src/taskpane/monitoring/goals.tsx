import type { JSX } from "preact";
import type { Actuals } from "../../domain/actuals";
import { cityGoals, type GoalResult } from "../../domain/cityGoals";
import { goalConflicts } from "../../domain/goalConflicts";
import { defaultPlan } from "../../domain/plans";
import { t, type Messages } from "../../i18n/t";
import { formatFigure, formatRate } from "../figures";
import { RateBar } from "../rateBar";
import { annexNote, asOf, goalText, indicatorOf, shortageSentence } from "./goalWords";
import { conflictSentence } from "./conflictSentence";

interface GoalsProps {
  readonly messages: Messages;
  readonly actuals: Actuals;
}

/** Every goal of the city on its own, and what the document's own numbers do not make fit. */
export function Goals({ messages, actuals }: GoalsProps): JSX.Element {
  const conflicts = goalConflicts(defaultPlan);
  return (
    <section class="group" aria-labelledby="goals">
      <h2 id="goals">{t(messages, "monitoringPage.goals")}</h2>
      <p class="hint">{t(messages, "monitoringPage.goalsHint")}</p>
      <ul class="goals">
        {byIndicator(cityGoals(defaultPlan, actuals)).map((result) => (
          <Goal key={result.goal.id} messages={messages} result={result} />
        ))}
      </ul>
      <details>
        <summary>{t(messages, "monitoringPage.conflicts")}</summary>
        <ul class="bullets">
          {conflicts.map((conflict) => (
            <li key={conflict.code}>{conflictSentence(messages, conflict)}</li>
          ))}
        </ul>
      </details>
    </section>
  );
}

/** A multiple stands under the level of its indicator. */
function byIndicator(results: readonly GoalResult[]): readonly GoalResult[] {
  const place = ({ goal }: GoalResult): number =>
    results.findIndex((other) => other.goal.indicatorId === goal.indicatorId);
  return [...results].sort((one, other) => place(one) - place(other));
}

interface GoalProps {
  readonly messages: Messages;
  readonly result: GoalResult;
}

function Goal({ messages, result }: GoalProps): JSX.Element {
  const { goal, rate, missing } = result;
  const note = annexNote(messages, result);
  return (
    <li>
      <p class="goal-name">
        <span>
          {indicatorOf(goal)?.shortName} <strong>{goalText(messages, result)}</strong>
        </span>
        <span class="figure">{formatRate(rate)}</span>
      </p>
      {missing ? (
        <p class="hint">{shortageSentence(messages, missing)}</p>
      ) : (
        <GoalState messages={messages} result={result} />
      )}
      {note && <p class="hint">{note}</p>}
    </li>
  );
}

function GoalState({ messages, result }: GoalProps): JSX.Element {
  const { goal, actual, rate, reached } = result;
  const code = reached ? "reached" : "watch";
  return (
    <>
      <p class="goal-state">
        <span class="hint">
          {t(messages, "goals.now", { figure: `${formatFigure(actual)} ${indicatorOf(goal)?.unit ?? ""}` })}
          {asOf(messages, result)}
        </span>
        <span class={`status-mark is-${code}`}>{t(messages, reached ? "goals.reached" : "goals.notReached")}</span>
      </p>
      <RateBar rate={rate} due={null} code={code} />
    </>
  );
}
