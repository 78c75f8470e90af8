import { area, cellsOf, intersection, isWholeColumns, isWholeRows, type Area } from "../../objects/area";
import type { Scalar } from "../../objects/cell";
import { parseEntry } from "../../objects/parseEntry";
import { tokens } from "../../objects/references";
import { areaOf } from "../../objects/rewriteFormula";
import { worksheetNamed, worksheetOf, type WorkbookModel } from "../../objects/workbook";
import { usedRange } from "../../objects/usedRange";
import { cellAt, type Worksheet } from "../../objects/worksheet";

/** One choice of a validation list. */
export interface ListItem {
  /** As the cell with the choice shows it. */
  readonly text: string;
  /** What is entered: of a date, the number behind it. */
  readonly value: Scalar;
}

/** The cells from which a list takes its choices. */
export interface ListCells {
  readonly worksheetId: string;
  readonly area: Area;
}

/** The choices of `甲,乙`. */
export function literalItems(source: string): ListItem[] {
  return source
    .split(",")
    .map((text) => text.trim())
    .map((text) => ({ text, value: parseEntry(text).value }));
}

/** The cells a list's source names, directly or by a defined name; `null` when it names none. */
export function listCells(workbook: WorkbookModel, worksheetId: string, source: string): ListCells | null {
  const [equals, word, ...rest] = tokens(source);
  if (equals?.kind !== "text" || equals.text !== "=" || !word || rest.length > 0) return null;
  if (word.kind === "reference") {
    const sheet = word.sheet === null ? worksheetOf(workbook, worksheetId) : worksheetNamed(workbook, word.sheet);
    return sheet ? { worksheetId: sheet.id, area: filledPart(sheet, areaOf(word)) } : null;
  }
  const name = word.kind === "text" ? word.text.toUpperCase() : "";
  const named = workbook.names.find((one) => one.worksheetId === null && one.name.toUpperCase() === name);
  return named ? listCells(workbook, worksheetId, named.formula) : null;
}

// Of a whole column, only what is used.
function filledPart(worksheet: Worksheet, given: Area): Area {
  if (!isWholeColumns(given) && !isWholeRows(given)) return given;
  const used = usedRange(worksheet, true, given);
  return used ? (intersection(used, given) ?? given) : area(given.row, given.column);
}

/** The choices in cells, each with the text that the cell shows. */
export function cellItems(
  workbook: WorkbookModel,
  { worksheetId, area: place }: ListCells,
  shown: readonly (readonly string[])[],
): ListItem[] {
  const worksheet = worksheetOf(workbook, worksheetId);
  return [...cellsOf(place)].map(({ row, column }) => ({
    text: shown[row - place.row]?.[column - place.column] ?? "",
    value: cellAt(worksheet, row, column).value ?? "",
  }));
}
