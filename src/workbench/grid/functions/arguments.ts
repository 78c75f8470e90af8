import type { Nullable } from "@univerjs/core";
import type { ArrayValueObject, BaseValueObject } from "@univerjs/preset-sheets-core";
import type { Spread } from "./lift";
import type { FunctionMetadata, ParameterMetadata } from "./metadata";

/** What a blank cell is when a custom function gets it: 0 on Windows, null on the web. */
export type BlankProfile = "0" | "null";

/** The arguments of one call as they travel to the add-in, or the cell error that stands in one of them. */
export type ReadArguments = { readonly args: readonly unknown[] } | { readonly error: string };

/** Reads the arguments of a formula for a function; omitted ones, also those at the end, are null. */
export function readArguments(
  { parameters }: FunctionMetadata,
  given: readonly BaseValueObject[],
  blanks: BlankProfile,
): ReadArguments {
  // Excel passes an error on without asking a function that does not declare that it reads errors.
  const error = given.map(errorOf).find((code) => code !== null);
  if (error) return { error };
  if (given.length > parameters.length && !parameters.at(-1)?.repeating) return { error: "#VALUE!" };
  const count = Math.max(given.length, parameters.length);
  return { args: Array.from({ length: count }, (_, i) => readArgument(parameters[i], given[i], blanks)) };
}

function readArgument(
  parameter: ParameterMetadata | undefined,
  given: BaseValueObject | undefined,
  blanks: BlankProfile,
): unknown {
  // An omitted argument is null as a whole; a blank cell is a range of one blank.
  if (!given || (given.isNull() && !given.isArray())) return null;
  const matrix = given.isArray() ? matrixOf(given as ArrayValueObject, blanks) : [[scalarOf(given, blanks)]];
  if (parameter?.dimensionality === "matrix") return matrix;
  const isSingle = matrix.length === 1 && matrix[0]?.length === 1;
  return isSingle ? matrix[0]?.[0] : ({ spread: matrix } satisfies Spread);
}

function matrixOf(array: ArrayValueObject, blanks: BlankProfile): unknown[][] {
  const rows: unknown[][] = [];
  for (let row = 0; row < array.getRowCount(); row++) {
    const cells: unknown[] = [];
    for (let column = 0; column < array.getColumnCount(); column++)
      cells.push(scalarOf(array.get(row, column), blanks));
    rows.push(cells);
  }
  return rows;
}

function scalarOf(value: Nullable<BaseValueObject>, blanks: BlankProfile): unknown {
  if (!value || value.isNull()) return blanks === "0" ? 0 : null;
  return value.getValue();
}

function errorOf(value: BaseValueObject): string | null {
  if (value.isError()) return String(value.getValue());
  if (!value.isArray()) return null;
  let found: string | null = null;
  (value as ArrayValueObject).iterator((cell) => {
    if (found === null && cell?.isError()) found = String(cell.getValue());
  });
  return found;
}
