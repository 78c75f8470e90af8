import type {
  DistrictOutcome,
  DistrictPreview,
  DistrictSheetsRequest,
  Watch,
} from "../../excel/districts/districtReport";
import {
  previewDistrictSheets,
  writeDistrictSheets,
  writeDistrictsUnlessChanging,
} from "../../excel/districts/writeDistrictSheets";

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
  const result = await writeDistrictsUnlessChanging(request, watch);
  return "sheets" in result ? { request, preview: result } : result;
}

export { previewDistrictSheets, writeDistrictSheets };
