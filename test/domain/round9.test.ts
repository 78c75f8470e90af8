import { round9 } from "../../src/domain/round9";

describe("round9", () => {
  it.each([
    [(3036 * 7) / 12, 1771],
    [3036 * (7 / 12), 1771],
    [0.1 + 0.2, 0.3],
    [1.0000000004, 1],
    [1.0000000005, 1.000000001],
    [-1.0000000005, -1.000000001],
    [-1e-12, 0],
    [92.5, 92.5],
  ])("%d is %d", (value, rounded) => {
    expect(round9(value)).toBe(rounded);
  });
});
