import { cellAddress, columnName, runs } from "../sheets/address";
import { contentsToWrite } from "../sheets/contents";
import { followersOf } from "../sheets/followers";
import type { Area, Content } from "../sheets/grid";
import type { Placement } from "../sheets/placement";
import { marginsInMillimetres } from "../sheets/look";
import type { PageSpec } from "../sheets/pageSpec";
import type { SheetSpec } from "../sheets/sheetSpec";
import { showRows } from "./assignment";
import { addCharts } from "./charts";
import { areaOf, setConditions } from "./conditions";
import { rangeOf } from "./dress";
import { dressSheet } from "./dressSheet";
import type { CreateIntent } from "./intent";
import { setLinks, type FollowedCell } from "./links";
import { markAddress, setMark } from "./mark";

/** Fills an added worksheet with a sheet: contents, look, table, mark, frozen head and page. */
export function fillSheet(context: Excel.RequestContext, worksheet: Excel.Worksheet, intent: CreateIntent): void {
  const { spec, placement, tableName, worksheetName, markFormula, fonts } = intent;
  dressSheet(worksheet, spec, fonts);
  const all = { row: 0, column: 0, rowCount: spec.rows.length, columnCount: spec.columns.length };
  const contents = contentsToWrite(spec, placement);
  const followed = followedCells(spec, contents);
  // A link writes what it shows into its cell: the content itself comes after it.
  setLinks(worksheet, followed.filter(isFilled), fonts);
  rangeOf(worksheet, all).formulas = contents;
  if (tableName !== null) addTable(worksheet, spec, tableName);
  setConditions(worksheet, spec, placement);
  hideKeys(worksheet, spec);
  showRows(
    worksheet,
    followed.filter((cell) => !isFilled(cell)),
  );
  freezeHead(worksheet, spec);
  setPage(worksheet, spec, placement);
  addCharts(worksheet, spec.charts ?? [], { spec, placement, fonts });
  const address = markAddress(worksheetName, columnName(0), 0);
  setMark(context, spec.mark, { cell: worksheet.getCell(0, 0), address, isKnown: markFormula !== null });
}

/** Only what holds something is linked on a new worksheet, and only what holds nothing is hidden. */
const isFilled = ({ content }: FollowedCell): boolean => content !== "";

function followedCells(
  { rows, columns }: SheetSpec,
  contents: readonly (readonly Content[])[],
): readonly FollowedCell[] {
  return rows.flatMap((row, i) =>
    columns.flatMap((column, j): readonly FollowedCell[] => {
      const cell = row.cells[j];
      const follows = cell && followersOf(cell, row, column);
      return follows ? [{ row: i, column: j, content: contents[i]?.[j] ?? "", follows }] : [];
    }),
  );
}

function hideKeys(worksheet: Excel.Worksheet, { rows, columns }: SheetSpec): void {
  const hidden = <Item extends { isHidden?: true }>(items: readonly Item[]) =>
    runs(items.flatMap(({ isHidden }, i) => (isHidden ? [i] : [])));
  for (const [first, last] of hidden(rows)) {
    rangeOf(worksheet, { row: first, column: 0, rowCount: last - first + 1, columnCount: 1 }).rowHidden = true;
  }
  for (const [first, last] of hidden(columns)) {
    rangeOf(worksheet, { row: 0, column: first, rowCount: 1, columnCount: last - first + 1 }).columnHidden = true;
  }
}

function addTable(worksheet: Excel.Worksheet, spec: SheetSpec, name: string): void {
  const table = worksheet.tables.add(rangeOf(worksheet, tableArea(spec)), true);
  table.name = name;
  table.showFilterButton = false;
  table.showBandedRows = false;
  // the plainest of Excel's styles: our own lines and fonts are the look
  table.style = "TableStyleLight1";
}

/** Header and districts of a new sheet. */
function tableArea({ rows, columns }: SheetSpec): Area {
  const inTable = rows.flatMap(({ role }, i) => (role === "header" || role === "body" ? [i] : []));
  return { row: inTable[0] ?? 0, column: 0, rowCount: inTable.length, columnCount: columns.length };
}

function freezeHead(worksheet: Excel.Worksheet, spec: SheetSpec): void {
  const { rows, columns } = spec.page.frozen ?? { rows: tableArea(spec).row + 1, columns: 1 };
  worksheet.freezePanes.freezeAt(rangeOf(worksheet, { row: 0, column: 0, rowCount: rows, columnCount: columns }));
}

function setPage(worksheet: Excel.Worksheet, spec: SheetSpec, placement: Placement): void {
  const { pageLayout } = worksheet;
  const { orientation, fitToPagesWide, fitToPagesTall, scale, area, breaksBefore = [] } = spec.page;
  const isUpright = orientation === "portrait";
  pageLayout.orientation = isUpright ? Excel.PageOrientation.portrait : Excel.PageOrientation.landscape;
  pageLayout.paperSize = Excel.PaperType.a4;
  pageLayout.zoom =
    fitToPagesWide === undefined
      ? { scale: scale ?? 100 }
      : { horizontalFitToPages: fitToPagesWide, ...(fitToPagesTall && { verticalFitToPages: fitToPagesTall }) };
  pageLayout.centerHorizontally = true;
  setPrintedCells(worksheet, spec, area && areaOf(spec, area, placement));
  setPageNumbers(pageLayout, spec.page);
  for (const key of breaksBefore) {
    worksheet.horizontalPageBreaks.add(cellAddress(placement.rows.get(key) ?? 0, 0));
  }
  const { top, right, bottom, left } = marginsInMillimetres[orientation];
  const inCentimetres = { top: top / 10, right: right / 10, bottom: bottom / 10, left: left / 10 };
  pageLayout.setPrintMargins(Excel.PrintMarginUnit.centimeters, inCentimetres);
}

function setPageNumbers(pageLayout: Excel.PageLayout, { footer, outerFooter }: PageSpec): void {
  const footers = pageLayout.headersFooters;
  if (footer !== undefined) footers.defaultForAllPages.centerFooter = footer;
  if (outerFooter === undefined) return;
  // Each of these sheets is handed out by itself, also when all are printed at once.
  pageLayout.firstPageNumber = 1;
  footers.state = "OddAndEven";
  footers.oddPages.rightFooter = outerFooter;
  footers.evenPages.leftFooter = outerFooter;
}

/** The heads of a long table stand on every page; where only a part is printed, that part has them where it needs them. */
function setPrintedCells(worksheet: Excel.Worksheet, spec: SheetSpec, area: Area | undefined): void {
  const head = tableArea(spec).row + 1;
  if (area) worksheet.pageLayout.setPrintArea(rangeOf(worksheet, area));
  if (!area || spec.page.repeatsHead) worksheet.pageLayout.setPrintTitleRows(`$${head}:$${head}`);
}
