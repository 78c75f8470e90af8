/** Builds the formula text once places are known: `` (places) => `=SUM(${places.cells(districts, "2019")})` ``. */
export interface FormulaSpec {
  readonly formula: (places: Places) => string;
}

/** Relative A1 addresses of cells named by row and column key. */
export interface Places {
  cell(rowKey: string, columnKey: string): string;
  /** Exactly these rows, however they were sorted or parted: `B5:B9,B11:B22`. */
  cells(rowKeys: readonly string[], columnKey: string): string;
  /** The rectangle between two corners, named by row and column key: `$B$4:$F$22`. */
  block(from: readonly [string, string], to: readonly [string, string]): string;
  /** One column from the topmost to the lowest of these rows, however they were sorted: `$B$5:$B$21`. */
  span(rowKeys: readonly string[], columnKey: string): string;
  /** A whole row of the sheet, from its first column to its last: `$A$5:$G$5`. */
  row(rowKey: string): string;
  /** The places on another sheet of the same set, with the worksheet's name before each: `'规则'!$C$5`. */
  on(mark: string): Places;
}

/** A rectangle named by the keys of its corners. */
export interface AreaSpec {
  readonly from: readonly [rowKey: string, columnKey: string];
  readonly to: readonly [rowKey: string, columnKey: string];
}
