import { noActuals } from "../../domain/actuals";
import { actualsStore } from "../../domain/actualsStore";
import { parsePeriod, type Period } from "../../domain/period";
import type { Plan } from "../../domain/plan";
import { suggestedCutOff } from "../actuals/cutOffChoice";

/** For whom and for which date the blank form is. */
export interface BlankChoice {
  readonly year: number;
  readonly month: number;
  readonly districtIds: readonly string[];
}

/** Every district, at the end of the month after the newest figures. */
export function firstBlankChoice(plan: Plan): BlankChoice {
  const { year, month } = suggestedCutOff(plan, actualsStore.current() ?? noActuals);
  return { year, month, districtIds: plan.districts.map(({ id }) => id) };
}

/** The end of the chosen month; that of December is the year. */
export function blankPeriod({ year, month }: BlankChoice): Period {
  return parsePeriod(`${year}年${month}月`);
}
