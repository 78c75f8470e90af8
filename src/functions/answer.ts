import { PlanError, type PlanErrorCode } from "../domain/planError";
import { errorSentence } from "../i18n/errorSentence";
import { zhCN } from "../i18n/zhCN";
import type { Cell } from "./reading";

/** Excel shows a sentence only with these two: #N/A, the thing does not exist, and #VALUE!, the request is wrong. */
const cellErrors: Readonly<Record<PlanErrorCode, "notAvailable" | "invalidValue">> = {
  unknownDistrict: "notAvailable",
  notListedSeparately: "notAvailable",
  unknownYear: "notAvailable",
  noYearlyTarget: "notAvailable",
  onlyForYear: "notAvailable",
  cityOnly: "notAvailable",
  noActuals: "notAvailable",
  noActualsSheet: "notAvailable",
  notReported: "notAvailable",
  noColumns: "notAvailable",
  noCutOff: "notAvailable",
  cityIncomplete: "notAvailable",
  noBaseline: "notAvailable",
  cityUnranked: "notAvailable",
  notADistrict: "invalidValue",
  ambiguousDistrict: "invalidValue",
  notAYear: "invalidValue",
  unknownIndicator: "invalidValue",
  notACount: "invalidValue",
  notARatio: "invalidValue",
  shapeMismatch: "invalidValue",
  unknownGroup: "invalidValue",
  badRule: "invalidValue",
  wouldCover: "invalidValue",
  intoTable: "invalidValue",
  offSheet: "invalidValue",
  columnMissing: "invalidValue",
  keysMissing: "invalidValue",
  duplicateColumn: "invalidValue",
  cutOffOutside: "invalidValue",
  cutOffIsYear: "invalidValue",
  cutOffExists: "invalidValue",
  nothingToMark: "invalidValue",
  marksNeedSheets: "invalidValue",
  selectNamesAndFigures: "invalidValue",
  otherSpellings: "invalidValue",
  protectedSheet: "invalidValue",
  hiddenSheet: "invalidValue",
  onlySheets: "invalidValue",
  rowMissing: "invalidValue",
  sheetMissing: "invalidValue",
  nameTaken: "invalidValue",
  noLambda: "invalidValue",
  nothingSelected: "invalidValue",
  nothingToUndo: "invalidValue",
  severalFiles: "invalidValue",
  changedSincePreview: "invalidValue",
  rowNotCounted: "invalidValue",
  ownSheet: "invalidValue",
  severalAreas: "invalidValue",
  fileEmpty: "invalidValue",
  fileTooLarge: "invalidValue",
  unpackedTooLarge: "invalidValue",
  tooManySheets: "invalidValue",
  tooManyRows: "invalidValue",
  tooManyCells: "invalidValue",
  fileDamaged: "invalidValue",
  oldWorkbook: "invalidValue",
  encryptedWorkbook: "invalidValue",
  otherWorkbook: "invalidValue",
  webPage: "invalidValue",
  pictureFile: "invalidValue",
  documentFile: "invalidValue",
  archiveFile: "invalidValue",
  notATable: "invalidValue",
  noCells: "invalidValue",
  nothingPasted: "invalidValue",
  readerStopped: "invalidValue",
  cancelled: "invalidValue",
};

/** What a calculation gives, or the cell error of a wrong request. Anything else is a bug and stays one. */
export function orCellError<T>(calculate: () => T): T | CustomFunctions.Error {
  try {
    return calculate();
  } catch (error) {
    if (error instanceof PlanError) return cellError(error);
    throw error;
  }
}

/**
 * Answers a cell: a wrong request becomes the matching cell error.
 * One cell's refusal is thrown, because thrown is the only way Excel is documented to show its sentence.
 */
export function answer(calculate: () => Cell[][]): Cell[][] {
  const result = wholeAnswer(calculate);
  if (result instanceof CustomFunctions.Error) throw result;
  return result;
}

/** The answer of a whole call: a refusal of its only cell is the refusal of the call. */
export type Answer = Cell[][] | CustomFunctions.Error;

/** What a call gives as a whole. */
export function wholeAnswer(calculate: () => Cell[][]): Answer {
  const result = orCellError(calculate);
  if (result instanceof CustomFunctions.Error) return result;
  const only = result.length === 1 && result[0]?.length === 1 ? result[0][0] : undefined;
  return only instanceof CustomFunctions.Error ? only : result;
}

/** The cell error that says what was wrong with a request. */
function cellError(error: PlanError): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode[cellErrors[error.code]], errorSentence(zhCN, error));
}
