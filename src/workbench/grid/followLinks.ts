import { contains, type Area } from "../objects/area";
import type { Link } from "../objects/cell";
import { placeOfLink } from "../objects/placeOfLink";
import { worksheetOf, type WorkbookModel } from "../objects/workbook";
import { cellAt } from "../objects/worksheet";
import { selectCells } from "../objects/worksheets";
import { cellBox } from "./entries/cellBox";
import type { Surface } from "./surface";

/** Lets a click on a cell with a link select the cells to which it leads, as in Excel. */
export function followLinks(
  surface: Surface,
  workbook: WorkbookModel,
  { container, refuse }: { container: HTMLElement; refuse: (reason: unknown) => void },
): void {
  container.addEventListener("click", (event) => {
    const link = linkUnder(surface, workbook, event);
    if (!link) return;
    try {
      const { worksheetId, area } = placeOfLink(workbook, link);
      selectCells(workbook, worksheetId, area, "user");
    } catch (reason) {
      refuse(reason);
    }
  });
}

// The click has selected its cell already. On a scroll bar or a head it has not, though the cell may be selected.
function linkUnder(surface: Surface, workbook: WorkbookModel, { clientX, clientY }: MouseEvent): Link | null {
  const { activeWorksheetId: worksheetId, selection, isEditingCell, isSelectionSplit } = workbook;
  const worksheet = worksheetOf(workbook, worksheetId);
  const { row, column } = selection;
  const { link } = cellAt(worksheet, row, column);
  const isOne = selection.rowCount * selection.columnCount === 1 || isMerged(worksheet.merges, selection);
  const box =
    link && isOne && !isEditingCell && !isSelectionSplit ? cellBox(surface, { worksheetId, row, column }) : null;
  const isOn = box && clientX >= box.left && clientX < box.right && clientY >= box.top && clientY < box.bottom;
  return isOn ? link : null;
}

const isMerged = (merges: readonly Area[], selection: Area): boolean =>
  merges.some((merged) => contains(merged, selection));
