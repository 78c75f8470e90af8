import type { AddInFunctions } from "../grid/calculator";
import type { Caller } from "../grid/functions/calls";
import type { FunctionMetadata } from "../grid/functions/metadata";
import { fullAddress } from "../objects/address";
import { area } from "../objects/area";
import { worksheetOf, type WorkbookModel } from "../objects/workbook";
import type { FunctionRuntime } from "../protocol/customFunctions";

/** Lets the grid call the add-in's custom functions: equal calls of the grid keep their own id on both sides. */
export function addInFunctions(
  workbook: WorkbookModel,
  metadata: readonly FunctionMetadata[],
  runtime: FunctionRuntime,
): AddInFunctions {
  const running = new Map<number, number>();
  let isReady = false;
  void runtime.whenReady.then(() => (isReady = true));
  const isStreaming = (id: string) => metadata.find((one) => one.id === id)?.options?.stream === true;
  return {
    isReady: () => isReady,
    onReady: (listener) => void runtime.whenReady.then(listener),
    invoke: (calls, answer) => {
      const ids = runtime.invoke(
        calls.map(({ id, functionId, args, caller }) => ({
          name: functionId,
          args,
          address: addressOfCaller(workbook, caller),
          isStreaming: isStreaming(functionId),
          onResult: (values) => answer(id, values),
        })),
      );
      calls.forEach(({ id }, i) => running.set(id, ids[i] ?? -1));
    },
    cancel: (ids) => {
      runtime.cancel(ids.flatMap((id) => running.get(id) ?? []));
      for (const id of ids) running.delete(id);
    },
  };
}

function addressOfCaller(workbook: WorkbookModel, { worksheetId, row, column }: Caller): string {
  return fullAddress(worksheetOf(workbook, worksheetId).name, area(row, column));
}
