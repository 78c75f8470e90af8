import { placementOrNone } from "./intent";
import type { SheetsWrite } from "./lastWrite";
import type { Look } from "./look";
import type { SheetsUndo } from "./sheetsUndo";

/** What a write changed beside cells and sheets. */
type Looks = Pick<SheetsUndo, "fonts" | "tabColors">;

/** Fonts that our standing sheets had before, where they stand now. */
export function fontsToUndo({ fontChange }: SheetsWrite, look: Look): Looks["fonts"] {
  if (!fontChange) return null;
  const candidates = new Map(look.sheets.map(({ subject, candidates: [first] }) => [subject.mark, first]));
  const sheets = fontChange.sheets.flatMap((sheet) => {
    const candidate = candidates.get(sheet.spec.mark);
    const isThere = candidate?.worksheetId === sheet.worksheetId;
    const placement = isThere ? placementOrNone(sheet.spec, candidate.found) : null;
    return placement ? [{ ...sheet, placement }] : [];
  });
  return { ...fontChange, sheets };
}

/** Queues the colours that tabs of a write have now; those that nobody changed since are to be as before. */
export function queueTabsToUndo(
  context: Excel.RequestContext,
  { tabColors = [], addedIds }: SheetsWrite,
): () => Looks["tabColors"] {
  const added = new Set(addedIds);
  const tabs = tabColors
    .filter(({ worksheetId }) => !added.has(worksheetId))
    .map((change) => ({ change, worksheet: context.workbook.worksheets.getItemOrNullObject(change.worksheetId) }));
  for (const { worksheet } of tabs) worksheet.load("tabColor");
  return () =>
    tabs.flatMap(({ change, worksheet }) =>
      !worksheet.isNullObject && worksheet.tabColor === change.after ? [change] : [],
    );
}
