import { defaultPlan } from "../domain/plans";
import { writeUnlessChanging } from "../excel/writeSheets";
import { zhCN } from "../i18n/zhCN";
import { targetSheet } from "../sheets/targetSheet";
import type { CommandOutcome } from "./outcome";

/** Inserts both official tables at once; asks for a look first when something that exists would change. */
export async function insertTargets(): Promise<CommandOutcome> {
  const indicatorIds = defaultPlan.annexes.map((annex) => annex.indicatorId);
  // The sheets are Chinese documents whatever the language of the pane.
  const result = await writeUnlessChanging(
    indicatorIds.map((indicatorId) => targetSheet(defaultPlan, indicatorId, zhCN)),
  );
  const isPending = "previews" in result;
  return {
    page: "targets",
    outcome: isPending ? { kind: "preview", indicatorIds } : { kind: "written", report: result },
  };
}
