import { parsePeriod } from "../../src/domain/period";
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
