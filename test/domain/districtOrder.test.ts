import { districtsByCode, inOrderOf } from "../../src/domain/districtOrder";
import { defaultPlan as plan } from "../../src/domain/plans";
import { tinyPlan } from "./tinyPlan";

describe("districtsByCode", () => {
  it("lists urban districts first and 荔浦, which became a city in 2018, last", () => {
    expect(districtsByCode(plan).map(({ shortName }) => shortName)).toEqual(
      // as the official list of division codes has them
      "秀峰 叠彩 象山 七星 雁山 临桂 阳朔 灵川 全州 兴安 永福 灌阳 龙胜 资源 平乐 恭城 荔浦".split(" "),
    );
  });

  it("puts a district without a code at the end", () => {
    expect(districtsByCode(tinyPlan).map(({ id }) => id)).toEqual(["hongqi", "dongfeng", "yuanqu"]);
  });
});

describe("inOrderOf", () => {
  it("keeps equal rows in their order and puts those without a number last", () => {
    const rows = ["b2", "x", "a2", "c1", "y"];
    const numberOf = (row: string) => (row[1] === undefined ? null : Number(row[1]));
    expect(inOrderOf(rows, numberOf)).toEqual(["c1", "b2", "a2", "x", "y"]);
  });
});
