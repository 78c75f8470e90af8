import { defaultPlan } from "../../domain/plans";
import type { PendingWrite, WriteChoice } from "../../excel/report";
import { writeBlock } from "../../excel/writeBlock";
import { writeSheets, writeUnlessChanging } from "../../excel/writeSheets";
import type { Messages } from "../../i18n/t";
import { zhCN } from "../../i18n/zhCN";
import type { SheetSpec } from "../../sheets/sheetSpec";
import { targetBlock } from "../../sheets/targetBlock";
import { targetSheet } from "../../sheets/targetSheet";
import { describeWrite } from "../report";
import type { Status } from "../status";
import type { TargetsChoice } from "./choice";

/** An insertion that waits for the user, because something existing would change. */
export interface PendingInsertion extends PendingWrite {
  readonly indicatorIds: readonly string[];
}

/** Writes the official sheets at once when that only creates; else gives what would change, and changes nothing. */
export async function insertSheets(
  messages: Messages,
  indicatorIds: readonly string[],
): Promise<Status | PendingInsertion> {
  const result = await writeUnlessChanging(specs(indicatorIds));
  return "previews" in result ? { indicatorIds, ...result } : describeWrite(messages, result);
}

/** Writes the official sheets as the user decided at the preview. */
export async function writeChosen(
  messages: Messages,
  indicatorIds: readonly string[],
  choice: WriteChoice,
): Promise<Status> {
  return describeWrite(messages, await writeSheets(specs(indicatorIds), choice));
}

/** Writes the chosen districts as plain cells from the selected cell on. */
export async function insertBlock(messages: Messages, choice: TargetsChoice): Promise<Status> {
  const { blockIndicatorId: indicatorId, districtIds } = choice;
  return describeWrite(messages, await writeBlock(targetBlock(defaultPlan, { indicatorId, districtIds }, zhCN)));
}

/** The official document is Chinese, and a sheet must be found again whatever language its next reader's Office has. */
function specs(indicatorIds: readonly string[]): readonly SheetSpec[] {
  return indicatorIds.map((indicatorId) => targetSheet(defaultPlan, indicatorId, zhCN));
}
