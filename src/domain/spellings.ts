import { oncePerPlan } from "./oncePerPlan";
import type { City, District, Plan, Region } from "./plan";
import { plainPinyin, plainSpelling } from "./spelling";

/** Every accepted spelling of the plan's regions, in plain spelling. Two regions under one spelling are ambiguous. */
export const regionsBySpelling = oncePerPlan((plan) => {
  const found = new Map<string, readonly Region[]>();
  const add = (spelling: string, region: Region): void => {
    const others = found.get(spelling) ?? [];
    if (!others.includes(region)) found.set(spelling, [...others, region]);
  };
  for (const spelling of citySpellings(plan.city)) add(spelling, plan.city);
  for (const district of plan.districts) {
    for (const spelling of districtSpellings(plan, district)) add(spelling, district);
  }
  return found;
});

/** Spellings of units that the plan does not list, each with the districts to look at instead. */
export const unlistedBySpelling = oncePerPlan((plan) => {
  const entries = plan.unlisted.flatMap((unit) => {
    const holders = plan.districts.filter(({ id }) => unit.districtIds.includes(id));
    return [unit.name, ...unit.aliases].map((name) => [plainSpelling(name), holders] as const);
  });
  return new Map(entries);
});

/** The names of a district in characters, in plain spelling: the plan's, the short one, those of other years, aliases. */
export function districtNames({ name, shortName, names, aliases }: District): readonly string[] {
  return [name, shortName, ...names.map((dated) => dated.name), ...aliases].map(plainSpelling);
}

/** Every way of naming the whole, in plain spelling. */
export function cityNames({ name, printedName, aliases }: City): readonly string[] {
  return [name, printedName, ...aliases].map(plainSpelling);
}

function districtSpellings(plan: Plan, district: District): readonly string[] {
  return [...withPrefixes(plan, districtNames(district)), ...codesOf(district), plainPinyin(district.pinyin)];
}

function citySpellings(city: City): readonly string[] {
  return [...cityNames(city), ...codesOf(city), plainPinyin(city.pinyin)];
}

function withPrefixes(plan: Plan, names: readonly string[]): readonly string[] {
  const prefixes = ["", ...plan.city.prefixes];
  return prefixes.flatMap((prefix) => names.map((name) => plainSpelling(prefix + name)));
}

/** Codes of six digits, and of twelve as statistics offices write them. */
function codesOf({ codes }: Region): readonly string[] {
  return codes.flatMap(({ code }) => [code, `${code}000000`]);
}
