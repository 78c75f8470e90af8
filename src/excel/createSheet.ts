import { cellAddress, columnName, runs } from "../sheets/address";
import { contentsToWrite } from "../sheets/contents";
import type { Area } from "../sheets/grid";
import type { Placement } from "../sheets/placement";
import { looks, marginsInMillimetres, pointsOfChars } from "../sheets/look";
import type { SheetSpec } from "../sheets/sheetSpec";
import { areaOf, setConditions } from "./conditions";
import { dress, dressCells, dressColumn, dressPlain, drawBorders, rangeOf } from "./dress";
import type { CreateIntent } from "./intent";
import { markAddress, setMark } from "./mark";

/** Fills an added worksheet with a sheet: contents, look, table, mark, frozen head and page. */
export function fillSheet(context: Excel.RequestContext, worksheet: Excel.Worksheet, intent: CreateIntent): void {
  const { spec, placement, tableName, worksheetName, markFormula } = intent;
  dressSheet(worksheet, spec);
  const all = { row: 0, column: 0, rowCount: spec.rows.length, columnCount: spec.columns.length };
  rangeOf(worksheet, all).formulas = contentsToWrite(spec, placement);
  if (tableName !== null) addTable(worksheet, spec, tableName);
  setConditions(worksheet, spec, placement);
  hideKeys(worksheet, spec);
  freezeHead(worksheet, spec);
  setPage(worksheet, spec, placement);
  const address = markAddress(worksheetName, columnName(0), 0);
  setMark(context, spec.mark, { cell: worksheet.getCell(0, 0), address, isKnown: markFormula !== null });
}

function dressSheet(worksheet: Excel.Worksheet, spec: SheetSpec): void {
  const columnCount = spec.columns.length;
  dressPlain(worksheet, { row: 0, column: 0, rowCount: spec.rows.length, columnCount });
  for (const { value: role, first, last } of runsOf(spec.rows, (row) => row.role)) {
    const area = { row: first, column: 0, rowCount: last - first + 1, columnCount };
    dress(worksheet, area, { role, hasLabel: true, setsHeight: true });
  }
  const bordered = spec.rows.flatMap(({ role }, i) => (looks[role].hasBorders ? [i] : []));
  for (const [first, last] of runs(bordered)) {
    drawBorders(worksheet, { row: first, column: 0, rowCount: last - first + 1, columnCount });
  }
  for (const { value, first, last } of runsOf(spec.columns, ({ widthInChars }) => widthInChars)) {
    const area = { row: 0, column: first, rowCount: 1, columnCount: last - first + 1 };
    rangeOf(worksheet, area).format.columnWidth = pointsOfChars(value);
  }
  dressColumns(worksheet, spec);
  dressCells(
    worksheet,
    spec.rows.flatMap(({ cells }, row) => cells.flatMap((cell, column) => (cell ? [{ row, column, spec: cell }] : []))),
  );
}

function dressColumns(worksheet: Excel.Worksheet, { rows, columns }: SheetSpec): void {
  const plainRows = runs(rows.flatMap(({ role }, i) => (role === "body" || role === "total" ? [i] : [])));
  columns.forEach((column, i) => {
    if (column.alignment === undefined && !column.wraps) return;
    for (const [first, last] of plainRows) {
      dressColumn(worksheet, { row: first, column: i, rowCount: last - first + 1, columnCount: 1 }, column);
    }
  });
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

interface Run<Value> {
  readonly value: Value;
  readonly first: number;
  last: number;
}

/** Neighbours that share a value, so that one request to Excel serves them all. */
function runsOf<Item, Value>(items: readonly Item[], valueOf: (item: Item) => Value): readonly Run<Value>[] {
  const found: Run<Value>[] = [];
  items.forEach((item, i) => {
    const open = found[found.length - 1];
    if (open?.value === valueOf(item)) open.last = i;
    else found.push({ value: valueOf(item), first: i, last: i });
  });
  return found;
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
  const { orientation, fitToPagesWide, scale, area, footer, breaksBefore = [] } = spec.page;
  const isUpright = orientation === "portrait";
  pageLayout.orientation = isUpright ? Excel.PageOrientation.portrait : Excel.PageOrientation.landscape;
  pageLayout.paperSize = Excel.PaperType.a4;
  pageLayout.zoom = fitToPagesWide === undefined ? { scale: scale ?? 100 } : { horizontalFitToPages: fitToPagesWide };
  pageLayout.centerHorizontally = true;
  setPrintedCells(worksheet, spec, area && areaOf(spec, area, placement));
  if (footer !== undefined) pageLayout.headersFooters.defaultForAllPages.centerFooter = footer;
  for (const key of breaksBefore) {
    worksheet.horizontalPageBreaks.add(cellAddress(placement.rows.get(key) ?? 0, 0));
  }
  const { top, right, bottom, left } = marginsInMillimetres[orientation];
  const inCentimetres = { top: top / 10, right: right / 10, bottom: bottom / 10, left: left / 10 };
  pageLayout.setPrintMargins(Excel.PrintMarginUnit.centimeters, inCentimetres);
}

/** The heads of a long table stand on every page; where only a part is printed, that part has them where it needs them. */
function setPrintedCells(worksheet: Excel.Worksheet, spec: SheetSpec, area: Area | undefined): void {
  if (area) worksheet.pageLayout.setPrintArea(rangeOf(worksheet, area));
  else worksheet.pageLayout.setPrintTitleRows(`$${tableArea(spec).row + 1}:$${tableArea(spec).row + 1}`);
}
