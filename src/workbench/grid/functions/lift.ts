import type { CallResult } from "./metadata";

/** A range given where a function takes one value: the function is asked once for each of its cells. */
export interface Spread {
  readonly spread: readonly (readonly unknown[])[];
}

/** Whether an argument is a range in the place of one value. */
export function isSpread(argument: unknown): argument is Spread {
  return typeof argument === "object" && argument !== null && "spread" in argument;
}

/**
 * Asks once, or once for each cell of the ranges that stand in the place of one value, as Excel does with its own
 * functions. What Excel makes of an array as the answer to one of these was never tried: here it is #VALUE!.
 */
export function lift(
  args: readonly unknown[],
  ask: (args: readonly unknown[]) => CallResult | null,
): CallResult | null {
  const spreads = args.filter(isSpread).map(({ spread }) => spread);
  if (spreads.length === 0) return ask(args);
  const height = Math.max(...spreads.map((spread) => spread.length));
  const width = Math.max(...spreads.map((spread) => spread[0]?.length ?? 1));
  const answers = Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, column) =>
      ask(args.map((arg) => (isSpread(arg) ? at(arg.spread, row, column) : arg))),
    ),
  );
  if (answers.flat().includes(null)) return null;
  return { kind: "value", value: answers.map((row) => row.map(single)) };
}

function at(matrix: readonly (readonly unknown[])[], row: number, column: number): unknown {
  const cells = matrix[matrix.length === 1 ? 0 : row];
  return cells?.[cells.length === 1 ? 0 : column];
}

function single(answer: CallResult | null): unknown {
  if (answer?.kind === "error") return { type: "Error", basicValue: answer.code, message: answer.message };
  const value: unknown = answer?.value;
  if (!Array.isArray(value)) return value;
  const rows = value as unknown[][];
  return rows.length === 1 && rows[0]?.length === 1
    ? rows[0][0]
    : { type: "Error", basicValue: "#VALUE!", message: "" };
}
