import type { SourceSheet } from "../domain/recognition/sourceSheet";

/** A sheet that was read, and whether its file hides it. */
export interface ReadSheet {
  readonly sheet: SourceSheet;
  readonly isHidden: boolean;
}
