import { defaultPlan as plan } from "../../src/domain/plans";
import { ranks, ranksIn } from "../../src/domain/ranking";
import { column } from "./enteredFigures";

describe("ranks", () => {
  it.each([
    { rates: [0.9, 0.8, 0.8, 0.7], expected: [1, 2, 2, 4] },
    { rates: [0.7, null, 0.9, null], expected: [2, null, 1, null] },
    { rates: [1, 1, 1], expected: [1, 1, 1] },
    { rates: [0.99961, 0.9996], expected: [1, 2] }, // both would show 100.0 %
    { rates: [2 / 3, 4 / 6, 118 / 177], expected: [1, 1, 1] }, // equal ratios of different numbers
    { rates: [0, null], expected: [1, null] }, // a reported 0 is ranked
    { rates: [], expected: [] },
  ])("of $rates are $expected", ({ rates, expected }) => {
    expect(ranks(rates)).toEqual(expected);
  });
});

describe("ranksIn", () => {
  // 2019: 灵川 118, 全州 59, 临桂 269, 象山 384, 七星 3968
  const june = column("2019-06-30", { lingchuan: 59, quanzhou: 59, lingui: 200, xiangshan: 192, qixing: null });

  it("ranks who reported by actual ÷ annual target", () => {
    // 0.5, 1, 0.743, 0.5
    const all = ranksIn(plan, { indicatorId: "inForce", column: june, group: "all" });
    expect([...all].sort()).toEqual([
      ["lingchuan", 3],
      ["lingui", 2],
      ["quanzhou", 1],
      ["xiangshan", 3],
    ]);
  });

  it("ranks counties and urban districts apart", () => {
    const county = ranksIn(plan, { indicatorId: "inForce", column: june, group: "county" });
    const urban = ranksIn(plan, { indicatorId: "inForce", column: june, group: "urban" });
    expect([...county].sort()).toEqual([
      ["lingchuan", 2],
      ["quanzhou", 1],
    ]);
    expect([...urban].sort()).toEqual([
      ["lingui", 1],
      ["xiangshan", 2],
    ]);
  });

  it("keeps the rankings of two indicators apart", () => {
    // 受理量 2019: 灵川 181, 全州 100
    const flow = ranksIn(plan, { indicatorId: "applications", column: june, group: "county" });
    expect(flow.get("quanzhou")).toBe(1);
    expect(ranksIn(plan, { indicatorId: "applications", column: june, group: "county" })).toBe(flow);
  });
});
