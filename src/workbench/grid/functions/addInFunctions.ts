import type { FunctionValues } from "../../protocol/functionResults";
import type { Call } from "./calls";

/** Who runs the custom functions: the add-in, behind the host. */
export interface AddInFunctions {
  /** Whether the add-in has come up and takes calls. */
  readonly isReady: () => boolean;
  readonly onReady: (listener: () => void) => void;
  readonly invoke: (calls: readonly Call[], answer: (id: number, result: FunctionValues) => void) => void;
  readonly cancel: (ids: readonly number[]) => void;
}
