import { area, bounding, cellsOf, holds, type Area } from "./area";
import { blankCell, isEmpty, plainStyle, type Cell, type Scalar } from "./cell";
import { clearConditionalFormats } from "./conditionalFormats";
import { HostError } from "./hostError";
import { refuseContent } from "./limits";
import { parseEntry } from "./parseEntry";
import { clearValidations } from "./validations";
import { announce, worksheetOf, type Origin, type WorkbookModel } from "./workbook";
import { cellAt, keyOf, placeOf, type Worksheet } from "./worksheet";

export type Contents = readonly (readonly (Scalar | null)[])[];

/**
 * Writes values or formulas cell by cell: a text that begins with = becomes a formula, `""` blanks a cell,
 * `null` leaves it as it is.
 */
export function setContents(
  workbook: WorkbookModel,
  id: string,
  place: Area,
  contents: Contents,
  origin: Origin,
): void {
  const worksheet = worksheetOf(workbook, id);
  refuseLocked(worksheet, place);
  const isSingle = place.rowCount * place.columnCount === 1;
  const before = isSingle ? cellAt(worksheet, place.row, place.column).value : undefined;
  // All are checked before the first is stored: a refused write changes nothing.
  const written = [...cellsOf(place)].flatMap(({ row, column }) => {
    const content = contents[row - place.row]?.[column - place.column] ?? null;
    const cell = cellAt(worksheet, row, column);
    return content === null ? [] : [{ row, column, cell: entered(cell, content, isInHeader(worksheet, row, column)) }];
  });
  for (const { row, column, cell } of written) store(worksheet, row, column, cell);
  const after = isSingle ? cellAt(worksheet, place.row, place.column).value : undefined;
  announce(workbook, { kind: "cells", origin, worksheetId: id, area: place, before, after });
}

/**
 * Takes contents, formats (conditional ones too) or both with the validation out of the cells; a link goes with the
 * contents. Source: https://support.microsoft.com/office/work-with-links-in-excel-7fc80d8d-68f9-482f-ab01-584c44d72b3e
 */
export function clearCells(
  workbook: WorkbookModel,
  { id, place, applyTo }: { id: string; place: Area; applyTo: "All" | "Contents" | "Formats" },
  origin: Origin,
): void {
  const worksheet = worksheetOf(workbook, id);
  refuseLocked(worksheet, place);
  if (applyTo === "All") clearValidations(workbook, id, place, origin);
  if (applyTo !== "Contents") clearConditionalFormats(workbook, id, place, origin);
  for (const [key, cell] of [...worksheet.cells]) {
    const { row, column } = placeOf(key);
    if (!holds(place, row, column)) continue;
    const kept = applyTo === "Formats" ? { ...cell, style: plainStyle } : { ...blankCell, style: cell.style };
    store(worksheet, row, column, applyTo === "All" ? blankCell : kept);
  }
  if (applyTo !== "Contents") announce(workbook, { kind: "format", origin, worksheetId: id, area: place });
  if (applyTo !== "Formats") announce(workbook, { kind: "cells", origin, worksheetId: id, area: place });
}

export interface CalculatedCell {
  readonly row: number;
  readonly column: number;
  readonly value: Scalar;
}

/** Takes over what the calculator found: results under formulas, and values spilled into empty cells (`""` ends one). */
export function setCalculated(workbook: WorkbookModel, id: string, results: readonly CalculatedCell[]): void {
  const worksheet = worksheetOf(workbook, id);
  const changed = results.filter(({ row, column }) => {
    const cell = cellAt(worksheet, row, column);
    return cell.formula !== null || isEmpty(cell);
  });
  for (const { row, column, value } of changed) {
    const cell = cellAt(worksheet, row, column);
    store(worksheet, row, column, { ...cell, value, isSpilled: cell.formula === null && value !== "" });
  }
  const areas = changed.map(({ row, column }) => area(row, column));
  if (areas.length === 0) return;
  announce(workbook, { kind: "cells", origin: "calculation", worksheetId: id, area: areas.reduce(bounding) });
}

/** Puts a cell in its place; one that is blank and plain is forgotten. */
export function store(worksheet: Worksheet, row: number, column: number, cell: Cell): void {
  const key = keyOf(row, column);
  const isForgotten = isEmpty(cell) && !cell.isSpilled && cell.style === plainStyle && cell.link === null;
  if (isForgotten) worksheet.cells.delete(key);
  else worksheet.cells.set(key, Object.freeze(cell));
}

/** Refuses a change of locked cells of a protected worksheet, as Excel does. */
export function refuseLocked(worksheet: Worksheet, place: Area): void {
  if (!worksheet.protection) return;
  const isLocked = [...cellsOf(place)].some(({ row, column }) => cellAt(worksheet, row, column).style.locked);
  if (isLocked) throw new HostError("AccessDenied", `${worksheet.name} is protected`);
}

function entered(cell: Cell, content: Scalar, isHeader: boolean): Cell {
  const { style } = cell;
  const kept = { ...cell, formula: null, isSpilled: false };
  if (typeof content !== "string") return { ...kept, value: isHeader ? String(content) : content };
  if (style.numberFormat === "@") return { ...kept, value: content };
  refuseContent(content);
  // A lone = is text; a header of a table holds text only.
  if (content.startsWith("=") && content.length > 1 && !isHeader) {
    return { ...kept, value: null, formula: content };
  }
  const entry = parseEntry(content);
  const isFormatted = entry.numberFormat === null || style.numberFormat !== "General";
  const numberFormat = isFormatted ? style.numberFormat : (entry.numberFormat ?? "General");
  const value = isHeader ? content : entry.value;
  return { ...kept, value, style: isHeader || isFormatted ? style : { ...style, numberFormat } };
}

function isInHeader(worksheet: Worksheet, row: number, column: number): boolean {
  return worksheet.tables.some(
    (table) => table.showHeaders && table.area.row === row && holds({ ...table.area, rowCount: 1 }, row, column),
  );
}
