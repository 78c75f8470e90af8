import { contentsOf } from "../sheets/contents";
import { placeFresh } from "../sheets/fresh";
import { runs } from "../sheets/address";
import { entryFill, looks, marginsInMillimetres, pointsOfChars } from "../sheets/look";
import type { CellSpec, ColumnSpec, RowSpec, SheetSpec } from "../sheets/sheetSpec";
import type { FilePage } from "./filePage";
import type { FileBorder, FileHorizontal, FileStyle } from "./fileStyle";
import type { FileCell, FileContent, FileWorkbook, FileWorksheet } from "./fileWorkbook";
import { fileValidation } from "./validationOfSpec";

/**
 * A file that holds these sheets and nothing else: no marks, as it is its reader's own. Only plain sheets, with what
 * may be typed where: a table, a look that follows cells, a chart, or hidden keys would be lost.
 */
export function fileOfSheets(specs: readonly SheetSpec[], author: string): FileWorkbook {
  return {
    author,
    worksheets: specs.map(worksheetOf),
    names: [],
    activeWorksheet: 0,
    isStructureProtected: false,
    functionNamespaces: [],
  };
}

function worksheetOf(spec: SheetSpec): FileWorksheet {
  if (spec.table || spec.conditions || spec.charts || spec.isKeyed) throw new Error(`${spec.mark} is no plain sheet`);
  const { frozen } = spec.page;
  return {
    name: spec.name,
    visibility: "visible",
    tabColor: null,
    showsGridlines: true,
    cells: cellsOf(spec),
    columns: spec.columns.map(({ widthInChars }, index) => ({
      index,
      size: pointsOfChars(widthInChars),
      isHidden: false,
    })),
    rows: spec.rows.map(({ role, height }, index) => ({ index, size: height ?? looks[role].height, isHidden: false })),
    tables: [],
    freeze: frozen ?? null,
    page: pageOf(spec),
    conditionalFormats: [],
    validations: (spec.validations ?? []).map((validation) => fileValidation(spec, validation)),
    links: [],
    charts: [],
    protection: null,
  };
}

function cellsOf(spec: SheetSpec): readonly FileCell[] {
  const contents = contentsOf(spec, placeFresh(spec));
  return spec.rows.flatMap((rowSpec, row) =>
    spec.columns.map((columnSpec, column): FileCell => {
      const cell = rowSpec.cells[column] ?? null;
      const content = contents[row]?.[column] ?? "";
      const style = styleOf(rowSpec, columnSpec, { cell, isLabel: column === 0 });
      return { row, column, content: contentOf(cell, content), style };
    }),
  );
}

function contentOf(cell: CellSpec | null, content: string | number): FileContent {
  if (content === "") return null;
  const isFormula = typeof cell?.content === "object";
  return isFormula ? { formula: String(content), isSpilling: false } : content;
}

interface StyledCell {
  readonly cell: CellSpec | null;
  /** In the first column, which names the rows. */
  readonly isLabel: boolean;
}

function styleOf({ role, wraps }: RowSpec, column: ColumnSpec, { cell, isLabel }: StyledCell): FileStyle {
  const look = looks[role];
  const isPlain = role === "body" || role === "total";
  const own = isPlain && !isLabel ? column.alignment : undefined;
  return {
    numberFormat: cell?.numberFormat ?? look.numberFormat,
    fontName: look.font,
    fontSize: (isPlain ? column.size : undefined) ?? look.size,
    isBold: look.isBold,
    isItalic: false,
    isUnderlined: false,
    color: look.color ?? "#000000",
    fill: cell?.kind === "entry" && role !== "source" ? entryFill : null,
    horizontal: alignments[own ?? (isLabel ? look.labelAlignment : look.cellAlignment)],
    vertical: "middle",
    wraps: wraps ?? false,
    indent: 0,
    isLocked: true,
    borders: look.hasBorders ? { top: thin, bottom: thin, left: thin, right: thin } : {},
  };
}

const thin: FileBorder = { line: "thin", color: "#000000" };

const alignments: Readonly<Record<NonNullable<ColumnSpec["alignment"]>, FileHorizontal>> = {
  Left: "left",
  Center: "center",
  Right: "right",
  CenterAcrossSelection: "centerContinuous",
};

const pointsPerMillimetre = 72 / 25.4;
const nothingSaid = { left: "", center: "", right: "" };

function pageOf({ page, rows }: SheetSpec): FilePage {
  const points = (millimetres: number): number => millimetres * pointsPerMillimetre;
  const { top, right, bottom, left } = marginsInMillimetres[page.orientation];
  const header = rows.flatMap(({ role }, i) => (role === "header" ? [i] : []));
  const [titleRow] = runs(header);
  return {
    orientation: page.orientation,
    paper: "A4",
    margins: {
      ...{ top: points(top), right: points(right), bottom: points(bottom), left: points(left) },
      ...{ header: points(12), footer: points(12) },
    },
    zoom: page.scale ?? { pagesWide: page.fitToPagesWide ?? null, pagesTall: page.fitToPagesTall ?? null },
    printArea: null,
    titleRows: titleRow ? { row: titleRow[0], rowCount: titleRow[1] - titleRow[0] + 1 } : null,
    rowBreaks: [],
    firstPageNumber: null,
    isCentredHorizontally: true,
    isCentredVertically: false,
    header: nothingSaid,
    footer: { ...nothingSaid, center: page.footer ?? "" },
    evenPages: null,
  };
}
