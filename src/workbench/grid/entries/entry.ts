import type { ICellData, ICommandInfo, IRange, Nullable } from "@univerjs/core";
import type { Scalar } from "../../objects/cell";
import { parseEntry } from "../../objects/parseEntry";
import { cellTypes } from "../gridWords";

/** What a user has typed into a cell and the grid is about to take. */
export interface Entry {
  readonly worksheetId: string;
  readonly row: number;
  readonly column: number;
  /** `null` when a constant was typed. */
  readonly formula: string | null;
  readonly value: Scalar;
}

interface Given {
  readonly subUnitId: string;
  readonly range: IRange;
  readonly value: ICellData;
  readonly redoUndoId?: string;
}

/** The grid's command by which typing, pasting and clearing come into cells. */
export const setValuesCommand = "sheet.command.set-range-values";

/** The entry behind a command of the grid; `null` when it is none: a paste, a clearing, an edit of ours. */
export function typedEntry({ id, params }: Readonly<ICommandInfo>): Entry | null {
  const { subUnitId, range, value, redoUndoId } = (params ?? {}) as Given;
  // Only what is typed can be taken back by itself, and has an id for that.
  if (id !== setValuesCommand || redoUndoId === undefined) return null;
  const { startRow: row, startColumn: column } = range;
  return { worksheetId: subUnitId, row, column, formula: value.f ? value.f : null, value: valueOf(value) };
}

/** The value of a typed cell as Excel reads it: the grid leaves some dates and truth values as texts. */
function valueOf({ v, t, p }: ICellData): Scalar {
  const typed = v ?? textOf(p);
  if (typeof typed !== "string" || t === cellTypes.forcedText) return typed;
  return parseEntry(typed).value;
}

const textOf = (rich: Nullable<ICellData["p"]>): string => rich?.body?.dataStream.replace(/\r\n$/, "") ?? "";
