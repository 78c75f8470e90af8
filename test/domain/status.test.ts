import fc from "fast-check";
import type { ProgressFacts } from "../../src/domain/pace";
import { defaultPlan as plan } from "../../src/domain/plans";
import { defaultRules } from "../../src/domain/rules";
import { statusOf, wasReachedBefore } from "../../src/domain/status";
import { statusLines } from "../../src/domain/statusLines";
import { at } from "./enteredFigures";
import { exactStatus } from "./exactStatus";

const facts = (kind: ProgressFacts["kind"], target: number | null, baseline: number | null, date: string) => ({
  ...{ kind, target, baseline },
  period: at(date),
});

describe("statusLines", () => {
  it("of 荔浦's stock in June 2019 are 91 and 91", () => {
    // pace 86 + 13 × ½ = 92.5, less than 2 short from 91 on; ten points below would be 86 + 13 × 0.4 = 91.2, beyond 正常
    const lines = statusLines(facts("stock", 99, 86, "2019-06-30"), defaultRules);
    expect(lines).toEqual({ normalFrom: 91, behindBelow: 91, isFallback: false });
  });

  it("of 荔浦's flow in June 2019 are 69 and 56.4", () => {
    // pace 70.5; 141 × (0.5 − 0.1) = 56.4
    const lines = statusLines(facts("flow", 141, null, "2019-06-30"), defaultRules);
    expect(lines).toEqual({ normalFrom: 69, behindBelow: 56.4, isFallback: false });
  });

  it("of a year-end without a baseline are judged by 90 %, and say so", () => {
    const lines = statusLines(facts("stock", 2665, null, "2016"), defaultRules);
    expect(lines).toEqual({ normalFrom: 2665, behindBelow: 2398.5, isFallback: true }); // 2665 × 0.9
  });

  it("do not exist for a stock inside the year without a baseline, nor without a target", () => {
    expect(statusLines(facts("stock", 99, null, "2019-06-30"), defaultRules)).toBeNull();
    expect(statusLines(facts("flow", null, null, "2019-06-30"), defaultRules)).toBeNull();
  });
});

describe("statusOf", () => {
  const codeOf = (actual: number | null, of: ProgressFacts, rules = defaultRules) => statusOf(actual, of, rules).code;

  it.each([
    // 荔浦 2019, stock, L₀ 86: pace 92.5
    ["stock", 99, 86, "2019-06-30", 99, "reached"],
    ["stock", 99, 86, "2019-06-30", 98, "normal"],
    ["stock", 99, 86, "2019-06-30", 91, "normal"], // 1.5 short
    ["stock", 99, 86, "2019-06-30", 90, "behind"], // 4 of 13 done: 19 points below, 2.5 short
    // 荔浦 2019, flow: pace 70.5
    ["flow", 141, null, "2019-06-30", 71, "normal"],
    ["flow", 141, null, "2019-06-30", 69, "normal"],
    ["flow", 141, null, "2019-06-30", 68, "watch"],
    ["flow", 141, null, "2019-06-30", 57, "watch"], // 40.4 %
    ["flow", 141, null, "2019-06-30", 56, "behind"], // 39.7 %
    // 龙胜 2016, a target of 11: one patent is nine points, so nobody is behind for one
    ["stock", 11, 4, "2016", 11, "reached"],
    ["stock", 11, 4, "2016", 10, "watch"],
    ["stock", 11, 4, "2016", 9, "behind"],
    ["stock", 11, 4, "2016-06-30", 6, "normal"], // pace 7.5, 1.5 short
    ["stock", 11, 4, "2016-06-30", 5, "behind"], // pace 7.5, 2.5 short; 1 of 7 done
    // exactly ten points below is not more than ten points below
    ["flow", 50, null, "2016-06-30", 20, "watch"],
    ["flow", 50, null, "2016-06-30", 19, "behind"],
    ["flow", 300, null, "2019-07-31", 145, "watch"], // 300 × (7⁄12 − 0.1) = 145
    ["flow", 300, null, "2019-07-31", 144, "behind"],
    ["flow", 365, null, "2019-06-15", 130, "watch"], // 166 − 36.5 = 129.5
    ["flow", 365, null, "2019-06-15", 129, "behind"],
    ["stock", 100, 0, "2019", 90, "watch"],
    ["stock", 100, 0, "2019", 89, "behind"],
    // exactly 2 short of the pace is not fewer than 2
    ["flow", 24, null, "2019-06-30", 11, "normal"],
    ["flow", 24, null, "2019-06-30", 10, "watch"], // 41.7 %
    // 99.96 % is not everything
    ["flow", 2500, null, "2019", 2499, "watch"],
    ["flow", 2500, null, "2019", 2500, "reached"],
    ["flow", 2500, null, "2019-11-30", 2499, "normal"],
    // a target at or below the baseline
    ["stock", 99, 100, "2019-06-30", 99, "reached"],
    ["stock", 99, 100, "2019-06-30", 98, "normal"], // pace 99.5
    ["stock", 99, 100, "2019-06-30", 97, "watch"],
    ["stock", 99, 100, "2019-06-30", 39, "behind"], // 99 × 0.4 = 39.6
    ["stock", 100, 100, "2019", 90, "watch"],
    ["stock", 100, 100, "2019", 89, "behind"],
    ["stock", 100, 100, "2019", 100, "reached"],
    // a stock that fell below its baseline
    ["stock", 99, 86, "2019-01-31", 86, "normal"], // pace 87 1⁄12
    ["stock", 99, 86, "2019-01-31", 80, "behind"],
    ["flow", 0, null, "2019-06-30", 0, "reached"],
  ] as const)("%s, target %d, baseline %s, %s: %d is %s", (kind, target, baseline, date, actual, code) => {
    expect(statusOf(actual, facts(kind, target, baseline, date), defaultRules)).toEqual({
      ...{ code, reason: null, isFallback: false },
    });
  });

  it("is 未报 where nothing was reported, whatever else is missing", () => {
    expect(codeOf(null, facts("stock", null, null, "2019-06-30"))).toBe("unreported");
  });

  it("is not determined without a target or, inside the year, without the previous year-end", () => {
    expect(statusOf(5, facts("flow", null, null, "2019"), defaultRules)).toMatchObject({ reason: "noTarget" });
    const undetermined = { code: "undetermined", reason: "noBaseline", isFallback: false };
    expect(statusOf(98, facts("stock", 99, null, "2019-06-30"), defaultRules)).toEqual(undetermined);
    expect(codeOf(99, facts("stock", 99, null, "2019-06-30"))).toBe("reached");
  });

  it("falls back on 90 % at a year-end without a baseline, at least 2 short, and says so", () => {
    const of2016 = facts("stock", 11, null, "2016"); // 90 % is 9.9
    expect(statusOf(11, of2016, defaultRules)).toEqual({ code: "reached", reason: null, isFallback: false });
    expect(statusOf(10, of2016, defaultRules)).toEqual({ code: "watch", reason: null, isFallback: true });
    expect(statusOf(9, of2016, defaultRules)).toEqual({ code: "behind", reason: null, isFallback: true });
    expect(codeOf(4, facts("stock", 5, null, "2016"))).toBe("watch"); // 80 %, but 1 short
  });

  it("follows the thresholds that people set", () => {
    const flow = facts("flow", 100, null, "2019-06-30");
    const withRules = (behindPoints: number, leastShort: number) => ({ behindPoints, leastShort, fallbackRate: 0.9 });
    expect([20, 19].map((actual) => codeOf(actual, flow, withRules(30, 2)))).toEqual(["watch", "behind"]);
    expect([46, 45].map((actual) => codeOf(actual, flow, withRules(10, 5)))).toEqual(["normal", "watch"]);
    // no protection of small numbers: at the pace is 正常, below it is not
    expect([50, 49].map((actual) => codeOf(actual, flow, withRules(10, 0)))).toEqual(["normal", "watch"]);
    expect(codeOf(99, facts("flow", 100, null, "2019"), withRules(0, 0))).toBe("behind");
  });

  it("calls a year without any growth 落后 in November and in December alike, in all 17 districts", () => {
    // The year-end of 2019 on target and nothing more in 2020. Nine of them would be above 90 % by actual ÷ target.
    const rows = plan.annexes[0]?.targets ?? {};
    const lastTwo = Object.values(rows).map((targets) => targets.slice(3) as [number, number]);
    expect(lastTwo.filter(([before, target]) => before / target > 0.9)).toHaveLength(9);
    for (const date of ["2020-11-30", "2020"]) {
      const codes = lastTwo.map(([before, target]) => codeOf(before, facts("stock", target, before, date)));
      expect(codes).toEqual(Array(17).fill("behind"));
    }
  });
});

describe("statusOf against exact arithmetic in whole numbers", () => {
  const rulesOf = (behindPoints: number, leastShort: number) => ({ behindPoints, leastShort, fallbackRate: 0.9 });

  it("agrees for every small target, baseline, figure and month", () => {
    const differing: string[] = [];
    for (let target = 0; target <= 16; target++)
      for (let baseline = -1; baseline <= 16; baseline++)
        for (let month = 1; month <= 12; month++)
          for (const points of [0, 10, 30]) {
            const of = { kind: "stock", target, baseline: baseline < 0 ? null : baseline } as const;
            const period = month === 12 ? { year: 2019 } : { year: 2019, month, day: lastDays[month - 1] as number };
            for (let actual = 0; actual <= 18; actual++) {
              const { code } = statusOf(actual, { ...of, period }, rulesOf(points, 2));
              const exact = exactStatus({ ...of, actual, points, leastShort: 2, passed: month, parts: 12 });
              if (code !== exact) differing.push(JSON.stringify({ ...of, month, points, actual, code, exact }));
            }
          }
    expect(differing).toEqual([]);
  });

  it("agrees for figures of the size of a city, any day and any threshold", () => {
    const request = fc.record({
      kind: fc.constantFrom<"stock" | "flow">("stock", "flow"),
      target: fc.integer({ min: 0, max: 7000 }),
      baseline: fc.option(fc.integer({ min: 0, max: 7000 })),
      actual: fc.integer({ min: 0, max: 7000 }),
      points: fc.integer({ min: 0, max: 50 }),
      leastShort: fc.integer({ min: 0, max: 20 }),
      dayOfYear: fc.integer({ min: 1, max: 366 }),
    });
    fc.assert(
      fc.property(request, ({ dayOfYear, ...given }) => {
        const date = new Date(Date.UTC(2020, 0, dayOfYear));
        const [month, day] = [date.getUTCMonth() + 1, date.getUTCDate()];
        const period = dayOfYear === 366 ? { year: 2020 } : { year: 2020, month, day };
        const isMonthEnd = new Date(date.getTime() + 86_400_000).getUTCDate() === 1;
        const time = isMonthEnd ? { passed: month, parts: 12 } : { passed: dayOfYear, parts: 366 };
        const { kind, target, actual, points, leastShort } = given;
        const baseline = kind === "flow" ? null : given.baseline;
        const { code } = statusOf(actual, { kind, target, baseline, period }, rulesOf(points, leastShort));
        expect(code).toBe(exactStatus({ ...given, baseline, ...time }));
      }),
      { numRuns: 5_000 },
    );
  });

  const lastDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
});

describe("wasReachedBefore", () => {
  it("is so for a stock whose baseline had reached the target, while it still has", () => {
    expect(wasReachedBefore(100, facts("stock", 99, 100, "2019-06-30"))).toBe(true);
    expect(wasReachedBefore(98, facts("stock", 99, 100, "2019-06-30"))).toBe(false);
    expect(wasReachedBefore(100, facts("stock", 99, 98, "2019-06-30"))).toBe(false);
    expect(wasReachedBefore(100, facts("stock", 99, null, "2019-06-30"))).toBe(false);
    expect(wasReachedBefore(100, facts("flow", 99, null, "2019-06-30"))).toBe(false);
  });
});
