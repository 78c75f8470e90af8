/** What a streaming function emits for one call, as Excel would receive it. */
export interface Streamed {
  readonly results: unknown[];
  /** The last result; errors and matrices as they are. */
  readonly last: () => unknown;
  readonly cancel: () => void;
}

/** Calls a streaming function with one value per parameter; a single value of a matrix parameter arrives as a matrix. */
export function streamed(
  calculate: (...args: never[]) => void,
  given: readonly unknown[],
  parameterCount: number,
): Streamed {
  const results: unknown[] = [];
  const invocation: { setResult: (result: unknown) => void; onCanceled?: () => void } = {
    setResult: (result) => void results.push(result),
  };
  const args = Array.from({ length: parameterCount }, (_, i) => asMatrix(given[i] ?? null, i));
  (calculate as (...all: unknown[]) => void)(...args, invocation);
  return { results, last: () => results[results.length - 1], cancel: () => invocation.onCanceled?.() };
}

/** The single cell of the last result, an error as its code and sentence. */
export function cellOf({ last }: Streamed): unknown {
  const result = last();
  if (result instanceof CustomFunctions.Error) return `${result.code} ${result.message}`;
  return Array.isArray(result) && result.length === 1 && result[0].length === 1 ? result[0][0] : result;
}

/** One answer of a call that is cancelled at once. */
export function once(
  calculate: (...args: never[]) => void,
  parameterCount: number,
): (...given: readonly unknown[]) => unknown {
  return (...given) => {
    const call = streamed(calculate, given, parameterCount);
    call.cancel();
    return cellOf(call);
  };
}

/** The third parameter is the list of indicators: Excel hands over its value as it is. */
const listAt = 2;

function asMatrix(value: unknown, i: number): unknown {
  return value === null || i === listAt || Array.isArray(value) ? value : [[value]];
}
