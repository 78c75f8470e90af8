import type { WorkbookModel } from "../objects/workbook";

/** Among all worksheets, the place of one dropped at a place among the tabs, which hidden worksheets have none of. */
export function positionOf({ worksheets }: WorkbookModel, id: string, tab: number): number {
  const others = worksheets.filter((worksheet) => worksheet.id !== id);
  const visible = others.filter(({ visibility }) => visibility === "Visible");
  const left = visible[tab - 1];
  const right = visible[tab];
  if (right) return others.indexOf(right);
  return left ? others.indexOf(left) + 1 : 0;
}
