import { clearCells } from "./cells";
import { cellsOf, intersection, type Area } from "./area";
import { HostError } from "./hostError";
import { isEmpty } from "./cell";
import { announce, worksheetOf, type Origin, type WorkbookModel } from "./workbook";
import { cellAt, keyOf } from "./worksheet";

/**
 * Merges cells into one: of what they hold, the first that holds something stays, in the first cell.
 * Source: https://support.microsoft.com/office/merge-and-unmerge-cells-5cbd15d5-9375-4540-907f-c673a93fcedf
 */
export function mergeCells(workbook: WorkbookModel, id: string, place: Area, origin: Origin): void {
  const worksheet = worksheetOf(workbook, id);
  if (worksheet.tables.some((table) => intersection(table.area, place))) throw new HostError("InvalidOperation");
  const kept = [...cellsOf(place)]
    .map(({ row, column }) => cellAt(worksheet, row, column))
    .find((one) => !isEmpty(one));
  clearCells(workbook, { id, place, applyTo: "Contents" }, origin);
  if (kept) worksheet.cells.set(keyOf(place.row, place.column), kept);
  const others = worksheet.merges.filter((merged) => !intersection(merged, place));
  worksheet.merges = Object.freeze([...others, place]);
  announce(workbook, { kind: "format", origin, worksheetId: id, area: place });
}
