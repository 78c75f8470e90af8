import { noActuals } from "../../src/domain/actuals";
import { actualsStore } from "../../src/domain/actualsStore";
import { PlanError } from "../../src/domain/planError";
import { defaultPlan as plan } from "../../src/domain/plans";
import { actual, attainment, gap, status } from "../../src/functions/progress";
import { column, entered, inPlanOrder, table } from "../domain/enteredFigures";
import { loadCustomFunctions } from "./customFunctionsRuntime";
import { once } from "./streamed";

beforeAll(loadCustomFunctions);

const functions = {
  ACTUAL: once(actual, 3),
  GAP: once(gap, 4),
  ATTAINMENT: once(attainment, 4),
  STATUS: once(status, 4),
};
const { ACTUAL, GAP, ATTAINMENT, STATUS } = functions;

// The plan's order: 灵川 … 荔浦 is the tenth, 七星 the sixteenth. End of 2018 on target, together 4700.
const end2018 = [103, 47, 83, 84, 27, 29, 20, 35, 42, 86, 29, 234, 334, 180, 120, 3165, 82];
const workbook = entered([
  table(
    "inForce",
    column("2015", { qixing: 1400 }, 2254),
    column("2016", {}),
    column("2017", { qixing: 2387, lipu: { value: null, isInvalid: true } }),
    column("2018", inPlanOrder(plan.districts, end2018)),
    column("2019-06-30", { qixing: 3600, lipu: 90, longsheng: 0 }),
    column("2019", {}, 5700),
    column("2020", {}),
  ),
  table("applications", column("2018", { qixing: 2850 }), column("2019-06-15", { qixing: 1380, lipu: 52 })),
]);

describe("with figures in the workbook", () => {
  beforeAll(() => actualsStore.set(workbook));

  it.each([
    ["ACTUAL", ["七星区", 2018], 3165],
    ["ACTUAL", ["七星区", "2019-6-30", "拥有量"], 3600],
    ["ACTUAL", ["荔浦市", "2019年6月"], 90],
    ["ACTUAL", ["龙胜", "2019-6-30"], 0], // a reported 0
    ["ACTUAL", ["七星区", "2019-6-15", "受理量"], 1380],
    ["ACTUAL", ["七星区", 2015], 1400], // the base has no target and still is a figure
    ["ACTUAL", ["全市", 2015], 2254],
    ["ACTUAL", ["全市", 2018], 4700], // the sum of all 17
    ["ACTUAL", ["全市", 2019], 5700], // the published figure
    ["GAP", ["七星区", "2019-6-30"], -368], // 3600 − 3968
    ["GAP", ["全市", 2019], -50], // 5700 − 5750
    ["GAP", ["荔浦", 2018], 0],
    ["ATTAINMENT", ["七星区", 2017], 1],
    ["ATTAINMENT", ["七星区", "2019-6-15", "受理量"], 1380 / 3036],
    ["STATUS", ["荔浦", "2019-6-30"], "落后"], // pace 92.5
    ["STATUS", ["七星区", "2019-6-30"], "正常"], // pace 3165 + 803 ÷ 2 = 3566.5
    ["STATUS", ["七星区", 2018], "达标"],
    ["STATUS", ["全市", 2019], "关注"], // 1000 of 1050 done
    ["STATUS", ["七星区", "2019-6-15", "受理量"], "正常"], // 3036 × 166 ÷ 365 = 1380.8, less than 2 short
    ["STATUS", ["荔浦", "2019-6-15", "受理量"], "关注"], // 141 × 166 ÷ 365 = 64.1, ten points below are 50.03
  ] as const)("%s of %j is %p", (id, given, answer) => {
    expect(functions[id](...given)).toBe(answer);
  });

  it("leaves what was not reported, or is no count, blank, and calls it 未报", () => {
    for (const given of [
      ["七星区", 2020],
      ["荔浦", 2017],
      ["灵川", "2019-6-30"],
    ]) {
      expect([ACTUAL, GAP, ATTAINMENT, STATUS].map((each) => each(...given))).toEqual(["", "", "", "未报"]);
    }
  });

  it("stays blank for a blank district or year", () => {
    expect([ACTUAL, GAP, ATTAINMENT, STATUS].map((each) => each([[null]], 2019))).toEqual(["", "", "", ""]);
    expect([ACTUAL, GAP, ATTAINMENT, STATUS].map((each) => each("七星区", [[""]]))).toEqual(["", "", "", ""]);
  });

  it("spills districts and years, each with its own answer", () => {
    expect(GAP([["七星区"], ["荔浦"]], [[2018, "2019-6-30"]])).toEqual([
      [0, -368],
      [0, -9],
    ]);
    expect(ACTUAL("七星区")).toEqual([["", 2387, 3165, "", ""]]);
    expect(STATUS(null, 2018)).toEqual(Array(17).fill(["达标"]));
  });

  it.each([
    [
      "ACTUAL",
      ["七星区", "2019-5-31"],
      "#N/A 完成数表里没有“2019-5-31”这一列，最接近的是 2019-6-30。请改写日期，或在“完成数”页添加这一列。",
    ],
    [
      "GAP",
      ["七星区", 2016, "受理量"],
      "#N/A 完成数表里没有“2016”这一列，最接近的是 2018。请改写日期，或在“完成数”页添加这一列。",
    ],
    ["ACTUAL", ["七星区", 2015, "受理量"], "#N/A 本计划没有2015年的目标，只有2016—2020年。"],
    ["ACTUAL", ["七星区", 2031], "#N/A 本计划没有2031年的目标，只有2016—2020年。"],
    ["GAP", ["七星区", 2015], "#N/A 本计划没有2015年的目标，只有2016—2020年。"],
    ["GAP", ["七星区", 2019, "授权量"], "#N/A 授权量只有五年累计目标：突破4000件，没有“2019”的分年目标。"],
    ["ACTUAL", ["全市", 2019, "授权量"], "#N/A 授权量没有分县区的完成数，请写拥有量或受理量。"],
    ["GAP", ["全市", 2020, "每万人口"], "#N/A 每万人口没有分县区的完成数，请写拥有量或受理量。"],
    ["STATUS", ["全市", 2020, "每万人口", 11], "#N/A 每万人口没有分县区的完成数，请写拥有量或受理量。"],
    ["ACTUAL", ["七行区", 2019], "#N/A 找不到县区“七行区”。您要写的是七星区吗？"],
    ["STATUS", ["七星区", "去年"], "#VALUE! “去年”不是年份，请写 2019、2019年，或 2019-6-30 这样的日期。"],
  ] as const)("%s of %j is refused: %s", (id, given, sentence) => {
    expect(functions[id](...given)).toBe(sentence);
  });

  it("counts and names the districts that the city lacks", () => {
    const [, names = ""] = /（(.*)）/.exec(String(GAP("全市", "2019-6-30"))) ?? [];
    expect(GAP("全市", "2019-6-30")).toMatch(
      /^#N\/A 全市缺 14 个县区的完成数（灵川县、全州县、.*），也没有填全市公布数。$/,
    );
    expect(names.split("、")).toHaveLength(14);
    expect(STATUS("全市", 2017)).toMatch(/^#N\/A 全市缺 16 个县区/);
  });
});

describe("STATUS of a figure that is given", () => {
  it("takes the year-end before from the workbook, for a stock only", () => {
    actualsStore.set(workbook);
    expect(STATUS("荔浦", "2019-6-30", "拥有量", 91)).toBe("正常"); // 86 there
    expect(STATUS("荔浦", "2018-6-30", "拥有量", 80)).toBe("未判定（缺上年末数）"); // no count there
    expect(STATUS("荔浦", "2018-6-30", "受理量", 66)).toBe("正常");
  });

  it("needs no sheet at a year's end, and says inside the year that it does", () => {
    actualsStore.set(noActuals);
    expect([11, 10, 9].map((count) => STATUS("龙胜", 2016, "拥有量", count))).toEqual(["达标", "关注", "落后"]);
    expect(STATUS("龙胜", "2016-6-30", "拥有量", 10)).toBe("未判定（缺上年末数）");
    expect(STATUS("龙胜", "2016-6-30", "拥有量", 11)).toBe("达标");
  });

  it("calls a missing figure 未报, and refuses one that is no count", () => {
    expect(STATUS([["七星区"], ["荔浦"], [""]], 2019, "受理量", [[3036], [null], [5]])).toEqual([
      ["达标"],
      ["未报"],
      [""],
    ]);
    expect(STATUS("荔浦", 2019, "受理量", "130")).toMatch(/^#VALUE! 完成数“130”不是件数/);
  });

  it("follows the thresholds of the workbook, and is refused when one is no number", () => {
    const rules = { behindPoints: 30, leastShort: 2, fallbackRate: 0.9 };
    actualsStore.set(entered([], { rules }));
    expect(STATUS("荔浦", "2019-6-30", "受理量", 56)).toBe("关注");
    actualsStore.set(entered([], { rules: new PlanError("badRule", "十") }));
    expect(STATUS("荔浦", "2019-6-30", "受理量", 56)).toBe(
      "#VALUE! “规则”表里填了“十”，不是 0 或正数，状态无法判定。请改正。",
    );
    expect(GAP("荔浦", "2019-6-30", "受理量", 56)).toBe(-85);
  });
});

describe("without figures in the workbook", () => {
  it("says which sheet is missing, and shows the fourth argument only where there is one", () => {
    actualsStore.set(noActuals);
    expect(ACTUAL("七星区", 2019)).toBe("#N/A 还没有“完成数-拥有量”表，请在“完成数”页新建。");
    expect(STATUS("七星区", 2019, "受理量")).toBe(
      '#N/A 还没有“完成数-受理量”表，请在“完成数”页新建，或写上第四个参数，如 =PATENT.STATUS("七星区",2019,"受理量",3000)。',
    );
  });

  it("shows the refusal of a sheet that cannot be read", () => {
    const unreadable = new PlanError("columnMissing", "县区", { worksheet: "完成数-拥有量" });
    actualsStore.set({ ...noActuals, tables: new Map([["inForce", unreadable]]) });
    for (const call of [ACTUAL, GAP, STATUS]) {
      expect(call("七星区", 2019)).toMatch(/^#VALUE! 工作表“完成数-拥有量”里找不到“县区”列/);
    }
    expect(GAP("七星区", 2019, "拥有量", 3900)).toBe(-68);
  });
});
