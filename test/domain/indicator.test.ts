import { defaultIndicator, resolveIndicator } from "../../src/domain/indicator";
import { defaultPlan as plan } from "../../src/domain/plans";
import { refusalOf } from "./refusalOf";
import { tinyPlan } from "./tinyPlan";

describe("resolveIndicator", () => {
  it.each([
    ["拥有量", "inForce"],
    ["有效发明专利拥有量", "inForce"],
    ["发明专利拥有量", "inForce"],
    ["發明專利擁有量", "inForce"],
    [" 拥 有\n量 ", "inForce"],
    ["inForce", "inForce"],
    ["INFORCE", "inForce"],
    ["受理量", "applications"],
    ["发明专利受理量", "applications"],
    ["申请量", "applications"],
    ["授权量", "grants"],
    ["发明专利授权量", "grants"],
    ["每万人口", "inForcePer10k"],
    ["每万人口发明专利拥有量", "inForcePer10k"],
  ])("reads %j as %s", (given, id) => {
    expect(resolveIndicator(plan, given).id).toBe(id);
  });

  // 有效专利 counts every kind of patent (the document's task T6), 量 and 专利 say too little
  it.each([[""], ["量"], ["专利"], ["有效专利拥有量"], ["拥有量合计"], ["实用新型"]])(
    "refuses %j and names the assessed ones",
    (given) => {
      const facts = { nearest: "拥有量、受理量" };
      expect(refusalOf(() => resolveIndicator(plan, given))).toEqual({ code: "unknownIndicator", given, facts });
    },
  );

  it("names another plan's own indicators", () => {
    expect(refusalOf(() => resolveIndicator(tinyPlan, "受理量")).facts).toEqual({ nearest: "授权量" });
  });
});

describe("defaultIndicator", () => {
  it("is the plan's first: 拥有量 in Guilin, 授权量 in the other town", () => {
    expect([defaultIndicator(plan).shortName, defaultIndicator(tinyPlan).shortName]).toEqual(["拥有量", "授权量"]);
  });
});
