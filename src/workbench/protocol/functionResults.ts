import type { Scalar } from "../objects/cell";

/** What a custom function left in one cell; an error comes with the sentence Excel shows beside it. */
export interface FunctionCell {
  readonly value: Scalar;
  readonly message: string | null;
}

export type FunctionValues = readonly (readonly FunctionCell[])[];

/** Numbers the runtime gives thrown errors. Thrown #REF! and #NAME? arrive as 7; whatever is not listed is #VALUE!. */
const errorCodes: Readonly<Record<number, string>> = { 1: "#N/A", 5: "#DIV/0!", 6: "#NUM!", 7: "#VALUE!", 8: "#NULL!" };
const returnedErrors: Readonly<Record<string, string>> = {
  NotAvailable: "#N/A",
  Div0: "#DIV/0!",
  Num: "#NUM!",
  Value: "#VALUE!",
  Null: "#NULL!",
  Ref: "#REF!",
  Name: "#NAME?",
};

/** Reads one entry of SetInvocationArrayResults: `[id, true, value]` or `[id, false, message, code]`. */
export function readResult(entry: readonly unknown[]): { id: number; values: FunctionValues } {
  const [id, isFine, content, code] = entry;
  if (isFine === true) return { id: Number(id), values: matrix(content) };
  const value = errorCodes[Number(code)] ?? "#VALUE!";
  return { id: Number(id), values: [[{ value, message: sentence(content) }]] };
}

function matrix(content: unknown): FunctionValues {
  if (!Array.isArray(content)) return [[cell(content)]];
  return content.map((row: unknown) => (Array.isArray(row) ? row.map(cell) : [cell(row)]));
}

function cell(content: unknown): FunctionCell {
  if (content === null || content === undefined) return { value: "", message: null };
  if (typeof content !== "object") return { value: content as Scalar, message: null };
  const error = content as { code?: string; basicValue?: unknown; errorType?: string; message?: unknown };
  const isPlainValue = error.basicValue !== undefined && error.errorType === undefined && error.code === undefined;
  if (isPlainValue) return { value: error.basicValue as Scalar, message: null };
  const named = [error.basicValue, error.code].find((text) => typeof text === "string" && text.startsWith("#"));
  const value = (named as string | undefined) ?? returnedErrors[error.errorType ?? ""] ?? "#VALUE!";
  return { value, message: sentence(error.message) };
}

const sentence = (given: unknown): string | null => (typeof given === "string" && given !== "" ? given : null);
