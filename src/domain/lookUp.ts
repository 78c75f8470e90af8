import type { Goal } from "./goal";
import { readQuery, type LookUpQuery } from "./lookUpQuery";
import type { City, Indicator, Plan, Region } from "./plan";
import { goalSource, sourceOf, type Source } from "./source";
import { growthRate, share } from "./statistics";
import { findTarget, singleYearGoal } from "./target";
import { periodTarget } from "./total";

export type LookUpHit = TargetHit | GoalHit;

/** One official target of a year with what makes it readable. */
export interface TargetHit {
  readonly kind: "target";
  readonly region: Region;
  readonly indicatorId: string;
  readonly year: number;
  readonly target: number;
  /** On the target of the plan's year before; for the first year on a stated baseline. `null` without one. */
  readonly growthRate: number | null;
  /** Of the printed city total. `null` for a ratio, which has no parts. */
  readonly share: number | null;
  /** Of the whole plan: the years' sum of a flow, the level at the end of a stock or ratio. */
  readonly periodTarget: number;
  readonly source: Source;
}

/** A goal of the whole city that is no yearly target: 授权量突破4000件. */
export interface GoalHit {
  readonly kind: "goal";
  readonly region: City;
  readonly indicatorId: string;
  readonly goal: Goal;
  readonly source: Source;
}

/**
 * The official targets that a few words ask for: `七`, `qx`, `2019 七星`, `荔浦 受理 2018`, `全市`, `授权量`.
 * Regions in the order of likeness, then indicators and years in the plan's; the city's goals after its yearly targets.
 * A blank query asks for nothing.
 */
export function lookUp(plan: Plan, query: string): readonly LookUpHit[] {
  const asked = readQuery(plan, query);
  if (!asked) return [];
  return asked.regions.flatMap((region) => [
    ...asked.indicators.flatMap((indicator) => asked.years.flatMap((year) => hit(plan, indicator, { region, year }))),
    ...(region.id === plan.city.id ? goalHits(plan, asked) : []),
  ]);
}

/** A goal for one single year is its yearly target already. One for several years answers to each of them. */
function goalHits(plan: Plan, { indicators, years }: LookUpQuery): readonly GoalHit[] {
  const isAsked = (goal: Goal): boolean =>
    indicators.some(({ id }) => id === goal.indicatorId) &&
    years.some((year) => goal.period.from <= year && year <= goal.period.to) &&
    goal !== singleYearGoal(plan, goal.indicatorId);
  return plan.goals.filter(isAsked).map((goal) => {
    const { indicatorId } = goal;
    return { kind: "goal", region: plan.city, indicatorId, goal, source: goalSource(plan, goal) };
  });
}

interface Place {
  readonly region: Region;
  readonly year: number;
}

function hit(plan: Plan, indicator: Indicator, { region, year }: Place): readonly TargetHit[] {
  const request = { indicatorId: indicator.id, regionId: region.id, year };
  const target = findTarget(plan, request);
  if (target === null) return [];
  return [
    {
      ...{ kind: "target", region, indicatorId: indicator.id, year, target },
      growthRate: growthRate(target, previousFigure(plan, indicator, { region, year })),
      share: indicator.kind === "ratio" ? null : share(target, findTarget(plan, { ...request, regionId: "city" })),
      periodTarget: periodTarget(plan, indicator, region.id),
      source: sourceOf(plan, request),
    },
  ];
}

/** The target of the plan's year before. Before the first year only the city has a figure: the stated baseline. */
function previousFigure(plan: Plan, { id, kind }: Indicator, { region, year }: Place): number | null {
  const previousYear = plan.years[plan.years.indexOf(year) - 1];
  if (previousYear !== undefined) return findTarget(plan, { indicatorId: id, regionId: region.id, year: previousYear });
  if (region.id !== plan.city.id || kind === "flow") return null;
  const baseline = plan.baselines.find(({ indicatorId, period }) => indicatorId === id && period.to === year - 1);
  return baseline?.value ?? null;
}
