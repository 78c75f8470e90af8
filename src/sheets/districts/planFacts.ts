import type { Annex, District, Indicator, Plan } from "../../domain/plan";
import { annexOf } from "../../domain/target";
import { word } from "../../i18n/sheetWords";

/** An indicator that districts are judged by, and the table that prints its targets. */
export interface Assessed {
  readonly indicator: Indicator;
  readonly annex: Annex;
}

/** The indicators of district sheets, in the order of the plan. */
export function assessedIndicators(plan: Plan): readonly Assessed[] {
  return plan.indicators.flatMap((indicator) => {
    const annex = annexOf(plan, indicator.id);
    return indicator.isAssessed && annex ? [{ indicator, annex }] : [];
  });
}

/** What the plan is called after the city's own name and without its years: 发明专利双倍增计划. */
export function programName({ title, city }: Plan): string {
  return title.replace(city.fullName, "").replace(/（[^（）]*）$/, "");
}

/** 县 or 区: among whom a district is ranked too. */
export function groupName({ group }: District): string {
  return word(group === "county" ? "directory.county" : "directory.urban");
}

/** The years of a plan at both ends. */
export function yearSpan({ years }: Plan): { readonly first: number; readonly last: number } {
  return { first: Math.min(...years), last: Math.max(...years) };
}
