export type Scalar = string | number | boolean;

/** What one cell holds. A cell that was never touched is absent. */
export interface Cell {
  /** The constant (`""` is blank) or, under a formula, what was calculated; `null` = not calculated yet. */
  readonly value: Scalar | null;
  readonly formula: string | null;
  /** The value was spilled here by a formula elsewhere: the cell itself holds nothing. */
  readonly isSpilled: boolean;
  readonly style: CellStyle;
  readonly link: Link | null;
}

/** Where a click on a cell leads; one of the two is given. */
export interface Link {
  /** A place of this workbook: a defined name or `目录!A1`. */
  readonly documentReference: string | null;
  /** A page or file. */
  readonly address: string | null;
  readonly screenTip: string | null;
}

export interface CellStyle {
  readonly numberFormat: string;
  readonly fontName: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly color: string;
  /** `null` is no fill. */
  readonly fill: string | null;
  readonly horizontal: HorizontalAlignment;
  readonly vertical: VerticalAlignment;
  readonly wrapText: boolean;
  readonly indentLevel: number;
  readonly locked: boolean;
  readonly borders: Readonly<Partial<Record<Side, Border>>>;
}

export type Side = "top" | "bottom" | "left" | "right";
export type HorizontalAlignment = (typeof horizontalAlignments)[number];
export type VerticalAlignment = (typeof verticalAlignments)[number];

export interface Border {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

export const horizontalAlignments = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const;
export const verticalAlignments = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;

/** How an untouched cell looks in a new workbook of a Chinese Excel. */
export const plainStyle: CellStyle = Object.freeze({
  numberFormat: "General",
  fontName: "等线",
  fontSize: 11,
  bold: false,
  italic: false,
  underline: false,
  color: "#000000",
  fill: null,
  horizontal: "General",
  vertical: "Center",
  wrapText: false,
  indentLevel: 0,
  locked: true,
  borders: Object.freeze({}),
});

export const blankCell: Cell = Object.freeze({
  value: "",
  formula: null,
  isSpilled: false,
  style: plainStyle,
  link: null,
});
export const errorValues = ["#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!", "#SPILL!", "#CALC!"];

/** Whether somebody entered something: spilled values and formats do not count. */
export function isEmpty(cell: Cell): boolean {
  return cell.formula === null && (cell.value === "" || cell.isSpilled);
}
