import type { Actuals } from "./actuals";
import { cityActual } from "./cityActual";
import type { YearSpan } from "./goal";
import { comparePeriods, isInsideYear, type Period } from "./period";
import type { Plan } from "./plan";
import { PlanError } from "./planError";

/** A figure of the whole city at one date. */
export interface CityFigure {
  readonly period: Period;
  readonly value: number;
}

/** Why the city has no figure to hold against a goal. */
export type Shortage =
  | { readonly code: "noSheet"; readonly indicatorId: string }
  | { readonly code: "unreadable"; readonly refusal: PlanError }
  | { readonly code: "noFigure" }
  | { readonly code: "missingYears"; readonly years: readonly number[] }
  | { readonly code: "noPopulation" };

/** What is known, or why nothing is. */
export type Known<Value> =
  { readonly value: Value; readonly missing: null } | { readonly value: null; readonly missing: Shortage };

/** The indicator whose figures only the city has, on the sheet of the city. */
const cityOnlyFlow = "grants";

/** Every figure of the city of one indicator, in the order of the dates. */
export function cityFigures(plan: Plan, actuals: Actuals, indicatorId: string): Known<readonly CityFigure[]> {
  if (indicatorId === cityOnlyFlow) {
    if (!actuals.city) return unknown({ code: "noSheet", indicatorId });
    return known(actuals.city.flatMap(({ period, grants }) => figure(period, grants)));
  }
  const table = actuals.tables.get(indicatorId);
  if (!table) return unknown({ code: "noSheet", indicatorId });
  if (table instanceof PlanError) return unknown({ code: "unreadable", refusal: table });
  return known(table.columns.flatMap((column) => figure(column.period, cityActual(plan, column).value)));
}

/** The newest figure inside some years. */
export function newestFigure(figures: readonly CityFigure[], { from, to }: YearSpan): Known<CityFigure> {
  const inside = figures.filter(({ period }) => from <= period.year && period.year <= to);
  const newest = [...inside].sort((one, other) => comparePeriods(one.period, other.period)).pop();
  return newest ? known(newest) : unknown({ code: "noFigure" });
}

/**
 * The count of several years up to the newest figure: the whole years before it and the part of its own year.
 * A year without a figure of its end leaves no sum, and is named.
 */
export function countToDate(figures: readonly CityFigure[], span: YearSpan): Known<CityFigure> {
  const newest = newestFigure(figures, span);
  if (newest.missing) return newest;
  const { period, value } = newest.value;
  const earlier = Array.from({ length: period.year - span.from }, (_, i) => span.from + i);
  const yearEnds = earlier.map((year) =>
    figures.find((each) => each.period.year === year && !isInsideYear(each.period)),
  );
  const years = earlier.filter((_, i) => !yearEnds[i]);
  if (years.length > 0) return unknown({ code: "missingYears", years });
  return known({ period, value: yearEnds.reduce((sum, each) => sum + (each?.value ?? 0), value) });
}

/** A thing that is known. */
export function known<Value>(value: Value): Known<Value> {
  return { value, missing: null };
}

/** A thing that is not known, and why. */
export function unknown(missing: Shortage): { readonly value: null; readonly missing: Shortage } {
  return { value: null, missing };
}

function figure(period: Period, value: number | null): readonly CityFigure[] {
  return value === null ? [] : [{ period, value }];
}
