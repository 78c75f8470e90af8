import { parseAddress } from "../objects/address";
import type { Area } from "../objects/area";
import { setContents } from "../objects/cells";
import { snapshot } from "../objects/snapshot";
import { sortRows } from "../objects/sort";
import { deleteCells, insertCells } from "../objects/structure";
import { worksheetNamed, worksheetOf, type WorkbookModel } from "../objects/workbook";
import { copyWorksheet, moveWorksheet, renameWorksheet, selectCells } from "../objects/worksheets";
import type { AddInFunctions } from "../grid/functions/addInFunctions";
import type { Grid } from "../grid/grid";
import type { Host } from "../protocol/host";
import type { Pane } from "./pane";
import { toggleProtection } from "./protection";
import { base64 } from "./saveFile";

export interface DriverParts {
  readonly workbook: WorkbookModel;
  readonly host: Host;
  readonly grid: Grid;
  readonly pane: Pane;
  readonly functions: AddInFunctions;
  /** The workbook as an .xlsx file. */
  readonly save: () => Promise<Uint8Array>;
}

/** What a test asks of the page as `window.workbench`. Addresses are A1, with the worksheet's name or for the active one. */
export type Driver = ReturnType<typeof createDriver>;

/** The handle of the page for end-to-end tests. */
export function createDriver({ workbook, host, grid, pane, functions, save }: DriverParts) {
  let isReady = false;
  const whenReady = Promise.all([grid.isRendered, new Promise<void>(functions.onReady)]).then(() => {
    isReady = true;
  });
  const at = placeReader(workbook);
  const look = (address: string) => grid.shownCells(at(address).id, at(address).area);
  return {
    workbook,
    host,
    grid,
    pane,
    /** What the grid displays, from the grid itself. */
    shown: (address: string) => look(address).map((cells) => cells.map(({ text }) => text)),
    /** How the cells look there, by their own formats and their conditional ones. */
    look,
    /** Settles when the grid shows the model, every formula has its result and every custom function its answer. */
    settled: grid.settled,
    snapshot: () => snapshot(workbook),
    sheetNames: () => workbook.worksheets.map(({ name }) => name),
    /** The error a custom function gave for a cell: `{code, message}` or null. */
    errorOf: (address: string) => grid.errorSentence(at(address).id, at(address).area.row, at(address).area.column),
    /** The workbook as an .xlsx file, in base64. */
    saveXlsx: async () => base64(await save()),
    ...shownAtOnce(userEdits(workbook, at), grid.repaint),
    /** Whether the grid takes keys and the add-in takes calls. */
    isReady: () => isReady,
    whenReady,
    /** The changes we made to the grid since the page opened: an edit of the user must not appear among them. */
    painted: () => grid.surface.painted,
  };
}

interface Place {
  readonly id: string;
  readonly area: Area;
}

function placeReader(workbook: WorkbookModel): (address: string) => Place {
  return (address) => {
    const { sheet, area } = parseAddress(address);
    const named = sheet === null ? worksheetOf(workbook, workbook.activeWorksheetId) : worksheetNamed(workbook, sheet);
    if (!named) throw new Error(`There is no worksheet ${sheet}.`);
    return { id: named.id, area };
  };
}

/** What a user could do by hand in Excel and the grid offers no way to click. */
function userEdits(workbook: WorkbookModel, at: (address: string) => Place) {
  return {
    select: (address: string) => selectCells(workbook, at(address).id, at(address).area, "user"),
    enter: (address: string, contents: (string | number | boolean | null)[][]) =>
      setContents(workbook, at(address).id, at(address).area, contents, "user"),
    insertRows: (address: string) => insertCells(workbook, at(address).id, at(address).area, "Down", "user"),
    deleteRows: (address: string) => deleteCells(workbook, at(address).id, at(address).area, "Up", "user"),
    insertColumns: (address: string) => insertCells(workbook, at(address).id, at(address).area, "Right", "user"),
    sort: (address: string, column: number, ascending = true) =>
      sortRows(workbook, { id: at(address).id, place: at(address).area, column, ascending }, "user"),
    rename: (from: string, to: string) => renameWorksheet(workbook, at(`'${from}'!A1`).id, to, "user"),
    move: (name: string, position: number) => moveWorksheet(workbook, at(`'${name}'!A1`).id, position, "user"),
    copy: (name: string) => void copyWorksheet(workbook, at(`'${name}'!A1`).id, "user"),
    protect: () => toggleProtection(workbook),
  };
}

type Edits = ReturnType<typeof userEdits>;

/** The same edits; when one returns, the grid shows it, so that a key typed next finds the cell selected. */
function shownAtOnce(edits: Edits, repaint: () => void): Edits {
  const wrapped = Object.entries(edits).map(([name, edit]) => [
    name,
    (...given: never[]) => {
      (edit as (...args: never[]) => void)(...given);
      repaint();
    },
  ]);
  return Object.fromEntries(wrapped) as Edits;
}
