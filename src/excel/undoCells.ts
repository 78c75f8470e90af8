import { cellAddress } from "../sheets/address";
import { contentAt } from "../sheets/grid";
import type { Assignment } from "./assignment";
import { rangeOf } from "./dress";
import type { CellsWrite } from "./lastWrite";
import { gridOf } from "./look";
import type { UndoReport } from "./report";
import { setCells } from "./setCells";

/** Takes back cells written on the user's own sheet, leaving alone what changed since. */
export async function undoCells(context: Excel.RequestContext, write: CellsWrite): Promise<UndoReport> {
  const worksheet = context.workbook.worksheets.getItemOrNullObject(write.worksheetId);
  worksheet.load("name");
  const range = rangeOf(worksheet, write.area);
  range.load("formulas,numberFormat,rowIndex,columnIndex");
  await context.sync();
  const nothing = { removed: [], keptWorksheets: [], editedSince: [], restoredCount: 0 };
  if (worksheet.isNullObject) return nothing;
  const grid = gridOf(range);
  const isOurs = ({ row, column, content }: Assignment): boolean => contentAt(grid, row, column) === content;
  const edited = write.written.filter((each) => !isOurs(each));
  const restore = write.former.filter((_, i) => !edited.includes(write.written[i] as Assignment));
  const now = write.written.filter(isOurs);
  await setCells(context, worksheet, { area: write.area, wanted: restore, former: now });
  const editedSince = edited.map(({ row, column }) => `${worksheet.name}!${cellAddress(row, column)}`);
  return { ...nothing, editedSince, restoredCount: restore.length };
}
