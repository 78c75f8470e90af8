import { columnName, runs } from "../sheets/address";
import type { Insertion } from "../sheets/insertions";
import { looks, pointsOfChars } from "../sheets/look";
import type { CellSpec, RowRole, RowSpec } from "../sheets/sheetSpec";
import { assign } from "./assignment";
import { extendValidations } from "./conditions";
import { dress, dressCells, drawBorders, rangeOf, undress, type DressedCell } from "./dress";
import type { UpdateIntent } from "./intent";
import { markAddress, setMark } from "./mark";

/** How many of the insertions are to be done, or undone, counted from the first. */
export interface Inserted {
  readonly columns: number;
  readonly rows: number;
}

/** Brings a worksheet, on which nothing is missing any more, up to date in place: only the cells that differ. */
export function updateSheet(context: Excel.RequestContext, intent: UpdateIntent): void {
  const { spec, edits, mendTo, worksheetId, found } = intent;
  const worksheet = context.workbook.worksheets.getItem(worksheetId);
  assign(worksheet, edits.cells);
  fitTable(worksheet, intent);
  if (!mendTo) return;
  const address = markAddress(found.worksheetName, columnName(mendTo.column), mendTo.row);
  setMark(context, spec.mark, { cell: worksheet.getCell(mendTo.row, mendTo.column), address, isKnown: true });
}

/** Inserts and dresses what is missing, all columns and then all rows, beginning after those already there. */
export function insertMissing(worksheet: Excel.Worksheet, { spec, edits }: UpdateIntent, done: Inserted): void {
  // What comes behind everything else finds empty cells there: nothing has to move.
  const moving = (insertions: readonly Insertion[]): readonly Insertion[] =>
    insertions.filter((each) => !each.isAppended);
  for (const { at } of moving(edits.columns.slice(done.columns))) wholeColumn(worksheet, at).insert("Right");
  for (const { at } of moving(edits.rows.slice(done.rows))) wholeRow(worksheet, at).insert("Down");
  for (const { key } of edits.columns) dressNewColumn(worksheet, { spec, edits }, key);
  for (const { key } of edits.rows) dressNewRow(worksheet, { spec, edits }, key);
}

/** Lets the table hold its districts and nothing else: Excel may have stretched it to what was written beside it. */
export function fitTable(worksheet: Excel.Worksheet, { edits, found }: Pick<UpdateIntent, "edits" | "found">): void {
  if (!edits.table || !found.tableName) return;
  worksheet.tables.getItem(found.tableName).resize(rangeOf(worksheet, edits.table));
}

/** Takes insertions back, the last first. */
export function deleteInserted(
  worksheet: Excel.Worksheet,
  { edits }: Pick<UpdateIntent, "edits">,
  done: Inserted,
): void {
  for (const { at } of reversed(edits.rows, done.rows)) wholeRow(worksheet, at).delete("Up");
  for (const { at } of reversed(edits.columns, done.columns)) wholeColumn(worksheet, at).delete("Left");
}

type Updated = Pick<UpdateIntent, "spec" | "edits">;

function dressNewRow(worksheet: Excel.Worksheet, { spec, edits }: Updated, key: string): void {
  const role = spec.rows.find((row) => row.key === key)?.role ?? "body";
  const row = edits.placement.rows.get(key) ?? 0;
  const labelColumn = edits.placement.columns.get(spec.columns[0]?.key ?? "");
  for (const [first, last] of runs([...edits.placement.columns.values()])) {
    const area = { row, column: first, rowCount: 1, columnCount: last - first + 1 };
    undress(worksheet, area);
    dress(worksheet, area, { role, hasLabel: first === labelColumn, setsHeight: true });
    if (looks[role].hasBorders) drawBorders(worksheet, area);
  }
  const { cells } = spec.rows.find((each) => each.key === key) ?? { cells: [] };
  dressCells(
    worksheet,
    spec.columns.flatMap((each, i) => dressed({ row, column: edits.placement.columns.get(each.key) }, cells[i], role)),
  );
}

function dressed(
  { row, column }: { readonly row: number | undefined; readonly column: number | undefined },
  spec: CellSpec | null | undefined,
  role: RowRole,
): readonly DressedCell[] {
  return row === undefined || column === undefined || !spec ? [] : [{ row, column, spec, role }];
}

function dressNewColumn(worksheet: Excel.Worksheet, { spec, edits }: Updated, key: string): void {
  const column = edits.placement.columns.get(key) ?? 0;
  for (const role of new Set(spec.rows.map((row) => row.role))) {
    const rows = spec.rows.filter((row) => row.role === role);
    for (const [first, last] of runs(placesOfRows(rows, edits.placement.rows))) {
      const area = { row: first, column, rowCount: last - first + 1, columnCount: 1 };
      undress(worksheet, area);
      dress(worksheet, area, { role, hasLabel: false, setsHeight: false });
      if (looks[role].hasBorders) drawBorders(worksheet, area);
    }
  }
  const index = spec.columns.findIndex((each) => each.key === key);
  dressCells(
    worksheet,
    spec.rows.flatMap((each) =>
      dressed({ row: edits.placement.rows.get(each.key), column }, each.cells[index], each.role),
    ),
  );
  extendValidations(worksheet, spec, edits.placement, column);
  const width = spec.columns[index]?.widthInChars ?? 12;
  worksheet.getCell(0, column).format.columnWidth = pointsOfChars(width);
}

function placesOfRows(rows: readonly RowSpec[], places: ReadonlyMap<string, number>): readonly number[] {
  return rows.flatMap(({ key }) => places.get(key) ?? []);
}

function wholeRow(worksheet: Excel.Worksheet, row: number): Excel.Range {
  return worksheet.getCell(row, 0).getEntireRow();
}

function wholeColumn(worksheet: Excel.Worksheet, column: number): Excel.Range {
  return worksheet.getCell(0, column).getEntireColumn();
}

function reversed(insertions: readonly Insertion[], count: number): readonly Insertion[] {
  return insertions.slice(0, count).reverse();
}
