import type { Period } from "../../domain/period";
import type { District, Indicator, Plan } from "../../domain/plan";

/** What a 完成数 sheet is about. */
export interface ActualsSubject {
  readonly plan: Plan;
  readonly indicator: Indicator;
  /** The dates that have a column, in their order. */
  readonly periods: readonly Period[];
  /** The districts that add up to the city. */
  readonly districts: readonly District[];
}
