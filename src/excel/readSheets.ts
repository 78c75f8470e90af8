import { blankGrid, type Area, type Content, type FoundSheet, type Grid } from "../sheets/grid";
import { nameOfMark } from "./mark";

/** A sheet as it was read: its values, and the id of the worksheet it stands on. */
export interface ReadSheet {
  readonly worksheetId: string;
  readonly found: FoundSheet;
  /** Formulas, where they were asked for. */
  readonly formulas: Grid;
}

/** Where formulas are looked for: a rectangle whose place is known, or everything. */
export type FormulasWanted = Area | "all";

/** Queues the values of sheets, told by their marks; the result is read after one sync. */
export function queueSheets(
  context: Excel.RequestContext,
  wanted: ReadonlyMap<string, FormulasWanted>,
): () => ReadonlyMap<string, ReadSheet> {
  const queued = [...wanted].map(([mark, formulas]) => [mark, queueSheet(context, mark, formulas)] as const);
  return () => {
    const read = queued.map(([mark, readOne]) => [mark, readOne()] as const);
    return new Map(read.filter((pair): pair is readonly [string, ReadSheet] => pair[1] !== null));
  };
}

function queueSheet(context: Excel.RequestContext, mark: string, wanted: FormulasWanted): () => ReadSheet | null {
  const corner = context.workbook.names.getItemOrNullObject(nameOfMark(mark)).getRangeOrNullObject();
  corner.load("rowIndex,columnIndex");
  const { worksheet } = corner;
  worksheet.load("id,name");
  const used = worksheet.getUsedRangeOrNullObject();
  used.load("values,rowIndex,columnIndex");
  const formulas =
    wanted === "all"
      ? worksheet.getUsedRangeOrNullObject()
      : worksheet.getRangeByIndexes(wanted.row, wanted.column, wanted.rowCount, wanted.columnCount);
  formulas.load("formulas,rowIndex,columnIndex");
  return () => {
    if (corner.isNullObject) return null;
    const place = { markRow: corner.rowIndex, markColumn: corner.columnIndex };
    return {
      worksheetId: worksheet.id,
      found: { worksheetName: worksheet.name, table: null, grid: gridOf(used, "values"), ...place },
      formulas: gridOf(formulas, "formulas"),
    };
  };
}

function gridOf(range: Excel.Range, what: "values" | "formulas"): Grid {
  if (range.isNullObject) return blankGrid;
  return { row: range.rowIndex, column: range.columnIndex, contents: range[what] as Content[][], numberFormats: [] };
}
