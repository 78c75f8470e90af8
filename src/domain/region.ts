import { oncePerPlan } from "./oncePerPlan";
import type { District, Plan, Region } from "./plan";
import { PlanError } from "./planError";
import { bareName, plainPinyin } from "./spelling";
import { regionsBySpelling, unlistedBySpelling } from "./spellings";
import { suggestRegions } from "./suggestRegions";

/** A workbook fills thousands of cells with the same few names: each is worked out once. */
const mostRemembered = 5000;

const remembered = oncePerPlan((): Map<string, Region | PlanError> => new Map());

/**
 * The district or the whole city that a cell names, in any spelling that leaves no doubt; the whole cell must be the name.
 * Anything else is refused, with the nearest names.
 */
export function resolveRegion(plan: Plan, given: string): Region {
  const memory = remembered(plan);
  const known = memory.get(given) ?? regionOrRefusal(plan, given);
  if (memory.size >= mostRemembered) memory.clear();
  memory.set(given, known);
  if (known instanceof PlanError) throw known;
  return known;
}

/** The name a district bore in a year, for headings: 荔浦 was 荔浦县 in 2017 and 荔浦市 in 2019. */
export function nameIn(district: District, year: number): string {
  return district.names.reduce((name, dated) => (dated.from <= year ? dated.name : name), district.name);
}

function regionOrRefusal(plan: Plan, given: string): Region | PlanError {
  const name = bareName(given);
  const found = regionsBySpelling(plan).get(name) ?? regionsBySpelling(plan).get(plainPinyin(name)) ?? [];
  if (found.length > 1) return new PlanError("ambiguousDistrict", given, { nearest: listed(found) });
  const holders = unlistedBySpelling(plan).get(name);
  if (holders) return new PlanError("notListedSeparately", given, { instead: listed(holders) });
  return found[0] ?? new PlanError("unknownDistrict", given, { nearest: listed(suggestRegions(plan, given)) });
}

function listed(regions: readonly Region[]): string {
  return regions.map(({ name }) => name).join("、");
}
