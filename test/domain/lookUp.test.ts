import { lookUp, type GoalHit, type TargetHit } from "../../src/domain/lookUp";
import type { Plan } from "../../src/domain/plan";
import { defaultPlan as plan } from "../../src/domain/plans";
import { tinyPlan } from "./tinyPlan";

describe("lookUp", () => {
  it.each([
    ["七", ["七星区"]],
    ["qx", ["七星区"]],
    ["QX", ["七星区"]],
    ["qixing", ["七星区"]],
    ["ys", ["阳朔县", "雁山区"]],
    ["lip", ["荔浦县"]],
    ["荔浦市", ["荔浦县"]],
    ["荔蒲", ["荔浦县"]],
    ["450381", ["荔浦县"]],
    ["桂林市七星区", ["七星区"]],
    ["山", ["象山区", "雁山区"]],
    ["全市", ["全市"]],
    ["合计", ["全市"]],
    ["阳溯", ["阳朔县"]],
  ])("finds by %s the regions %j", (query, names) => {
    expect(regionsOf(query)).toEqual(names);
  });

  it("finds both indicators in all five years of one district", () => {
    expect(targetsFor("七").map(({ indicatorId, year, target }) => [indicatorId, year, target])).toEqual([
      ["inForce", 2016, 1692],
      ["inForce", 2017, 2387],
      ["inForce", 2018, 3165],
      ["inForce", 2019, 3968],
      ["inForce", 2020, 4618],
      ["applications", 2016, 2492],
      ["applications", 2017, 2668],
      ["applications", 2018, 2850],
      ["applications", 2019, 3036],
      ["applications", 2020, 3227],
    ]);
  });

  it.each([
    ["2019 七星"],
    ["七星 2019"],
    ["七星2019"],
    ["2019年七星区"],
    ["２０１９　七星"],
    ["2019年度，七星区"],
    ["qx 2019"],
  ])("reads %s as 七星区 in 2019", (query) => {
    expect(targetsFor(query).map(({ target }) => target)).toEqual([3968, 3036]);
  });

  it.each([["荔浦 受理 2018"], ["2018 受理量 荔浦县"], ["荔浦受理2018"], ["荔浦 申请量 2018"], ["荔浦 受 2018"]])(
    "reads %s as 受理量 of 荔浦县 in 2018: 132",
    (query) => {
      expect(targetsFor(query).map(({ target }) => target)).toEqual([132]);
    },
  );

  it("gives growth on the year before, share of the city, the five years together and the printed row", () => {
    const [hit] = targetsFor("荔浦 受理 2018");
    expect(hit?.growthRate).toBeCloseTo(8 / 124, 12);
    expect(hit?.share).toBeCloseTo(132 / 5660, 12);
    expect(hit?.periodTarget).toBe(663);
    expect(hit?.source).toMatchObject({ annexNumber: 2, row: "荔浦县", text: "荔浦县 116 124 132 141 150" });
  });

  it("lets the city's stock grow on the baseline of 2254 in 2016, and no district's", () => {
    expect(targetsFor("全市 拥有量 2016")[0]?.growthRate).toBeCloseTo(411 / 2254, 12);
    expect(targetsFor("七星 拥有量 2016")[0]?.growthRate).toBeNull();
  });

  it("has no growth of the city's flow in 2016: its baseline is a sum of five years", () => {
    expect(targetsFor("全市 受理量 2016")[0]?.growthRate).toBeNull();
  });

  it("gives 每万人口 in 2020 without a share", () => {
    const hits = targetsFor("全市 每万").map(({ year, target, share }) => ({ year, target, share }));
    expect(hits).toEqual([{ year: 2020, target: 10, share: null }]);
  });

  it("narrows the years while one is being typed", () => {
    expect(targetsFor("七星 2").length).toBe(10);
    expect(targetsFor("七星 202").map(({ target }) => target)).toEqual([4618, 3227]);
  });

  it("asked for a year alone, begins with the city and goes on with every district", () => {
    const hits = targetsFor("2019 拥有量");
    expect(hits).toHaveLength(18);
    expect(hits.slice(0, 2).map(({ target }) => target)).toEqual([5750, 118]);
  });

  it.each([[""], ["  "], ["，"], ["年"], ["2021 七星"], ["北京"], ["七星 七星关"]])("finds nothing for %j", (query) => {
    expect(lookUp(plan, query)).toEqual([]);
  });

  it("works on another plan, over its own years", () => {
    const [hit] = targetsFor("东风 2025", tinyPlan);
    expect(hit).toMatchObject({ target: 10, growthRate: 1, share: 0.625, periodTarget: 20 });
    expect(targetsFor("红旗 2023", tinyPlan)[0]?.growthRate).toBeNull();
  });

  it.each([
    ["授权", ["突破4000件", "成倍增长"]],
    ["2018 授权量", ["突破4000件", "成倍增长"]],
    ["全市 受理量", ["累计达到2.83万件以上"]],
    ["拥有量 2020", ["突破6600件"]],
    ["拥有量 2019", []],
    ["每万人口", ["成倍增长"]],
    ["七星 授权量", []],
    ["2021 授权量", []],
  ])("finds by %s the city's goals %j", (query, wordings) => {
    expect(goalsFor(query).map(({ goal }) => goal.wording)).toEqual(wordings);
  });

  it("gives a goal of the city with the sentence that states it", () => {
    expect(goalsFor("授权量")[0]).toMatchObject({
      region: { id: "city" },
      indicatorId: "grants",
      goal: { value: 4000, comparator: ">", period: { from: 2016, to: 2020 } },
      source: { annexNumber: null, text: "发明专利授权量突破4000件" },
    });
  });

  it("puts the city's goals after its targets and before the districts", () => {
    const kinds = lookUp(plan, "2020 拥有量").map(({ kind, region }) => `${region.name} ${kind}`);
    expect(kinds.slice(0, 3)).toEqual(["全市 target", "全市 goal", "灵川县 target"]);
  });

  function targetsFor(query: string, asked: Plan = plan): readonly TargetHit[] {
    return lookUp(asked, query).filter((hit): hit is TargetHit => hit.kind === "target");
  }

  function goalsFor(query: string): readonly GoalHit[] {
    return lookUp(plan, query).filter((hit): hit is GoalHit => hit.kind === "goal");
  }

  function regionsOf(query: string): readonly string[] {
    return [...new Set(lookUp(plan, query).map(({ region }) => region.name))];
  }
});
