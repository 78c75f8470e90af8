import { oncePerPlan } from "../../src/domain/oncePerPlan";
import { defaultPlan } from "../../src/domain/plans";
import { tinyPlan } from "./tinyPlan";

describe("oncePerPlan", () => {
  it("works out once what it is asked twice, and apart for each plan", () => {
    const asked: string[] = [];
    const titleOf = oncePerPlan((plan) => {
      asked.push(plan.id);
      return plan.title;
    });
    expect([titleOf(tinyPlan), titleOf(defaultPlan), titleOf(tinyPlan)]).toEqual([
      "某县发明专利计划（2021—2025年）",
      "桂林市发明专利双倍增计划（2016—2020年）",
      "某县发明专利计划（2021—2025年）",
    ]);
    expect(asked).toEqual(["tiny-2021-2025", "guilin-2016-2020"]);
  });
});
