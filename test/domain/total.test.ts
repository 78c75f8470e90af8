import type { Indicator } from "../../src/domain/plan";
import { defaultPlan as plan } from "../../src/domain/plans";
import { periodTarget, subtotals } from "../../src/domain/total";
import { refusalOf } from "./refusalOf";
import { tinyPlan } from "./tinyPlan";

const counties = plan.districts.filter(({ group }) => group === "county").map(({ id }) => id);
const urban = plan.districts.filter(({ group }) => group === "urban").map(({ id }) => id);

describe("periodTarget", () => {
  it.each([
    ["applications", "lingchuan", 849],
    ["applications", "qixing", 14273],
    ["applications", "city", 28352],
  ])("adds the five years of the flow %s in %s to %d", (id, regionId, sum) => {
    expect(periodTarget(plan, indicator(id), regionId)).toBe(sum);
  });

  it.each([
    ["inForce", "qixing", 4618],
    ["inForce", "city", 6600],
    ["inForcePer10k", "city", 10],
  ])("takes the level of %s in %s at the end: %d", (id, regionId, level) => {
    expect(periodTarget(plan, indicator(id), regionId)).toBe(level);
  });

  it("adds the three years of another plan", () => {
    const [grants] = tinyPlan.indicators;
    expect(periodTarget(tinyPlan, grants!, "dongfeng")).toBe(20);
  });

  it("refuses 授权量, which has no yearly targets to add", () => {
    expect(refusalOf(() => periodTarget(plan, indicator("grants"), "city")).code).toBe("noYearlyTarget");
  });
});

describe("subtotals", () => {
  it.each([
    ["inForce", "11 counties", counties, [365, 474, 585, 690, 781]],
    ["inForce", "6 urban districts", urban, [2300, 3176, 4115, 5060, 5819]],
    ["applications", "11 counties", counties, [1033, 1106, 1181, 1259, 1339]],
    ["applications", "6 urban districts", urban, [3917, 4194, 4479, 4771, 5073]],
  ])("adds %s of the %s year by year", (id, _name, districtIds, sums) => {
    expect(subtotals(plan, indicator(id), districtIds)).toEqual(sums);
  });

  it("leaves a city without 七星区", () => {
    const others = plan.districts.map(({ id }) => id).filter((id) => id !== "qixing");
    expect(subtotals(plan, indicator("inForce"), others)).toEqual([973, 1263, 1535, 1782, 1982]);
    expect(subtotals(plan, indicator("applications"), others)).toEqual([2458, 2632, 2810, 2994, 3185]);
  });

  it("never adds a ratio", () => {
    const refusal = refusalOf(() => subtotals(plan, indicator("inForcePer10k"), ["qixing"]));
    expect(refusal).toEqual({ code: "cityOnly", given: "每万人口", facts: { indicator: "每万人口", city: "全市" } });
  });
});

function indicator(id: string): Indicator {
  const found = plan.indicators.find((each) => each.id === id);
  if (!found) throw new Error(id);
  return found;
}
