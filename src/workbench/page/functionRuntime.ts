import type { AddInFunctions } from "../grid/functions/addInFunctions";
import type { Call } from "../grid/functions/calls";
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
  const isStreaming = (id: string) => metadata.find((one) => one.id === id)?.options?.stream === true;
  let isReady = false;
  void runtime.whenReady.then(() => (isReady = true));
  return {
    isReady: () => isReady,
    onReady: (listener) => void runtime.whenReady.then(listener),
    invoke: (calls, answer) => {
      const ids = runtime.invoke(
        calls.map((call) => ({
          ...inRuntimesWords(workbook, call),
          isStreaming: isStreaming(call.functionId),
          onResult: (values) => answer(call.id, values),
        })),
      );
      calls.forEach(({ id }, i) => running.set(id, ids[i] ?? -1));
    },
    cancel: (ids) => runtime.cancel(ids.flatMap((id) => taken(running, id))),
  };
}

function taken(running: Map<number, number>, id: number): number[] {
  const known = running.get(id);
  running.delete(id);
  return known === undefined ? [] : [known];
}

function inRuntimesWords(workbook: WorkbookModel, { functionId, args, caller }: Call) {
  const { name } = worksheetOf(workbook, caller.worksheetId);
  return { name: functionId, args, address: fullAddress(name, area(caller.row, caller.column)) };
}
