import { growthRate, share } from "../../src/domain/statistics";

describe("growthRate", () => {
  it.each([
    { current: 5750, previous: 4600, rate: 0.25 },
    { current: 400, previous: 500, rate: -0.2 },
    { current: 0, previous: 8, rate: -1 },
  ])("from $previous to $current is $rate", ({ current, previous, rate }) => {
    expect(growthRate(current, previous)).toBeCloseTo(rate, 12);
  });

  it("is missing when either figure is missing", () => {
    expect([growthRate(null, 4), growthRate(4, null)]).toEqual([null, null]);
  });

  it("has no value when there was nothing before", () => {
    expect(growthRate(4, 0)).toBeNull();
  });
});

describe("share", () => {
  it("of 1692 in 2665 is 63.49 %", () => {
    expect(share(1692, 2665)).toBeCloseTo(0.6349, 4);
  });

  it("is missing when either figure is missing, or the whole is zero", () => {
    expect([share(null, 4), share(4, null), share(0, 0)]).toEqual([null, null, null]);
  });
});
