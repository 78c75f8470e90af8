import type { Indicator } from "../domain/plan";
import { defaultPlan } from "../domain/plans";

/** The indicators of which districts report figures. */
export const reportedIndicators: readonly Indicator[] = defaultPlan.indicators.filter(({ isAssessed }) => isAssessed);
