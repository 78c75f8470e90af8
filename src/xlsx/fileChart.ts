/** A chart of columns and lines over the cells of a worksheet. Colours are `#RRGGBB`, sizes points. */
export interface FileChart {
  readonly name: string;
  readonly from: FileCorner;
  readonly to: FileCorner;
  readonly title: FileChartTitle | null;
  readonly legend: FileLegend | null;
  readonly categoryAxis: FileAxis;
  readonly valueAxis: FileAxis;
  readonly series: readonly FileSeries[];
  /** Between groups of columns, in percent of a column's width. */
  readonly gapWidth: number;
  readonly blanksAs: "gap" | "zero" | "span";
  readonly showsHiddenCells: boolean;
  readonly fill: string | null;
  readonly border: FileStroke | null;
}

/** A point inside a cell, counted from the cell's top-left corner. */
export interface FileCorner {
  readonly row: number;
  readonly column: number;
  readonly right: number;
  readonly down: number;
}

export interface FileChartTitle {
  readonly text: string;
  readonly isOverlaid: boolean;
  readonly font: FileChartFont;
}

export interface FileLegend {
  readonly position: "t" | "b" | "l" | "r" | "tr";
  readonly isOverlaid: boolean;
  readonly font: FileChartFont;
}

export interface FileAxis {
  readonly isVisible: boolean;
  /** `null` = the reader of the file chooses. */
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly majorUnit: number | null;
  /** `General` follows the cells. */
  readonly numberFormat: string;
  readonly font: FileChartFont;
  readonly line: FileStroke | null;
  readonly gridlines: FileStroke | null;
}

export interface FileSeries {
  readonly kind: "columns" | "line";
  /** A text, or the cell that holds it: `='七星区'!$B$5`. */
  readonly name: string;
  /** `='七星区'!$B$6:$F$6`; `null` = none, or cells that are gone. */
  readonly values: string | null;
  readonly categories: string | null;
  readonly fill: string | null;
  readonly line: FileStroke | null;
  readonly marker: FileMarker | null;
}

export interface FileMarker {
  readonly symbol: "circle" | "square" | "diamond" | "triangle";
  readonly size: number;
  readonly fill: string;
  readonly color: string;
}

export interface FileChartFont {
  readonly name: string;
  readonly size: number;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly color: string;
}

export interface FileStroke {
  readonly color: string;
  readonly weight: number;
  /** Source: ECMA-376 part 1, 20.1.10.49, ST_PresetLineDashVal. */
  readonly dash: "solid" | "dash" | "dashDot" | "sysDashDotDot" | "sysDash" | "sysDot";
}
