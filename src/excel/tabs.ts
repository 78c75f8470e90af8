import type { TabColor } from "./lastWrite";

/** Queues the colours of tabs as they were before, or after, a write. */
export function queueTabs(
  { workbook }: Excel.RequestContext,
  changes: readonly TabColor[],
  side: "before" | "after",
): void {
  for (const change of changes) workbook.worksheets.getItem(change.worksheetId).tabColor = change[side];
}
