import type { Actuals } from "./actuals";
import {
  cityFigures,
  countToDate,
  known,
  newestFigure,
  unknown,
  type CityFigure,
  type Known,
  type Shortage,
} from "./cityFigures";
import type { Comparator, Goal, YearSpan } from "./goal";
import { comparePeriods, isSamePeriod, type Period } from "./period";
import type { Plan } from "./plan";
import { round9 } from "./round9";
import { annexOf, findTarget } from "./target";

/** One goal of the city against the newest figures. */
export interface GoalResult {
  readonly goal: Goal;
  /** The number to be reached: the goal's own, or so many times its baseline. */
  readonly bar: number;
  readonly actual: number | null;
  /** actual ÷ bar. */
  readonly rate: number | null;
  /** `null` when there is no figure. 突破 is strictly more. */
  readonly reached: boolean | null;
  /** The date of the figure. */
  readonly asOf: Period | null;
  /** The date of the population that a ratio was divided by. */
  readonly populationAt: Period | null;
  readonly missing: Shortage | null;
  /** The same level as an annex prints it, where equal is enough: 6600 of 2020. */
  readonly annex: { readonly target: number; readonly reached: boolean | null } | null;
}

/**
 * Every goal of the plan, each on its own: none is derived from another.
 * @param populationAt the date whose population a ratio is divided by; the newest one up to the figure's date where none is chosen
 */
export function cityGoals(plan: Plan, actuals: Actuals, populationAt: Period | null = null): readonly GoalResult[] {
  return plan.goals.map((goal) => {
    const { value, missing } = figureFor(plan, actuals, { goal, populationAt });
    const bar = barOf(plan, goal);
    const actual = value?.value ?? null;
    return {
      ...{ goal, bar, actual, missing },
      rate: actual === null || bar === 0 ? null : actual / bar,
      reached: isReached(actual, goal.comparator, bar),
      asOf: value?.period ?? null,
      populationAt: value?.populationAt ?? null,
      annex: annexOfGoal(plan, goal, actual),
    };
  });
}

interface GoalFigure extends CityFigure {
  readonly populationAt: Period | null;
}

interface Asked {
  readonly goal: Goal;
  readonly populationAt: Period | null;
}

function figureFor(plan: Plan, actuals: Actuals, { goal, populationAt }: Asked): Known<GoalFigure> {
  const { kind, indicatorId, period } = goal;
  const counted = kind === "ratio" ? plan.indicators.find((each) => each.kind === "stock")?.id : indicatorId;
  const figures = cityFigures(plan, actuals, counted ?? indicatorId);
  if (figures.missing) return figures;
  const found =
    kind === "flow" ? countToDate(figures.value, period) : newestFigure(figures.value, planSpan(plan, period));
  if (found.missing) return found;
  return kind === "ratio"
    ? perPopulation(actuals, found.value, populationAt)
    : known({ ...found.value, populationAt: null });
}

/** A level of the last year is looked at from the plan's first year on: it grows towards it. */
function planSpan({ years }: Plan, { to }: YearSpan): YearSpan {
  return { from: Math.min(...years), to };
}

function perPopulation({ city }: Actuals, { period, value }: CityFigure, chosen: Period | null): Known<GoalFigure> {
  const counted = (city ?? []).filter(({ population }) => population !== null && population > 0);
  const base = counted
    .filter((each) => (chosen ? isSamePeriod(each.period, chosen) : comparePeriods(each.period, period) <= 0))
    .sort((one, other) => comparePeriods(one.period, other.period))
    .pop();
  if (!base?.population) return unknown({ code: "noPopulation" });
  return known({ period, value: value / base.population, populationAt: base.period });
}

function barOf(plan: Plan, goal: Goal): number {
  if (goal.measure === "level") return goal.value;
  const baseline = plan.baselines.find(({ id }) => id === goal.baselineId);
  if (!baseline) throw new Error(`plan ${plan.id} has no baseline ${goal.baselineId}`);
  return round9(goal.multiple * baseline.value);
}

function isReached(actual: number | null, comparator: Comparator, bar: number): boolean | null {
  if (actual === null) return null;
  return comparator === ">" ? round9(actual) > bar : round9(actual) >= bar;
}

/** Only a level that an annex prints too, with the other comparator, is said twice. */
function annexOfGoal(plan: Plan, goal: Goal, actual: number | null): GoalResult["annex"] {
  const { indicatorId, period, comparator } = goal;
  if (goal.kind !== "stock" || comparator === ">=" || !annexOf(plan, indicatorId)) return null;
  const target = findTarget(plan, { indicatorId, regionId: plan.city.id, year: period.to });
  return target === null ? null : { target, reached: isReached(actual, ">=", target) };
}
