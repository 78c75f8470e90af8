import { defaultPlan } from "../domain/plans";
import type { SheetPreview } from "../excel/report";
import { previewSheets, writeSheets } from "../excel/writeSheets";
import { zhCN } from "../i18n/zhCN";
import { targetSheet } from "../sheets/targetSheet";
import type { CommandOutcome } from "./outcome";

/** Inserts both official tables at once; asks for a look first when something that exists would change. */
export async function insertTargets(): Promise<CommandOutcome> {
  const indicatorIds = defaultPlan.annexes.map((annex) => annex.indicatorId);
  // The sheets are Chinese documents whatever the language of the pane.
  const specs = indicatorIds.map((indicatorId) => targetSheet(defaultPlan, indicatorId, zhCN));
  const previews = await previewSheets(specs);
  if (previews.some(wouldChange)) return { page: "targets", outcome: { kind: "preview", indicatorIds } };
  return { page: "targets", outcome: { kind: "written", report: await writeSheets(specs) } };
}

function wouldChange(preview: SheetPreview): boolean {
  return !preview.isNew && preview.differences.length > 0;
}
