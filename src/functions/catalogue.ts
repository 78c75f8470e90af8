/** What Excel is told about a custom function: one entry of functions.json. */
export interface FunctionMetadata {
  readonly id: string;
  readonly description?: string;
  readonly options?: { readonly stream?: boolean };
  readonly parameters: readonly ParameterMetadata[];
}

export interface ParameterMetadata {
  readonly name: string;
  readonly description?: string;
  readonly optional?: boolean;
  readonly dimensionality?: string;
}

/** A function as the 函数 page lists it, and a way to really run it. */
export interface ListedFunction {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly { readonly name: string; readonly description: string; readonly isOptional: boolean }[];
  run(args: readonly (string | number | null)[]): unknown;
}

type Implementation = (...args: any[]) => unknown;

/** The manifest's namespace: what stands before a function's name in a formula. */
const namespace = "PATENT";

/**
 * Every custom function as Excel knows it, with its implementation: TARGET is the exported function `target`.
 * In the order of the families, as a user meets them; functions.json has them in the order of the files' names.
 */
export function functionCatalogue(
  metadata: readonly FunctionMetadata[],
  families: readonly Readonly<Record<string, unknown>>[],
): readonly ListedFunction[] {
  const found = families.flatMap((family) => metadata.flatMap((entry) => implemented(entry, family)));
  const missing = metadata.find(({ id }) => !found.some((listed) => listed.id === id));
  if (missing) throw new Error(`no implementation of ${missing.id}`);
  return found;
}

function implemented(entry: FunctionMetadata, family: Readonly<Record<string, unknown>>): readonly ListedFunction[] {
  const implementation = family[entry.id.toLowerCase()];
  return typeof implementation === "function" ? [listed(entry, implementation as Implementation)] : [];
}

function listed(entry: FunctionMetadata, implementation: Implementation): ListedFunction {
  return {
    id: entry.id,
    name: `${namespace}.${entry.id}`,
    description: entry.description ?? "",
    parameters: entry.parameters.map(({ name, description = "", optional = false }) => {
      return { name, description, isOptional: optional };
    }),
    run: (args) => {
      const given = entry.parameters.map((parameter, i) => asExcelHandsOver(parameter, args[i] ?? null));
      return entry.options?.stream ? firstResult(implementation, given) : implementation(...given);
    },
  };
}

/** A matrix parameter gets even one cell as a matrix; an argument left out is null for both kinds. */
function asExcelHandsOver(parameter: ParameterMetadata, argument: string | number | null): unknown {
  return parameter.dimensionality === "matrix" && argument !== null ? [[argument]] : argument;
}

/** Streaming functions answer through their invocation; the page wants the answer of now, and then no more. */
function firstResult(implementation: Implementation, given: readonly unknown[]): Promise<unknown> {
  const invocation: { setResult: (result: unknown) => void; onCanceled?: () => void } = { setResult: () => undefined };
  const result = new Promise((resolve, reject) => {
    invocation.setResult = (answer) => (answer instanceof CustomFunctions.Error ? reject(answer) : resolve(answer));
    implementation(...given, invocation);
  });
  return result.finally(() => invocation.onCanceled?.());
}
