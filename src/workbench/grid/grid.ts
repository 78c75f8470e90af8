import type { FunctionMetadata } from "./functions/metadata";
import { holds } from "../objects/area";
import { subscribe, type Change, type WorkbookModel } from "../objects/workbook";
import { attachCalculator, settleAll, type AddInFunctions } from "./calculator";
import { spillsOf } from "./results";
import { rangeOf, unitId } from "./gridWords";
import { createCalls, errorAt, forgetAnswers, type CellError } from "./functions/calls";
import type { BlankProfile } from "./functions/arguments";
import { customFunctions } from "./functions/customFunction";
import { mountUniver } from "./mountUniver";
import { barePicture } from "./bare";
import { pictureOf } from "./picture";
import { paint, perform, sheetOf, surfaceOf, type Surface } from "./surface";
import { watchUser } from "./watchUser";

export interface GridOptions {
  readonly container: HTMLElement;
  readonly workbook: WorkbookModel;
  readonly functions: readonly FunctionMetadata[];
  readonly namespace: string;
  readonly blanks: BlankProfile;
  readonly runtime: AddInFunctions;
  /** Tells the user why something did not happen. */
  readonly refuse: (reason: unknown) => void;
}

/** The grid beside the model: what a page or a test asks of it. */
export interface Grid {
  readonly surface: Surface;
  /** What the cells of an address show on the screen, from the grid and not from the model. */
  readonly shownText: (
    worksheetId: string,
    place: { row: number; column: number; rowCount: number; columnCount: number },
  ) => string[][];
  /** The sentence behind an error that a custom function gave for a cell; `null` when there is none. */
  readonly errorSentence: (worksheetId: string, row: number, column: number) => CellError | null;
  /** Settles when the grid shows the model and all results have come. */
  readonly settled: () => Promise<void>;
  /** Settles when the grid is on the screen and takes keys. */
  readonly isRendered: Promise<void>;
  /** Shows the model now; by itself the grid does so a moment after every change. */
  readonly repaint: () => void;
  /** Gives the grid the keyboard without moving its selection. */
  readonly focus: () => void;
  /** The add-in was reloaded: custom functions are asked again. */
  readonly askAgain: () => void;
}

/** Opens a workbook in a grid: the grid shows the model, calculates for it and reports the user's edits to it. */
export function openGrid(options: GridOptions): Grid {
  const { workbook, functions, namespace, blanks, runtime, refuse } = options;
  const calls = createCalls();
  const first = barePicture(pictureOf(workbook));
  const { api, isRendered } = mountUniver(
    {
      container: options.container,
      functions: customFunctions(functions, namespace, { calls, blanks }),
      metadata: functions,
      namespace,
    },
    first,
  );
  const surface = surfaceOf(api, first);
  const repaint = paintWhenChanged(surface, workbook);
  const calculation = attachCalculator({ surface, workbook, calls, runtime, repaint });
  watchUser(surface, workbook, { repaint, refuse });
  repaint();
  return {
    surface,
    shownText: (worksheetId, place) => shownText(surface, worksheetId, place),
    errorSentence: (worksheetId, row, column) => {
      const spill = spillsOf(surface, worksheetId).find((range) => holds(range, row, column)) ?? { row, column };
      const offset = { down: row - spill.row, right: column - spill.column };
      return errorAt(calls, { worksheetId, row: spill.row, column: spill.column }, offset);
    },
    isRendered,
    repaint,
    focus: surface.focus,
    settled: () => settleAll(calculation),
    askAgain: () => {
      forgetAnswers(calls);
      api.getFormula().executeCalculation();
    },
  };
}

/** Shows every change of the model, all changes of one moment at once. Gives the painting itself, to be done now. */
function paintWhenChanged(surface: Surface, workbook: WorkbookModel): () => void {
  let isDue = false;
  const paintNow = () => {
    isDue = false;
    paint(surface, pictureOf(workbook));
    showPlace(surface, workbook);
  };
  subscribe(workbook, (change: Change) => {
    if (isDue || change.origin === "calculation" || change.kind === "editing") return;
    isDue = true;
    // A request's actions run in one go of many small steps: painting waits for the last of them.
    setTimeout(() => isDue && paintNow(), 0);
  });
  return paintNow;
}

/** Brings the model's active worksheet and selection to the grid. */
function showPlace(surface: Surface, workbook: WorkbookModel): void {
  const { activeWorksheetId, selection } = workbook;
  const book = surface.api.getActiveWorkbook();
  const sheet = sheetOf(surface, activeWorksheetId);
  if (!book || !sheet) return;
  if (book.getActiveSheet().getSheetId() !== activeWorksheetId) {
    perform(surface, { id: "sheet.operation.set-worksheet-active", params: { unitId, subUnitId: activeWorksheetId } });
  }
  const shown = sheet.getSelection()?.getActiveRange()?.getRange();
  const range = rangeOf(selection);
  const isShown = shown && (Object.keys(range) as (keyof typeof range)[]).every((side) => shown[side] === range[side]);
  if (isShown) return;
  const primary = {
    ...range,
    endRow: range.startRow,
    endColumn: range.startColumn,
    actualRow: range.startRow,
    actualColumn: range.startColumn,
    isMerged: false,
    isMergedMainCell: false,
  };
  perform(surface, {
    id: "sheet.operation.set-selections",
    params: { unitId, subUnitId: activeWorksheetId, selections: [{ range, primary, style: null }] },
  });
}

function shownText(
  surface: Surface,
  worksheetId: string,
  { row, column, rowCount, columnCount }: { row: number; column: number; rowCount: number; columnCount: number },
): string[][] {
  const range = sheetOf(surface, worksheetId)?.getRange(row, column, rowCount, columnCount);
  return (range?.getDisplayValues() ?? []).map((cells) => cells.map(String));
}
