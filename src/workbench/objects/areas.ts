import { area, intersection, lastColumn, lastRow, type Area } from "./area";

/** The cells of a rectangle that lie outside another, as at most four rectangles in reading order. */
export function subtract(given: Area, hole: Area): readonly Area[] {
  const shared = intersection(given, hole);
  if (!shared) return [given];
  const above = shared.row - given.row;
  const below = lastRow(given) - lastRow(shared);
  const left = shared.column - given.column;
  const right = lastColumn(given) - lastColumn(shared);
  return [
    ...(above > 0 ? [area(given.row, given.column, above, given.columnCount)] : []),
    ...(left > 0 ? [area(shared.row, given.column, shared.rowCount, left)] : []),
    ...(right > 0 ? [area(shared.row, lastColumn(shared) + 1, shared.rowCount, right)] : []),
    ...(below > 0 ? [area(lastRow(shared) + 1, given.column, below, given.columnCount)] : []),
  ];
}

/** The cells of several rectangles that lie outside one. */
export function areasWithout(areas: readonly Area[], hole: Area): readonly Area[] {
  return areas.flatMap((one) => subtract(one, hole));
}

/** The cells of several rectangles that lie in one. */
export function areasWithin(areas: readonly Area[], place: Area): readonly Area[] {
  return areas.map((one) => intersection(one, place)).filter((one): one is Area => one !== null);
}

/** Whether any of the rectangles shares a cell with one. */
export function touches(areas: readonly Area[], place: Area): boolean {
  return areas.some((one) => intersection(one, place) !== null);
}
