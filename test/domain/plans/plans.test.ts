import { defaultPlan, plans } from "../../../src/domain/plans";
import { tinyPlan } from "../tinyPlan";

describe.each([...plans, tinyPlan].map((plan) => ({ id: plan.id, plan })))("plan $id", ({ plan }) => {
  const all = <T>(read: (district: (typeof plan.districts)[number]) => readonly T[]) => plan.districts.flatMap(read);

  it("gives every district, indicator, goal, task and baseline an id of its own", () => {
    for (const records of [plan.districts, plan.indicators, plan.goals, plan.tasks, plan.baselines]) {
      expect(repeated(records.map(({ id }) => id))).toEqual([]);
    }
  });

  it("never calls a district city", () => {
    expect(plan.districts.map(({ id }) => id)).not.toContain("city");
  });

  it("gives no code and no name to two districts", () => {
    expect(repeated(all(({ codes }) => codes.map(({ code }) => code)))).toEqual([]);
    expect(repeated(all(({ names }) => names.map(({ name }) => name)))).toEqual([]);
    expect(repeated(all(({ shortName }) => [shortName]))).toEqual([]);
  });

  it("names years in ascending order", () => {
    expect([...plan.years].sort((one, other) => one - other)).toEqual(plan.years);
    expect(repeated(plan.years.map(String))).toEqual([]);
  });

  it("prints every district of an annex, and no other, for every year", () => {
    for (const annex of plan.annexes) {
      expect(Object.keys(annex.targets)).toEqual(plan.districts.map(({ id }) => id));
      for (const targets of [...Object.values(annex.targets), annex.printedTotal]) {
        expect(targets).toHaveLength(plan.years.length);
      }
    }
  });

  it("prints totals that are the sums of their columns", () => {
    const inTotal = plan.districts.filter((district) => district.inTotal);
    for (const annex of plan.annexes) {
      const sums = plan.years.map((_, i) => inTotal.reduce((sum, { id }) => sum + (annex.targets[id]?.[i] ?? NaN), 0));
      expect(sums).toEqual(annex.printedTotal);
    }
  });

  it("speaks only of its own indicators, districts and baselines", () => {
    const indicatorIds = plan.indicators.map(({ id }) => id);
    for (const { indicatorId } of [...plan.annexes, ...plan.goals, ...plan.baselines]) {
      expect(indicatorIds).toContain(indicatorId);
    }
    for (const id of plan.unlisted.flatMap(({ districtIds }) => districtIds)) {
      expect(plan.districts.map((district) => district.id)).toContain(id);
    }
    for (const goal of plan.goals) {
      if (goal.measure === "multiple") expect(plan.baselines.map(({ id }) => id)).toContain(goal.baselineId);
    }
  });

  it("says of goals and baselines the kind of their indicator", () => {
    for (const { indicatorId, kind } of [...plan.goals, ...plan.baselines]) {
      expect(plan.indicators.find(({ id }) => id === indicatorId)?.kind).toBe(kind);
    }
  });

  it("takes the few words of a goal from its quote", () => {
    for (const { quote, wording } of plan.goals) expect(quote).toContain(wording);
  });
});

describe("plans", () => {
  it("have ids of their own", () => {
    expect(repeated(plans.map(({ id }) => id))).toEqual([]);
  });

  it("mean the Guilin plan where none is named", () => {
    expect(defaultPlan.id).toBe("guilin-2016-2020");
    expect(plans).toContain(defaultPlan);
  });
});

function repeated(texts: readonly string[]): readonly string[] {
  return texts.filter((text, i) => texts.indexOf(text) !== i);
}
