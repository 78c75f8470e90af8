import { oncePerPlan } from "./oncePerPlan";
import type { Indicator, Plan } from "./plan";
import { PlanError } from "./planError";
import { plainSpelling } from "./spelling";

/** The indicator that a cell names: 拥有量, 发明专利受理量, 授权量 ... Anything else is refused, naming the valid ones. */
export function resolveIndicator(plan: Plan, given: string): Indicator {
  const found = indicatorsBySpelling(plan).get(plainSpelling(given));
  if (!found) throw new PlanError("unknownIndicator", given, { nearest: assessedNames(plan).join("、") });
  return found;
}

/** The indicator that is meant where none is named. */
export function defaultIndicator(plan: Plan): Indicator {
  const first = plan.indicators[0];
  if (!first) throw new Error(`plan ${plan.id} has no indicator`);
  return first;
}

/** The indicator with an id that our own code names: a fault of ours when there is none. */
export function indicatorById(plan: Plan, indicatorId: string): Indicator {
  const found = plan.indicators.find(({ id }) => id === indicatorId);
  if (!found) throw new Error(`plan ${plan.id} has no indicator ${indicatorId}`);
  return found;
}

/** Every spelling of an indicator, in plain spelling. */
export function indicatorSpellings({ id, name, shortName, aliases }: Indicator): readonly string[] {
  return [id, name, shortName, ...aliases].map(plainSpelling);
}

const indicatorsBySpelling = oncePerPlan((plan) => {
  const entries = plan.indicators.flatMap((indicator) =>
    indicatorSpellings(indicator).map((spelling) => [spelling, indicator] as const),
  );
  return new Map(entries);
});

/** The short names of the indicators that districts have yearly targets for. */
export function assessedNames(plan: Plan): readonly string[] {
  return plan.indicators.filter(({ isAssessed }) => isAssessed).map(({ shortName }) => shortName);
}
