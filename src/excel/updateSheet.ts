import { columnName } from "../sheets/address";
import type { Insertion } from "../sheets/insertions";
import { assign } from "./assignment";
import { addCharts } from "./charts";
import { rangeOf } from "./dress";
import { dressNewColumns, dressNewRows } from "./dressNew";
import type { UpdateIntent } from "./intent";
import { markAddress, setMark } from "./mark";

/** How many of the insertions are to be done, or undone, counted from the first. */
export interface Inserted {
  readonly columns: number;
  readonly rows: number;
}

/** Brings a worksheet, on which nothing is missing any more, up to date in place: only the cells that differ. */
export function updateSheet(context: Excel.RequestContext, intent: UpdateIntent): void {
  const { spec, edits, mendTo, worksheetId, found, fonts, charts } = intent;
  const worksheet = context.workbook.worksheets.getItem(worksheetId);
  assign(worksheet, edits.cells, fonts);
  fitTable(worksheet, intent);
  addCharts(worksheet, charts, { spec, placement: edits.placement, fonts });
  if (!mendTo) return;
  const address = markAddress(found.worksheetName, columnName(mendTo.column), mendTo.row);
  setMark(context, spec.mark, { cell: worksheet.getCell(mendTo.row, mendTo.column), address, isKnown: true });
}

/** Inserts and dresses what is missing, all columns and then all rows, beginning after those already there. */
export function insertMissing(worksheet: Excel.Worksheet, intent: UpdateIntent, done: Inserted): void {
  const { edits } = intent;
  // What comes behind everything else finds empty cells there: nothing has to move.
  const moving = (insertions: readonly Insertion[]): readonly Lines[] =>
    linesOf(insertions.filter((each) => !each.isAppended));
  for (const lines of moving(edits.columns.slice(done.columns))) wholeColumns(worksheet, lines).insert("Right");
  for (const lines of moving(edits.rows.slice(done.rows))) wholeRows(worksheet, lines).insert("Down");
  dressNewColumns(worksheet, intent);
  dressNewRows(worksheet, intent);
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
  for (const lines of reversed(edits.rows, done.rows)) wholeRows(worksheet, lines).delete("Up");
  for (const lines of reversed(edits.columns, done.columns)) wholeColumns(worksheet, lines).delete("Left");
}

/** Rows or columns that come, or go, at once. */
interface Lines {
  readonly at: number;
  readonly count: number;
}

/** Each one behind the one before it: together they are one insertion. */
function linesOf(insertions: readonly Insertion[]): readonly Lines[] {
  return insertions.reduce<readonly Lines[]>((lines, { at }) => {
    const last = lines[lines.length - 1];
    if (last && last.at + last.count === at) return [...lines.slice(0, -1), { at: last.at, count: last.count + 1 }];
    return [...lines, { at, count: 1 }];
  }, []);
}

function wholeRows(worksheet: Excel.Worksheet, { at, count }: Lines): Excel.Range {
  return rangeOf(worksheet, { row: at, column: 0, rowCount: count, columnCount: 1 }).getEntireRow();
}

function wholeColumns(worksheet: Excel.Worksheet, { at, count }: Lines): Excel.Range {
  return rangeOf(worksheet, { row: 0, column: at, rowCount: 1, columnCount: count }).getEntireColumn();
}

function reversed(insertions: readonly Insertion[], count: number): readonly Lines[] {
  return [...linesOf(insertions.slice(0, count))].reverse();
}
