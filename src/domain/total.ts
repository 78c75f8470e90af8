import { sumOverYears } from "./figure";
import type { Indicator, Plan } from "./plan";
import { targetFigure, targetsOf } from "./target";

/**
 * The target of the whole plan period: for 受理量 the sum of its years, for 拥有量 the level at its end.
 * @example periodTarget(plan, applications, "qixing") // => 14273
 */
export function periodTarget(plan: Plan, indicator: Indicator, regionId: string): number {
  if (isFlow(indicator)) return sumOverYears(targetsOf(plan, indicator, regionId));
  return targetFigure(plan, indicator, { regionId, year: Math.max(...plan.years) });
}

function isFlow(indicator: Indicator): indicator is Indicator<"flow"> {
  return indicator.kind === "flow";
}
