import { noActuals } from "../../src/domain/actuals";
import { actualsStore } from "../../src/domain/actualsStore";
import { defaultPlan as plan } from "../../src/domain/plans";
import { needed, pace, ranking } from "../../src/functions/pace";
import { column, entered, table } from "../domain/enteredFigures";
import { loadCustomFunctions } from "./customFunctionsRuntime";
import { once } from "./streamed";

beforeAll(loadCustomFunctions);

const PACE = once(pace, 3);
const NEEDED = once(needed, 3);
const RANKING = once(ranking, 4);

const workbook = entered([
  table(
    "inForce",
    column("2015", {}, 2254),
    column("2018", { lipu: 86 }),
    // 2019: 灵川 118, 全州 59, 临桂 269, 象山 384: 0.5, 1, 0.743, 0.5
    column("2019-06-30", { lingchuan: 59, quanzhou: 59, lingui: 200, xiangshan: 192, qixing: null }),
    column("2019", { lipu: 98 }),
  ),
  table("applications", column("2019-06-30", { qixing: 1518, lipu: 70, lingchuan: 190 })),
]);

describe("pace", () => {
  it.each([
    ["七星区", "2019-6-30", "受理量", 1518],
    ["荔浦", "2019-6-30", "受理量", 70.5],
    ["荔浦", "2019年6月", "拥有量", 92.5], // 86 + (99 − 86) ÷ 2
    ["荔浦", "2019-9-30", "拥有量", 95.75], // a date without a column of its own
    ["七星区", "2019-7-31", "受理量", 1771],
    ["全市", "2016-6-30", null, 2459.5], // 2254 + (2665 − 2254) ÷ 2
    ["荔浦", 2019, "拥有量", 99], // a year's end is the target of the year
    ["七星区", "2019-12-31", "受理量", 3036],
  ])("%s %s %s is %d", (name, date, indicator, value) => {
    actualsStore.set(workbook);
    expect(PACE(name, date, indicator)).toBe(value);
  });

  it("needs no figure for a flow, nor for a year's end", () => {
    actualsStore.set(noActuals);
    expect([PACE("七星区", "2019-6-30", "受理量"), PACE("七星区", 2019)]).toEqual([1518, 3968]);
  });

  it.each([
    [
      "七星区",
      "2019-6-30",
      "拥有量",
      "#N/A 七星区缺上年末数（2018年末），算不出序时目标。请先在“完成数-拥有量”表里填写。",
    ],
    ["全市", "2019-6-30", null, "#N/A 全市缺上年末数（2018年末），算不出序时目标。请先在“完成数-拥有量”表里填写。"],
    ["全市", "2020-6-30", "每万人口", "#N/A 每万人口没有分县区的完成数，请写拥有量或受理量。"],
    ["七星区", "2021-6-30", "受理量", "#N/A 本计划没有2021年的目标，只有2016—2020年。"],
    ["七行区", "2019-6-30", "受理量", "#N/A 找不到县区“七行区”。您要写的是七星区吗？"],
    ["七星区", "半年", "受理量", "#VALUE! “半年”不是年份，请写 2019、2019年，或 2019-6-30 这样的日期。"],
  ])("%s %s %s is refused", (name, date, indicator, sentence) => {
    actualsStore.set(workbook);
    expect(PACE(name, date, indicator)).toBe(sentence);
  });

  it("says that the sheet is missing, and not a figure in it", () => {
    actualsStore.set(noActuals);
    expect(PACE("七星区", "2019-6-30")).toBe("#N/A 还没有“完成数-拥有量”表，请在“完成数”页新建。");
  });

  it("stays blank while its required arguments are not there yet", () => {
    expect([PACE(), PACE("七星区"), NEEDED(null, "2019-6-30")]).toEqual(["", "", ""]);
  });
});

describe("needed", () => {
  it.each([
    ["七星区", "2019-6-30", "受理量", 253], // (3036 − 1518) ÷ 6
    ["荔浦", "2019-6-30", "受理量", 12], // 71 ÷ 6 = 11.8
    ["灵川", "2019-6-30", "受理量", 0], // 190 of 181
    ["象山", "2019-6-30", "拥有量", 32], // 192 ÷ 6
    ["七星区", "2019-6-30", "拥有量", ""], // not reported
    ["荔浦", 2019, "拥有量", "—"],
    ["荔浦", "2019-12-15", "拥有量", "—"], // whatever is reported
  ])("%s %s %s is %p", (name, date, indicator, value) => {
    actualsStore.set(workbook);
    expect(NEEDED(name, date, indicator)).toBe(value);
  });

  it("refuses a date without a column", () => {
    actualsStore.set(workbook);
    expect(NEEDED("荔浦", "2019-5-31")).toMatch(/^#N\/A 完成数表里没有“2019-5-31”这一列，最接近的是 2019-6-30/);
    expect(NEEDED("全市", "2019-6-30")).toMatch(/^#N\/A 全市缺 13 个县区/);
  });
});

describe("ranking", () => {
  const ranksAt = (...given: readonly unknown[]) => {
    actualsStore.set(workbook);
    return RANKING([["灵川"], ["全州"], ["临桂"], ["象山"], ["七星"]], "2019-6-30", ...given);
  };

  it("ranks those that reported by actual ÷ target, ties alike", () => {
    expect(ranksAt()).toEqual([[3], [1], [2], [3], [""]]);
    expect(ranksAt("拥有量", "全部")).toEqual([[3], [1], [2], [3], [""]]);
  });

  it("ranks counties or urban districts among themselves; the others are not in it", () => {
    expect(ranksAt(null, "县")).toEqual([[2], [1], ["—"], ["—"], ["—"]]);
    expect(ranksAt(null, "区")).toEqual([["—"], ["—"], [1], [2], [""]]);
  });

  it("takes a group for each cell", () => {
    expect(ranksAt(null, [["县", "全部"]])).toEqual([
      [2, 3],
      [1, 1],
      ["—", 2],
      ["—", 3],
      ["—", ""],
    ]);
  });

  it("gives all districts when none is named", () => {
    const column = RANKING(null, "2019-6-30") as unknown[][];
    expect(column).toHaveLength(plan.districts.length);
    expect(column.slice(0, 3)).toEqual([[3], [1], [""]]);
  });

  it.each([
    [["全市", 2019], "#N/A “全市”不参加排名，请写一个县区。"],
    [["七星区", 2019, "拥有量", "市"], "#VALUE! 没有“市”这个分组，请写全部、县或区。"],
    [
      ["七星区", 2018, "受理量"],
      "#N/A 完成数表里没有“2018”这一列，最接近的是 2019-6-30。请改写日期，或在“完成数”页添加这一列。",
    ],
  ])("%j is refused", (given, sentence) => {
    actualsStore.set(workbook);
    expect(RANKING(...given)).toBe(sentence);
  });
});
