import { MAX_COLUMNS, type Area } from "./area";
import { blankCell, type Cell } from "./cell";

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

/** A look that cells take while a formula is true. Relative references count from the first cell of the first area. */
export interface ConditionalFormat {
  readonly id: string;
  readonly areas: readonly Area[];
  /** `=$B5<0`, as for the top-left cell. */
  readonly formula: string;
  readonly format: ConditionalLook;
  readonly stopIfTrue: boolean;
}

/** `null` leaves the cell as it is. */
export interface ConditionalLook {
  readonly fill: string | null;
  readonly fontColor: string | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly numberFormat: string | null;
}

/** What may be typed into cells. Only typing minds it: what an add-in writes is not checked. */
export interface Validation {
  readonly areas: readonly Area[];
  readonly rule: ValidationRule;
  readonly ignoreBlanks: boolean;
  readonly prompt: { readonly title: string; readonly message: string; readonly showPrompt: boolean };
  readonly errorAlert: {
    readonly title: string;
    readonly message: string;
    readonly showAlert: boolean;
    readonly style: "Stop" | "Warning" | "Information";
  };
}

export type ValidationRule =
  /** `source`: `甲,乙` or `='规则'!$A$3:$A$9`. */
  | { readonly type: "list"; readonly source: string; readonly inCellDropDown: boolean }
  | { readonly type: "custom"; readonly formula: string }
  | {
      readonly type: "wholeNumber" | "decimal" | "date";
      readonly operator: string;
      readonly formula1: string | number;
      readonly formula2: string | number | null;
    };

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

export interface PageLayout {
  readonly orientation: "Portrait" | "Landscape";
  readonly paperSize: string;
  readonly margins: Readonly<Record<MarginSide, number>>;
  readonly zoom: {
    readonly scale?: number | null;
    readonly horizontalFitToPages?: number | null;
    readonly verticalFitToPages?: number | null;
  };
  readonly printTitleRows: string | null;
  readonly printArea: string | null;
  /** Rows above which a new page begins, in rising order. */
  readonly rowBreaks: readonly number[];
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly headersFooters: Readonly<Record<HeaderFooterPlace, string>>;
}

export type MarginSide = "topMargin" | "bottomMargin" | "leftMargin" | "rightMargin" | "headerMargin" | "footerMargin";
export type HeaderFooterPlace =
  "leftHeader" | "centerHeader" | "rightHeader" | "leftFooter" | "centerFooter" | "rightFooter";

export interface Protection {
  readonly password: string | null;
  readonly options: Readonly<Record<string, unknown>>;
}

/** Standard sizes of a Chinese Excel with 等线 11, in points: 72 pixels and 19 pixels. */
export const STANDARD_WIDTH = 54;
export const STANDARD_HEIGHT = 14.25;

// Excel's "Normal" margins in points, and A4 as Chinese installations have it.
const plainPage: PageLayout = Object.freeze({
  orientation: "Portrait",
  paperSize: "A4",
  margins: Object.freeze({
    topMargin: 54,
    bottomMargin: 54,
    leftMargin: 50.4,
    rightMargin: 50.4,
    headerMargin: 21.6,
    footerMargin: 21.6,
  }),
  zoom: Object.freeze({ scale: 100, horizontalFitToPages: null, verticalFitToPages: null }),
  printTitleRows: null,
  printArea: null,
  rowBreaks: Object.freeze([]),
  centerHorizontally: false,
  centerVertically: false,
  headersFooters: Object.freeze({
    leftHeader: "",
    centerHeader: "",
    rightHeader: "",
    leftFooter: "",
    centerFooter: "",
    rightFooter: "",
  }),
});

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
