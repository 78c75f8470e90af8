import type { SourceArea, SourcePlace, SourceSheet, SourceValue } from "./sourceSheet";

/** A source sheet to walk through: districts always go down, texts of merged cells stand in each of them. */
export interface CellGrid {
  readonly rowCount: number;
  readonly columnCount: number;
  readonly isAcross: boolean;
  value(row: number, column: number): SourceValue;
  text(row: number, column: number): string;
  format(row: number, column: number): string;
  isFormula(row: number, column: number): boolean;
  /** Whether a number here was merged over several rows. */
  isMergedDown(row: number, column: number): boolean;
  isHidden(line: "row" | "column", index: number): boolean;
  place(row: number, column: number): SourcePlace;
}

/** The cells of a sheet, `turned` with rows and columns exchanged. */
export function cellGrid(sheet: SourceSheet, index: number, turned: boolean): CellGrid {
  const values = mergedValues(sheet);
  const tall = new Set(mergedNumbers(sheet, values, turned));
  const at = <Each>(cells: readonly (readonly Each[])[], row: number, column: number): Each | undefined =>
    turned ? cells[column]?.[row] : cells[row]?.[column];
  const width = Math.max(0, ...values.map((row) => row.length).slice(0, 1000));
  const key = (row: number, column: number): string => (turned ? `${column},${row}` : `${row},${column}`);
  const value = (row: number, column: number): SourceValue => at(values, row, column) ?? "";
  return {
    rowCount: turned ? width : values.length,
    columnCount: turned ? values.length : width,
    isAcross: turned,
    value,
    text: (row, column) => textAt(sheet, value(row, column), turned ? [column, row] : [row, column]),
    format: (row, column) => (sheet.formats && at(sheet.formats, row, column)) ?? "General",
    isFormula: (row, column) => sheet.formulas?.has(key(row, column)) ?? false,
    isMergedDown: (row, column) => tall.size > 0 && tall.has(key(row, column)),
    isHidden: (line, at) => ((line === "row") === turned ? sheet.hiddenColumns : sheet.hiddenRows)?.has(at) ?? false,
    place: (row, column) => ({
      sheet: index,
      row: sheet.row + (turned ? column : row),
      column: sheet.column + (turned ? row : column),
    }),
  };
}

function textAt({ texts }: SourceSheet, value: SourceValue, [row, column]: readonly [number, number]): string {
  const shown = texts?.[row]?.[column];
  return shown === undefined || shown === "" ? String(value) : shown;
}

function mergedValues({ values, merges }: SourceSheet): readonly (readonly SourceValue[])[] {
  if (!merges || merges.length === 0) return values;
  const filled = values.map((row) => [...row]);
  for (const area of merges) {
    const value = values[area.row]?.[area.column];
    // a number merged over several rows belongs to no single one of them
    if (typeof value !== "string" || value === "") continue;
    for (const [row, column] of cellsOf(area)) {
      const cells = filled[row];
      if (cells) cells[column] = value;
    }
  }
  return filled;
}

function mergedNumbers(
  { merges }: SourceSheet,
  values: readonly (readonly SourceValue[])[],
  turned: boolean,
): readonly string[] {
  const tall = (merges ?? []).filter(
    (area) => (turned ? area.columnCount : area.rowCount) > 1 && typeof values[area.row]?.[area.column] === "number",
  );
  return tall.flatMap((area) => cellsOf(area).map(([row, column]) => `${row},${column}`));
}

function cellsOf({ row, column, rowCount, columnCount }: SourceArea): readonly (readonly [number, number])[] {
  return Array.from({ length: rowCount * columnCount }, (_, i) => [
    row + Math.floor(i / columnCount),
    column + (i % columnCount),
  ]);
}
