import {
  ICommandService,
  IUndoRedoService,
  type ICellData,
  type IdentifierDecorator,
  type IStyleData,
  type Nullable,
} from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { FormulaDataModel, IFunctionService, ILayoutService } from "@univerjs/preset-sheets-core";
import type { Scalar } from "../objects/cell";
import { hasSameLambdas } from "./bookChanges";
import { changesBetween } from "./changes";
import { unitId, type GridChange } from "./gridWords";
import type { CellPicture, Picture } from "./picture";

/** The grid as we use it: what it shows by our own account, and its services. */
export interface Surface {
  readonly api: FUniver;
  /** One of the grid's services by its token. */
  readonly service: <T>(token: Token<T>) => T;
  readonly commands: ICommandService;
  readonly formulas: FormulaDataModel;
  readonly undo: IUndoRedoService;
  /** Gives the grid the keyboard, as a click into it does, without moving the selection. */
  readonly focus: () => void;
  shown: Picture;
  /** While it is on, what the grid reports is our own painting and no edit of the user. */
  isPainting: boolean;
  /** What we painted, newest last: a test sees here that no edit of the user comes back. */
  readonly painted: GridChange[];
}

type Token<T> = (new (...given: never[]) => T) | IdentifierDecorator<T>;

/** The mounted grid, which shows the bare first sheet of the picture. */
export function surfaceOf(api: FUniver, bare: Picture): Surface {
  const injector = api.getActiveWorkbook()?.["_injector" as never] as { get: Surface["service"] } | undefined;
  if (!injector) throw new Error("The grid has not started.");
  const service: Surface["service"] = (token) => injector.get(token);
  return {
    api,
    service,
    commands: service(ICommandService),
    formulas: service(FormulaDataModel),
    undo: service(IUndoRedoService),
    focus: () => service(ILayoutService).focus(),
    shown: bare,
    isPainting: false,
    painted: [],
  };
}

/** Makes the grid show the picture, touching only what differs. Gives whether anything did. */
export function paint(surface: Surface, picture: Picture): boolean {
  const changes = changesBetween(surface.shown, picture);
  if (!hasSameLambdas(surface.shown, picture)) surface.service(IFunctionService).deleteFormulaAstCacheKey("");
  surface.shown = picture;
  for (const change of changes) {
    perform(surface, change);
    surface.painted.push(change);
  }
  // What the grid could take back would no longer fit: after an add-in has written, Excel's own Undo is empty too.
  if (changes.length > 0) surface.undo.clearUndoRedo(unitId);
  return changes.length > 0;
}

/** Performs one change of the grid as our own. */
export function perform(surface: Surface, change: GridChange): void {
  surface.isPainting = true;
  try {
    // As from a co-author: else the grid would go to a sheet just because it was added, and report that as the user's wish.
    surface.commands.syncExecuteCommand(change.id, change.params, {
      fromCollab: change.id === "sheet.mutation.insert-sheet",
    });
  } finally {
    surface.isPainting = false;
  }
}

/** The cells of a sheet are now these in the grid, by the user's hand. */
export function takeOver(surface: Surface, worksheetId: string, cells: ReadonlyMap<number, CellPicture>): void {
  const sheets = surface.shown.sheets.map((sheet) =>
    sheet.id === worksheetId ? { ...sheet, cells: new Map([...sheet.cells, ...cells]) } : sheet,
  );
  surface.shown = { ...surface.shown, sheets };
}

/** What the grid itself holds in a cell. */
export function gridCell(surface: Surface, worksheetId: string, row: number, column: number): Nullable<ICellData> {
  return sheetOf(surface, worksheetId)?.getSheet().getCellMatrix().getValue(row, column) as Nullable<ICellData>;
}

/** How the grid itself says a cell looks. */
export function gridStyle(surface: Surface, worksheetId: string, row: number, column: number): Nullable<IStyleData> {
  const cell = gridCell(surface, worksheetId, row, column);
  return surface.api.getActiveWorkbook()?.getWorkbook().getStyles().getStyleByCell(cell);
}

/** The value the grid calculated for a cell, also one spilled there; `""` when it has none. */
export function gridValue(surface: Surface, worksheetId: string, row: number, column: number): Scalar {
  const spilled = surface.formulas.getArrayFormulaCellData()[unitId]?.[worksheetId]?.[row]?.[column];
  const cell = gridCell(surface, worksheetId, row, column);
  const { v, t } = (cell?.v === undefined || cell.v === null ? spilled : cell) ?? {};
  if (v === undefined || v === null) return "";
  return t === 3 ? Number(v) === 1 : (v as Scalar);
}

/** A sheet of the grid by the id of its worksheet. */
export function sheetOf(surface: Surface, worksheetId: string) {
  return surface.api.getActiveWorkbook()?.getSheetBySheetId(worksheetId) ?? null;
}
