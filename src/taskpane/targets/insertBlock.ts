import { defaultPlan } from "../../domain/plans";
import { writeBlock } from "../../excel/writeBlock";
import type { Messages } from "../../i18n/t";
import { zhCN } from "../../i18n/zhCN";
import { targetBlock } from "../../sheets/targetBlock";
import { describeWrite } from "../report";
import type { Status } from "../status";
import type { TargetsChoice } from "./choice";

/** Writes the chosen districts as plain cells from the selected cell on. */
export async function insertBlock(messages: Messages, choice: TargetsChoice): Promise<Status> {
  const { blockIndicatorId: indicatorId, districtIds } = choice;
  return describeWrite(messages, await writeBlock(targetBlock(defaultPlan, { indicatorId, districtIds }, zhCN)));
}
