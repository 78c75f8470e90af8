import type {
  DistrictOutcome,
  DistrictPreview,
  DistrictSheetsRequest,
  Watch,
} from "../../excel/districts/districtReport";
import { PlanError } from "../../domain/planError";
import { previewDistrictSheets, writeDistrictSheets } from "../../excel/districts/writeDistrictSheets";

/** District sheets that wait for the user: because something existing would change, or because a look was asked for. */
export interface PendingDistricts {
  readonly request: DistrictSheetsRequest;
  readonly preview: DistrictPreview;
}

/** Makes the sheets at once when that only creates; else gives what would change, and changes nothing. */
export async function makeOrAsk(
  request: DistrictSheetsRequest,
  watch: Watch,
): Promise<DistrictOutcome | PendingDistricts> {
  // The ribbon's button cannot know that nothing is chosen on the page.
  if (request.districtIds.length === 0) throw new PlanError("nothingSelected", "");
  const preview = await previewDistrictSheets(request);
  if (preview.changesExisting) return { request, preview };
  return writeDistrictSheets(request, { keep: [] }, watch);
}

export { previewDistrictSheets, writeDistrictSheets };
