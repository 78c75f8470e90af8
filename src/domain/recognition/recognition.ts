import type { ActualsTable } from "../actuals";
import type { Period } from "../period";
import type { Doubt } from "./doubt";
import type { Ignored, Note, TotalCheck } from "./findings";
import type { SourcePlace } from "./sourceSheet";

/** What was understood of the cells that someone brings. Nothing in it is a guess: what is not certain is a doubt. */
export interface Recognition {
  readonly tables: readonly RecognisedTable[];
  /** What would be imported with the answers given so far; nothing that an open doubt touches. */
  readonly figures: readonly ReadFigure[];
  /** Cells that hold no figure though a table has a place for one. They never overwrite anything. */
  readonly missing: readonly MissingFigure[];
  /** In reading order, answered ones too. */
  readonly doubts: readonly Doubt[];
  /** What is not imported, and why. */
  readonly ignored: readonly Ignored[];
  /** What the user should know and need not answer. */
  readonly notes: readonly Note[];
  /** Stated totals against the sum of the districts' figures; never imported. */
  readonly totals: readonly TotalCheck[];
}

/** A table found: for people to see what was read. */
export interface RecognisedTable {
  readonly sheet: number;
  /** The rectangle on its worksheet, head and title included, counted from 0. */
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
  /** The lines above the head, joined; `""` where there are none. */
  readonly title: string;
  /** Which way the districts go, or one figure a row. */
  readonly layout: "down" | "across" | "long";
  readonly districtIds: readonly string[];
  readonly indicatorIds: readonly string[];
  readonly periods: readonly Period[];
}

/** Where a figure belongs. */
export interface FigureKey {
  readonly indicatorId: string;
  readonly districtId: string;
  readonly period: Period;
}

/** A figure that would be imported: a whole number of patents. */
export interface ReadFigure extends FigureKey {
  readonly value: number;
  readonly isPreliminary: boolean;
  /** What stood beside or in the cell and is worth keeping: `130①`, a 备注. `""` for nothing. */
  readonly remark: string;
  readonly place: SourcePlace;
  /** The cell as shown. */
  readonly given: string;
}

export interface MissingFigure extends FigureKey {
  readonly reason: MissingReason;
  readonly place: SourcePlace;
  readonly given: string;
}

/** `dash`: — - … / 无 暂缺 N/A. `masked`: ***. `error`: #N/A, #####. */
export type MissingReason = "blank" | "dash" | "masked" | "error";

/** What recognition needs beside the cells. */
export interface RecognitionContext {
  /** By doubt id: a choice's id, or what was entered. */
  readonly answers: ReadonlyMap<string, string>;
  /** What the workbook holds already, for comparisons with earlier dates. */
  readonly stored: readonly ActualsTable[];
  /** The file's name without its extension; `""` where there is none. */
  readonly fileName: string;
  /** Only the table that holds this cell, or none where no cell is meant. */
  readonly focus: SourcePlace | null;
}
