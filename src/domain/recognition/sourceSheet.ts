/** A cell's value as Excel gives it: `""` for a blank cell, an error as its text (`#N/A`), a date as its serial number. */
export type SourceValue = string | number | boolean;

/** A rectangle of a source sheet; row and column count from its own top left. */
export interface SourceArea {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Cells that someone brings: of a worksheet, a file or pasted text. All matrices have one shape. */
export interface SourceSheet {
  /** The worksheet's name; `""` for pasted text. */
  readonly name: string;
  /** Where the top left cell stands on its worksheet, counted from 0. */
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly SourceValue[])[];
  /** As shown (`12.5%`, `2019年6月`). Left out where every value is shown as it is. */
  readonly texts?: readonly (readonly string[])[];
  /** Number formats. Left out where all are General. */
  readonly formats?: readonly (readonly string[])[];
  /** Cells that hold formulas, as `row,column` from this sheet's own top left. */
  readonly formulas?: ReadonlySet<string>;
  readonly merges?: readonly SourceArea[];
  /** Rows and columns nobody sees, counted from this sheet's own top left. */
  readonly hiddenRows?: ReadonlySet<number>;
  readonly hiddenColumns?: ReadonlySet<number>;
  /** How many pictures or embedded objects lie on the sheet. */
  readonly pictures?: number;
}

/** A cell that something was read from: the sheet's place in the list, row and column on its worksheet from 0. */
export interface SourcePlace {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}
