import { setCalculated } from "../objects/cells";
import type { Change, WorkbookModel } from "../objects/workbook";
import { cellAt } from "../objects/worksheet";
import { askAddIn, recalculate } from "./answers";
import type { Calculation } from "./calculation";
import { beginPass, isWaiting, releaseUnused, type Caller } from "./functions/calls";
import { resultsOf } from "./results";

const timeoutMs = 20_000;
const notExecuted = 2;
const withoutEffect: readonly Change["kind"][] = [
  "selection",
  "editing",
  "format",
  "columnWidth",
  "rowHeight",
  "protection",
  "settings",
  "worksheetActivated",
  "worksheetLook",
  "worksheetMoved",
];

/** Makes the grid the model's calculator: results reach the model, custom functions the add-in. */
export function attachCalculator(
  given: Pick<Calculation, "surface" | "workbook" | "calls" | "runtime" | "repaint">,
): Calculation {
  const state = { version: 1, started: 0, done: 0, waiting: new Set<() => void>(), answered: new Set<number>() };
  const calculation: Calculation = { ...given, ...state, isDue: false };
  const { workbook, runtime } = given;
  workbook.listeners.add(({ kind, origin }) => {
    if (origin !== "calculation" && !withoutEffect.includes(kind)) calculation.version++;
  });
  followCalculations(calculation);
  runtime.onReady(() => askAddIn(calculation));
  // As in Excel, a request that reads a cell still waiting for the add-in gets #BUSY!: to wait would be for ever,
  // because the add-in's answer comes as the next request.
  workbook.calculator = { calculate: () => calculate(calculation, isCalculated) };
  return calculation;
}

function followCalculations(calculation: Calculation): void {
  const { surface } = calculation;
  surface.commands.onCommandExecuted(({ id, params }) => {
    if (id === "formula.mutation.set-formula-calculation-start") {
      beginPass(calculation.calls);
      calculation.started = calculation.version;
    }
    if (id === "formula.mutation.set-other-formula") calculation.version++;
    // Nothing to calculate, as after the deletion of a formula: what it had spilled or called is gone all the same.
    const state = (params as { functionsExecutedState?: number } | undefined)?.functionsExecutedState;
    if (id === "formula.mutation.set-formula-calculation-notification" && state === notExecuted)
      takeResults(calculation);
  });
  surface.api.getFormula().calculationResultApplied(() => takeResults(calculation));
}

/** Settles when all formulas have their results, also those of custom functions. */
export function settleAll(calculation: Calculation): Promise<void> {
  return calculate(calculation, isDone);
}

async function calculate(calculation: Calculation, isEnough: (calculation: Calculation) => boolean): Promise<void> {
  calculation.repaint();
  if (!hasFormulas(calculation.workbook)) return settleWithoutFormulas(calculation);
  if (calculation.done < calculation.version) recalculate(calculation);
  const end = Date.now() + timeoutMs;
  while (!isEnough(calculation)) {
    if (Date.now() > end) throw new Error("The workbench did not finish its calculation.");
    await nextResult(calculation);
  }
  calculation.workbook.isStale = false;
}

function isCalculated({ done, version }: Calculation): boolean {
  return done >= version;
}

function isDone(calculation: Calculation): boolean {
  return isCalculated(calculation) && !(calculation.runtime.isReady() && isWaiting(calculation.calls));
}

function nextResult({ waiting }: Calculation): Promise<void> {
  return new Promise((resolve) => {
    const go = () => (clearTimeout(timer), waiting.delete(go), resolve());
    const timer = setTimeout(go, 1000);
    waiting.add(go);
  });
}

function takeResults(calculation: Calculation): void {
  const { workbook, surface, calls, runtime } = calculation;
  for (const worksheet of workbook.worksheets) setCalculated(workbook, worksheet.id, resultsOf(surface, worksheet));
  calculation.done = Math.max(calculation.done, calculation.started);
  const released = releaseUnused(calls, (caller) => isFormula(workbook, caller));
  if (released.length > 0) runtime.cancel(released.map(({ id }) => id));
  askAddIn(calculation);
  for (const go of [...calculation.waiting]) go();
}

function settleWithoutFormulas(calculation: Calculation): void {
  calculation.started = calculation.version;
  takeResults(calculation);
  calculation.workbook.isStale = false;
}

function hasFormulas({ worksheets }: WorkbookModel): boolean {
  return worksheets.some(
    ({ cells, conditionalFormats }) =>
      conditionalFormats.length > 0 || [...cells.values()].some(({ formula }) => formula !== null),
  );
}

function isFormula({ worksheets }: WorkbookModel, { worksheetId, row, column }: Caller): boolean {
  const worksheet = worksheets.find(({ id }) => id === worksheetId);
  return worksheet !== undefined && cellAt(worksheet, row, column).formula !== null;
}
