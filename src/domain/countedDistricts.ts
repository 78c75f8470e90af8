import { oncePerPlan } from "./oncePerPlan";
import type { District } from "./plan";

/** The districts whose figures add up to the city, in the order of the plan. */
export const countedDistricts = oncePerPlan(({ districts }): readonly District[] =>
  districts.filter(({ inTotal }) => inTotal),
);
