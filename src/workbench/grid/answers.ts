import { area } from "../objects/area";
import type { Calculation } from "./calculation";
import { callersOf, isWaiting, settle, takeUnsent, type Caller } from "./functions/calls";
import { calculationTrigger, rangeOf, unitId } from "./gridWords";

/** With so many changed cells, the grid's comparing of each with each costs more than to calculate everything. */
export const manyCells = 300;
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

/** Calculates what has changed; everything when more than cells has. */
export function recalculate(calculation: Calculation): void {
  calculateCells(calculation, []);
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
  if (callers.length > manyCells) calculation.isWhole = true;
  calculateCells(calculation, callers);
}

/** Calculates the given cells, and whatever the grid itself has noticed since its last calculation. */
function calculateCells(calculation: Calculation, cells: readonly Caller[]): void {
  const { isWhole: forceCalculation, surface } = calculation;
  calculation.isWhole = false;
  const dirtyRanges = forceCalculation ? [] : cells.map(dirtyRange);
  const params = { commands: [], forceCalculation, dirtyRanges };
  void surface.commands.executeCommand(calculationTrigger, params, { onlyLocal: true });
}

const dirtyRange = ({ worksheetId, row, column }: Caller): object => ({
  unitId,
  sheetId: worksheetId,
  range: rangeOf(area(row, column)),
});
