import type { Area } from "../sheets/grid";
import { rangeOf } from "./dress";

/**
 * The merged cells of a rectangle. Excel fails at more than 512 of them at once: then each half is asked for itself.
 * https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getmergedareasornullobject-member(1)
 */
export async function readMerges(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  area: Area,
): Promise<readonly Area[]> {
  const merged = rangeOf(worksheet, area).getMergedAreasOrNullObject();
  merged.load("areaCount");
  merged.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
  try {
    await context.sync();
  } catch (error) {
    if (!mayBeTooMany(error) || area.rowCount === 1) throw error;
    return readHalves(context, worksheet, area);
  }
  if (merged.isNullObject) return [];
  return merged.areas.items.map(({ rowIndex: row, columnIndex: column, rowCount, columnCount }) => {
    return { row, column, rowCount, columnCount };
  });
}

async function readHalves(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  area: Area,
): Promise<readonly Area[]> {
  const rowCount = Math.floor(area.rowCount / 2);
  const lower = { ...area, row: area.row + rowCount, rowCount: area.rowCount - rowCount };
  const found = [
    ...(await readMerges(context, worksheet, { ...area, rowCount })),
    ...(await readMerges(context, worksheet, lower)),
  ];
  // one that reaches over the middle belongs to both
  return [...new Map(found.map((each) => [`${each.row},${each.column}`, each])).values()];
}

/** Microsoft does not say by which error; while a cell is edited half as much is refused all the same. */
function mayBeTooMany(error: unknown): boolean {
  return error instanceof OfficeExtension.Error && error.code !== "InvalidOperationInCellEditMode";
}
