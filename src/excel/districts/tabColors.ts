import type { District, Plan } from "../../domain/plan";
import { figureColumn } from "../../sheets/districts/directoryColumns";
import { directorySheet } from "../../sheets/districts/directorySheet";
import { directoryMark, districtMark } from "../../sheets/districts/districtMarks";
import { assessedIndicators } from "../../sheets/districts/planFacts";
import { contentAt, type Content, type FoundSheet } from "../../sheets/grid";
import { colorOfStatuses } from "../../sheets/statusColors";
import { syncOrRestore } from "../allOrNothing";
import { placementOrNone } from "../intent";
import type { TabColor } from "../lastWrite";
import { gridOf } from "../look";
import { queueTabs } from "../tabs";

/**
 * Gives the tabs of district sheets the colour of the gravest status that 目录 shows for their district now, in two
 * syncs: once Excel has calculated, what it says is read.
 */
export async function colorTabs(
  context: Excel.RequestContext,
  plan: Plan,
  worksheetIds: ReadonlyMap<string, string>,
): Promise<readonly TabColor[]> {
  const directoryId = worksheetIds.get(directoryMark);
  if (directoryId === undefined) return [];
  const { worksheets } = context.workbook;
  const used = worksheets.getItem(directoryId).getUsedRange();
  used.load("values,formulas,numberFormat,rowIndex,columnIndex");
  const tabs = tabsOf(context, plan, worksheetIds);
  for (const { worksheet } of tabs) worksheet.load("tabColor");
  await context.sync();
  const statusOf = statusReader(plan, { ...gridOf(used), contents: used.values as Content[][] });
  const changes = tabs.map(({ district, worksheet, id }): TabColor => {
    return { worksheetId: id, before: worksheet.tabColor, after: colorOfStatuses(statusOf(district)) };
  });
  queueTabs(context, changes, "after");
  await syncOrRestore(context, async () => {
    queueTabs(context, changes, "before");
    await context.sync();
  });
  return changes;
}

interface Tab {
  readonly district: District;
  readonly id: string;
  readonly worksheet: Excel.Worksheet;
}

function tabsOf(
  { workbook }: Excel.RequestContext,
  { districts }: Plan,
  worksheetIds: ReadonlyMap<string, string>,
): readonly Tab[] {
  return districts.flatMap((district) => {
    const id = worksheetIds.get(districtMark("report", district.id));
    return id === undefined ? [] : [{ district, id, worksheet: workbook.worksheets.getItem(id) }];
  });
}

/** What 目录 says of a district, by each indicator. */
function statusReader(plan: Plan, grid: FoundSheet["grid"]): (district: District) => readonly Content[] {
  const found: FoundSheet = { worksheetName: "", grid, markRow: null, markColumn: null, table: null };
  const placement = placementOrNone(directorySheet(plan, new Set()), found);
  return ({ id }) =>
    assessedIndicators(plan).map(({ indicator }) => {
      const row = placement?.rows.get(id);
      const column = placement?.columns.get(figureColumn(indicator.id, "status"));
      return row === undefined || column === undefined ? "" : contentAt(grid, row, column);
    });
}
