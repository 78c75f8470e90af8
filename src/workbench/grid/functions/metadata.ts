/** What functions.json says of one custom function, as far as a host needs it. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly options?: { readonly stream?: boolean; readonly cancelable?: boolean; readonly requiresAddress?: boolean };
  readonly parameters: readonly ParameterMetadata[];
}

export interface ParameterMetadata {
  readonly name: string;
  readonly description?: string;
  readonly dimensionality?: "scalar" | "matrix";
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

/** What the add-in answered for one call. An error may stand alone or inside a matrix. */
export type CallResult =
  | { readonly kind: "value"; readonly value: unknown }
  | { readonly kind: "error"; readonly code: string; readonly message: string };

export interface CallError {
  readonly code: string;
  readonly message: string;
}

/** The error an answered value stands for; `null` when it is none. */
export function errorIn(value: unknown): CallError | null {
  if (typeof value !== "object" || value === null) return null;
  const { type, valueType, code, basicValue, message } = value as Record<string, unknown>;
  if (type !== "Error" && valueType !== "CustomFunctionError") return null;
  const shown = typeof code === "string" && code.startsWith("#") ? code : basicValue;
  return { code: typeof shown === "string" ? shown : "#VALUE!", message: typeof message === "string" ? message : "" };
}
