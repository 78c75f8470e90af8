import { cellAddress, rowsAddress } from "./address";
import type { Placement } from "./placement";
import type { Places } from "./sheetSpec";

/** What a formula shows, in Excel too, where a cell it named is gone. */
const gone = "#REF!";

/** The addresses that a sheet's rows and columns have now, for its formulas. */
export function placesOf(placement: Placement): Places {
  const { rows, columns } = placement;
  return {
    cell: (rowKey, columnKey) => {
      const [row, column] = [rows.get(rowKey), columns.get(columnKey)];
      return row === undefined || column === undefined ? gone : cellAddress(row, column);
    },
    cells: (rowKeys, columnKey) => {
      const column = columns.get(columnKey);
      const standing = rowKeys.flatMap((key) => rows.get(key) ?? []);
      return column === undefined || standing.length === 0 ? gone : rowsAddress(standing, column);
    },
  };
}

/** Whether a formula names a cell that is gone: such a formula is never written. */
export function namesGoneCell(content: string | number): boolean {
  return typeof content === "string" && content.startsWith("=") && content.includes(gone);
}
