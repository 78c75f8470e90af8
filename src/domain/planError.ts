/** Everything that can be wrong with a request. Each has a sentence in `i18n`: `error.<code>`. */
export type PlanErrorCode =
  // the thing does not exist
  | "unknownDistrict"
  | "notListedSeparately"
  | "unknownYear"
  | "noYearlyTarget"
  | "onlyForYear"
  | "cityOnly"
  | "noActuals"
  | "noActualsSheet"
  | "notReported"
  | "noColumns"
  | "noCutOff"
  | "cityIncomplete"
  | "noBaseline"
  | "cityUnranked"
  // the request is wrong
  | "notADistrict"
  | "ambiguousDistrict"
  | "notAYear"
  | "unknownIndicator"
  | "notACount"
  | "notARatio"
  | "shapeMismatch"
  | "unknownGroup"
  | "badRule"
  // the workbook stands in the way
  | "wouldCover"
  | "intoTable"
  | "offSheet"
  | "columnMissing"
  | "keysMissing"
  | "duplicateColumn"
  | "cutOffOutside"
  | "cutOffIsYear"
  | "cutOffExists"
  | "nothingToMark"
  | "marksNeedSheets"
  | "selectNamesAndFigures"
  | "otherSpellings"
  | "protectedSheet"
  | "hiddenSheet"
  | "onlySheets"
  | "rowMissing"
  | "sheetMissing"
  | "nameTaken"
  | "noLambda"
  | "nothingSelected"
  | "nothingToUndo"
  // what someone brings cannot be taken
  | "severalFiles"
  | "changedSincePreview"
  | "rowNotCounted"
  | "ownSheet"
  | "severalAreas"
  | "fileEmpty"
  | "fileTooLarge"
  | "unpackedTooLarge"
  | "tooManySheets"
  | "tooManyRows"
  | "tooManyCells"
  | "fileDamaged"
  | "oldWorkbook"
  | "encryptedWorkbook"
  | "otherWorkbook"
  | "webPage"
  | "pictureFile"
  | "documentFile"
  | "archiveFile"
  | "notATable"
  | "noCells"
  | "nothingPasted"
  | "readerStopped"
  | "cancelled";

/**
 * A request that cannot be met: a code and what was given, never a sentence.
 * The doors (`functions`, `taskpane`, `commands`) turn it into words.
 */
export class PlanError extends Error {
  /**
   * @param code which refusal
   * @param given what was given, as the user wrote it
   * @param facts what the sentence also needs: nearest names, first and last year ...
   */
  constructor(
    readonly code: PlanErrorCode,
    readonly given: string,
    readonly facts: Readonly<Record<string, string>> = {},
  ) {
    super(`${code}: ${given}`);
    this.name = "PlanError";
  }
}
