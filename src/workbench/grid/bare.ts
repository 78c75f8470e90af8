import type { IWorksheetData } from "@univerjs/core";
import { plainStyle } from "../objects/cell";
import { flag } from "./gridWords";
import { standardHeight, standardWidth, type Picture, type SheetPicture } from "./picture";
import { styleForGrid } from "./style";

/** What a sheet of the grid is before anything is shown on it. */
export function bareWorksheet(sheet: Pick<SheetPicture, "id" | "name" | "rowCount" | "columnCount">): IWorksheetData {
  return {
    ...sheet,
    cellData: {},
    rowData: {},
    columnData: {},
    mergeData: [],
    freeze: { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 },
    tabColor: "",
    hidden: flag(false),
    showGridlines: flag(true),
    rightToLeft: flag(false),
    zoomRatio: 1,
    scrollTop: 0,
    scrollLeft: 0,
    defaultStyle: styleForGrid(plainStyle),
    defaultColumnWidth: standardWidth,
    defaultRowHeight: standardHeight,
    rowHeader: { width: 40 },
    columnHeader: { height: 20 },
  };
}

/** A sheet with nothing on it and nothing about it changed. */
export function bareSheet(sheet: SheetPicture): SheetPicture {
  return {
    ...sheet,
    cells: new Map(),
    merges: [],
    formats: [],
    isHidden: false,
    tabColor: "",
    showGridlines: true,
    freeze: { rows: 0, columns: 0 },
    columns: new Map(),
    rows: new Map(),
  };
}

/** A picture of the first sheet alone, bare: what a grid shows when it has just started. */
export function barePicture({ sheets }: Picture): Picture {
  const first = sheets.slice(0, 1).map(bareSheet);
  return { sheets: first, activeId: first[0]?.id ?? "", names: new Map(), lambdas: new Map() };
}
