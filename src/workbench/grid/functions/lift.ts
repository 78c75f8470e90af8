import type { FunctionCell, FunctionValues } from "../../protocol/functionResults";

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
  ask: (args: readonly unknown[]) => FunctionValues | null,
): FunctionValues | null {
  const spreads = args.filter(isSpread).map(({ spread }) => spread);
  if (spreads.length === 0) return ask(args);
  const height = Math.max(...spreads.map((spread) => spread.length));
  const width = Math.max(...spreads.map((spread) => spread[0]?.length ?? 1));
  const argsAt = (row: number, column: number) =>
    args.map((arg) => (isSpread(arg) ? at(arg.spread, row, column) : arg));
  const answers = Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_column, column) => ask(argsAt(row, column))),
  );
  if (answers.flat().includes(null)) return null;
  return answers.map((row) => row.map(single));
}

function at(matrix: readonly (readonly unknown[])[], row: number, column: number): unknown {
  const cells = matrix[matrix.length === 1 ? 0 : row];
  return cells?.[cells.length === 1 ? 0 : column];
}

function single(answer: FunctionValues | null): FunctionCell {
  const only = answer?.length === 1 && answer[0]?.length === 1 ? answer[0][0] : undefined;
  return only ?? { value: "#VALUE!", message: null };
}
