import { FunctionType, type IFunctionInfo } from "@univerjs/preset-sheets-core";
import type { FunctionMetadata } from "./metadata";

/** What the grid tells while a formula with one of our functions is typed. */
export function functionHelp(functions: readonly FunctionMetadata[], namespace: string): IFunctionInfo[] {
  return functions.map(({ name, description = "", parameters }) => ({
    functionName: `${namespace}.${name}`.toUpperCase(),
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description ?? "",
      example: "",
      require: parameter.optional ? 0 : 1,
      repeat: parameter.repeating ? 1 : 0,
    })),
  }));
}
