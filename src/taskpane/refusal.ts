import { PlanError } from "../domain/planError";
import { excelFault } from "../excel/excelFault";
import { errorSentence, faultSentence } from "../i18n/errorSentence";
import { t, type Messages } from "../i18n/t";
import { refused, type Status } from "./status";

/** What the user reads when an action fails: our refusal, Excel's, or that we have a bug (whose stack is kept). */
export function refusal(messages: Messages, error: unknown): Status {
  if (error instanceof PlanError) return refused(errorSentence(messages, error));
  const fault = excelFault(error);
  if (fault) return refused(faultSentence(messages, fault));
  console.error(error);
  return refused(t(messages, "error.bug", { given: error instanceof Error ? error.message : String(error) }));
}
