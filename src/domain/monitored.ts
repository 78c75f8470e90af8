import type { Actuals, ActualsColumn } from "./actuals";
import { columnOf, findColumn } from "./columns";
import { indicatorById } from "./indicator";
import { measured, type Measured } from "./measured";
import { samePeriodLastYear, yearEndBefore, type Period } from "./period";
import type { Indicator, Plan } from "./plan";
import { PlanError } from "./planError";
import { tableOf } from "./reported";
import type { Rules } from "./rules";

/** Which figures are looked at: one indicator at one date. */
export interface MonitoringRequest {
  readonly indicatorId: string;
  readonly period: Period;
}

/** All that the rows of one indicator at one date are worked out from. */
export interface Monitored {
  readonly plan: Plan;
  readonly indicator: Indicator;
  readonly rules: Rules;
  readonly column: ActualsColumn;
  /** The year-end before. */
  readonly before: ActualsColumn | null;
  /** The same date of the year before. */
  readonly lastYear: ActualsColumn | null;
}

/** Finds what is to be monitored. Refuses a sheet, column or rule that is missing or cannot be read. */
export function monitored(plan: Plan, actuals: Actuals, { indicatorId, period }: MonitoringRequest): Monitored {
  const indicator = indicatorById(plan, indicatorId);
  const table = tableOf(plan, actuals, indicatorId);
  return {
    ...{ plan, indicator, rules: rulesOf(actuals) },
    column: columnOf(table, period),
    before: findColumn(table, yearEndBefore(period)),
    lastYear: findColumn(table, samePeriodLastYear(period)),
  };
}

/** What one row is about: its target, and how its figure stands in a column. */
export interface Subject {
  readonly target: number | null;
  readonly figureIn: (column: ActualsColumn) => number | null;
}

/** Measures one row. */
export function measure({ indicator, rules, column, before, lastYear }: Monitored, subject: Subject): Measured {
  const { target, figureIn } = subject;
  const facts = { kind: indicator.kind, target, baseline: before && figureIn(before), period: column.period };
  return measured(facts, { actual: figureIn(column), lastYear: lastYear && figureIn(lastYear) }, rules);
}

/** The rules of this workbook. Refuses when a threshold is not a number. */
export function rulesOf({ rules }: Actuals): Rules {
  if (rules instanceof PlanError) throw rules;
  return rules;
}
