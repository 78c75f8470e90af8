import { looks } from "./look";
import type { CellSpec, ColumnSpec, RowRole, RowSpec } from "./sheetSpec";

/** What follows whether a cell holds something. */
export interface Followers {
  /** The cell leads to the sheet of this mark while it holds something, in the look of its role. */
  readonly link?: { readonly mark: string; readonly role: RowRole; readonly size: number };
  /** Its row is shown only while it holds something. */
  readonly showsRow?: true;
}

/** What follows the content of a cell; `undefined` where nothing does. */
export function followersOf(cell: CellSpec, row: RowSpec, column: ColumnSpec): Followers | undefined {
  const size = column.size ?? looks[row.role].size;
  const link = cell.leadsTo === undefined ? null : { mark: cell.leadsTo, role: row.role, size };
  const showsRow = row.isShownWith === column.key;
  if (!link && !showsRow) return undefined;
  return { ...(link && { link }), ...(showsRow && { showsRow }) };
}
