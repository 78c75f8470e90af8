import { defaultPlan } from "../../../src/domain/plans";
import { firstChoice, requestOf } from "../../../src/taskpane/districts/choice";

describe("requestOf", () => {
  it("asks for 完成情况表 of all 17 districts at first, in the fonts of Windows and without colours", () => {
    const request = requestOf(defaultPlan, firstChoice);
    expect(request).toMatchObject({ form: "report", colorsTabs: false });
    expect(request.districtIds).toHaveLength(17);
  });

  it("asks for the chosen districts in the order of the plan, however they were ticked", () => {
    const choice = { ...firstChoice, isAll: false, districtIds: ["qixing", "lingchuan"] };
    expect(requestOf(defaultPlan, choice).districtIds).toEqual(["lingchuan", "qixing"]);
  });

  it("colours no tabs for 责任状, which has no status", () => {
    expect(requestOf(defaultPlan, { ...firstChoice, form: "pledge", colorsTabs: true }).colorsTabs).toBe(false);
    expect(requestOf(defaultPlan, { ...firstChoice, colorsTabs: true }).colorsTabs).toBe(true);
  });
});
