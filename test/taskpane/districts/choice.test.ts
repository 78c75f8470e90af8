import { defaultPlan } from "../../../src/domain/plans";
import { firstChoice, requestOf } from "../../../src/taskpane/districts/choice";

describe("requestOf", () => {
  it("asks for 完成情况表 of all 17 districts at first, in the workbook's fonts and without colours", () => {
    const request = requestOf(defaultPlan, firstChoice, "official");
    expect(request).toMatchObject({ form: "report", fonts: "official", colorsTabs: false });
    expect(request.districtIds).toHaveLength(17);
  });

  it("asks for the chosen districts in the order of the plan, however they were ticked", () => {
    const choice = { ...firstChoice, isAll: false, districtIds: ["qixing", "lingchuan"] };
    expect(requestOf(defaultPlan, choice, "windows").districtIds).toEqual(["lingchuan", "qixing"]);
  });

  it("colours no tabs for 责任状, which has no status", () => {
    const coloured = { ...firstChoice, colorsTabs: true };
    expect(requestOf(defaultPlan, { ...coloured, form: "pledge" }, "windows").colorsTabs).toBe(false);
    expect(requestOf(defaultPlan, coloured, "windows").colorsTabs).toBe(true);
  });

  it("takes the fonts that were chosen on the page before those of the workbook", () => {
    expect(requestOf(defaultPlan, { ...firstChoice, fonts: "windows" }, "official").fonts).toBe("windows");
  });
});
