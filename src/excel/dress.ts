import { fontOf, type FontChoice } from "../sheets/fonts";
import type { Area } from "../sheets/grid";
import { entryFill, linkInk, looks, plainLook, plainRole } from "../sheets/look";
import { rectanglesOf } from "../sheets/rectangles";
import type { CellSpec, ColumnSpec, RowRole } from "../sheets/sheetSpec";

/**
 * Takes away the look that inserted cells get from their neighbours, piece by piece: clearing all formats would also
 * cut these cells out of the conditional formats around them.
 */
export function undress(worksheet: Excel.Worksheet, area: Area, fonts: FontChoice): void {
  const range = rangeOf(worksheet, area);
  const { format } = range;
  range.numberFormat = filled(area, "General");
  format.font.bold = false;
  format.font.italic = false;
  format.font.color = "#000000";
  format.fill.clear();
  format.horizontalAlignment = "General";
  format.wrapText = false;
  format.indentLevel = 0;
  for (const edge of edgesOf(area)) format.borders.getItem(edge).style = "None";
  dressPlain(worksheet, area, fonts);
}

/** Gives cells the look that most of ours have; `dress` then says only where a role differs. */
export function dressPlain(worksheet: Excel.Worksheet, area: Area, fonts: FontChoice): void {
  const { format } = rangeOf(worksheet, area);
  format.font.name = fontOf(plainRole, fonts);
  format.font.size = plainLook.size;
  format.verticalAlignment = "Center";
}

/** Gives cells of one role, already plain, their look. `hasLabel`: the first column names the rows. */
export function dress(worksheet: Excel.Worksheet, area: Area, { role, hasLabel, setsHeight, fonts }: Dress): void {
  const look = looks[role];
  const range = rangeOf(worksheet, area);
  const { format } = range;
  if (look.numberFormat !== "General") range.numberFormat = filled(area, look.numberFormat);
  const font = fontOf(role, fonts);
  if (font !== fontOf(plainRole, fonts)) format.font.name = font;
  if (look.size !== plainLook.size) format.font.size = look.size;
  if (look.isBold) format.font.bold = true;
  if (look.color !== undefined) format.font.color = look.color;
  format.horizontalAlignment = look.cellAlignment;
  if (setsHeight) format.rowHeight = look.height;
  if (!hasLabel || look.labelAlignment === look.cellAlignment) return;
  rangeOf(worksheet, { ...area, columnCount: 1 }).format.horizontalAlignment = look.labelAlignment;
}

export interface Dress {
  readonly role: RowRole;
  readonly hasLabel: boolean;
  /** Whole new rows get their height; in a new column the heights are the user's. */
  readonly setsHeight: boolean;
  readonly fonts: FontChoice;
}

/** Gives cells what their column says otherwise than their role. */
export function dressColumn(worksheet: Excel.Worksheet, area: Area, { alignment, size }: ColumnSpec): void {
  const { format } = rangeOf(worksheet, area);
  if (alignment !== undefined) format.horizontalAlignment = alignment;
  if (size !== undefined) format.font.size = size;
}

/** Gives single cells what their roles do not have: a number format, the shade of the user's own, the look of a link. */
export function dressCells(worksheet: Excel.Worksheet, cells: readonly DressedCell[]): void {
  for (const numberFormat of new Set(cells.map(({ spec }) => spec.numberFormat))) {
    if (numberFormat === undefined) continue;
    const alike = cells.filter(({ spec }) => spec.numberFormat === numberFormat);
    for (const area of rectanglesOf(alike)) rangeOf(worksheet, area).numberFormat = filled(area, numberFormat);
  }
  const entries = cells.filter(({ spec, role }) => spec.kind === "entry" && !looks[role].isText);
  for (const area of rectanglesOf(entries)) rangeOf(worksheet, area).format.fill.color = entryFill;
  const leading = cells.filter(({ spec }) => spec.leadsTo !== undefined);
  for (const area of rectanglesOf(leading)) dressLink(rangeOf(worksheet, area));
}

/** The look of a cell that leads somewhere. */
export function dressLink(
  { format: { font } }: Excel.Range,
  look?: { readonly name: string; readonly size: number; readonly isBold: boolean },
): void {
  font.color = linkInk;
  font.underline = "None";
  if (!look) return;
  font.name = look.name;
  font.size = look.size;
  font.bold = look.isBold;
}

/** A cell of a sheet and where it stands. */
export interface DressedCell {
  readonly row: number;
  readonly column: number;
  readonly spec: CellSpec;
  readonly role: RowRole;
}

/** Thin lines around and between the cells. */
export function drawBorders(worksheet: Excel.Worksheet, area: Area): void {
  const { borders } = rangeOf(worksheet, area).format;
  for (const edge of edgesOf(area)) borders.getItem(edge).style = "Continuous";
}

function edgesOf({ rowCount, columnCount }: Area): readonly Excel.BorderIndex[] {
  return [
    Excel.BorderIndex.edgeTop,
    Excel.BorderIndex.edgeBottom,
    Excel.BorderIndex.edgeLeft,
    Excel.BorderIndex.edgeRight,
    ...(rowCount > 1 ? [Excel.BorderIndex.insideHorizontal] : []),
    ...(columnCount > 1 ? [Excel.BorderIndex.insideVertical] : []),
  ];
}

/** The cells of a rectangle. */
export function rangeOf(worksheet: Excel.Worksheet, { row, column, rowCount, columnCount }: Area): Excel.Range {
  return worksheet.getRangeByIndexes(row, column, rowCount, columnCount);
}

function filled({ rowCount, columnCount }: Area, numberFormat: string): string[][] {
  return Array.from({ length: rowCount }, () => Array.from({ length: columnCount }, () => numberFormat));
}
