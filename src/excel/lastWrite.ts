import type { Area } from "../sheets/grid";
import type { SheetSpec } from "../sheets/sheetSpec";
import type { Assignment } from "./assignment";
import type { FontChange } from "./fontChange";
import type { Intent } from "./intent";
import type { MarkState } from "./markStates";

/** Our last write, with all that is needed to take it back. In memory only: it ends with the add-in's session. */
export type LastWrite = SheetsWrite | CellsWrite | MarksWrite;

export interface SheetsWrite {
  readonly kind: "sheets";
  readonly intents: readonly Intent[];
  /** Id of the worksheet added for each intent; `null` where one was updated. */
  readonly addedIds: readonly (string | null)[];
  readonly activeBefore: string;
  readonly fontChange?: FontChange | null;
  readonly tabColors?: readonly TabColor[];
  /** How 目录 is with any sheets, and which stood before the write. */
  readonly listing?: { readonly of: (marks: ReadonlySet<string>) => SheetSpec; readonly standing: ReadonlySet<string> };
}

/** The colour of a worksheet's tab, `""` for none, before and after our write. */
export interface TabColor {
  readonly worksheetId: string;
  readonly before: string;
  readonly after: string;
}

export interface CellsWrite {
  readonly kind: "cells";
  readonly worksheetId: string;
  readonly area: Area;
  readonly written: readonly Assignment[];
  readonly former: readonly Assignment[];
}

export interface MarksWrite {
  readonly kind: "marks";
  readonly worksheetIds: readonly string[];
  /** The marks that stood there before. */
  readonly before: readonly MarkState[];
}

let lastWrite: LastWrite | null = null;
const listeners = new Set<() => void>();

/** Keeps what 撤销本次写入 needs; one write back is enough, as the next command builds on this one. */
export function rememberWrite(write: LastWrite): void {
  lastWrite = write;
  tell();
}

/** After this there is nothing to take back. */
export function forgetWrite(): void {
  lastWrite = null;
  tell();
}

/** The write that 撤销本次写入 would take back; `null` when there is none. */
export function rememberedWrite(): LastWrite | null {
  return lastWrite;
}

/** Whether there is a write that 撤销本次写入 can take back. */
export function canUndo(): boolean {
  return lastWrite !== null;
}

/** Calls the listener whenever a write was remembered or forgotten; gives the way to stop listening. */
export function onUndoChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

function tell(): void {
  for (const listener of [...listeners]) listener();
}
