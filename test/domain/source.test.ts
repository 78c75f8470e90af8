import { defaultPlan as plan } from "../../src/domain/plans";
import { sourceOf } from "../../src/domain/source";
import { refusalOf } from "./refusalOf";
import { tinyPlan } from "./tinyPlan";

describe("sourceOf", () => {
  it("names document, annex, row and column of a district's target", () => {
    expect(sourceOf(plan, { indicatorId: "inForce", regionId: "qixing", year: 2019 })).toEqual({
      document: "桂林市发明专利双倍增计划（2016—2020年）",
      annexNumber: 1,
      annexTitle: "“十三五”期间全市各县区有效发明专利拥有量目标任务分解表",
      row: "七星区",
      column: "2019年",
      text: "七星区 1692 2387 3165 3968 4618",
    });
  });

  it("finds the city's target in the row that is printed as 合计", () => {
    expect(sourceOf(plan, { indicatorId: "applications", regionId: "city", year: 2016 })).toMatchObject({
      annexNumber: 2,
      row: "合计",
      column: "2016年",
      text: "合计 4950 5300 5660 6030 6412",
    });
  });

  it("quotes the sentence of a goal that stands in no annex", () => {
    expect(sourceOf(plan, { indicatorId: "inForcePer10k", regionId: "city", year: 2020 })).toMatchObject({
      annexNumber: null,
      text: "每万人口发明专利拥有量突破10件",
    });
  });

  it("reads another plan's annex", () => {
    expect(sourceOf(tinyPlan, { indicatorId: "grants", regionId: "city", year: 2023 })).toMatchObject({
      annexNumber: 7,
      row: "总数",
      text: "总数 5 9 16",
    });
  });

  it("refuses a year without a target", () => {
    const request = { indicatorId: "inForce", regionId: "qixing", year: 2021 };
    expect(refusalOf(() => sourceOf(plan, request)).code).toBe("unknownYear");
  });
});
