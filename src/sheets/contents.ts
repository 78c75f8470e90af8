import { officialContent } from "./difference";
import { contentAt, lastColumn, lastRow, range, type Grid } from "./grid";
import { literal } from "./literal";
import { looks } from "./look";
import type { Placement } from "./placement";
import type { BlockSpec } from "./sheetSpec";

/** What every cell of a sheet holds, row by row, formulas built for the given places; a cell that is not ours is blank. */
export function contentsOf({ rows }: BlockSpec, placement: Placement): (string | number)[][] {
  return rows.map(({ cells }) => cells.map((cell) => (cell ? officialContent(cell, placement) : "")));
}

/** The same as it must be written so that texts stay texts. */
export function contentsToWrite(block: BlockSpec, placement: Placement): (string | number)[][] {
  return contentsOf(block, placement).map((contents, i) => {
    const row = block.rows[i];
    const isText = (j: number): boolean => ["text", "entry"].includes(row?.cells[j]?.kind ?? "");
    const formatAt = (j: number): string | undefined =>
      row?.cells[j]?.numberFormat ?? (row && looks[row.role].numberFormat);
    return contents.map((content, j) => (isText(j) ? (literal(content, formatAt(j)) as string | number) : content));
  });
}

/** Whether a worksheet holds a freshly written sheet and nothing else. */
export function holdsOnly(block: BlockSpec, placement: Placement, grid: Grid): boolean {
  const contents = contentsOf(block, placement);
  const rows = range(0, Math.max(lastRow(grid), contents.length - 1));
  const columns = range(0, Math.max(lastColumn(grid), block.columns.length - 1));
  return rows.every((row) =>
    columns.every((column) => contentAt(grid, row, column) === (contents[row]?.[column] ?? "")),
  );
}
