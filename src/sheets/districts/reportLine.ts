import type { District, Plan } from "../../domain/plan";
import type { Places } from "../formulaSpec";
import type { Assessed } from "./planFacts";

/** One indicator's table on a 完成情况表. */
export interface ReportPart {
  readonly plan: Plan;
  readonly district: District;
  readonly assessed: Assessed;
}

/** One year of a table, and the places that its formulas name. */
export interface ReportLine extends ReportPart {
  readonly year: number;
  readonly places: Places;
}

/** The row of a year, and others of the table: `inForce.2019`, `inForce.needed`. */
export function lineKey({ assessed }: ReportPart, which: number | string): string {
  return `${assessed.indicator.id}.${which}`;
}
