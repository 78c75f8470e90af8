import { defaultPlan } from "../../domain/plans";
import type { PendingWrite, WriteChoice } from "../../excel/report";
import { writeSheets, writeUnlessChanging } from "../../excel/writeSheets";
import type { Messages } from "../../i18n/t";
import { requestedSheets, type SheetsRequest } from "../../sheets/sheetsRequest";
import { describeWrite } from "../report";
import type { Status } from "../status";

/** A write that waits for the user, because something existing would change. */
export interface PendingSheets extends PendingWrite {
  readonly request: SheetsRequest;
}

/** Writes our sheets at once when that only creates or adds; else gives what would change, and changes nothing. */
export async function writeOrAsk(messages: Messages, request: SheetsRequest): Promise<Status | PendingSheets> {
  const result = await writeUnlessChanging(requestedSheets(defaultPlan, request));
  return "previews" in result ? { request, ...result } : describeWrite(messages, result);
}

/** Writes our sheets as the user decided at the preview. */
export async function writeChosen(messages: Messages, request: SheetsRequest, choice: WriteChoice): Promise<Status> {
  return describeWrite(messages, await writeSheets(requestedSheets(defaultPlan, request), choice));
}
