import { columnName, runs } from "../sheets/address";
import { contentsToWrite } from "../sheets/contents";
import type { Area } from "../sheets/grid";
import { looks, marginsInMillimetres, pointsOfChars } from "../sheets/look";
import type { SheetSpec } from "../sheets/sheetSpec";
import { dress, dressPlain, drawBorders, rangeOf } from "./dress";
import type { CreateIntent } from "./intent";
import { markAddress, setMark } from "./mark";

/** Fills an added worksheet with a sheet: contents, look, table, mark, frozen head and page. */
export function fillSheet(context: Excel.RequestContext, worksheet: Excel.Worksheet, intent: CreateIntent): void {
  const { spec, placement, tableName, worksheetName, markFormula } = intent;
  dressSheet(worksheet, spec);
  const all = { row: 0, column: 0, rowCount: spec.rows.length, columnCount: spec.columns.length };
  rangeOf(worksheet, all).formulas = contentsToWrite(spec, placement);
  if (tableName !== null) addTable(worksheet, spec, tableName);
  freezeHead(worksheet, spec);
  setPage(worksheet, spec);
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
  const { row } = tableArea(spec);
  worksheet.freezePanes.freezeAt(rangeOf(worksheet, { row: 0, column: 0, rowCount: row + 1, columnCount: 1 }));
}

function setPage(worksheet: Excel.Worksheet, spec: SheetSpec): void {
  const { row } = tableArea(spec);
  const { pageLayout } = worksheet;
  const isUpright = spec.page.orientation === "portrait";
  pageLayout.orientation = isUpright ? Excel.PageOrientation.portrait : Excel.PageOrientation.landscape;
  pageLayout.paperSize = Excel.PaperType.a4;
  pageLayout.zoom = { horizontalFitToPages: spec.page.fitToPagesWide };
  pageLayout.centerHorizontally = true;
  pageLayout.setPrintTitleRows(`$${row + 1}:$${row + 1}`);
  const { top, right, bottom, left } = marginsInMillimetres;
  const inCentimetres = { top: top / 10, right: right / 10, bottom: bottom / 10, left: left / 10 };
  pageLayout.setPrintMargins(Excel.PrintMarginUnit.centimeters, inCentimetres);
}
