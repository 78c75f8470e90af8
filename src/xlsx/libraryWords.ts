import { cellAddress } from "../sheets/address";
import { areaAddress, rowsAddress } from "./areaAddress";
import type { FileHeader, FilePage, FilePaper } from "./filePage";
import type { FileStyle } from "./fileStyle";
import type { FileTable } from "./fileWorkbook";

/** How a cell looks that nobody touched, in a Chinese Excel. */
export const normalFont = { name: "等线", size: 11 } as const;
export const standardColumnWidth = 54;
export const standardRowHeight = 14.25;

/** Width of a column in the file's unit: digits of 等线 11, of which each takes 8 pixels or 6 points. */
export const digitsWide = (points: number): number => points / 6;

/** A look in the library's words. */
export function libraryStyle(style: FileStyle) {
  return {
    numFmt: style.numberFormat,
    font: {
      name: style.fontName,
      size: style.fontSize,
      bold: style.isBold,
      italic: style.isItalic,
      underline: style.isUnderlined,
      color: { argb: argb(style.color) },
    },
    ...(style.fill !== null && {
      fill: { type: "pattern" as const, pattern: "solid" as const, fgColor: { argb: argb(style.fill) } },
    }),
    alignment: {
      ...(style.horizontal !== null && { horizontal: style.horizontal }),
      vertical: style.vertical,
      wrapText: style.wraps,
      ...(style.indent > 0 && { indent: style.indent }),
    },
    border: Object.fromEntries(
      Object.entries(style.borders).map(([side, { line, color }]) => [
        side,
        { style: line, color: { argb: argb(color) } },
      ]),
    ),
    protection: { locked: style.isLocked },
  };
}

/** `FFRRGGBB` of `#RRGGBB`. */
export const argb = (color: string): string => `FF${color.slice(1).toUpperCase()}`;

/** Numbers of the papers. Source: ECMA-376 part 1, 18.3.1.63, paperSize. */
const papers: Readonly<Record<FilePaper, number>> = { Letter: 1, Legal: 5, A3: 8, A4: 9, A5: 11, B4: 12, B5: 13 };

/** The print set-up in the library's words. */
export function libraryPage({ orientation, paper, margins, zoom, ...page }: FilePage) {
  const inches = Object.entries(margins).map(([side, points]) => [side, points / 72] as const);
  const fit = typeof zoom === "number" ? null : zoom;
  return {
    orientation,
    paperSize: papers[paper],
    margins: Object.fromEntries(inches) as typeof margins,
    fitToPage: fit !== null,
    ...(typeof zoom === "number" && { scale: zoom }),
    // 0 is as many pages as it takes.
    ...(fit !== null && { fitToWidth: fit.pagesWide ?? 0, fitToHeight: fit.pagesTall ?? 0 }),
    ...(page.firstPageNumber !== null && { firstPageNumber: page.firstPageNumber }),
    horizontalCentered: page.isCentredHorizontally,
    verticalCentered: page.isCentredVertically,
    ...(page.printArea !== null && { printArea: areaAddress(page.printArea) }),
    ...(page.titleRows !== null && { printTitlesRow: rowsAddress(page.titleRows) }),
  };
}

/** Headers and footers in the library's words. */
export function libraryHeaders({ header, footer, evenPages }: FilePage) {
  return {
    oddHeader: headerCode(header),
    oddFooter: headerCode(footer),
    ...(evenPages && {
      differentOddEven: true,
      evenHeader: headerCode(evenPages.header),
      evenFooter: headerCode(evenPages.footer),
    }),
  };
}

// &L左&C中&R右
function headerCode({ left, center, right }: FileHeader): string {
  const parts = [["&L", left] as const, ["&C", center] as const, ["&R", right] as const];
  return parts.map(([place, code]) => (code === "" ? "" : place + code)).join("");
}

/** A table in the library's words, its rows empty: the cells are written after it. */
export function libraryTable(table: FileTable) {
  return {
    name: table.name,
    ref: cellAddress(table.area.row, table.area.column),
    headerRow: true,
    columns: table.headers.map((name) => ({ name })),
    rows: Array.from({ length: table.area.rowCount - 1 }, () => table.headers.map(() => null)),
    style: {
      ...(table.style !== "" && { theme: table.style }),
      showFirstColumn: table.hasBoldFirstColumn,
      showLastColumn: table.hasBoldLastColumn,
      showRowStripes: table.hasBandedRows,
      showColumnStripes: table.hasBandedColumns,
    },
  };
}
