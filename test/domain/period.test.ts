import fc from "fast-check";
import {
  comparePeriods,
  dateOf,
  fromSerial,
  isEndOfMonth,
  isInsideYear,
  isoDate,
  isSamePeriod,
  parsePeriod,
  samePeriodLastYear,
  serialOf,
  yearEndBefore,
} from "../../src/domain/period";
import { at } from "./enteredFigures";
import { refusalOf } from "./refusalOf";

describe("parsePeriod", () => {
  it.each([
    [2019],
    ["2019"],
    ["2019年"],
    ["2019年度"],
    ["２０１９"],
    ["２０１９年"],
    [" 2019 年 "],
    ["2019\u200b年\u3000度"],
    ["二〇一九年"],
    ["二○一九"],
    ["二零一九年度"],
  ])("reads %j as the year 2019", (cell) => {
    expect(parsePeriod(cell)).toEqual({ year: 2019 });
  });

  it.each([
    ["2019-6-30"],
    ["2019-06-30"],
    ["2019.6.30"],
    ["2019/6/30"],
    ["２０１９．６．３０"],
    ["20190630"],
    [20190630],
    ["2019年6月30日"],
    ["2019年06月30日"],
    ["2019 年 6 月 30 日"],
    ["2019年6月"],
    ["2019-06"],
    ["2019.06"],
    [43646],
  ])("reads %j as 30 June 2019", (cell) => {
    expect(parsePeriod(cell)).toEqual({ year: 2019, month: 6, day: 30 });
  });

  it.each([["2019-12-31"], ["20191231"], ["2019年12月"], ["2019年12月31日"], [43830]])(
    "reads %j, the last day, as the year 2019",
    (cell) => {
      expect(parsePeriod(cell)).toEqual({ year: 2019 });
    },
  );

  // Serial numbers as Excel shows them when the date cell is formatted as General.
  it.each([
    [2201, 1906, 1, 9],
    [36526, 2000, 1, 1],
    [42429, 2016, 2, 29],
    [43890, 2020, 2, 29],
    [43891, 2020, 3, 1],
  ])("reads the date serial %d as %d-%d-%d", (serial, year, month, day) => {
    expect(parsePeriod(serial)).toEqual({ year, month, day });
  });

  it.each([
    ["2016年2月", 29],
    ["2017年2月", 28],
    ["2100-02", 28],
    ["2000-02", 29],
    ["2019年4月", 30],
  ])("ends %s on day %d", (cell, day) => {
    expect(parsePeriod(cell)).toMatchObject({ day });
  });

  it("takes 1900 to 2200 as years", () => {
    expect([parsePeriod(1900), parsePeriod(2200)]).toEqual([{ year: 1900 }, { year: 2200 }]);
  });

  it.each([
    [""],
    ["去年"],
    ["19"],
    ["’19"],
    [19],
    [0],
    [-2019],
    [2019.5],
    [43646.5],
    [1899],
    [NaN],
    ["1899"],
    ["2201"],
    ["20190"],
    ["43646"],
    ["2019-2-29"],
    ["2019-6-31"],
    ["2019-13"],
    ["2019年0月"],
    ["2019-6/30"],
    [20191301],
    ["2019年6月0日"],
    ["2019年上半年"],
    ["2016—2020年"],
    ["2019件"],
    ["12019"],
  ])("refuses %j, naming it", (cell) => {
    expect(refusalOf(() => parsePeriod(cell))).toEqual({ code: "notAYear", given: String(cell), facts: {} });
  });
});

describe("the dates of periods", () => {
  it("end a whole year on its last day", () => {
    expect(dateOf({ year: 2019 })).toEqual({ year: 2019, month: 12, day: 31 });
    expect(isoDate({ year: 2019 })).toBe("2019-12-31");
    expect(serialOf({ year: 2019 })).toBe(43830);
    expect([isInsideYear({ year: 2019 }), isEndOfMonth({ year: 2019 })]).toEqual([false, true]);
  });

  it("are what they say inside a year", () => {
    const june = at("2019-06-30");
    expect([dateOf(june), isoDate(june), serialOf(june)]).toEqual([june, "2019-06-30", 43646]);
    expect([isInsideYear(june), isEndOfMonth(june), isEndOfMonth(at("2019-06-29"))]).toEqual([true, true, false]);
  });

  it("come back from Excel's numbers, the last day as the year itself", () => {
    expect([fromSerial(43646), fromSerial(43830), fromSerial(0.5)]).toEqual([at("2019-06-30"), { year: 2019 }, null]);
    fc.assert(
      fc.property(fc.integer({ min: 42005, max: 50000 }), (serial) => {
        const period = fromSerial(serial);
        expect(period && serialOf(period)).toBe(serial);
        expect(period && parsePeriod(isoDate(period))).toEqual(period);
      }),
    );
  });

  it("are in order by their last day", () => {
    const dates = ["2019", "2018-12-30", "2019-12-30", "2019-02-28", "2018", "2019-10-31"].map(at);
    expect([...dates].sort(comparePeriods).map(isoDate)).toEqual([
      "2018-12-30",
      "2018-12-31",
      "2019-02-28",
      "2019-10-31",
      "2019-12-30",
      "2019-12-31",
    ]);
    expect(isSamePeriod(at("2019"), { year: 2019, month: 12, day: 31 })).toBe(true);
    expect(isSamePeriod(at("2019"), at("2019-12-30"))).toBe(false);
  });
});

describe("yearEndBefore", () => {
  it("is the last year-end, for a date and for a whole year", () => {
    expect([yearEndBefore(at("2019-06-30")), yearEndBefore({ year: 2016 })]).toEqual([{ year: 2018 }, { year: 2015 }]);
  });
});

describe("samePeriodLastYear", () => {
  it.each([
    ["2019", "2018"],
    ["2019-06-30", "2018-06-30"],
    ["2019-06-15", "2018-06-15"],
    ["2020-02-29", "2019-02-28"],
    ["2017-02-28", "2016-02-29"], // both are the first two months
    ["2020-02-28", "2019-02-28"],
    ["2019-12-30", "2018-12-30"],
  ])("of %s is %s", (date, before) => {
    expect(samePeriodLastYear(at(date))).toEqual(at(before));
  });
});
