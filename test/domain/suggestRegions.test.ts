import { defaultPlan as plan } from "../../src/domain/plans";
import { suggestRegions } from "../../src/domain/suggestRegions";
import { tinyPlan } from "./tinyPlan";

describe("suggestRegions", () => {
  it.each([
    ["秀锋", ["秀峰区"]],
    ["秀丰区", ["秀峰区"]],
    ["迭彩", ["叠彩区"]],
    ["叠采区", ["叠彩区"]],
    ["像山区", ["象山区"]],
    ["燕山", ["雁山区"]],
    ["岩山区", ["雁山区"]],
    ["林桂县", ["临桂区"]],
    ["阳溯", ["阳朔县"]],
    ["陵川", ["灵川县"]],
    ["灵山县", ["灵川县"]],
    ["金州", ["全州县"]],
    ["新安", ["兴安县"]],
    ["永富", ["永福县"]],
    ["贯阳", ["灌阳县"]],
    ["罐陽縣", ["灌阳县"]],
    ["龙盛各族自治县", ["龙胜县"]],
    ["茘浦", ["荔浦县"]],
    ["公城", ["恭城县"]],
  ])("asks for the known typo %s whether %j is meant", (text, names) => {
    expect(namesOf(text)).toEqual(names);
  });

  it.each([
    ["七星关区", ["七星区"]],
    ["象山县", ["象山区"]],
    ["平县", ["平乐县"]],
    ["qixin", ["七星区"]],
    ["LIPUU", ["荔浦县"]],
  ])("asks at one character's distance: %s, %j", (text, names) => {
    expect(namesOf(text)).toEqual(names);
  });

  it("asks for the full name that a longer text holds", () => {
    expect(namesOf("桂林市七星区人民政府")).toEqual(["七星区"]);
  });

  it("asks for three at the most, in the plan's order", () => {
    expect(namesOf("阳山")).toEqual(["阳朔县", "象山区", "雁山区"]);
    expect(namesOf("某阳")).toHaveLength(1);
  });

  it.each([["北京市"], [""], ["自然资源局"], ["450306"]])("asks nothing for %j", (text) => {
    expect(namesOf(text)).toEqual([]);
  });

  it("suggests another plan's own districts", () => {
    expect(suggestRegions(tinyPlan, "红其镇").map(({ name }) => name)).toEqual(["红旗镇"]);
  });

  function namesOf(text: string): readonly string[] {
    return suggestRegions(plan, text).map(({ name }) => name);
  }
});
