import type { Actuals, ActualsColumn } from "../../domain/actuals";
import { holdsFigure, newestPeriod } from "../../domain/columns";
import { dateOf, isoDate, parsePeriod, type CutOff, type Period } from "../../domain/period";
import type { Plan } from "../../domain/plan";
import { PlanError } from "../../domain/planError";

/** The date that the form is at: the end of a month, or any other day as a date field writes it. */
export interface CutOffChoice {
  readonly year: number;
  readonly month: number;
  /** `2019-06-15`, `""` while none is chosen; `null` where the end of the month is meant. */
  readonly otherDate: string | null;
}

/** The months whose end is a cut-off: that of December is the year's own column. */
export const cutOffMonths: readonly number[] = Array.from({ length: 11 }, (_, i) => i + 1);

/** Every date that some 完成数 sheet has a column for, as `2019-06-30`. */
export function takenDates({ tables }: Actuals): ReadonlySet<string> {
  return new Set(columnsOf(tables).map(({ period }) => isoDate(period)));
}

/** The end of the first month after the newest figures that has no column yet. */
export function suggestedCutOff(plan: Plan, actuals: Actuals): CutOffChoice {
  const taken = takenDates(actuals);
  const newest = newestPeriod(plan, actuals);
  // Without a figure the first year is meant as a whole, and its first month comes next.
  const after = hasFigures(plan, actuals) ? isoDate(newest) : "";
  const ends = plan.years.flatMap((year) => cutOffMonths.map((month) => endOfMonth(year, month)));
  const free = ends.filter((end) => isoDate(end) > after && !taken.has(isoDate(end)));
  const { year, month } = free[0] ?? dateOf(newest);
  return { year, month: Math.min(month, 11), otherDate: null };
}

/** The chosen date; `null` while there is none. */
export function chosenCutOff({ year, month, otherDate }: CutOffChoice): Period | null {
  if (otherDate === null) return endOfMonth(year, month);
  return otherDate === "" ? null : parsePeriod(otherDate);
}

/** The last day of a month that is not December. */
export function endOfMonth(year: number, month: number): CutOff {
  return parsePeriod(`${year}年${month}月`) as CutOff;
}

function hasFigures({ years }: Plan, { tables }: Actuals): boolean {
  return columnsOf(tables).some((column) => column.period.year >= Math.min(...years) && holdsFigure(column));
}

function columnsOf(tables: Actuals["tables"]): readonly ActualsColumn[] {
  return [...tables.values()].flatMap((table) => (table instanceof PlanError ? [] : table.columns));
}
