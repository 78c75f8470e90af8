import {
  ArrayValueObject,
  BaseFunction,
  BooleanValueObject,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
  type ErrorType,
} from "@univerjs/preset-sheets-core";
import { readArguments, type BlankProfile } from "./arguments";
import { resultOf, type Calls } from "./calls";
import { lift } from "./lift";
import type { FunctionMetadata } from "./metadata";
import { errorValues } from "../../objects/cell";
import type { FunctionCell, FunctionValues } from "../../protocol/functionResults";

/** What a cell shows until the add-in has answered. */
export const busy = "#BUSY!";

type FunctionEntry = [new (name: string) => BaseFunction, string];

/** The custom functions in the form the grid's calculator takes them: `PATENT.TARGET` and so on. */
export function customFunctions(
  functions: readonly FunctionMetadata[],
  namespace: string,
  asked: { readonly calls: Calls; readonly blanks: BlankProfile },
): FunctionEntry[] {
  return functions.map((metadata) => [functionOf(metadata, asked), `${namespace}.${metadata.name}`.toUpperCase()]);
}

function functionOf(metadata: FunctionMetadata, { calls, blanks }: { calls: Calls; blanks: BlankProfile }) {
  // The calculator knows functions only as classes of this base, so this is the one class that is no error.
  return class extends BaseFunction {
    override minParams = 0;
    override maxParams = 255;

    override calculate(...given: BaseValueObject[]): BaseValueObject {
      // Excel lets no conditional format call a custom function: such a formula stands in no cell.
      if (this.row < 0) return ErrorValueObject.create("#NAME?" as ErrorType);
      const read = readArguments(metadata, given, blanks);
      if ("error" in read) return ErrorValueObject.create(read.error as ErrorType);
      const caller = { worksheetId: this.subUnitId ?? "", row: this.row, column: this.column };
      const result = lift(read.args, (args) => resultOf(calls, metadata.id, args, caller));
      return result === null ? ErrorValueObject.create(busy as ErrorType) : toValueObject(result);
    }
  };
}

function toValueObject(values: FunctionValues): BaseValueObject {
  if (values.length === 1 && values[0]?.length === 1) return scalarObject(values[0][0]);
  return new ArrayValueObject({
    calculateValueList: values.map((row) => row.map(scalarObject)),
    rowCount: values.length,
    columnCount: values[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

function scalarObject(cell: FunctionCell | undefined): BaseValueObject {
  const value = cell?.value ?? "";
  if (typeof value === "number") return NumberValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  return errorValues.includes(value) ? ErrorValueObject.create(value as ErrorType) : StringValueObject.create(value);
}
