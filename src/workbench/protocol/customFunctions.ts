import { push, type PushEntry } from "./events";
import type { FunctionValues } from "./functionResults";
import { readResult } from "./functionResults";
import type { Host } from "./host";

/** One call of a custom function from a cell. */
export interface FunctionCall {
  /** The id of functions.json without the namespace: `TARGET`. */
  readonly name: string;
  /** One entry per parameter: a matrix, or a single value where the parameter is not one; `null` = left out. */
  readonly args: readonly unknown[];
  /** The calling cell: `Sheet1!B2`. */
  readonly address: string;
  readonly isStreaming: boolean;
  /** Called once, or for a streaming call with every new result until it is cancelled. */
  readonly onResult: (values: FunctionValues) => void;
}

/** Calls the add-in's custom functions through Microsoft's runtime in the page. */
export interface FunctionRuntime {
  /** Starts all calls in one message; gives an id for each. */
  invoke(calls: readonly FunctionCall[]): number[];
  /** Ends streaming calls whose cells are gone. */
  cancel(ids: readonly number[]): void;
  /** Settles when the page can take calls. */
  readonly whenReady: Promise<void>;
}

const FUNCTION_CATEGORY = 1;
const INVOKE = 1000;
const CANCEL = 1001;
// cancelable + streaming
const STREAMING = 3;

/** Puts the runtime of the host's page at a calculator's disposal. */
export function createFunctionRuntime({ context }: Host): FunctionRuntime {
  const waiting = new Map<number, FunctionCall>();
  let nextId = 1;
  const { services, events } = context;
  services.onFunctionResults = (results) => results.forEach((entry) => deliver(waiting, entry));
  return {
    whenReady: new Promise((resolve) => (services.onFunctionsReady = resolve)),
    invoke: (calls) => {
      const ids = calls.map(() => nextId++);
      ids.forEach((id, i) => waiting.set(id, calls[i] as FunctionCall));
      push(events, ...calls.map((call, i) => invocation(ids[i] as number, call)));
      return ids;
    },
    cancel: (ids) => {
      const known = ids.filter((id) => waiting.delete(id));
      push(events, ...known.map((invocationId) => entry(CANCEL, { invocationId })));
    },
  };
}

function invocation(id: number, { name, args, address, isStreaming }: FunctionCall): PushEntry {
  return entry(INVOKE, [id, name.toUpperCase(), args, address, isStreaming ? STREAMING : 0]);
}

function deliver(waiting: Map<number, FunctionCall>, result: unknown): void {
  const { id, values } = readResult(result as readonly unknown[]);
  const call = waiting.get(id);
  // A value that was on its way when its call was cancelled has no cell any more.
  if (!call) return;
  if (!call.isStreaming) waiting.delete(id);
  call.onResult(values);
}

const entry = (type: number, message: unknown): PushEntry => [FUNCTION_CATEGORY, type, "", JSON.stringify(message)];
