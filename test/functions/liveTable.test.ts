import { actualsStore } from "../../src/domain/actualsStore";
import { PlanError } from "../../src/domain/planError";
import { defaultPlan as plan } from "../../src/domain/plans";
import { ranking } from "../../src/functions/pace";
import { actual, attainment, gap, status } from "../../src/functions/progress";
import { column, entered, inPlanOrder, table } from "../domain/enteredFigures";
import { loadCustomFunctions } from "./customFunctionsRuntime";
import { cellOf, streamed } from "./streamed";

beforeAll(loadCustomFunctions);

const end2018 = [103, 47, 83, 84, 27, 29, 20, 35, 42, 86, 29, 234, 334, 180, 120, 3165, 82];
const years = ["2016", "2017", "2018", "2019", "2020"];
const emptyYears = years.map((year) => column(year, {}));

const stock = table(
  "inForce",
  column("2015", {}, 2254),
  column("2016", {}, 2600),
  column("2017", { qixing: 2400 }),
  column("2018", inPlanOrder(plan.districts, end2018)),
  column("2019-03-31", { qixing: 3300 }),
  column("2019-06-30", { qixing: 3600, lipu: 90 }),
  column("2019-09-30", {}),
  ...emptyYears.slice(3),
);
const flow = table(
  "applications",
  ...emptyYears.slice(0, 3),
  column("2019-06-30", { lipu: 57 }),
  ...emptyYears.slice(3),
);

/** The whole table that a call without arguments spills; the third argument is the indicator. */
function spilled(calculate: (...args: never[]) => void, parameterCount: number, ...others: unknown[]): unknown[][] {
  const call = streamed(calculate, [null, null, ...others], parameterCount);
  call.cancel();
  return cellOf(call) as unknown[][];
}

describe("=GAP()", () => {
  beforeAll(() => actualsStore.set(entered([stock, flow])));

  it("is the labelled table of 17 districts and 合计 by the years and the newest cut-off", () => {
    const rows = spilled(gap, 4);
    expect(rows.map((row) => row.length)).toEqual(Array(19).fill(7));
    expect(rows[0]).toEqual([
      ...["拥有量差额（件）＝完成数－目标", "2016年", "2017年", "2018年", "2019年", "2020年", "2019年6月末"],
    ]);
    expect(rows[1]).toEqual(["灵川县", "—", "—", 0, "—", "—", "—"]);
    expect(rows[10]).toEqual(["荔浦县", "—", "—", 0, "—", "—", -9]);
    expect(rows[16]).toEqual(["七星区", "—", 13, 0, "—", "—", -368]);
    // 2600 published against 2665; the sum of 2018; the others lack districts
    expect(rows[18]).toEqual(["合计", -65, "—", 0, "—", "—", "—"]);
  });

  it("heads the column of a flow by its months, another day by its date", () => {
    expect(spilled(gap, 4, "受理量")[0]).toEqual([
      ...["受理量差额（件）＝完成数－目标", "2016年", "2017年", "2018年", "2019年", "2020年", "2019年1—6月"],
    ]);
    actualsStore.set(entered([table("applications", column("2019-06-15", { lipu: 57 }))]));
    expect(spilled(gap, 4, "受理量")[0]?.[6]).toBe("截至2019年6月15日");
    actualsStore.set(entered([stock, flow]));
  });

  it("has no such column when the newest figures are those of a year's end, or there are none", () => {
    actualsStore.set(entered([table("inForce", column("2018-06-30", { lipu: 80 }), column("2018", { lipu: 86 }))]));
    expect(spilled(gap, 4)[0]).toHaveLength(6);
    actualsStore.set(entered([table("inForce", ...emptyYears)]));
    expect(spilled(gap, 4)[10]).toEqual(["荔浦县", "—", "—", "—", "—", "—"]);
    actualsStore.set(entered([stock, flow]));
  });

  it("grows by the column of a new cut-off, in one emission", () => {
    const call = streamed(gap, [], 4);
    const widths = () => call.results.map((result) => (result as unknown[][])[0]?.length);
    actualsStore.set(entered([table("inForce", ...emptyYears)]));
    actualsStore.set(entered([stock, flow]));
    call.cancel();
    expect(widths()).toEqual([7, 6, 7]);
  });

  it.each(["授权量", "每万人口"])("of %s is refused as TARGET refuses it", (indicator) => {
    const call = streamed(gap, [null, null, indicator], 4);
    expect(String(cellOf(call))).toContain(indicator);
    call.cancel();
  });

  it("takes one indicator only", () => {
    const call = streamed(gap, [null, null, [["拥有量", "受理量"]]], 4);
    expect(cellOf(call)).toMatch(/^#VALUE! 参数的行列数对不上：指标 1×2/);
  });
});

describe("the other whole tables", () => {
  beforeAll(() => actualsStore.set(entered([stock, flow])));

  it.each([
    ["ACTUAL", actual, 3, "拥有量完成数（件）", [90, 3600]],
    ["ATTAINMENT", attainment, 4, "拥有量完成率＝完成数÷目标", [90 / 99, 3600 / 3968]],
    ["STATUS", status, 4, "拥有量状态", ["落后", "正常"]],
    ["RANKING", ranking, 4, "拥有量名次（按完成率）", [1, 2]], // 0.909 before 0.907
  ] as const)("=%s() has its corner, its cells and dashes", (_, calculate, count, corner, [lipu, qixing]) => {
    const rows = spilled(calculate, count);
    expect(rows[0]?.[0]).toBe(corner);
    expect([rows[10]?.[6], rows[16]?.[6]]).toEqual([lipu, qixing]);
    expect([rows[1]?.[1], rows[1]?.[6], rows[18]?.[6]]).toEqual(["—", "—", "—"]);
    expect(rows[18]?.[0]).toBe("合计");
  });

  it("RANKING ranks one group only, if it is asked to", () => {
    const rows = spilled(ranking, 4, "拥有量", "县");
    expect([rows[10]?.[6], rows[16]?.[6]]).toEqual([1, "—"]);
  });

  it("are one refusal where a rule is no number or the sheet cannot be read", () => {
    actualsStore.set(entered([stock], { rules: new PlanError("badRule", "十") }));
    const call = streamed(status, [], 4);
    expect(cellOf(call)).toMatch(/^#VALUE! “规则”表里填了“十”/);
    call.cancel();
  });
});
