import type { Actuals } from "../../domain/actuals";
import { newestPeriod } from "../../domain/columns";
import { monitor, type Monitoring } from "../../domain/monitoring";
import { isSamePeriod, type Period } from "../../domain/period";
import type { Plan } from "../../domain/plan";
import { PlanError } from "../../domain/planError";

/** What the reader of the page chose; no period is the newest one. */
export interface ViewChoice {
  readonly indicatorId: string;
  readonly period: Period | null;
}

/** One indicator at one date, ready to be shown. */
export interface MonitoringView {
  readonly periods: readonly Period[];
  readonly period: Period;
  /** Or why there is none: a sheet that cannot be read, a threshold that is no number. */
  readonly monitoring: Monitoring | PlanError;
}

/** Works out what the page shows. A chosen column that is gone gives way to the newest. */
export function monitoringView(plan: Plan, actuals: Actuals, { indicatorId, period }: ViewChoice): MonitoringView {
  const periods = periodsOf(plan, actuals, indicatorId);
  const isThere = period !== null && periods.some((each) => isSamePeriod(each, period));
  const shown = isThere ? period : newestPeriod(plan, actuals, indicatorId);
  return {
    periods,
    period: shown,
    monitoring: orRefusal(() => monitor(plan, actuals, { indicatorId, period: shown })),
  };
}

/** The dates of a 完成数 sheet that have targets: the base before the plan has none. */
export function periodsOf({ years }: Plan, { tables }: Actuals, indicatorId: string): readonly Period[] {
  const table = tables.get(indicatorId);
  if (!table || table instanceof PlanError) return [];
  return table.columns.map(({ period }) => period).filter(({ year }) => years.includes(year));
}

function orRefusal<Result>(workOut: () => Result): Result | PlanError {
  try {
    return workOut();
  } catch (error) {
    if (error instanceof PlanError) return error;
    throw error;
  }
}
