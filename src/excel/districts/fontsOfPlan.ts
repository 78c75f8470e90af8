import type { Plan } from "../../domain/plan";
import { districtForms, districtMark } from "../../sheets/districts/districtMarks";
import { districtSpecs } from "../../sheets/districts/districtSpecs";
import type { SheetSpec } from "../../sheets/sheetSpec";
import { monitoringSheets } from "../../sheets/workbookSheets";
import type { FontChange, PlacedWorksheet } from "../fontChange";
import { placementOrNone } from "../intent";
import type { Look } from "../look";
import { cellsOfSpec, lookInParts } from "../lookInParts";
import { foundOf } from "../writeSheets";
import type { DistrictSheetsRequest } from "./districtReport";

/** The change to other fonts that a command brings; `null` when the workbook has them. Looks once more for it. */
export async function fontChangeFor(
  context: Excel.RequestContext,
  { fonts, chosenFonts, standingMarks }: Look,
  { plan, request }: { readonly plan: Plan; readonly request: DistrictSheetsRequest },
): Promise<FontChange | null> {
  if (request.fonts === fonts) return null;
  const subjects = allSheets(plan, () => null).filter(({ mark }) => standingMarks.has(mark));
  const look = await lookInParts(context, subjects, cellsOfSpec);
  const described = allSheets(plan, (mark) => foundOf(look, mark));
  const sheets = described.flatMap((spec) => placedWorksheet(spec, look));
  return { from: chosenFonts, to: request.fonts, sheets };
}

/** Every sheet that a workbook of a plan may have. */
function allSheets(plan: Plan, found: Parameters<typeof districtSpecs>[2]["found"]): readonly SheetSpec[] {
  const districtIds = plan.districts.map(({ id }) => id);
  const listed = new Set(districtForms.flatMap((form) => districtIds.map((id) => districtMark(form, id))));
  const [reports, pledges] = districtForms.map((form) => districtSpecs(plan, { form, districtIds }, { found, listed }));
  if (!reports || !pledges) return [];
  return [...monitoringSheets(plan).describe(found), reports.directory, ...reports.sheets, ...pledges.sheets];
}

function placedWorksheet(spec: SheetSpec, look: Look): readonly PlacedWorksheet[] {
  const [candidate] = look.sheets.find(({ subject }) => subject.mark === spec.mark)?.candidates ?? [];
  const placement = candidate && placementOrNone(spec, candidate.found);
  if (!placement) return [];
  const { worksheetId, isProtected, found } = candidate;
  return [{ worksheetId, worksheetName: found.worksheetName, isProtected, spec, placement }];
}
