import {
  ArrayValueObject,
  BaseFunction,
  BooleanValueObject,
  ErrorValueObject,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
  type ErrorType,
} from "@univerjs/preset-sheets-core";
import { readArguments, type BlankProfile } from "./arguments";
import { resultOf, type Calls } from "./calls";
import { lift } from "./lift";
import { errorIn, type CallResult, type FunctionMetadata } from "./metadata";

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
      const read = readArguments(metadata, given, blanks);
      if ("error" in read) return ErrorValueObject.create(read.error as ErrorType);
      const caller = { worksheetId: this.subUnitId ?? "", row: this.row, column: this.column };
      const result = lift(read.args, (args) => resultOf(calls, metadata.id, args, caller));
      return result === null ? ErrorValueObject.create(busy as ErrorType) : toValueObject(result);
    }
  };
}

function toValueObject(result: CallResult): BaseValueObject {
  if (result.kind === "error") return ErrorValueObject.create(result.code as ErrorType);
  if (!Array.isArray(result.value)) return scalarObject(result.value);
  const rows = result.value as unknown[][];
  if (rows.length === 1 && rows[0]?.length === 1) return scalarObject(rows[0][0]);
  return new ArrayValueObject({
    calculateValueList: rows.map((row) => row.map(scalarObject)),
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

function scalarObject(value: unknown): BaseValueObject {
  const error = errorIn(value);
  if (error) return ErrorValueObject.create(error.code as ErrorType);
  if (typeof value === "number") return NumberValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  // A null in an answer shows as 0 in Excel (https://github.com/OfficeDev/office-js/issues/1503).
  if (value === null || value === undefined) return NullValueObject.create();
  return StringValueObject.create(typeof value === "object" ? basicText(value) : String(value));
}

function basicText(value: object): string {
  return String((value as { basicValue?: unknown }).basicValue ?? "");
}
