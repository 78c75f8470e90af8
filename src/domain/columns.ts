import type { Actuals, ActualsColumn, ActualsTable } from "./actuals";
import { oncePer } from "./oncePer";
import { comparePeriods, isInsideYear, serialOf, type Period } from "./period";
import type { Plan } from "./plan";
import { PlanError } from "./planError";

/** The column of exactly this date. Refuses any other date, naming the nearest: never the latest before. */
export function columnOf(table: ActualsTable, period: Period): ActualsColumn {
  const found = findColumn(table, period);
  if (found) return found;
  const nearest = nearestColumn(table, period);
  if (!nearest) throw new PlanError("noColumns", asTyped(period));
  throw new PlanError("noCutOff", asTyped(period), { nearest: asTyped(nearest.period) });
}

/** The column of exactly this date, or `null`. */
export function findColumn(table: ActualsTable, period: Period): ActualsColumn | null {
  return columnsByDay(table).get(dayKey(period)) ?? null;
}

/**
 * The default period: the newest column that holds a figure, of one indicator or of any.
 * The plan's first year where none does; a year-end before the plan is only a base.
 */
export function newestPeriod(plan: Plan, actuals: Actuals, indicatorId?: string): Period {
  const [first = NaN] = plan.years;
  const held = [...actuals.tables.values()].flatMap((table) => {
    if (table instanceof PlanError || (indicatorId !== undefined && table.indicatorId !== indicatorId)) return [];
    return table.columns.filter((column) => column.period.year >= first && holdsFigure(column));
  });
  return (
    held
      .map(({ period }) => period)
      .sort(comparePeriods)
      .pop() ?? { year: first }
  );
}

/** Whether anything that counts was reported for a column. */
export function holdsFigure({ figures, published }: ActualsColumn): boolean {
  return published !== null || [...figures.values()].some(({ value }) => value !== null);
}

const columnsByDay = oncePer(
  ({ columns }: ActualsTable): ReadonlyMap<number, ActualsColumn> =>
    new Map(columns.map((column) => [dayKey(column.period), column])),
);

/** Asked for every live cell, so without the calendar: 20190630, and 2019 for a whole year. */
function dayKey(period: Period): number {
  return isInsideYear(period) ? (period.year * 100 + period.month) * 100 + period.day : period.year;
}

/** Of two as near, the earlier. */
function nearestColumn({ columns }: ActualsTable, period: Period): ActualsColumn | undefined {
  const distance = (column: ActualsColumn): number => Math.abs(serialOf(column.period) - serialOf(period));
  return [...columns].sort((one, other) => distance(one) - distance(other))[0];
}

/** A period as a user types it into a formula: 2019, 2019-6-30. */
function asTyped(period: Period): string {
  return isInsideYear(period) ? [period.year, period.month, period.day].join("-") : String(period.year);
}
