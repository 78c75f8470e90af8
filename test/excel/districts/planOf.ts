import type { Annex, District, Plan } from "../../../src/domain/plan";
import { defaultPlan } from "../../../src/domain/plans";

/** The built-in plan with so many invented districts instead of its own, half of them counties; their targets grow evenly. */
export function planOf(count: number): Plan {
  const districts = Array.from({ length: count }, (_, i) => district(i));
  return {
    ...defaultPlan,
    id: `invented-${count}`,
    districts,
    dominantDistrictId: districts[0]?.id ?? "",
    unlisted: [],
    annexes: defaultPlan.annexes.map((annex) => annexOf(annex, districts)),
  };
}

function district(i: number): District {
  const number = String(i + 1).padStart(3, "0");
  const isCounty = i % 2 === 0;
  const shortName = `甲${number}`;
  const name = `${shortName}${isCounty ? "县" : "区"}`;
  return {
    id: `d${number}`,
    name,
    shortName,
    pinyin: `Jia ${number}`,
    initials: `j${number}`,
    group: isCounty ? "county" : "urban",
    codes: [{ code: `99${number}0`, from: 0 }],
    names: [{ name, from: 0 }],
    aliases: [],
    typos: [],
    inTotal: true,
  };
}

function annexOf(annex: Annex, districts: readonly District[]): Annex {
  const { years } = defaultPlan;
  const targets = Object.fromEntries(districts.map(({ id }, i) => [id, years.map((_, j) => 100 + i + 10 * j)]));
  const printedTotal = years.map((_, j) => Object.values(targets).reduce((sum, row) => sum + (row[j] ?? 0), 0));
  return { ...annex, targets, printedTotal };
}
