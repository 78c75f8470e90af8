import type { Shortage } from "../../domain/cityFigures";
import type { GoalResult } from "../../domain/cityGoals";
import type { Goal } from "../../domain/goal";
import type { Indicator } from "../../domain/plan";
import { defaultPlan } from "../../domain/plans";
import { errorSentence } from "../../i18n/errorSentence";
import { periodLabel } from "../../i18n/periodLabel";
import { t, type Messages } from "../../i18n/t";
import { formatFigure } from "../figures";
import { sheets } from "../sheets";

/** The indicator of a goal. */
export function indicatorOf({ indicatorId }: Pick<Goal, "indicatorId">): Indicator | undefined {
  return defaultPlan.indicators.find(({ id }) => id === indicatorId);
}

/** What is to be reached, in the document's words; a multiple with the figure that it comes to. */
export function goalText(messages: Messages, { goal, bar }: GoalResult): string {
  const { wording } = goal;
  if (goal.measure === "level") return wording;
  const unit = indicatorOf(goal)?.unit ?? "";
  return t(messages, "goals.multiple", { wording, figure: formatFigure(bar), unit });
}

/** The date of the figure, and of the population that it was divided by. */
export function asOf(messages: Messages, { goal, asOf: period, populationAt }: GoalResult): string {
  if (!period) return "";
  const kind = goal.kind === "flow" ? "flow" : "stock";
  const date = periodLabel(messages, kind, period);
  const population =
    populationAt && t(messages, "goals.population", { period: periodLabel(messages, "stock", populationAt) });
  return t(messages, "goals.asOf", {
    period: [date, ...(population ? [population] : [])].join(t(messages, "error.comma")),
  });
}

/** That an annex prints the same level where equal is enough, when only that is reached. */
export function annexNote(messages: Messages, { goal, annex, reached }: GoalResult): string | null {
  if (!annex || annex.reached !== true || reached) return null;
  const printed = defaultPlan.annexes.find(({ indicatorId }) => indicatorId === goal.indicatorId);
  return t(messages, "goals.annex", { annex: printed?.number ?? "", figure: annex.target, unit: printed?.unit ?? "" });
}

/** Why there is no figure to hold against a goal. */
export function shortageSentence(messages: Messages, shortage: Shortage): string {
  switch (shortage.code) {
    case "noSheet":
      return t(messages, "goals.noSheet", { sheet: sheetOf(shortage.indicatorId) });
    case "unreadable":
      return errorSentence(messages, shortage.refusal);
    case "missingYears": {
      const years = shortage.years.map((year) => t(messages, "period.year", { year }));
      return t(messages, "goals.missingYears", { years: years.join(t(messages, "error.comma")) });
    }
    case "noFigure":
    case "noPopulation":
      return t(messages, `goals.${shortage.code}`);
  }
}

function sheetOf(indicatorId: string): string {
  const indicator = indicatorOf({ indicatorId });
  return indicator?.isAssessed ? sheets.actuals(indicator).name : sheets.city.name;
}
