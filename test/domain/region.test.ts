import { defaultPlan as plan } from "../../src/domain/plans";
import { nameIn, resolveRegion } from "../../src/domain/region";
import { guilinSpellings } from "./guilinSpellings";
import { refusalOf } from "./refusalOf";
import { tinyPlan } from "./tinyPlan";

describe("resolveRegion", () => {
  const spellings = Object.entries(guilinSpellings).flatMap(([id, { names, codes, pinyin }]) =>
    [...names, ...codes, ...codes.map((code) => `${code}000000`), pinyin, pinyin.toUpperCase()].map((given) => ({
      ...{ given, id },
    })),
  );

  it.each(spellings)("reads $given as $id", ({ given, id }) => {
    expect(resolveRegion(plan, given).id).toBe(id);
  });

  it.each([
    ["桂林市七星区", "qixing"],
    ["广西桂林市临桂区", "lingui"],
    ["广西壮族自治区桂林市恭城瑶族自治县", "gongcheng"],
    ["廣西壯族自治區桂林市陽朔縣", "yangshuo"],
    ["1.灵川县", "lingchuan"],
    ["一、灵川县", "lingchuan"],
    ["（1）灵川县", "lingchuan"],
    ["①灵川县", "lingchuan"],
    ["★①灵川县", "lingchuan"],
    ["#灵川县", "lingchuan"],
    ["七星区*", "qixing"],
    ["七星区（*）", "qixing"],
    ["七星区①", "qixing"],
    ["七星区注", "qixing"],
    ["七、七星区", "qixing"],
    ["全 州\u3000县", "quanzhou"],
    ["全州\n县", "quanzhou"],
    ["\ufeff资\u200b源", "ziyuan"],
    ["Xing’an", "xingan"],
    ["XING AN", "xingan"],
    ["ｑｉｘｉｎｇ", "qixing"],
    ["４５０３０５", "qixing"],
  ])("reads %j as %s", (given, id) => {
    expect(resolveRegion(plan, given).id).toBe(id);
  });

  it.each([..."合计 合計 总计 全市 全市合计 桂林市 桂林 广西桂林市 Total 450300".split(" "), "合 计", "合\u3000计"])(
    "reads %j as the whole city",
    (given) => {
      expect(resolveRegion(plan, given).id).toBe("city");
    },
  );

  // ordinary words, units elsewhere and other totals: a name inside a longer text is not the name
  it.each([
    ..."资源税 自然资源局 人力资源 七星关区 象山县 秀峰县 七星市 荔浦区 全州市 龙胜瑶族自治县 兴安盟 兴安区 全区".split(
      " ",
    ),
    ..."灵山县 陵川县 小计 县小计 广西合计 广西 广西高新区 市辖区 450301 450399 4503050 其他".split(" "),
    ..."七星区和象山区 七星区、象山区 qx qixingqu * 1.".split(" "),
    "",
  ])("refuses %j", (given) => {
    expect(refusalOf(() => resolveRegion(plan, given))).toMatchObject({ code: "unknownDistrict", given });
  });

  it("names the nearest in the refusal and still guesses nothing", () => {
    expect(refusalOf(() => resolveRegion(plan, "阳溯县")).facts).toEqual({ nearest: "阳朔县" });
    expect(refusalOf(() => resolveRegion(plan, "北京市")).facts).toEqual({ nearest: "" });
  });

  it("repeats what was given, as it was given", () => {
    expect(refusalOf(() => resolveRegion(plan, " 1.七星 关区*")).given).toBe(" 1.七星 关区*");
  });

  it.each([
    ["高新区", "七星区"],
    ["桂林高新区", "七星区"],
    ["高新技术产业开发区", "七星区"],
    ["经开区", "永福县、临桂区"],
    ["桂林经济技术开发区", "永福县、临桂区"],
  ])("does not list %s separately: write %s", (given, instead) => {
    const refusal = { code: "notListedSeparately", given, facts: { instead } };
    expect(refusalOf(() => resolveRegion(plan, given))).toEqual(refusal);
  });

  it("refuses the same text again, and accepts the same name again", () => {
    const ask = () => resolveRegion(plan, "灵山");
    expect(refusalOf(ask)).toEqual(refusalOf(ask));
    expect(resolveRegion(plan, "灵川")).toBe(resolveRegion(plan, "灵川"));
  });

  it("stays right after more texts than it remembers", () => {
    for (let i = 0; i < 6000; i++) refusalOf(() => resolveRegion(tinyPlan, `村${i}`));
    expect(resolveRegion(tinyPlan, "红旗").id).toBe("hongqi");
    expect(refusalOf(() => resolveRegion(tinyPlan, "村1")).code).toBe("unknownDistrict");
  });

  it("knows another plan's names and none of Guilin's", () => {
    expect(resolveRegion(tinyPlan, "某县东风乡").id).toBe("dongfeng");
    expect(resolveRegion(tinyPlan, "总数").id).toBe("city");
    expect(refusalOf(() => resolveRegion(tinyPlan, "七星区")).code).toBe("unknownDistrict");
    expect(refusalOf(() => resolveRegion(tinyPlan, "合计")).code).toBe("unknownDistrict");
    expect(refusalOf(() => resolveRegion(tinyPlan, "开发区")).facts).toEqual({ instead: "东风乡" });
  });

  it("names both when one spelling means two districts", () => {
    const [first, second, ...others] = tinyPlan.districts;
    const twins = { ...tinyPlan, districts: [first!, { ...second!, aliases: ["红旗"] }, ...others] };
    const refusal = { code: "ambiguousDistrict", given: "红旗", facts: { nearest: "红旗镇、东风乡" } };
    expect(refusalOf(() => resolveRegion(twins, "红旗"))).toEqual(refusal);
  });
});

describe("nameIn", () => {
  it.each([
    ["lipu", 2017, "荔浦县"],
    ["lipu", 2019, "荔浦市"],
    ["lingui", 2012, "临桂县"],
    ["lingui", 2016, "临桂区"],
    ["gongcheng", 2016, "恭城瑶族自治县"],
    ["qixing", 2020, "七星区"],
  ])("calls %s in %d %s", (id, year, name) => {
    const district = plan.districts.find((each) => each.id === id);
    expect(district && nameIn(district, year)).toBe(name);
  });
});
