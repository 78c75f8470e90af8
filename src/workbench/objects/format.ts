import { cellsOf, isWholeColumns, isWholeRows, lastColumn, lastRow, type Area } from "./area";
import { plainStyle, type Border, type CellStyle, type Side } from "./cell";
import { store } from "./cells";
import { HostError, notEmulated } from "./hostError";
import { refuseProtected } from "./protection";
import { announce, worksheetOf, type Origin, type WorkbookModel } from "./workbook";
import { cellAt } from "./worksheet";

/** Changes how every cell of the rectangle looks; what is not named stays. */
export function setStyle(
  workbook: WorkbookModel,
  id: string,
  place: Area,
  change: Partial<CellStyle> | ((style: CellStyle, row: number, column: number) => Partial<CellStyle>),
  origin: Origin,
): void {
  if (isWholeColumns(place) || isWholeRows(place)) throw notEmulated("formatting whole rows or columns");
  const worksheet = worksheetOf(workbook, id);
  refuseProtected(worksheet, "allowFormatCells");
  // Cells that looked alike share one style afterwards too: a large range stays cheap.
  const restyled = new Map<CellStyle, CellStyle>();
  for (const { row, column } of cellsOf(place)) {
    const cell = cellAt(worksheet, row, column);
    const style =
      typeof change === "function"
        ? changed(cell.style, change(cell.style, row, column))
        : (restyled.get(cell.style) ?? changed(cell.style, change));
    restyled.set(cell.style, style);
    if (style !== cell.style) store(worksheet, row, column, { ...cell, style });
  }
  announce(workbook, { kind: "format", origin, worksheetId: id, area: place });
}

export type EdgeName = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";

/** The sides of one cell that belong to the named edge of a rectangle. */
export function sidesOf(edge: EdgeName, place: Area, row: number, column: number): Side[] {
  const isTop = row === place.row;
  const isBottom = row === lastRow(place);
  const isLeft = column === place.column;
  const isRight = column === lastColumn(place);
  const sides: Record<EdgeName, (Side | false)[]> = {
    EdgeTop: [isTop && "top"],
    EdgeBottom: [isBottom && "bottom"],
    EdgeLeft: [isLeft && "left"],
    EdgeRight: [isRight && "right"],
    InsideHorizontal: [!isTop && "top", !isBottom && "bottom"],
    InsideVertical: [!isLeft && "left", !isRight && "right"],
  };
  return sides[edge].filter((side): side is Side => side !== false);
}

/** The borders of a cell with some sides drawn otherwise; `null` takes the line away. */
export function withBorders(style: CellStyle, sides: readonly Side[], border: Border | null): Partial<CellStyle> {
  const borders = { ...style.borders };
  for (const side of sides) {
    if (border) borders[side] = Object.freeze(border);
    else delete borders[side];
  }
  return { borders: Object.freeze(borders) };
}

/** Sets widths of columns or heights of rows, in points; `null` is the standard size again. */
export function setSize(
  workbook: WorkbookModel,
  { id, place, axis, size }: { id: string; place: Area; axis: "column" | "row"; size: number | null },
  origin: Origin,
): void {
  const limit = axis === "row" ? 409.5 : 1350;
  if (size !== null && !(size >= 0 && size <= limit)) throw new HostError("InvalidArgument", `size ${size}`);
  setBands(workbook, { id, place, axis, band: { size } }, origin);
}

/** Hides or shows columns or rows. */
export function setHidden(
  workbook: WorkbookModel,
  { id, place, axis, isHidden }: { id: string; place: Area; axis: "column" | "row"; isHidden: boolean },
  origin: Origin,
): void {
  setBands(workbook, { id, place, axis, band: { isHidden } }, origin);
}

function setBands(
  workbook: WorkbookModel,
  given: { id: string; place: Area; axis: "column" | "row"; band: { size?: number | null; isHidden?: boolean } },
  origin: Origin,
): void {
  const { id, place, axis, band } = given;
  if (axis === "column" ? isWholeRows(place) : isWholeColumns(place))
    throw notEmulated(`the ${axis} size of a whole worksheet`);
  const worksheet = worksheetOf(workbook, id);
  refuseProtected(worksheet, axis === "column" ? "allowFormatColumns" : "allowFormatRows");
  const [bands, first, count] =
    axis === "column"
      ? [worksheet.columns, place.column, place.columnCount]
      : [worksheet.rows, place.row, place.rowCount];
  for (let i = first; i < first + count; i++) {
    const next = { size: null, isHidden: false, ...bands.get(i), ...band };
    if (next.size === null && !next.isHidden) bands.delete(i);
    else bands.set(i, Object.freeze(next));
  }
  announce(workbook, { kind: axis === "column" ? "columnWidth" : "rowHeight", origin, worksheetId: id, area: place });
}

function changed(style: CellStyle, change: Partial<CellStyle>): CellStyle {
  const keys = Object.keys(change) as (keyof CellStyle)[];
  if (keys.every((key) => change[key] === style[key])) return style;
  const next = { ...style, ...change };
  return isPlain(next) ? plainStyle : Object.freeze(next);
}

const styleKeys = Object.keys(plainStyle) as (keyof CellStyle)[];

function isPlain(style: CellStyle): boolean {
  return styleKeys.every((key) =>
    key === "borders" ? Object.keys(style.borders).length === 0 : style[key] === plainStyle[key],
  );
}
