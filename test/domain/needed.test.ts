import { needed } from "../../src/domain/needed";
import { at } from "./enteredFigures";

describe("needed", () => {
  it.each([
    [141, 70, "2019-06-30", 12], // 71 ÷ 6 = 11.8
    [142, 70, "2019-06-30", 12], // 72 ÷ 6 exactly
    [143, 70, "2019-06-30", 13],
    [3036, 1518, "2019-06-30", 253],
    [100, 99, "2019-11-30", 1],
    [100, 91, "2019-11-15", 6], // 9 ÷ 1.5
    [99, 99, "2019-06-30", 0],
    [99, 120, "2019-06-30", 0],
    [11, 0, "2016-01-31", 1],
  ])("of target %d and %d on %s is %d a month", (target, actual, date, value) => {
    expect(needed({ target, actual, period: at(date) })).toBe(value);
  });

  it("is missing in December, and when a number is missing", () => {
    expect(needed({ target: 10, actual: 5, period: at("2019-12-01") })).toBeNull();
    expect(needed({ target: 10, actual: 5, period: at("2019") })).toBeNull();
    expect(needed({ target: 10, actual: null, period: at("2019-06-30") })).toBeNull();
    expect(needed({ target: null, actual: 5, period: at("2019-06-30") })).toBeNull();
  });
});
