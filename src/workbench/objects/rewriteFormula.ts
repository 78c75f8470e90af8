import { area, MAX_COLUMNS, MAX_ROWS, type Area } from "./area";
import { formulaText, tokens, type Point, type Reference, type Token } from "./references";

/** Cells that came (`count` > 0) or went (`count` < 0) at a line, over the given span of the other direction. */
export interface Displacement {
  readonly sheet: string;
  readonly axis: "row" | "column";
  readonly at: number;
  readonly count: number;
  readonly from: number;
  readonly to: number;
}

/** The formula after cells came or went: what it points to is the same, or `#REF!`. */
export function displaceFormula(formula: string, homeSheet: string, displacement: Displacement): string {
  return mapReferences(formula, (reference) => {
    if (!isSameSheet(reference.sheet ?? homeSheet, displacement.sheet)) return reference;
    const moved = displaceArea(areaOf(reference), displacement);
    return moved === "untouched" ? reference : moved === null ? lost(reference.sheet) : placed(reference, moved);
  });
}

/** The formula after a worksheet got another name. */
export function renameSheetIn(formula: string, before: string, after: string): string {
  return mapTokens(formula, (token) =>
    token.kind !== "text" && token.sheet !== null && isSameSheet(token.sheet, before)
      ? { ...token, sheet: after }
      : token,
  );
}

/** The formula after a worksheet was deleted: Excel keeps the address behind `#REF!`. */
export function forgetSheetIn(formula: string, deleted: string): string {
  return mapTokens(formula, (token) => {
    if (token.kind === "text" || token.sheet === null || !isSameSheet(token.sheet, deleted)) return token;
    const rest = token.kind === "sheetWord" ? token.word : formulaText([{ ...token, sheet: null }]);
    return { kind: "text", text: `#REF!${token.kind === "sheetWord" ? "" : rest}` };
  });
}

/** The formula as it reads after its cell was copied so many rows and columns away. */
export function copyFormula(formula: string, rows: number, columns: number): string {
  return mapReferences(formula, (reference) => {
    const start = offset(reference.start, rows, columns);
    const end = reference.end && offset(reference.end, rows, columns);
    return [start, end].every((point) => point === null || isOnSheet(point))
      ? { ...reference, start, end }
      : lost(null);
  });
}

/** Where a rectangle is after cells came or went; `null` when it went with them. */
export function displaceArea(given: Area, displacement: Displacement): Area | null | "untouched" {
  const { axis, at, count, from, to } = displacement;
  const isRow = axis === "row";
  const [crossStart, crossCount] = isRow ? [given.column, given.columnCount] : [given.row, given.rowCount];
  const [start, length] = isRow ? [given.row, given.rowCount] : [given.column, given.columnCount];
  // Only what lies wholly in the band moves: Excel leaves a reference that sticks out of it where it is.
  if (crossStart < from || crossStart + crossCount - 1 > to) return "untouched";
  if (length === (isRow ? MAX_ROWS : MAX_COLUMNS)) return "untouched";
  const moved = displaceSpan(start, start + length - 1, at, count);
  if (moved === null) return null;
  const size = moved.end - moved.start + 1;
  if (moved.start === start && size === length) return "untouched";
  if (isRow) return area(moved.start, given.column, size, given.columnCount);
  return area(given.row, moved.start, given.rowCount, size);
}

function displaceSpan(start: number, end: number, at: number, count: number): { start: number; end: number } | null {
  if (count > 0) return { start: start >= at ? start + count : start, end: end >= at ? end + count : end };
  const behind = at - count;
  if (start >= at && end < behind) return null;
  return {
    start: start < at ? start : Math.max(start + count, at),
    end: end < at ? end : end < behind ? at - 1 : end + count,
  };
}

/** The rectangle a reference names. */
export function areaOf({ start, end }: Reference): Area {
  const last = end ?? start;
  const rows = [start.row ?? 0, last.row ?? MAX_ROWS - 1].sort((a, b) => a - b) as [number, number];
  const columns = [start.column ?? 0, last.column ?? MAX_COLUMNS - 1].sort((a, b) => a - b) as [number, number];
  return area(rows[0], columns[0], rows[1] - rows[0] + 1, columns[1] - columns[0] + 1);
}

function placed(reference: Reference, moved: Area): Reference {
  const { start, end } = reference;
  const to = (point: Point, row: number, column: number): Point => ({
    ...point,
    row: point.row === null ? null : row,
    column: point.column === null ? null : column,
  });
  const first = to(start, moved.row, moved.column);
  const last = end && to(end, moved.row + moved.rowCount - 1, moved.column + moved.columnCount - 1);
  return { ...reference, start: first, end: last };
}

function offset(point: Point, rows: number, columns: number): Point {
  return {
    ...point,
    row: point.row === null || point.isRowFixed ? point.row : point.row + rows,
    column: point.column === null || point.isColumnFixed ? point.column : point.column + columns,
  };
}

const isOnSheet = ({ row, column }: Point): boolean =>
  (row === null || (row >= 0 && row < MAX_ROWS)) && (column === null || (column >= 0 && column < MAX_COLUMNS));

const lost = (sheet: string | null): Token =>
  sheet === null ? { kind: "text", text: "#REF!" } : { kind: "sheetWord", sheet, word: "#REF!" };

const isSameSheet = (one: string, other: string): boolean => one.toUpperCase() === other.toUpperCase();

function mapReferences(formula: string, change: (reference: Reference) => Token): string {
  return mapTokens(formula, (token) => (token.kind === "reference" ? change(token) : token));
}

function mapTokens(formula: string, change: (token: Token) => Token): string {
  const before = tokens(formula);
  const after = before.map(change);
  return after.every((token, i) => token === before[i]) ? formula : formulaText(after);
}
