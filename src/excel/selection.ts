import { PlanError } from "../domain/planError";
import { cellAddress } from "../sheets/address";
import { contentAt, numberFormatAt, type Area, type Content, type Grid } from "../sheets/grid";
import type { Assignment } from "./assignment";
import { gridOf } from "./look";

/** What stands in the cells that a command is about to write, from the selected cell on. */
export interface SelectedCells {
  readonly worksheetId: string;
  readonly worksheetName: string;
  readonly isProtected: boolean;
  /** `Sheet1!B2:G19` as Excel writes it. */
  readonly address: string;
  readonly area: Area;
  readonly grid: Grid;
  /** What is shown: a formula elsewhere may spill into a cell that itself holds nothing. */
  readonly values: readonly (readonly Content[])[];
  readonly tableNames: readonly string[];
}

/** Looks at a rectangle whose top-left cell is that of the selection. One sync. */
export async function lookAtSelection(
  context: Excel.RequestContext,
  rowCount: number,
  columnCount: number,
): Promise<SelectedCells> {
  const range = context.workbook.getSelectedRange().getCell(0, 0).getAbsoluteResizedRange(rowCount, columnCount);
  range.load("address,formulas,values,numberFormat,rowIndex,columnIndex");
  range.worksheet.load("id,name");
  range.worksheet.protection.load("protected");
  const tables = range.getTables(false);
  tables.load("items/name");
  await syncOnSheet(context, rowCount, columnCount);
  return {
    worksheetId: range.worksheet.id,
    worksheetName: range.worksheet.name,
    isProtected: range.worksheet.protection.protected,
    address: range.address,
    area: { row: range.rowIndex, column: range.columnIndex, rowCount, columnCount },
    grid: gridOf(range),
    values: range.values as Content[][],
    tableNames: tables.items.map(({ name }) => name),
  };
}

/** The selection is there and the size is positive: an invalid argument can only mean that the sheet ends before. */
async function syncOnSheet(context: Excel.RequestContext, rowCount: number, columnCount: number): Promise<void> {
  try {
    await context.sync();
  } catch (error) {
    const isOff = error instanceof OfficeExtension.Error && error.code === "InvalidArgument";
    if (!isOff) throw error;
    throw new PlanError("offSheet", "", { rows: String(rowCount), columns: String(columnCount) });
  }
}

/** Addresses of the cells that hold something. */
export function occupiedCells({ grid, values }: SelectedCells): readonly string[] {
  return grid.contents.flatMap((contents, i) =>
    contents.flatMap((content, j) => {
      const isBlank = content === "" && (values[i]?.[j] ?? "") === "";
      return isBlank ? [] : [cellAddress(grid.row + i, grid.column + j)];
    }),
  );
}

/** What the cells held, to give it back. */
export function formerOf({ grid }: SelectedCells, wanted: readonly Assignment[]): readonly Assignment[] {
  return wanted.map(({ row, column, setsFormat }) => ({
    row,
    column,
    content: contentAt(grid, row, column),
    numberFormat: numberFormatAt(grid, row, column),
    setsFormat,
  }));
}
