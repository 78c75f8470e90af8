import { needed } from "../domain/needed";
import { pace } from "../domain/pace";
import { isInsideYear, yearEndBefore } from "../domain/period";
import { PlanError } from "../domain/planError";
import { defaultPlan } from "../domain/plans";
import { tableOf } from "../domain/reported";
import { remainingMonths } from "../domain/timeShare";
import { againstTarget, factsFor, noSuchThing, type Measure } from "./measures";

/** 序时目标. A flow, and a year's end, need no figure of this workbook. */
export const paceCell: Measure["of"] = againstTarget((target, { read }, asked) => {
  const { region, period, indicator } = asked;
  if (!isInsideYear(period)) return target;
  const value = pace(factsFor(asked, target, read));
  if (value !== null) return value;
  // Refuses what has no sheet at all; what is left lacks its year-end.
  tableOf(defaultPlan, read(), indicator.id);
  const facts = { year: String(yearEndBefore(period).year), indicator: indicator.shortName };
  throw new PlanError("noBaseline", region.name, facts);
});

/** How many patents a month are still needed. */
export const neededCell: Measure["of"] = againstTarget((target, { actual }, { period }) => {
  if (remainingMonths(period) === null) return noSuchThing;
  return needed({ target, actual: actual(), period }) ?? "";
});
