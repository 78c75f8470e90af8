import { runs } from "../sheets/address";
import { looks, pointsOfChars } from "../sheets/look";
import type { Area } from "../sheets/grid";
import type { Placement } from "../sheets/placement";
import type { RowRole, RowSpec } from "../sheets/sheetSpec";
import { extendValidations } from "./conditions";
import { dress, dressCells, drawBorders, undress, type Dress, type DressedCell } from "./dress";
import type { UpdateIntent } from "./intent";

type Updated = Pick<UpdateIntent, "spec" | "edits" | "fonts">;

/** Gives inserted columns their look: neighbours together, as dozens may come at once. */
export function dressNewColumns(worksheet: Excel.Worksheet, { spec, edits, fonts }: Updated): void {
  const keys = new Set(edits.columns.map(({ key }) => key));
  const { placement } = edits;
  for (const [first, last] of runs(placesOf([...keys], placement.columns))) {
    for (const role of new Set(spec.rows.map((row) => row.role))) {
      const rows = spec.rows.filter((row) => row.role === role).map(({ key }) => key);
      for (const [top, bottom] of runs(placesOf(rows, placement.rows))) {
        const area = { row: top, column: first, rowCount: bottom - top + 1, columnCount: last - first + 1 };
        dressPart(worksheet, area, { role, hasLabel: false, setsHeight: false, fonts });
      }
    }
    extendValidations(worksheet, spec, placement, { first, last });
  }
  dressCells(
    worksheet,
    cellsOf({ spec, edits }, (_, columnKey) => keys.has(columnKey)),
  );
  for (const { key, widthInChars } of spec.columns.filter((column) => keys.has(column.key))) {
    worksheet.getCell(0, placement.columns.get(key) ?? 0).format.columnWidth = pointsOfChars(widthInChars);
  }
}

/** The same for inserted rows. */
export function dressNewRows(worksheet: Excel.Worksheet, { spec, edits, fonts }: Updated): void {
  const keys = new Set(edits.rows.map(({ key }) => key));
  const { placement } = edits;
  const added = spec.rows.filter(({ key }) => keys.has(key));
  const labelColumn = placement.columns.get(spec.columns[0]?.key ?? "");
  for (const role of new Set(added.map((row) => row.role))) {
    for (const [top, bottom] of runs(placesOf(keysOf(added, role), placement.rows))) {
      for (const [first, last] of runs([...placement.columns.values()])) {
        const area = { row: top, column: first, rowCount: bottom - top + 1, columnCount: last - first + 1 };
        dressPart(worksheet, area, { role, hasLabel: first === labelColumn, setsHeight: true, fonts });
      }
    }
  }
  dressCells(
    worksheet,
    cellsOf({ spec, edits }, (rowKey) => keys.has(rowKey)),
  );
}

function dressPart(worksheet: Excel.Worksheet, area: Area, how: Dress): void {
  undress(worksheet, area, how.fonts);
  dress(worksheet, area, how);
  if (looks[how.role].hasBorders) drawBorders(worksheet, area);
}

/** The cells that are ours among the inserted ones, where they stand now. */
function cellsOf(
  { spec, edits }: Pick<Updated, "spec" | "edits">,
  isNew: (rowKey: string, columnKey: string) => boolean,
): readonly DressedCell[] {
  const { rows, columns } = edits.placement;
  return spec.rows.flatMap(({ key, role, cells }) =>
    spec.columns.flatMap((column, i): readonly DressedCell[] => {
      const [cell, at, across] = [cells[i], rows.get(key), columns.get(column.key)];
      const isOurs = cell && at !== undefined && across !== undefined && isNew(key, column.key);
      return isOurs ? [{ row: at, column: across, spec: cell, role }] : [];
    }),
  );
}

function keysOf(rows: readonly RowSpec[], role: RowRole): readonly string[] {
  return rows.filter((row) => row.role === role).map(({ key }) => key);
}

function placesOf(keys: readonly string[], places: Placement["rows"]): readonly number[] {
  return keys.flatMap((key) => places.get(key) ?? []);
}
