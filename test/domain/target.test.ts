import { defaultPlan as plan } from "../../src/domain/plans";
import { findTarget, target, targetTable } from "../../src/domain/target";
import { refusalOf } from "./refusalOf";
import { tinyPlan } from "./tinyPlan";

describe("target", () => {
  it.each([
    ["inForce", "qixing", 2019, 3968],
    ["inForce", "lingchuan", 2016, 66],
    ["inForce", "yanshan", 2020, 103],
    ["applications", "qixing", 2019, 3036],
    ["applications", "lipu", 2018, 132],
    ["inForce", "city", 2018, 4700],
    ["applications", "city", 2020, 6412],
    ["inForcePer10k", "city", 2020, 10],
  ])("of %s in %s in %d is %d", (indicatorId, regionId, year, value) => {
    expect(target(plan, { indicatorId, regionId, year })).toBe(value);
  });

  it("gives the printed zero of another plan as 0", () => {
    expect(target(tinyPlan, { indicatorId: "grants", regionId: "hongqi", year: 2021 })).toBe(0);
  });

  it.each([[2015], [2021], [NaN]])("refuses %d: the plan has 2016 to 2020", (year) => {
    const facts = { first: "2016", last: "2020" };
    const refusal = refusalOf(() => target(plan, { indicatorId: "inForce", regionId: "qixing", year }));
    expect(refusal).toEqual({ code: "unknownYear", given: String(year), facts });
  });

  it("refuses a year between two years of another plan", () => {
    const refusal = refusalOf(() => target(tinyPlan, { indicatorId: "grants", regionId: "city", year: 2022 }));
    expect(refusal).toEqual({ code: "unknownYear", given: "2022", facts: { first: "2021", last: "2025" } });
  });

  it("refuses 授权量 for a year: it has only the goal of five years", () => {
    const facts = { first: "2016", last: "2020", indicator: "授权量", goal: "突破4000件" };
    for (const regionId of ["city", "qixing"]) {
      const refusal = refusalOf(() => target(plan, { indicatorId: "grants", regionId, year: 2019 }));
      expect(refusal).toEqual({ code: "noYearlyTarget", given: "2019", facts });
    }
  });

  it("refuses 每万人口 for any year but 2020", () => {
    const facts = { first: "2016", last: "2020", indicator: "每万人口", goal: "突破10件", year: "2020" };
    const refusal = refusalOf(() => target(plan, { indicatorId: "inForcePer10k", regionId: "city", year: 2019 }));
    expect(refusal).toEqual({ code: "onlyForYear", given: "2019", facts });
  });

  it("refuses 每万人口 for a district", () => {
    const refusal = refusalOf(() => target(plan, { indicatorId: "inForcePer10k", regionId: "qixing", year: 2020 }));
    expect(refusal).toEqual({ code: "cityOnly", given: "七星区", facts: { indicator: "每万人口", city: "全市" } });
  });

  it("refuses a region that no annex prints", () => {
    expect(refusalOf(() => target(plan, { indicatorId: "inForce", regionId: "hongqi", year: 2019 }))).toMatchObject({
      code: "unknownDistrict",
      given: "hongqi",
    });
  });
});

describe("findTarget", () => {
  it("has no number where the plan has none", () => {
    expect(findTarget(plan, { indicatorId: "inForce", regionId: "qixing", year: 2015 })).toBeNull();
    expect(findTarget(plan, { indicatorId: "grants", regionId: "city", year: 2020 })).toBeNull();
  });
});

describe("targetTable", () => {
  it("has the districts in the order of the document, with their figures and the printed total", () => {
    const { annex, rows, printedTotal } = targetTable(plan, "applications");
    expect(annex.number).toBe(2);
    expect(rows).toHaveLength(17);
    expect(rows[0]).toMatchObject({ district: { name: "灵川县" }, targets: [148, 159, 169, 181, 192] });
    expect(rows[16]).toMatchObject({ district: { name: "雁山区" }, targets: [142, 152, 162, 173, 184] });
    expect(printedTotal).toEqual([4950, 5300, 5660, 6030, 6412]);
  });

  it("has the three rows of another plan", () => {
    const names = targetTable(tinyPlan, "grants").rows.map(({ district }) => district.name);
    expect(names).toEqual(["红旗镇", "东风乡", "产业园"]);
  });

  it.each([
    ["grants", "noYearlyTarget", "授权量"],
    ["inForcePer10k", "onlyForYear", "每万人口"],
  ])("refuses %s, which no annex prints", (indicatorId, code, given) => {
    expect(refusalOf(() => targetTable(plan, indicatorId))).toMatchObject({ code, given });
  });
});
