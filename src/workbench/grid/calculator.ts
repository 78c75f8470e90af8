import { setCalculated } from "../objects/cells";
import type { WorkbookModel } from "../objects/workbook";
import { cellAt } from "../objects/worksheet";
import { askAddIn, manyCells, recalculate } from "./answers";
import type { Calculation } from "./calculation";
import { beginPass, isWaiting, releaseUnused, type Caller } from "./functions/calls";
import { calculationTrigger } from "./gridWords";
import { resultsOf } from "./results";

const timeoutMs = 20_000;
const notExecuted = 2;
/** The changes of the grid after which only a calculation of everything is sure to be right. */
const wholeChanges: readonly string[] = [
  "sheet.mutation.insert-sheet",
  "sheet.mutation.remove-sheet",
  "sheet.mutation.set-worksheet-name",
  "formula.mutation.set-defined-name",
  "formula.mutation.remove-defined-name",
  calculationTrigger,
];

/** Makes the grid the model's calculator: results reach the model, custom functions the add-in. */
export function attachCalculator(
  given: Pick<Calculation, "surface" | "workbook" | "calls" | "runtime" | "repaint">,
): Calculation {
  const state = { version: 1, started: 0, done: 0, waiting: new Set<() => void>(), answered: new Set<number>() };
  const calculation: Calculation = { ...given, ...state, isDue: false, isWhole: true };
  const { workbook, runtime } = given;
  followChanges(calculation);
  followCalculations(calculation);
  runtime.onReady(() => askAddIn(calculation));
  // As in Excel, a request that reads a cell still waiting for the add-in gets #BUSY!: to wait would be for ever,
  // because the add-in's answer comes as the next request.
  workbook.calculator = { calculate: () => calculate(calculation, isCalculated) };
  return calculation;
}

/** Counts what could change a result, whoever did it. */
function followChanges(calculation: Calculation): void {
  calculation.surface.commands.onCommandExecuted(({ id, params }, options) => {
    if (options?.["fromFormula"] === true || options?.onlyLocal === true) return;
    const isOfLooks = (params as { trigger?: string } | undefined)?.trigger === "sheet.command.set-style";
    const isOfCells = id === "sheet.mutation.set-range-values" && !isOfLooks;
    const isOfAll = wholeChanges.includes(id);
    if (isOfCells || isOfAll || id === "formula.mutation.set-other-formula") calculation.version++;
    if (isOfAll || (isOfCells && countCells(params) > manyCells)) calculation.isWhole = true;
  });
}

function countCells(params: object | undefined): number {
  const rows = Object.values((params as { cellValue?: Record<number, object> } | undefined)?.cellValue ?? {});
  return rows.reduce((sum, cells) => sum + Object.keys(cells ?? {}).length, 0);
}

function followCalculations(calculation: Calculation): void {
  calculation.surface.commands.onCommandExecuted(({ id, params }) => {
    if (id === "formula.mutation.set-formula-calculation-start") {
      beginPass(calculation.calls);
      calculation.started = calculation.version;
    }
    const reached = calculation.started;
    // The grid puts the results into its cells while it tells of them: a moment later they are there.
    if (id === "formula.mutation.set-formula-calculation-result")
      queueMicrotask(() => takeResults(calculation, reached));
    // Nothing to calculate, as after the deletion of a formula: what it had spilled or called is gone all the same.
    const state = (params as { functionsExecutedState?: number } | undefined)?.functionsExecutedState;
    if (id === "formula.mutation.set-formula-calculation-notification" && state === notExecuted)
      takeResults(calculation, reached);
  });
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

function takeResults(calculation: Calculation, reached: number): void {
  const { workbook, surface, calls, runtime } = calculation;
  for (const worksheet of workbook.worksheets) setCalculated(workbook, worksheet.id, resultsOf(surface, worksheet));
  calculation.done = Math.max(calculation.done, reached);
  const released = releaseUnused(calls, (caller) => formulaAt(workbook, caller));
  if (released.length > 0) runtime.cancel(released.map(({ id }) => id));
  askAddIn(calculation);
  for (const go of [...calculation.waiting]) go();
}

function settleWithoutFormulas(calculation: Calculation): void {
  takeResults(calculation, calculation.version);
  calculation.workbook.isStale = false;
}

function hasFormulas({ worksheets }: WorkbookModel): boolean {
  return worksheets.some(
    ({ cells, conditionalFormats }) =>
      conditionalFormats.length > 0 || [...cells.values()].some(({ formula }) => formula !== null),
  );
}

function formulaAt({ worksheets }: WorkbookModel, { worksheetId, row, column }: Caller): string | null {
  const worksheet = worksheets.find(({ id }) => id === worksheetId);
  return worksheet ? cellAt(worksheet, row, column).formula : null;
}
