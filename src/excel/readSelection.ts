import { PlanError } from "../domain/planError";
import { defaultPlan } from "../domain/plans";
import { sourceLimits } from "../domain/recognition/sourceLimits";
import type { SourcePlace, SourceSheet } from "../domain/recognition/sourceSheet";
import { addressOfArea } from "../sheets/address";
import type { Area } from "../sheets/grid";
import { monitoringSheets } from "../sheets/workbookSheets";
import { nameOfMark } from "./mark";
import { readCells, type Reading } from "./readCells";
import { readMerges } from "./readMerges";

/** Cells of the workbook that someone wants to import. */
export interface Selected {
  readonly sheets: readonly SourceSheet[];
  /** The one cell that was selected: its table is meant. `null` where the cells themselves were selected. */
  readonly focus: SourcePlace | null;
}

/**
 * The selected block, or all that stands on the worksheet of one selected cell: a table may have blank rows inside.
 * Refuses our own sheets, blank cells, several areas, and more than can be read; stops (`cancelled`) when told to.
 */
export async function readSelection(signal: AbortSignal, progress: (share: number) => void): Promise<Selected> {
  return Excel.run(async (context) => {
    const selected = await lookAtSelected(context);
    const { worksheet, name, place } = selected;
    const isCell = await isOneCell(context, worksheet, place);
    const wanted = isCell ? selected.used : selected.usedOfBlock;
    if (!wanted) throw new PlanError("noCells", isCell ? name : `${name}!${addressOfArea(place)}`);
    const reading = { worksheet, name, area: wanted, signal, progress, pictures: selected.pictures };
    const focus = isCell ? { sheet: 0, row: place.row, column: place.column } : null;
    return { sheets: [await readWithin(context, reading)], focus };
  });
}

interface LookedAtSelection {
  readonly worksheet: Excel.Worksheet;
  readonly name: string;
  readonly place: Area;
  /** All that holds something, on the worksheet and within the selection; `null` for nothing. */
  readonly used: Area | null;
  readonly usedOfBlock: Area | null;
  readonly pictures: number;
}

async function lookAtSelected(context: Excel.RequestContext): Promise<LookedAtSelection> {
  const range = context.workbook.getSelectedRange();
  const { worksheet } = range;
  worksheet.load("id,name");
  // only cells that hold something: a fill far below is no table
  const ranges = [range, worksheet.getUsedRangeOrNullObject(true), range.getUsedRangeOrNullObject(true)] as const;
  for (const each of ranges) each.load("rowIndex,columnIndex,rowCount,columnCount");
  const pictures = worksheet.shapes.getCount();
  const own = queueOwnWorksheets(context);
  await syncOnOneArea(context);
  if (own().includes(worksheet.id)) throw new PlanError("ownSheet", worksheet.name);
  const [place, used, usedOfBlock] = ranges.map(areaOf);
  if (!place) throw new Error("a selection without cells");
  const found = { used: used ?? null, usedOfBlock: usedOfBlock ?? null, pictures: pictures.value };
  // by its id: the selection moves on while pieces are read
  return { worksheet: context.workbook.worksheets.getItem(worksheet.id), name: worksheet.name, place, ...found };
}

function areaOf(range: Excel.Range): Area | null {
  if (range.isNullObject) return null;
  const { rowIndex: row, columnIndex: column, rowCount, columnCount } = range;
  return { row, column, rowCount, columnCount };
}

function queueOwnWorksheets(context: Excel.RequestContext): () => readonly string[] {
  const homes = monitoringSheets(defaultPlan).subjects.map(({ mark }) => {
    const corner = context.workbook.names.getItemOrNullObject(nameOfMark(mark)).getRangeOrNullObject();
    corner.load("rowIndex");
    corner.worksheet.load("id");
    return corner;
  });
  return () => homes.flatMap((corner) => (corner.isNullObject ? [] : [corner.worksheet.id]));
}

/** Excel gives no range for several areas, nor for a picture or a chart. */
async function syncOnOneArea(context: Excel.RequestContext): Promise<void> {
  try {
    await context.sync();
  } catch (error) {
    const isSplit = error instanceof OfficeExtension.Error && error.code === "InvalidSelection";
    throw isSplit ? new PlanError("severalAreas", "") : error;
  }
}

async function readWithin(context: Excel.RequestContext, reading: Reading): Promise<SourceSheet> {
  const { name, area } = reading;
  const { rows, cells } = sourceLimits;
  if (area.rowCount > rows) throw new PlanError("tooManyRows", name, { limit: String(rows) });
  if (area.rowCount * area.columnCount > cells) throw new PlanError("tooManyCells", name, { limit: String(cells) });
  return readCells(context, reading);
}

/** Nobody merges more into one head than this. */
const mostMerged = 1_000;

/** A merged cell is one cell, however many it covers. */
async function isOneCell(context: Excel.RequestContext, worksheet: Excel.Worksheet, place: Area): Promise<boolean> {
  const count = place.rowCount * place.columnCount;
  if (count === 1 || count > mostMerged) return count === 1;
  const [merged] = await readMerges(context, worksheet, place);
  return merged !== undefined && addressOfArea(merged) === addressOfArea(place);
}
