/** What a cell holds as Excel gives it back: a constant, a formula's text, `""` when blank. */
export type Content = string | number | boolean;

/** A rectangle of cells; rows and columns count from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** The used cells of a worksheet. */
export interface Grid {
  readonly row: number;
  readonly column: number;
  readonly contents: readonly (readonly Content[])[];
  readonly numberFormats: readonly (readonly string[])[];
}

/** What was found of one of our sheets. */
export interface FoundSheet {
  readonly worksheetName: string;
  readonly grid: Grid;
  /** Row of the cell our mark points to; `null` when the mark is dead. */
  readonly markRow: number | null;
  readonly markColumn: number | null;
  /** Where our table stands, header row included; `null` when it is no longer a table. */
  readonly table: Area | null;
  /** What the table is called: numbered where a stranger had its name. */
  readonly tableName?: string | null;
}

export const blankGrid: Grid = Object.freeze({ row: 0, column: 0, contents: [], numberFormats: [] });

/** What stands in a cell; `""` outside the used cells. */
export function contentAt(grid: Grid, row: number, column: number): Content {
  return grid.contents[row - grid.row]?.[column - grid.column] ?? "";
}

/** How a cell shows its number; `General` outside the used cells. */
export function numberFormatAt(grid: Grid, row: number, column: number): string {
  return grid.numberFormats[row - grid.row]?.[column - grid.column] ?? "General";
}

/** The last used row; -1 on a blank worksheet. */
export function lastRow(grid: Grid): number {
  return grid.row + grid.contents.length - 1;
}

/** The last used column; -1 on a blank worksheet. */
export function lastColumn(grid: Grid): number {
  return grid.column + (grid.contents[0]?.length ?? 0) - 1;
}

/** Whether every used cell of a row is blank. */
export function isBlankRow(grid: Grid, row: number): boolean {
  return (grid.contents[row - grid.row] ?? []).every((content) => content === "");
}

/** The whole numbers from first to last, none when last is before first. */
export function range(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
}
