import { goalConflicts } from "../../src/domain/goalConflicts";
import { defaultPlan as plan } from "../../src/domain/plans";
import { tinyPlan } from "./tinyPlan";

describe("goalConflicts", () => {
  const [growth, doubling, density, ...others] = goalConflicts(plan);

  it("finds the three that the document holds", () => {
    expect([growth?.code, doubling?.code, density?.code, others]).toEqual([
      "grantsBelowGrowth",
      "levelBelowMultiple",
      "ratioBelowStock",
      [],
    ]);
  });

  it("says that 4000 grants do not make the stock grow by 6600 − 2254", () => {
    expect(growth).toMatchObject({ goal: { id: "C2", value: 4000 }, stock: { id: "C3", value: 6600 }, growth: 4346 });
  });

  it("says that 4000 is no double of 2024", () => {
    expect(doubling).toMatchObject({ goal: { id: "C2" }, multipleGoal: { id: "C5" }, wanted: 4048 });
    expect(doubling).toHaveProperty("multiple", expect.closeTo(1.976, 3));
  });

  it("says that 10 for every ten thousand people need far fewer than 6600, by the document's own population", () => {
    // 2254 ÷ 4.62 = 487.88; × 10 = 4878.8; 6600 ÷ 487.88 = 13.528
    expect(density).toMatchObject({
      ...{ goal: { id: "C4" }, stock: { id: "C3" } },
      population: expect.closeTo(487.88, 2),
      stockForRatio: expect.closeTo(4878.8, 1),
      ratioOfStock: expect.closeTo(13.528, 3),
    });
  });

  it("takes a population that is known: 493.1137 of the census", () => {
    expect(goalConflicts(plan, 493.1137)[2]).toMatchObject({
      ...{ population: 493.1137, stockForRatio: expect.closeTo(4931.1, 1), ratioOfStock: expect.closeTo(13.384, 3) },
    });
  });

  it("is silent where goals fit, or cannot be compared", () => {
    expect(goalConflicts(tinyPlan)).toEqual([]);
    expect(goalConflicts(plan, 700)).toHaveLength(2); // 6600 ÷ 700 = 9.4
  });
});
