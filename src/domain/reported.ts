import type { Actuals, ActualsColumn, ActualsTable } from "./actuals";
import { cityActual, figureOf } from "./cityActual";
import { assessedNames } from "./indicator";
import { columnOf, findColumn } from "./columns";
import { growthRate } from "./statistics";
import { samePeriodLastYear, yearEndBefore, type Period } from "./period";
import type { Plan } from "./plan";
import { PlanError } from "./planError";

/** A region at a date. `regionId` is a district's id, or `city`. */
export interface RegionAtDate {
  readonly regionId: string;
  readonly period: Period;
}

/** Which reported figure is asked for. */
export interface ReportedRequest extends RegionAtDate {
  readonly indicatorId: string;
}

/**
 * The reported figure of a district or of the whole city in this workbook. `null` when it was not reported, or is no count.
 * Refuses what is not there: the sheet, the column, districts of the city.
 */
export function reported(
  plan: Plan,
  actuals: Actuals,
  { indicatorId, regionId, period }: ReportedRequest,
): number | null {
  const column = columnOf(tableOf(plan, actuals, indicatorId), period);
  if (regionId !== plan.city.id) return figureIn(plan, column, regionId);
  const { value, missing } = cityActual(plan, column);
  if (value !== null) return value;
  const facts = { count: String(missing.length), names: missing.join("、") };
  throw new PlanError("cityIncomplete", plan.city.name, facts);
}

/** The 完成数 sheet of an indicator. Refuses when there is none, or with the refusal of one that cannot be read. */
export function tableOf(plan: Plan, actuals: Actuals, indicatorId: string): ActualsTable {
  const table = actuals.tables.get(indicatorId);
  if (table instanceof PlanError) throw table;
  if (table) return table;
  const indicator = plan.indicators.find(({ id }) => id === indicatorId);
  const name = indicator?.shortName ?? indicatorId;
  if (indicator?.isAssessed) throw new PlanError("noActualsSheet", name);
  throw new PlanError("notReported", name, { nearest: assessedNames(plan).join("、") });
}

/**
 * L₀, the reported figure of the year-end before. `null` when it is not known.
 * Only reported figures count: the city's figure of the document is prefilled as its published one.
 */
export function baselineOf(plan: Plan, table: ActualsTable, { regionId, period }: RegionAtDate): number | null {
  return figureAt(plan, table, { regionId, period: yearEndBefore(period) });
}

/** 同比, the growth on the same date of the year before, 0.25 for 25 % more. `null` when either is missing. */
export function yearOnYear(plan: Plan, table: ActualsTable, { regionId, period }: RegionAtDate): number | null {
  const before = figureAt(plan, table, { regionId, period: samePeriodLastYear(period) });
  return growthRate(figureAt(plan, table, { regionId, period }), before);
}

function figureAt(plan: Plan, table: ActualsTable, { regionId, period }: RegionAtDate): number | null {
  const column = findColumn(table, period);
  return column && figureIn(plan, column, regionId);
}

/** The figure of a district or of the whole city in one column. `null` when it is not known. */
export function figureIn(plan: Plan, column: ActualsColumn, regionId: string): number | null {
  if (regionId === plan.city.id) return cityActual(plan, column).value;
  return figureOf(column, regionId);
}
