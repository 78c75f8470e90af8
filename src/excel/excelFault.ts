import { NotRestored } from "./allOrNothing";

/** Why Excel refused: `fault.<code>` in `i18n` is its sentence with a next step. */
export type ExcelFaultCode = (typeof faults)[number][1] | "notRestored";

export interface ExcelFault {
  readonly code: ExcelFaultCode;
  /** Excel's own words, for the sentence that quotes them. */
  readonly given: string;
  readonly facts: Readonly<Record<string, string>>;
}

/**
 * Excel's error codes and what they mean to the user. Codes:
 * https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
 */
const faults = [
  ["InvalidOperationInCellEditMode", "cellEditing"],
  ["AccessDenied", "protected"],
  ["NonWritable", "readOnly"],
  ["ReadOnly", "readOnly"],
  ["EditModeDenied", "readOnly"],
  ["ItemNotFound", "gone"],
  ["InvalidReference", "gone"],
  ["InvalidBinding", "gone"],
  ["RequestPayloadSizeLimitExceeded", "tooLarge"],
  ["ResponsePayloadSizeLimitExceeded", "tooLarge"],
  ["OperationCellsExceedLimit", "tooLarge"],
  ["ApiNotFound", "tooOld"],
  ["ApiNotAvailable", "tooOld"],
  ["UnsupportedOperation", "tooOld"],
  ["UnsupportedFeature", "tooOld"],
  ["InvalidSelection", "noRange"],
  ["NonBlankCellOffSheet", "sheetFull"],
  ["RangeExceedsLimit", "sheetFull"],
  ["InsertDeleteConflict", "tableInTheWay"],
  ["RangeHasSplit", "tableInTheWay"],
  ["FilteredRangeConflict", "tableInTheWay"],
  ["OverlappingTables", "tableInTheWay"],
  ["ActivityLimitReached", "busy"],
  ["RequestAborted", "busy"],
  ["ServiceNotAvailable", "busy"],
  ["ConnectionFailure", "busy"],
  ["WriteNotSupportedWhenModalDialogOpen", "busy"],
  ["Conflict", "busy"],
  ["GeneralException", "refused"],
  ["InvalidOperation", "refused"],
  ["InvalidArgument", "refused"],
  ["ItemAlreadyExists", "refused"],
] as const;

/** Why Excel refused, for the sentence that says so; `null` when the error is a bug: ours, or our misuse of Excel. */
export function excelFault(error: unknown): ExcelFault | null {
  if (error instanceof NotRestored) return { code: "notRestored", given: wordsOf(error.refusal), facts: {} };
  if (!isOfficeError(error)) return null;
  const known = faults.find(([excelCode]) => excelCode === error.code);
  return known ? { code: known[1], given: error.message, facts: { excelCode: error.code } } : null;
}

function isOfficeError(error: unknown): error is OfficeExtension.Error {
  return typeof OfficeExtension !== "undefined" && error instanceof OfficeExtension.Error;
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
