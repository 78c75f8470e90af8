import type { FoundSheet } from "../sheets/grid";
import type { Assignment } from "./assignment";
import type { FontChange } from "./fontChange";
import type { CreateIntent, UpdateIntent } from "./intent";
import type { TabColor } from "./lastWrite";
import type { Look } from "./look";
import type { Inserted } from "./updateSheet";

/** An added worksheet that is to go. */
export interface Removal {
  readonly intent: CreateIntent;
  readonly id: string;
  readonly name: string;
  readonly position: number;
}

/** Everything that taking back a write of sheets will do. */
export interface SheetsUndo {
  readonly look: Look;
  readonly updates: readonly UpdateUndo[];
  readonly removals: readonly Removal[];
  readonly keptWorksheets: readonly string[];
  readonly activeBefore: string;
  /** Fonts to be as before on sheets that stood; `null` when the write changed none. */
  readonly fonts: FontChange | null;
  readonly tabColors: readonly TabColor[];
  /** 目录, where it stays while sheets that it lists go. */
  readonly relisted: Relisted | null;
}

/** What 目录 is to say when undo leaves it, and what it says now, should undo fail. */
export interface Relisted {
  readonly intent: CreateIntent;
  readonly worksheetId: string;
  readonly cells: readonly Assignment[];
  readonly redo: readonly Assignment[];
}

/** How one updated worksheet is taken back. */
export interface UpdateUndo {
  readonly intent: UpdateIntent;
  readonly found: FoundSheet;
  /** All our insertions, or none where someone has worked on since. */
  readonly deletes: Inserted;
  readonly restore: readonly Assignment[];
  /** What the cells hold now, should taking back fail. */
  readonly redo: readonly Assignment[];
  readonly editedSince: readonly string[];
  /** Names of the charts that our write added and that are still there. */
  readonly charts: readonly string[];
}
