import { defaultPlan } from "../domain/plans";
import type { Outcome } from "../excel/report";
import { writeUnlessChanging } from "../excel/writeSheets";
import { requestedSheets, type SheetsRequest } from "../sheets/sheetsRequest";

/** Writes our sheets at once; asks for a look first when something that exists would change. */
export async function writeOrAsk(request: SheetsRequest): Promise<Outcome> {
  const result = await writeUnlessChanging(requestedSheets(defaultPlan, request));
  return "previews" in result ? { kind: "preview", request } : { kind: "written", report: result };
}
