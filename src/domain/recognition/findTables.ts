import type { Plan } from "../plan";
import { cellGrid } from "./cellGrid";
import type { FoundTable } from "./foundTable";
import { mostNamed, namingColumns, tableColumns } from "./nameColumns";
import { readRowName } from "./rowName";
import { rowsOf } from "./sheetRows";
import type { SourceSheet } from "./sourceSheet";
import { tablesBelow } from "./tablesBelow";

/** Districts go across in no sheet that is larger. */
const mostAcross = 500;
const fewestAcross = 3;

/** Every table of districts on a sheet, whichever way its districts go. */
export function findTables(plan: Plan, sheet: SourceSheet, index: number): readonly FoundTable[] {
  const down = cellGrid(sheet, index, false);
  const byColumn = namingColumns(plan, down);
  if (Math.max(down.columnCount, down.rowCount) <= mostAcross) {
    const across = cellGrid(sheet, index, true);
    const byRow = namingColumns(plan, across);
    if (mostNamed(byRow) > mostNamed(byColumn)) {
      return tableColumns(across, byRow).flatMap((columns) =>
        tablesBelow(plan, { grid: across, sheet: index, columns }),
      );
    }
    const parts = mostNamed(byRow) >= fewestAcross ? partsOf(plan, sheet) : [];
    if (parts.length > 1) return parts.flatMap((part) => findTables(plan, part, index));
  }
  return tableColumns(down, byColumn).flatMap((columns) => tablesBelow(plan, { grid: down, sheet: index, columns }));
}

/** A sheet cut before and after each table whose districts go across: from its title to the next blank row. */
function partsOf(plan: Plan, sheet: SourceSheet): readonly SourceSheet[] {
  const { values } = sheet;
  const isBlank = (row: number): boolean => (values[row] ?? []).every((value) => value === "");
  const cuts = new Set([0, values.length]);
  values.forEach((cells, row) => {
    const names = cells.map((value) => readRowName(plan, value)).filter(({ kind }) => kind === "district");
    if (names.length < fewestAcross) return;
    let [top, bottom] = [row, row];
    while (top > 0 && !isBlank(top - 1)) top--;
    while (bottom < values.length && !isBlank(bottom)) bottom++;
    cuts.add(top).add(bottom);
  });
  const edges = [...cuts].sort((one, other) => one - other);
  return edges.slice(1).map((end, i) => rowsOf(sheet, edges[i] ?? 0, end));
}
