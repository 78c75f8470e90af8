import type { Area } from "./grid";

/** Cells that fill a rectangle, row by row. */
export interface Rectangle<Cell> extends Area {
  readonly rows: readonly (readonly Cell[])[];
}

/** The given cells as few full rectangles, so that one request to Excel serves many cells and touches no other. */
export function rectanglesOf<Cell extends { readonly row: number; readonly column: number }>(
  cells: readonly Cell[],
): readonly Rectangle<Cell>[] {
  const rectangles: Rectangle<Cell>[] = [];
  for (const run of rowRuns(cells)) {
    const [first] = run;
    if (!first) continue;
    const at = rectangles.findIndex(({ row, rowCount, column, columnCount }) => {
      return row + rowCount === first.row && column === first.column && columnCount === run.length;
    });
    const above = rectangles[at];
    if (above) rectangles[at] = { ...above, rowCount: above.rowCount + 1, rows: [...above.rows, run] };
    else rectangles.push({ row: first.row, column: first.column, rowCount: 1, columnCount: run.length, rows: [run] });
  }
  return rectangles;
}

function rowRuns<Cell extends { readonly row: number; readonly column: number }>(
  cells: readonly Cell[],
): readonly (readonly Cell[])[] {
  const found: Cell[][] = [];
  for (const cell of [...cells].sort((one, other) => one.row - other.row || one.column - other.column)) {
    const open = found[found.length - 1];
    const last = open?.[open.length - 1];
    if (open && last?.row === cell.row && last.column + 1 === cell.column) open.push(cell);
    else found.push([cell]);
  }
  return found;
}
