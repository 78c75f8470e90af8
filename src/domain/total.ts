import { sumOverDistricts, sumOverYears, type Figure, type IndicatorKind } from "./figure";
import type { Indicator, Plan } from "./plan";
import { PlanError } from "./planError";
import { targetFigure, targetsOf } from "./target";

/**
 * The target of the whole plan period: for 受理量 the sum of its years, for 拥有量 the level at its end.
 * @example periodTarget(plan, applications, "qixing") // => 14273
 */
export function periodTarget(plan: Plan, indicator: Indicator, regionId: string): number {
  if (isFlow(indicator)) return sumOverYears(targetsOf(plan, indicator, regionId));
  return targetFigure(plan, indicator, { regionId, year: Math.max(...plan.years) });
}

/** The targets of some districts taken together, one for each year of the plan: 小计. */
export function subtotals(plan: Plan, indicator: Indicator, districtIds: readonly string[]): readonly number[] {
  if (isStock(indicator)) {
    return plan.years.map((year) => sumOverDistricts(districtTargets(plan, indicator, { districtIds, year })));
  }
  if (isFlow(indicator)) {
    return plan.years.map((year) => sumOverDistricts(districtTargets(plan, indicator, { districtIds, year })));
  }
  const facts = { indicator: indicator.shortName, city: plan.city.name };
  throw new PlanError("cityOnly", indicator.shortName, facts);
}

function districtTargets<Kind extends IndicatorKind>(
  plan: Plan,
  indicator: Indicator<Kind>,
  { districtIds, year }: { readonly districtIds: readonly string[]; readonly year: number },
): readonly Figure<Kind>[] {
  return districtIds.map((regionId) => targetFigure(plan, indicator, { regionId, year }));
}

function isStock(indicator: Indicator): indicator is Indicator<"stock"> {
  return indicator.kind === "stock";
}

function isFlow(indicator: Indicator): indicator is Indicator<"flow"> {
  return indicator.kind === "flow";
}
