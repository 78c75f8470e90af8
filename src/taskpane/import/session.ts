import type { ActualsTable } from "../../domain/actuals";
import type { ImportChange, ImportNames } from "../../domain/importChanges";
import type { Recognition } from "../../domain/recognition/recognition";
import type { ImportOutcome } from "../../excel/importFigures";

/** By doubt id: the chosen or entered answer. */
export type Answers = ReadonlyMap<string, string>;

/** What was understood with some answers, beside the figures that the workbook held then. */
export interface Compared {
  readonly recognition: Recognition;
  readonly stored: readonly ActualsTable[];
  readonly changes: readonly ImportChange[];
}

/** Cells that someone brought, read and kept until they are imported or given up. */
export interface ImportSession {
  readonly names: ImportNames;
  /** Which of its worksheets nobody sees: they are read too, and marked. */
  readonly hiddenSheets: ReadonlySet<number>;
  /** Answers of earlier imports that hold for this one too. */
  readonly remembered: Answers;
  /** What was understood before any question was asked. */
  readonly first: Compared;
  /** Reads the same cells again by these answers, beside the same stored figures. */
  readonly compare: (answers: Answers, stored: readonly ActualsTable[]) => Promise<Compared>;
  /** The figures that the workbook holds now. */
  readonly storedNow: () => readonly ActualsTable[];
  /** Writes the figures as they were compared. */
  readonly apply: (compared: Compared) => Promise<ImportOutcome>;
  readonly close: () => void;
}
