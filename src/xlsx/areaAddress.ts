import { cellAddress } from "../sheets/address";
import type { Area } from "../sheets/grid";

/** `B5:F9`, or `B5` for a single cell. */
export function areaAddress({ row, column, rowCount, columnCount }: Area): string {
  const [first, last] = [cellAddress(row, column), cellAddress(row + rowCount - 1, column + columnCount - 1)];
  return first === last ? first : `${first}:${last}`;
}

/** `4:5` for whole rows. */
export const rowsAddress = ({ row, rowCount }: Pick<Area, "row" | "rowCount">): string =>
  `${row + 1}:${row + rowCount}`;

/** Whether a cell lies in the rectangle. */
export function holds({ row, column, rowCount, columnCount }: Area, cell: Pick<Area, "row" | "column">): boolean {
  const isInRows = cell.row >= row && cell.row < row + rowCount;
  return isInRows && cell.column >= column && cell.column < column + columnCount;
}
