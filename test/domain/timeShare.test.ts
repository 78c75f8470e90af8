import { remainingMonths, timeShare } from "../../src/domain/timeShare";
import { at } from "./enteredFigures";

describe("timeShare", () => {
  it.each([
    ["2019", 1, "year"],
    ["2019-06-30", 0.5, "months"],
    ["2019-01-31", 1 / 12, "months"],
    ["2019-02-28", 2 / 12, "months"],
    ["2020-02-29", 2 / 12, "months"],
    ["2019-11-30", 11 / 12, "months"],
    ["2020-02-28", 59 / 366, "days"],
    ["2019-06-15", 166 / 365, "days"],
    ["2016-06-15", 167 / 366, "days"],
    ["2019-01-01", 1 / 365, "days"],
    ["2019-12-30", 364 / 365, "days"],
    ["2016-12-30", 365 / 366, "days"],
  ])("at %s is %d, counted in %3$s", (date, share, basis) => {
    expect(timeShare(at(date))).toEqual({ share, basis });
  });
});

describe("remainingMonths", () => {
  it.each([
    ["2019-06-30", 6],
    ["2019-01-31", 11],
    ["2019-11-30", 1],
    ["2019-11-15", 1.5],
    ["2019-04-15", 8.5],
    ["2020-02-29", 10],
  ])("after %s is %d", (date, months) => {
    expect(remainingMonths(at(date))).toBeCloseTo(months, 12);
  });

  it("has no meaning in December", () => {
    expect(["2019-12-01", "2019-12-30", "2019"].map((date) => remainingMonths(at(date)))).toEqual([null, null, null]);
  });
});
