import type { FunctionMetadata } from "./functions/metadata";
import { holds, type Area } from "../objects/area";
import { subscribe, type Change, type WorkbookModel } from "../objects/workbook";
import { attachCalculator, settleAll } from "./calculator";
import { showCharts } from "./charts/showCharts";
import { checkEntries } from "./entries/checkEntries";
import { helpEntries } from "./entries/entryHelp";
import { readTypedDates } from "./entries/typedDates";
import type { AddInFunctions } from "./functions/addInFunctions";
import { showFormats } from "./formats/showFormats";
import { spillsOf } from "./results";
import { followLinks } from "./followLinks";
import { createCalls, errorAt, type Caller, type Calls, type CellError } from "./functions/calls";
import type { BlankProfile } from "./functions/arguments";
import { callLambdaNames } from "./functions/callLambdaNames";
import { customFunctions } from "./functions/customFunction";
import { keepTyping } from "./keepTyping";
import { mountUniver } from "./mountUniver";
import { barePicture } from "./bare";
import { pictureOf } from "./picture";
import { refuseCutKey } from "./unsupported";
import { shownCells, type ShownCell } from "./shown";
import { showPlace } from "./showPlace";
import { gridValue, paint, surfaceOf, type Surface } from "./surface";
import { repaintTabs } from "./tabs";
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
  /** What the cells of a rectangle show on the screen, from the grid and not from the model. */
  readonly shownCells: (worksheetId: string, place: Area) => ShownCell[][];
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
}

/** Opens a workbook in a grid: the grid shows the model, calculates for it and reports the user's edits to it. */
export function openGrid(options: GridOptions): Grid {
  const { workbook, runtime } = options;
  const calls = createCalls();
  const { surface, isRendered } = mountSurface(options, calls);
  const repaint = paintWhenChanged(surface, workbook, showFormats(surface));
  const calculation = attachCalculator({ surface, workbook, calls, runtime, repaint });
  const whenJudged = attachUser(surface, options, repaint);
  repaint();
  return {
    surface,
    shownCells: (worksheetId, place) => shownCells(surface, worksheetId, place),
    errorSentence: (worksheetId, row, column) => errorIn(surface, calls, { worksheetId, row, column }),
    isRendered,
    repaint,
    focus: surface.focus,
    settled: () => whenJudged().then(() => settleAll(calculation)),
  };
}

function mountSurface(options: GridOptions, calls: Calls): { surface: Surface; isRendered: Promise<void> } {
  const { workbook, container, functions: metadata, namespace, blanks } = options;
  const first = barePicture(pictureOf(workbook));
  const functions = customFunctions(metadata, namespace, { calls, blanks });
  const { api, isRendered } = mountUniver({ container, functions, metadata, namespace }, first);
  const surface = surfaceOf(api, first);
  callLambdaNames(surface);
  return { surface, isRendered };
}

/** Brings what the user does to the model. Gives what settles when every entry typed so far has been judged. */
function attachUser(surface: Surface, options: GridOptions, repaint: () => void): () => Promise<unknown> {
  const { workbook, container, refuse } = options;
  watchUser(surface, workbook, { repaint, repaintTabs: () => repaintTabs(surface, container), refuse });
  refuseCutKey(container, workbook, refuse);
  readTypedDates(surface);
  keepTyping(surface);
  helpEntries(surface, workbook, container);
  showCharts(surface, workbook, container);
  followLinks(surface, workbook, { container, refuse });
  const whenCalculated = async () => workbook.calculator?.calculate();
  return checkEntries(surface, workbook, { refuse, repaint, whenCalculated });
}

/** Shows every change of the model, all changes of one moment at once. Gives the painting itself, to be done now. */
function paintWhenChanged(surface: Surface, workbook: WorkbookModel, repaintFormats: () => void): () => void {
  let isDue = false;
  const paintNow = () => {
    isDue = false;
    paint(surface, pictureOf(workbook));
    repaintFormats();
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

// The error stands where the answer spilled; its call belongs to the cell with the formula. One that the formula
// caught, as IFERROR does, stands nowhere.
function errorIn(surface: Surface, calls: Calls, place: Caller): CellError | null {
  const { worksheetId, row, column } = place;
  const spill = spillsOf(surface, worksheetId).find((range) => holds(range, row, column)) ?? place;
  const offset = { down: row - spill.row, right: column - spill.column };
  const error = errorAt(calls, { worksheetId, row: spill.row, column: spill.column }, offset);
  return error?.code === gridValue(surface, worksheetId, row, column) ? error : null;
}
