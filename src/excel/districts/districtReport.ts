import type { FontChoice } from "../../sheets/fonts";
import type { DistrictForm } from "../../sheets/districts/districtMarks";
import type { SheetPreview, WriteReport } from "../report";

/** What the user asked for. */
export interface DistrictSheetsRequest {
  readonly form: DistrictForm;
  readonly districtIds: readonly string[];
  /** Of the whole workbook. */
  readonly fonts: FontChoice;
  /** Tabs get the colour of the status that each sheet shows now; they do not follow it. */
  readonly colorsTabs: boolean;
}

/** What a command for district sheets would do: one entry for each sheet that it makes or updates, 目录 and those it rests on. */
export interface DistrictPreview {
  readonly sheets: readonly DistrictSheetPreview[];
  /** Something that exists would change: the user is asked first. */
  readonly changesExisting: boolean;
}

export interface DistrictSheetPreview extends SheetPreview {
  /** A new sheet, or one on which something would be otherwise than it is. */
  readonly willChange: boolean;
}

/** Told between batches; asked between batches whether to go on. */
export interface Watch {
  readonly onProgress: (doneCount: number, wantedCount: number) => void;
  readonly isCancelled: () => boolean;
}

/** What a command for district sheets did. Finished batches stay as whole sheets. */
export interface DistrictOutcome {
  readonly report: WriteReport;
  readonly doneCount: number;
  readonly wantedCount: number;
  /** Why it ended early; `null` when all was done. */
  readonly stoppedBy: { readonly kind: "cancel" } | { readonly kind: "refusal"; readonly error: unknown } | null;
}

/** All that 删除生成的县区表 would take away, and what would suffer from it. */
export interface DistrictSheetsFound {
  readonly worksheetNames: readonly string[];
  /** Formulas and names elsewhere that would become #REF!: where they stand, and what they say. */
  readonly pointing: readonly { readonly place: string; readonly formula: string }[];
  /** Cells on the sheets that hold what the user wrote there: `灵川县!B40`. */
  readonly written: readonly string[];
}
