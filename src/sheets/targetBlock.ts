import type { Plan } from "../domain/plan";
import type { Messages } from "../i18n/t";
import type { BlockSpec } from "./sheetSpec";

/** The official targets of the chosen districts as plain cells, in the plan's order, closed by 小计（n 个县区）. */
export function targetBlock(
  plan: Plan,
  chosen: { readonly indicatorId: string; readonly districtIds: readonly string[] },
  messages: Messages,
): BlockSpec {
  throw new Error(`not written yet: ${plan.id} ${chosen.indicatorId} ${messages["error.bug"]}`);
}
