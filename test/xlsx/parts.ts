import type { FileCell, FileContent, FileWorkbook, FileWorksheet } from "../../src/xlsx/fileWorkbook";
import type { FilePage } from "../../src/xlsx/filePage";
import type { FileStyle } from "../../src/xlsx/fileStyle";

/** A4 upright with Excel's normal margins. */
export const page: FilePage = {
  orientation: "portrait",
  paper: "A4",
  margins: { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 },
  zoom: 100,
  printArea: null,
  titleRows: null,
  rowBreaks: [],
  firstPageNumber: null,
  isCentredHorizontally: false,
  isCentredVertically: false,
  header: { left: "", center: "", right: "" },
  footer: { left: "", center: "", right: "" },
  evenPages: null,
};

export const style: FileStyle = {
  numberFormat: "General",
  fontName: "宋体",
  fontSize: 11,
  isBold: false,
  isItalic: false,
  isUnderlined: false,
  color: "#000000",
  fill: null,
  horizontal: null,
  vertical: "middle",
  wraps: false,
  indent: 0,
  isLocked: true,
  borders: {},
};

/** A worksheet that holds what is given and is plain otherwise. */
export function worksheet(name: string, given: Partial<FileWorksheet> = {}): FileWorksheet {
  return {
    name,
    visibility: "visible",
    tabColor: null,
    showsGridlines: true,
    cells: [],
    columns: [],
    rows: [],
    tables: [],
    freeze: null,
    page,
    conditionalFormats: [],
    validations: [],
    links: [],
    charts: [],
    protection: null,
    ...given,
  };
}

/** A workbook of these worksheets. */
export function workbook(worksheets: readonly FileWorksheet[], given: Partial<FileWorkbook> = {}): FileWorkbook {
  return {
    author: "测试",
    worksheets,
    names: [],
    activeWorksheet: 0,
    isStructureProtected: false,
    functionNamespaces: ["PATENT"],
    ...given,
  };
}

/** Rows of contents from A1 on; a text with `=` in front is a formula here. */
export function cells(...rows: readonly (readonly FileContent[])[]): readonly FileCell[] {
  return rows.flatMap((contents, row) =>
    contents.map((content, column) => ({ row, column, content: formulaOr(content), style: null })),
  );
}

const formulaOr = (content: FileContent): FileContent =>
  typeof content === "string" && content.startsWith("=") ? { formula: content, isSpilling: false } : content;

/** A rectangle by its rows and columns, counted from 0. */
export const area = (row: number, column: number, rowCount = 1, columnCount = 1) => ({
  row,
  column,
  rowCount,
  columnCount,
});
