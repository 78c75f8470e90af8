import { area } from "../objects/area";
import type { Calculation } from "./calculation";
import { callersOf, isWaiting, settle, takeUnsent, type Caller } from "./functions/calls";
import { rangeOf, unitId } from "./gridWords";

// With more cells than this, comparing each with each costs more than to calculate everything.
const mostCells = 300;
// An answer that is long in coming holds up the others no longer than this.
const pauseMs = 50;

/** Asks the add-in for the calls it has not been asked for yet, and calculates once for all answers that come at once. */
export function askAddIn(calculation: Calculation): void {
  const { calls, runtime } = calculation;
  if (!runtime.isReady()) return;
  const unsent = takeUnsent(calls);
  if (unsent.length === 0) return;
  runtime.invoke(unsent, (id, result) => {
    if (!settle(calls, id, result)) return;
    calculation.version++;
    calculation.answered.add(id);
    calculateSoon(calculation);
  });
}

/** Calculates everything anew. */
export function recalculate({ surface }: Calculation): void {
  surface.api.getFormula().executeCalculation();
}

function calculateSoon(calculation: Calculation): void {
  if (calculation.isDue) return;
  calculation.isDue = true;
  setTimeout(() => recalculateCallers(calculation), isWaiting(calculation.calls) ? pauseMs : 0);
}

function recalculateCallers(calculation: Calculation): void {
  const callers = callersOf(calculation.calls, calculation.answered);
  calculation.isDue = false;
  calculation.answered.clear();
  if (callers.length > mostCells) return recalculate(calculation);
  void calculation.surface.commands.executeCommand(
    "formula.mutation.set-trigger-formula-calculation-start",
    { commands: [], forceCalculation: false, dirtyRanges: callers.map(dirtyRange) },
    { onlyLocal: true },
  );
}

const dirtyRange = ({ worksheetId, row, column }: Caller): object => ({
  unitId,
  sheetId: worksheetId,
  range: rangeOf(area(row, column)),
});
