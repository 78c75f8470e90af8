import type { Period } from "../../domain/period";
import type { Plan } from "../../domain/plan";

/** What the rows of the city's sheet are made from. */
export interface CitySubject {
  readonly plan: Plan;
  /** The dates that have a column, in their order. */
  readonly periods: readonly Period[];
}
