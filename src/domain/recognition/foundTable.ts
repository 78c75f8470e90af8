import type { CellGrid } from "./cellGrid";
import type { Columns } from "./lines";
import type { RowName } from "./rowName";

/** A table of districts as it stands on a sheet, not yet understood. */
export interface FoundTable {
  readonly grid: CellGrid;
  readonly sheet: number;
  readonly columns: Columns;
  /** Lines above the head, top down. */
  readonly titles: readonly TextLine[];
  /** Everything said above the table, however far: whether it is a table of targets. */
  readonly preamble: string;
  readonly heads: readonly number[];
  readonly body: readonly BodyRow[];
  /** Units and notes above and below. */
  readonly notices: readonly TextLine[];
  /** Repeated heads of page breaks. */
  readonly repeated: readonly number[];
}

export interface TextLine {
  readonly row: number;
  readonly text: string;
}

export interface BodyRow {
  readonly row: number;
  readonly name: RowName;
}
