import { PlanError } from "../domain/planError";
import { defaultPlan } from "../domain/plans";
import { reported } from "../domain/reported";
import type { ReadActuals } from "./live";
import type { Asked, Figures, Measure } from "./measures";

/** The figures of this workbook. Where a function can be given the figure instead, the refusal of a missing sheet says how. */
export function figuresFor({ takesFigure }: Measure, { region, period, indicator }: Asked, read: ReadActuals): Figures {
  const actual = (): number | null => {
    const actuals = read();
    if (takesFigure !== null && indicator.isAssessed && !actuals.tables.has(indicator.id)) {
      throw new PlanError("noActuals", takesFigure, { indicator: indicator.shortName });
    }
    return reported(defaultPlan, actuals, { indicatorId: indicator.id, regionId: region.id, period });
  };
  return { actual, read };
}
