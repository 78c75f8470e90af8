import { pace, progressDifference, progressOf, type ProgressFacts } from "../../src/domain/pace";
import { at } from "./enteredFigures";

const facts = (kind: ProgressFacts["kind"], target: number | null, baseline: number | null, date: string) => ({
  ...{ kind, target, baseline },
  period: at(date),
});

describe("pace", () => {
  it.each([
    ["flow", 3036, null, "2019-06-30", 1518], // 七星区 2019: half of 3036
    ["flow", 141, null, "2019-06-30", 70.5], // 荔浦 2019
    ["flow", 3036, null, "2019-07-31", 1771], // 3036 × 7 ÷ 12, with no trace of binary arithmetic
    ["flow", 365, null, "2019-06-15", 166],
    ["stock", 99, 86, "2019-06-30", 92.5], // 荔浦 2019: 86 + 13 ÷ 2, and not 49.5
    ["stock", 11, 0, "2016-03-31", 2.75], // 龙胜 2016
    ["stock", 99, 100, "2019-06-30", 99.5], // a target below the baseline
    ["flow", 3036, null, "2019", 3036],
    ["stock", 99, 86, "2019", 99],
    ["stock", 99, null, "2019", 99], // a year-end is the target itself, with or without a baseline
    ["ratio", 10, null, "2020", 10],
  ] as const)("of a %s with target %d and baseline %s at %s is %d", (kind, target, baseline, date, value) => {
    expect(pace(facts(kind, target, baseline, date))).toBe(value);
  });

  it("of a stock inside the year is missing without the previous year-end", () => {
    expect(pace(facts("stock", 99, null, "2019-06-30"))).toBeNull();
  });

  it("of a ratio inside the year does not exist: it grows along no line", () => {
    expect(pace(facts("ratio", 10, 9, "2020-06-30"))).toBeNull();
  });

  it("is missing without a target", () => {
    expect([pace(facts("flow", null, null, "2019")), pace(facts("flow", null, null, "2019-06-30"))]).toEqual([
      null,
      null,
    ]);
  });
});

describe("progressOf", () => {
  it.each([
    ["flow", 3036, null, 1518, 0.5],
    ["flow", 100, 40, 50, 0.5], // a flow starts at 0, whatever stands beside it
    ["stock", 100, 60, 70, 0.25],
    ["stock", 100, 60, 50, -0.25], // a stock may fall
    ["stock", 100, 60, 110, 1.25],
    ["stock", 100, 110, 80, 0.8], // T ≤ L₀: no growth to make, so actual ÷ target
    ["stock", 100, 100, 100, 1],
  ] as const)("of a %s with target %d and baseline %s at %d is %d", (kind, target, baseline, actual, value) => {
    expect(progressOf(actual, facts(kind, target, baseline, "2019-06-30"))).toBeCloseTo(value, 12);
  });

  it("is missing when something is missing, and where there is nothing to do", () => {
    expect(progressOf(null, facts("flow", 10, null, "2019"))).toBeNull();
    expect(progressOf(5, facts("flow", null, null, "2019"))).toBeNull();
    expect(progressOf(5, facts("stock", 10, null, "2019"))).toBeNull();
    expect(progressOf(5, facts("flow", 0, null, "2019"))).toBeNull();
  });
});

describe("progressDifference", () => {
  it.each([
    ["flow", 50, null, "2019-06-30", 20, -10], // 40 % at half of the year
    ["flow", 300, null, "2019-07-31", 145, -10], // 48⅓ % at 58⅓ %
    ["stock", 109, 99, "2020-11-30", 99, -91.666666667], // no growth until November
    ["stock", 99, 86, "2019", 99, 0],
    ["flow", 3036, null, "2019-06-30", 1821.6, 10],
  ] as const)(
    "of a %s with target %d and baseline %s at %s with %d is %d points",
    (kind, target, base, date, actual, points) => {
      expect(progressDifference(actual, facts(kind, target, base, date))).toBe(points);
    },
  );

  it("is missing without a progress", () => {
    expect(progressDifference(90, facts("stock", 99, null, "2019-06-30"))).toBeNull();
  });
});
