import { contentAt, numberFormatAt, type Area, type Grid } from "../sheets/grid";
import { syncOrRestore } from "./allOrNothing";
import { assign, type Assignment } from "./assignment";
import { rangeOf } from "./dress";
import { gridOf } from "./look";

/** Sets cells of one worksheet; when Excel refuses, those it had already set get their former content back. */
export async function setCells(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  { area, wanted, former }: { area: Area; wanted: readonly Assignment[]; former: readonly Assignment[] },
): Promise<void> {
  assign(worksheet, wanted);
  await syncOrRestore(context, async () => {
    const range = rangeOf(worksheet, area);
    range.load("formulas,numberFormat,rowIndex,columnIndex");
    await context.sync();
    assign(worksheet, changedFrom(former, gridOf(range)));
    await context.sync();
  });
}

function changedFrom(former: readonly Assignment[], now: Grid): readonly Assignment[] {
  return former.filter(({ row, column, content, numberFormat, setsFormat }) => {
    const isSameFormat = !setsFormat || numberFormatAt(now, row, column) === numberFormat;
    return contentAt(now, row, column) !== content || !isSameFormat;
  });
}
