import { attainmentRate, gap } from "../../src/domain/gap";

describe("gap", () => {
  it.each([
    { actual: 3800, target: 3968, difference: -168 },
    { actual: 3968, target: 3968, difference: 0 },
    { actual: 130, target: 118, difference: 12 },
    { actual: 0, target: 118, difference: -118 },
    { actual: 9.9, target: 10, difference: -0.1 },
  ])("of $actual to $target is $difference", ({ actual, target, difference }) => {
    expect(gap(actual, target)).toBe(difference);
  });

  it("is missing when the figure or the target is missing", () => {
    expect([gap(null, 118), gap(118, null)]).toEqual([null, null]);
  });
});

describe("attainmentRate", () => {
  it.each([
    { actual: 320, target: 400, rate: 0.8 },
    { actual: 500, target: 400, rate: 1.25 },
    { actual: 0, target: 400, rate: 0 },
  ])("$actual of $target is $rate", ({ actual, target, rate }) => {
    expect(attainmentRate(actual, target)).toBeCloseTo(rate, 12);
  });

  it("is not rounded: 99.96 % is not everything", () => {
    expect(attainmentRate(2499, 2500)).toBe(0.9996);
  });

  it("is missing when the figure or the target is missing", () => {
    expect([attainmentRate(null, 118), attainmentRate(118, null)]).toEqual([null, null]);
  });

  it("has no value when the target is zero", () => {
    expect(attainmentRate(5, 0)).toBeNull();
  });
});
