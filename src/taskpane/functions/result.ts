/** What a custom function answered, ready to be shown. */
export type Result =
  | { readonly kind: "cells"; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: "error"; readonly code: string; readonly message: string };

/** Runs a function and keeps a cell error as an answer; anything else is a bug and stays one. */
export async function resultOf(run: () => unknown): Promise<Result> {
  try {
    const answer = await run();
    if (isCellError(answer)) return errorResult(answer);
    return { kind: "cells", rows: (isMatrix(answer) ? answer : [[answer]]).map((row) => row.map(cellText)) };
  } catch (error) {
    if (!isCellError(error)) throw error;
    return errorResult(error);
  }
}

function errorResult({ code, message }: CellError): Result {
  return { kind: "error", code, message: message ?? "" };
}

interface CellError {
  readonly code: string;
  readonly message?: string;
}

/** Excel's cell errors are objects with a code such as `#N/A`. */
function isCellError(value: unknown): value is CellError {
  const code = typeof value === "object" && value !== null && "code" in value ? value.code : null;
  return typeof code === "string" && code.startsWith("#");
}

function isMatrix(answer: unknown): answer is readonly (readonly unknown[])[] {
  return Array.isArray(answer) && answer.every(Array.isArray);
}

/** A number with the digits that a cell of Excel's General format shows. */
function cellText(cell: unknown): string {
  if (typeof cell === "number") return String(Number(cell.toPrecision(9)));
  if (isCellError(cell)) return [cell.code, cell.message].filter(Boolean).join(" ");
  return cell === null || cell === undefined ? "" : String(cell);
}
