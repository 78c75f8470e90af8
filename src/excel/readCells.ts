import { PlanError } from "../domain/planError";
import type { SourceArea, SourceSheet, SourceValue } from "../domain/recognition/sourceSheet";
import type { Area } from "../sheets/grid";
import { rangeOf } from "./dress";
import { readMerges } from "./readMerges";

/** What is to be read, and by whom it is waited for. */
export interface Reading {
  readonly worksheet: Excel.Worksheet;
  readonly name: string;
  readonly area: Area;
  /** How many pictures lie on the worksheet. */
  readonly pictures: number;
  readonly signal: AbortSignal;
  readonly progress: (share: number) => void;
}

/** About 2 MB with values, texts, formats and formulas: Excel on the web answers at most 5 MB. */
const cellsOfPiece = 20_000;

/** Everything that the cells of a rectangle say, read in pieces between which it can be stopped. */
export async function readCells(context: Excel.RequestContext, reading: Reading): Promise<SourceSheet> {
  const { name, area, pictures } = reading;
  const hidden = await readHidden(context, reading);
  const merges = await readMerges(context, reading.worksheet, area);
  const cells = await readPieces(context, reading);
  return { name, row: area.row, column: area.column, ...cells, ...hidden, merges: within(merges, area), pictures };
}

/** The part of merged cells that was read, counted from its own corner. */
function within(merges: readonly Area[], area: Area): readonly SourceArea[] {
  const parts = merges.map((merged) => {
    const [row, column] = [Math.max(merged.row, area.row), Math.max(merged.column, area.column)];
    const bottom = Math.min(merged.row + merged.rowCount, area.row + area.rowCount);
    const right = Math.min(merged.column + merged.columnCount, area.column + area.columnCount);
    return { row: row - area.row, column: column - area.column, rowCount: bottom - row, columnCount: right - column };
  });
  return parts.filter(({ rowCount, columnCount }) => rowCount * columnCount > 1);
}

interface Cells {
  readonly values: SourceValue[][];
  readonly texts: string[][];
  readonly formats: string[][];
  readonly formulas: Set<string>;
}

async function readPieces(context: Excel.RequestContext, reading: Reading): Promise<Cells> {
  const { area, signal, progress, name } = reading;
  const cells: Cells = { values: [], texts: [], formats: [], formulas: new Set() };
  let most = Math.max(1, Math.floor(cellsOfPiece / area.columnCount));
  while (cells.values.length < area.rowCount) {
    if (signal.aborted) throw new PlanError("cancelled", name);
    const row = cells.values.length;
    const piece = { ...area, row: area.row + row, rowCount: Math.min(most, area.rowCount - row) };
    if (await isRead(context, reading.worksheet, { piece, cells })) progress(cells.values.length / area.rowCount);
    else most = Math.floor(piece.rowCount / 2);
  }
  return cells;
}

/** Adds the rows of a piece; `false` when its texts are so long that half of it must do. */
async function isRead(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  { piece, cells }: { readonly piece: Area; readonly cells: Cells },
): Promise<boolean> {
  const range = rangeOf(worksheet, piece);
  range.load("values,text,numberFormat,formulas");
  try {
    await context.sync();
  } catch (error) {
    const isTooLong = error instanceof OfficeExtension.Error && error.code === "ResponsePayloadSizeLimitExceeded";
    if (!isTooLong || piece.rowCount === 1) throw error;
    return false;
  }
  addRows(cells, range);
  // what was read is kept here: the proxy would keep it a second time
  range.untrack();
  return true;
}

function addRows(cells: Cells, range: Excel.Range): void {
  const values = range.values as SourceValue[][];
  const formulas = range.formulas as SourceValue[][];
  values.forEach((row, i) => {
    formulas[i]?.forEach((formula, column) => {
      const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== row[column];
      if (isFormula) cells.formulas.add(`${cells.values.length},${column}`);
    });
    cells.values.push(row);
    cells.texts.push((range.text[i] ?? []).map((text, column) => shown(text, row[column] ?? "")));
    cells.formats.push((range.numberFormat as string[][])[i] ?? []);
  });
}

/** A number in a narrow column is shown as ####: a matter of the column, not of the number. */
function shown(text: string, value: SourceValue): string {
  return typeof value === "number" && /^#+$/.test(text) ? String(value) : text;
}

interface Hidden {
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
}

/** Which rows and columns nobody sees; asked one by one only where some are hidden and some are not. */
async function readHidden(context: Excel.RequestContext, { worksheet, area }: Reading): Promise<Hidden> {
  const range = rangeOf(worksheet, area);
  range.load("rowHidden,columnHidden");
  await context.sync();
  const rows = range.rowHidden === null ? range.getRowProperties({ rowHidden: true }) : null;
  const columns = range.columnHidden === null ? range.getColumnProperties({ columnHidden: true }) : null;
  if (rows || columns) await context.sync();
  const all = (isHidden: boolean | null, count: number): readonly boolean[] =>
    Array.from({ length: isHidden ? count : 0 }, () => true);
  return {
    hiddenRows: hiddenAmong(rows?.value.map((row) => row.rowHidden) ?? all(range.rowHidden, area.rowCount)),
    hiddenColumns: hiddenAmong(
      columns?.value.map((column) => column.columnHidden) ?? all(range.columnHidden, area.columnCount),
    ),
  };
}

function hiddenAmong(isHidden: readonly (boolean | undefined)[]): ReadonlySet<number> {
  return new Set(isHidden.flatMap((hidden, i) => (hidden ? [i] : [])));
}
