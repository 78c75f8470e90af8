/** A chart that lies over the cells of a worksheet. */
export interface Chart {
  readonly id: string;
  readonly name: string;
  readonly chartType: ChartType;
  /** Excel's "move and size with cells": both corners keep to their cells. */
  readonly from: ChartCorner;
  readonly to: ChartCorner;
  readonly title: ChartTitle;
  readonly legend: ChartLegend;
  readonly valueAxis: ChartAxis;
  readonly categoryAxis: ChartAxis;
  readonly series: readonly ChartSeries[];
  readonly displayBlanksAs: BlanksAs;
  /** Hidden cells are not drawn. */
  readonly plotVisibleOnly: boolean;
  /** `null` is no fill. */
  readonly fill: string | null;
  readonly border: ChartLine;
}

/** A corner of a chart inside a cell; `right` and `down` are shares of the cell's width and height. */
export interface ChartCorner {
  readonly row: number;
  readonly column: number;
  readonly right: number;
  readonly down: number;
}

export interface ChartTitle {
  readonly text: string;
  readonly visible: boolean;
  readonly overlay: boolean;
  readonly font: ChartFont;
}

export interface ChartLegend {
  readonly visible: boolean;
  readonly position: LegendPosition;
  readonly overlay: boolean;
  readonly font: ChartFont;
}

export interface ChartAxis {
  readonly visible: boolean;
  /** `null` = Excel chooses. */
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly majorUnit: number | null;
  readonly numberFormat: string;
  readonly font: ChartFont;
  readonly line: ChartLine;
  readonly majorGridlines: { readonly visible: boolean; readonly line: ChartLine };
}

export interface ChartSeries {
  readonly id: number;
  /** A text, or the cell that holds it: `='七星区'!$B$5`. */
  readonly name: string;
  readonly chartType: ChartType;
  /** `='七星区'!$B$6:$F$6`; `null` = nothing yet. */
  readonly values: string | null;
  readonly categories: string | null;
  /** `null` is no fill. */
  readonly fill: string | null;
  readonly line: ChartLine;
  readonly markerStyle: MarkerStyle;
  readonly markerSize: number;
  readonly markerBackgroundColor: string;
  readonly markerForegroundColor: string;
  /** The space between groups of columns, in percent of a column's width. */
  readonly gapWidth: number;
}

export interface ChartFont {
  readonly name: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly color: string;
}

export interface ChartLine {
  readonly color: string;
  /** `Automatic` is a line where the kind of chart has one, and none around columns. */
  readonly lineStyle: LineStyle;
  /** Points. */
  readonly weight: number;
}

export const chartTypes = ["ColumnClustered", "Line", "LineMarkers"] as const;
export const legendPositions = ["Top", "Bottom", "Left", "Right", "Corner"] as const;
export const lineStyles = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "RoundDot",
  "Automatic",
] as const;
export const markerStyles = ["Automatic", "None", "Square", "Diamond", "Triangle", "Circle"] as const;
export const blanksAs = ["NotPlotted", "Zero", "Interplotted"] as const;

export type ChartType = (typeof chartTypes)[number];
export type LegendPosition = (typeof legendPositions)[number];
export type LineStyle = (typeof lineStyles)[number];
export type MarkerStyle = (typeof markerStyles)[number];
export type BlanksAs = (typeof blanksAs)[number];
