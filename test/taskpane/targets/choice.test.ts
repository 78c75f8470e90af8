import { defaultPlan } from "../../../src/domain/plans";
import { firstChoice, missingChoice, withItem } from "../../../src/taskpane/targets/choice";

describe("firstChoice", () => {
  it("is both official tables on worksheets of their own", () => {
    const { place, indicatorIds, districtIds } = firstChoice(defaultPlan);
    expect({ place, indicatorIds, count: districtIds.length }).toEqual({
      place: "sheets",
      indicatorIds: ["inForce", "applications"],
      count: 17,
    });
  });
});

describe("missingChoice", () => {
  const choice = firstChoice(defaultPlan);

  it.each([
    { what: "nothing at first", change: {}, missing: null },
    { what: "an indicator", change: { indicatorIds: [] }, missing: "targetsPage.chooseIndicator" },
    { what: "a district", change: { place: "cells", districtIds: [] }, missing: "targetsPage.chooseDistrict" },
    { what: "no district for worksheets", change: { districtIds: [] }, missing: null },
  ] as const)("asks for $what", ({ change, missing }) => {
    expect(missingChoice({ ...choice, ...change })).toBe(missing);
  });
});

describe("withItem", () => {
  it("keeps the plan's order, whatever the order of the clicks", () => {
    expect(withItem(["a", "b", "c"], ["c"], { id: "a", isIn: true })).toEqual(["a", "c"]);
  });

  it("takes an item out", () => {
    expect(withItem(["a", "b", "c"], ["a", "b", "c"], { id: "b", isIn: false })).toEqual(["a", "c"]);
  });
});
