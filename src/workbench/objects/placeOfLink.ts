import { parseAddress } from "./address";
import type { Area } from "./area";
import type { Link } from "./cell";
import { HostError, notEmulated } from "./hostError";
import { cellsNamed, findName } from "./names";
import { worksheetNamed, worksheetOf, type WorkbookModel } from "./workbook";

interface Place {
  readonly worksheetId: string;
  readonly area: Area;
}

/** The cells of the workbook to which a link leads: those of a name, or of an address. */
export function placeOfLink(workbook: WorkbookModel, { documentReference }: Link): Place {
  if (documentReference === null) throw notEmulated("links to pages and files");
  const name = findName(workbook, null, documentReference);
  const place = name ? cellsNamed(workbook, name) : addressed(workbook, documentReference);
  const isInSight = place && worksheetOf(workbook, place.worksheetId).visibility === "Visible";
  if (!isInSight) throw new HostError("InvalidReference", documentReference);
  return place;
}

function addressed(workbook: WorkbookModel, reference: string): Place | null {
  try {
    const { sheet, area } = parseAddress(reference);
    const worksheetId = sheet === null ? workbook.activeWorksheetId : worksheetNamed(workbook, sheet)?.id;
    return worksheetId === undefined ? null : { worksheetId, area };
  } catch (error) {
    if (error instanceof HostError) return null;
    throw error;
  }
}
