import { MAX_COLUMNS, type Area } from "./area";
import { blankCell, type Cell } from "./cell";
import type { Chart } from "./chart";
import type { ConditionalFormat } from "./conditionalFormat";
import { plainPage, type PageLayout } from "./pageLayout";
import type { Validation } from "./validation";

export interface Worksheet {
  readonly id: string;
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  /** `#RRGGBB`, or empty for none. */
  tabColor: string;
  showGridlines: boolean;
  readonly cells: Map<number, Cell>;
  /** Column widths in points and hidden columns; absent = standard. */
  readonly columns: Map<number, Band>;
  /** Row heights in points and hidden rows; absent = standard. */
  readonly rows: Map<number, Band>;
  /** Merged cells; no two overlap. What they hold stands in their first cell. */
  merges: readonly Area[];
  /** Pictures and drawn shapes that lie over the cells: only how many. */
  shapeCount: number;
  /** In the order they lie over each other, the lowest first. */
  charts: readonly Chart[];
  tables: Table[];
  /** Rows above and columns left of the split; `null` = nothing frozen. */
  freeze: { readonly rows: number; readonly columns: number } | null;
  page: PageLayout;
  /** In the order of their priority, the strongest first. */
  conditionalFormats: readonly ConditionalFormat[];
  /** No two overlap: a later one takes its cells from the earlier. */
  validations: readonly Validation[];
  protection: Protection | null;
}

export interface Band {
  /** Points; `null` = standard. */
  readonly size: number | null;
  readonly isHidden: boolean;
}

export interface Table {
  readonly id: string;
  readonly name: string;
  /** With the header row. */
  readonly area: Area;
  readonly style: string;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly showFilterButton: boolean;
  readonly showBandedRows: boolean;
  readonly showBandedColumns: boolean;
  readonly highlightFirstColumn: boolean;
  readonly highlightLastColumn: boolean;
}

export interface Protection {
  readonly password: string | null;
  readonly options: Readonly<Record<string, unknown>>;
}

/** Standard sizes of a Chinese Excel with 等线 11, in points: 72 pixels and 19 pixels. */
export const STANDARD_WIDTH = 54;
export const STANDARD_HEIGHT = 14.25;

/** An empty worksheet. */
export function createWorksheet(id: string, name: string): Worksheet {
  return {
    id,
    name,
    visibility: "Visible",
    tabColor: "",
    showGridlines: true,
    cells: new Map(),
    columns: new Map(),
    rows: new Map(),
    merges: [],
    shapeCount: 0,
    charts: [],
    tables: [],
    freeze: null,
    page: plainPage,
    conditionalFormats: [],
    validations: [],
    protection: null,
  };
}

/** A table id in the form Excel's have. */
export function tableId(number: number): string {
  return `{${number.toString(16).toUpperCase().padStart(8, "0")}-0000-0000-FFFF-FFFFFFFFFFFF}`;
}

/** Where a cell stands in `cells`. */
export const keyOf = (row: number, column: number): number => row * MAX_COLUMNS + column;
/** The row and column of a key of `cells`. */
export const placeOf = (key: number): { row: number; column: number } => ({
  row: Math.floor(key / MAX_COLUMNS),
  column: key % MAX_COLUMNS,
});

/** The cell at a place; an untouched one is blank. */
export function cellAt(worksheet: Worksheet, row: number, column: number): Cell {
  return worksheet.cells.get(keyOf(row, column)) ?? blankCell;
}
