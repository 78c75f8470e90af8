import type { Indicator } from "../../src/domain/plan";
import { defaultPlan as plan } from "../../src/domain/plans";
import { periodTarget } from "../../src/domain/total";
import { refusalOf } from "./refusalOf";
import { tinyPlan } from "./tinyPlan";

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

function indicator(id: string): Indicator {
  const found = plan.indicators.find((each) => each.id === id);
  if (!found) throw new Error(id);
  return found;
}
