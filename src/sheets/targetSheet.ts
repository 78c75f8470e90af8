import type { Plan } from "../domain/plan";
import type { Messages } from "../i18n/t";
import type { SheetSpec } from "./sheetSpec";

/** The official table of one indicator: every district and year of its annex, totals, check and source. */
export function targetSheet(plan: Plan, indicatorId: string, messages: Messages): SheetSpec {
  throw new Error(`not written yet: ${plan.id} ${indicatorId} ${messages["error.bug"]}`);
}
