import type { Difference } from "../sheets/difference";
import type { SheetsRequest } from "../sheets/sheetsRequest";

/** What writing one sheet would meet. */
export interface SheetPreview {
  readonly mark: string;
  /** Name of the worksheet that holds the sheet now; `null` when there is none yet. */
  readonly worksheetName: string | null;
  /** The name asked for, and the one that will be used: another when a stranger has it. */
  readonly wishedName: string;
  readonly usedName: string;
  readonly isNew: boolean;
  readonly differences: readonly Difference[];
}

/** A write that waits for the user, because something existing would change. */
export interface PendingWrite {
  readonly previews: readonly SheetPreview[];
}

/** What a write did, for the sentence that tells it. */
export interface WriteReport {
  /** One for each sheet of the command; empty for a block of plain cells. */
  readonly written: readonly WrittenSheet[];
  /** Where a block of plain cells went, `Sheet1!B2:G19`; `null` for sheets. */
  readonly address: string | null;
}

export interface WrittenSheet {
  readonly mark: string;
  readonly worksheetName: string;
  /** Differs from `worksheetName` when a stranger's worksheet had the name. */
  readonly wishedName: string;
  readonly isNew: boolean;
  /** Official places that were put right. */
  readonly restored: readonly Difference[];
  /** Differences left as the user wished. */
  readonly kept: readonly Difference[];
}

/** The user's answer to a preview; what it does not name is restored. */
export interface WriteChoice {
  readonly keep: readonly Difference[];
}

/** What 撤销本次写入 did and what it left alone. */
export interface UndoReport {
  /** Worksheets removed because we had added them and nobody wrote on them since. */
  readonly removed: readonly string[];
  /** Worksheets we had added that hold something a user wrote since: they stay. */
  readonly keptWorksheets: readonly string[];
  /** Cells that someone changed since our write, left alone: `目标-拥有量!E5`. */
  readonly editedSince: readonly string[];
  /** How many cells got their former content back. */
  readonly restoredCount: number;
}

/** The content for one cell: a formula as typed, or a value that never becomes a formula. */
export type CellInsertion = { readonly formula: string } | { readonly value: string | number };

/** What 标示 and 清除标示 did. */
export interface MarkReport {
  /** Worksheets, or the address of the user's own cells. */
  readonly marked: readonly string[];
  /** How many marks were taken away and not put back. */
  readonly cleared: number;
}

/** What came of a command: the pane alone turns it into sentences, so that a button and a page say the same thing. */
export type Outcome =
  | { readonly kind: "written"; readonly report: WriteReport }
  | { readonly kind: "undone"; readonly report: UndoReport }
  | { readonly kind: "marked" | "cleared"; readonly report: MarkReport }
  | { readonly kind: "refused"; readonly error: unknown }
  /** Nothing was done: the page is to show the import. */
  | { readonly kind: "importAsked" }
  /** Nothing was done yet: the page of the district sheets is to make them, as its own button does. */
  | { readonly kind: "districtsAsked" }
  /** Something existing would change: the page of these sheets looks again and shows the preview. */
  | { readonly kind: "preview"; readonly request: SheetsRequest };
