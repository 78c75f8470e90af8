import type { WorkbookModel } from "../objects/workbook";
import type { AddInFunctions } from "./functions/addInFunctions";
import type { Calls } from "./functions/calls";
import type { Surface } from "./surface";

/** How far the calculation of the workbook has come. */
export interface Calculation {
  readonly surface: Surface;
  readonly workbook: WorkbookModel;
  readonly calls: Calls;
  readonly runtime: AddInFunctions;
  /** Shows the model as it is now: what is not shown is not calculated. */
  readonly repaint: () => void;
  /** Counts what the grid has shown and could change a result; `done` is how far the results in the model go. */
  version: number;
  started: number;
  done: number;
  readonly waiting: Set<() => void>;
  /** The calls whose answers no calculation has used yet, and whether one will soon. */
  readonly answered: Set<number>;
  isDue: boolean;
  /** More has changed than cells: the next calculation is one of everything. */
  isWhole: boolean;
}
