import { bestAndWorst } from "../../src/domain/bestAndWorst";
import { inOrder, monitor, type DistrictRow, type Monitoring } from "../../src/domain/monitoring";
import type { TotalRow } from "../../src/domain/monitoringTotals";
import { PlanError } from "../../src/domain/planError";
import { defaultPlan as plan } from "../../src/domain/plans";
import { at, column, entered, inPlanOrder, table, type Entries } from "./enteredFigures";
import { refusalOf } from "./refusalOf";
import { tinyPlan } from "./tinyPlan";

// The plan's order: 灵川 全州 兴安 永福 阳朔 灌阳 龙胜 资源 平乐 荔浦 恭城 临桂 象山 秀峰 叠彩 七星 雁山
const end2018 = [103, 47, 83, 84, 27, 29, 20, 35, 42, 86, 29, 234, 334, 180, 120, 3165, 82]; // all on target: 4700
const june2018 = [90, 40, 80, 80, 20, 25, 20, 30, 40, 80, 25, 200, 300, 160, 110, 2700, 80]; // together 4080
const june2019 = [110, 53, 83, 91, 30, 31, 25, 44, 47, 90, 31, 250, 360, 193, 138, 3500, 88]; // together 5164
const marks: Entries = {
  quanzhou: { value: 53, isPreliminary: true, remark: "待核" },
};

const stockOf = (entries: Entries, published: number | null = null) =>
  entered([
    table(
      "inForce",
      column("2018-06-30", inPlanOrder(plan.districts, june2018)),
      column("2018", inPlanOrder(plan.districts, end2018)),
      column("2019-06-30", { ...inPlanOrder(plan.districts, june2019), ...entries }, published),
    ),
  ]);
const june = { indicatorId: "inForce", period: at("2019-06-30") };

const district = ({ districts }: Monitoring, id: string) =>
  districts.find((row) => row.district.id === id) as DistrictRow;
const total = ({ totals }: Monitoring, kind: TotalRow["kind"]) => totals.find((row) => row.kind === kind) as TotalRow;

describe("monitor", () => {
  const whole = monitor(plan, stockOf(marks), june);

  it("says what it is about", () => {
    expect(whole.indicator.shortName).toBe("拥有量");
    expect(whole.period).toEqual(at("2019-06-30"));
    expect(whole.timeShare).toEqual({ share: 0.5, basis: "months" });
    expect(whole.districts.map((row) => row.district)).toEqual(plan.districts);
  });

  it("measures 荔浦: 86 at the end of 2018, 90 now, 99 wanted", () => {
    const { attainment, progress, difference, yearOnYear, share, ...row } = district(whole, "lipu");
    expect(row).toMatchObject({
      ...{ target: 99, pace: 92.5, actual: 90, baseline: 86, shortfall: 9 },
      needed: 2, // 9 ÷ 6
      ...{ isPreliminary: false, isInvalid: false, remark: "", wasReachedBefore: false },
      status: { code: "behind" }, // 2.5 short of the pace, 19 points behind
    });
    expect(attainment).toBeCloseTo(0.909090909, 9); // 90 ÷ 99
    expect(progress).toBeCloseTo(4 / 13, 12);
    expect(difference).toBeCloseTo((4 / 13 - 0.5) * 100, 8);
    expect(yearOnYear).toBeCloseTo(0.125, 12); // 90 after 80
    expect(share).toBeCloseTo(90 / 5164, 12);
  });

  it("ranks by attainment, all together and in the groups", () => {
    // 龙胜 25 of 25, 资源 44 of 44 and 叠彩 138 of 138 share the first place
    const ranksOf = (id: string) => [district(whole, id).rank, district(whole, id).rankInGroup];
    expect(["longsheng", "ziyuan", "diecai"].map(ranksOf)).toEqual([
      [1, 1],
      [1, 1],
      [1, 1],
    ]);
    expect(ranksOf("yongfu")).toEqual([4, 3]); // 91 of 97 = 0.9381
    expect(ranksOf("xiangshan")).toEqual([5, 2]); // 360 of 384 = 0.9375
    expect(ranksOf("yangshuo")).toEqual([5, 4]); // 30 of 32 = 0.9375
    expect(ranksOf("yanshan")[0]).toBe(7); // 88 of 94 = 0.9362
    expect(ranksOf("xingan")).toEqual([17, 11]); // 83 of 95 = 0.874, the last; 七星 3500 of 3968 = 0.882
    expect(ranksOf("qixing")).toEqual([16, 6]);
  });

  it("carries remarks and the mark of preliminary figures", () => {
    expect(district(whole, "quanzhou")).toMatchObject({ isPreliminary: true, remark: "待核" });
    expect(whole.totals.map(({ isPreliminary }) => isPreliminary)).toEqual([true, true, true]);
  });

  it("adds up the districts, the city and the city without 七星区", () => {
    expect(whole.totals.map(({ kind, target, actual, baseline }) => [kind, target, actual, baseline])).toEqual([
      ["reported", 5750, 5164, 4700],
      ["city", 5750, 5164, 4700],
      ["withoutDominant", 1782, 1664, 1535],
    ]);
    expect(total(whole, "city")).toMatchObject({
      pace: 5225,
      reportedCount: 17,
      districtCount: 17,
      missing: [],
      share: 1,
    });
    expect(total(whole, "city").yearOnYear).toBeCloseTo(5164 / 4080 - 1, 12);
    expect(total(whole, "withoutDominant")).toMatchObject({
      districtCount: 16,
      pace: 1658.5,
      status: { code: "normal" },
    });
    expect(total(whole, "withoutDominant").share).toBeCloseTo(1664 / 5164, 12);
  });

  it("takes the city's published figure for the city, and leaves the sum beside it", () => {
    const published = monitor(plan, stockOf({}, 5200), june);
    expect([total(published, "city").actual, total(published, "reported").actual]).toEqual([5200, 5164]);
    expect(district(published, "lipu").share).toBeCloseTo(90 / 5200, 12);
  });

  it("leaves a missing district unranked, out of every sum, and sets the others against their own targets", () => {
    const missing = monitor(plan, stockOf({ qixing: null, lipu: { value: null, isInvalid: true } }), june);
    expect(district(missing, "qixing")).toMatchObject({
      ...{ actual: null, rank: null, rankInGroup: null, share: null, attainment: null, shortfall: null, needed: null },
      ...{ target: 3968, pace: 3566.5, baseline: 3165, isInvalid: false },
      status: { code: "unreported" },
    });
    expect(district(missing, "lipu")).toMatchObject({ isInvalid: true, status: { code: "unreported" } });
    expect(total(missing, "reported")).toMatchObject({
      ...{ reportedCount: 15, districtCount: 17, missing: ["荔浦县", "七星区"] },
      actual: 1574, // 5164 − 3500 − 90
      target: 1683, // 5750 − 3968 − 99
      baseline: 1449, // 4700 − 3165 − 86
    });
    expect(total(missing, "city")).toMatchObject({ actual: null, target: 5750, status: { code: "unreported" } });
    expect(total(missing, "withoutDominant")).toMatchObject({ actual: null, target: 1782, missing: ["荔浦县"] });
    expect(district(missing, "lingchuan").share).toBeNull();
  });

  it("has neither a sum nor a target of those who reported when nobody did", () => {
    const nobody = monitor(plan, entered([table("inForce", column("2019", {}))]), { ...june, period: { year: 2019 } });
    expect(total(nobody, "reported")).toMatchObject({ reportedCount: 0, actual: null, target: null });
    expect(nobody.districts.map(({ status }) => status.code)).toEqual(Array(17).fill("unreported"));
  });

  it("does not make up the year-end of 2015: a stock inside 2016 is not determined", () => {
    const actuals = entered([table("inForce", column("2015", {}, 2254), column("2016-06-30", { qixing: 1500 }, 2400))]);
    const first = monitor(plan, actuals, { indicatorId: "inForce", period: at("2016-06-30") });
    expect(district(first, "qixing")).toMatchObject({
      pace: null,
      status: { code: "undetermined", reason: "noBaseline" },
    });
    // the city has its year-end: 2254 + (2665 − 2254) ÷ 2
    expect(total(first, "city")).toMatchObject({ baseline: 2254, pace: 2459.5 });
  });

  it("starts a flow at nothing", () => {
    const actuals = entered([table("applications", column("2018", { lipu: 130 }), column("2019-06-30", { lipu: 57 }))]);
    const { districts } = monitor(plan, actuals, { indicatorId: "applications", period: at("2019-06-30") });
    expect(districts.find((row) => row.district.id === "lipu")).toMatchObject({
      ...{ target: 141, pace: 70.5, baseline: null, shortfall: 84, needed: 14, status: { code: "watch" } },
    });
  });

  it("says that a target was reached before the year began", () => {
    const actuals = entered([table("inForce", column("2018", { lipu: 100 }), column("2019-06-30", { lipu: 101 }))]);
    const { districts } = monitor(plan, actuals, june);
    expect(districts[9]).toMatchObject({ wasReachedBefore: true, status: { code: "reached" } });
  });

  it("refuses a date without a column, a workbook without the sheet and a rule that is no number", () => {
    expect(refusalOf(() => monitor(plan, stockOf({}), { ...june, period: at("2019-05-31") })).code).toBe("noCutOff");
    expect(refusalOf(() => monitor(plan, entered([]), june)).code).toBe("noActualsSheet");
    const broken = { ...stockOf({}), rules: new PlanError("badRule", "十") };
    expect(refusalOf(() => monitor(plan, broken, june))).toMatchObject({ code: "badRule", given: "十" });
  });

  it("leaves the third total out where no district makes most of the whole", () => {
    const actuals = entered([table("grants", column("2021", { hongqi: 1, dongfeng: 4, yuanqu: 9 }))]);
    const { totals } = monitor(tinyPlan, actuals, { indicatorId: "grants", period: { year: 2021 } });
    // 产业园 stands outside the total
    expect(totals.map(({ kind, actual, target }) => [kind, actual, target])).toEqual([
      ["reported", 5, 5],
      ["city", 5, 5],
    ]);
  });
});

describe("inOrder", () => {
  const { districts } = monitor(plan, stockOf({ lingchuan: null, longsheng: 20 }), june);
  const names = (rows: readonly DistrictRow[]) => rows.map((row) => row.district.shortName);

  it("keeps the document's order", () => {
    expect(inOrder(plan, districts, "plan")).toBe(districts);
  });

  it("follows the codes", () => {
    expect(names(inOrder(plan, districts, "code")).slice(0, 3)).toEqual(["秀峰", "叠彩", "象山"]);
  });

  it("follows the ranks, ties in the document's order, the unreported last", () => {
    const byRank = names(inOrder(plan, districts, "rank"));
    expect(byRank.slice(0, 5)).toEqual(["资源", "叠彩", "永福", "阳朔", "象山"]);
    expect(byRank.slice(-2)).toEqual(["龙胜", "灵川"]); // 20 of 25, and not reported
  });
});

describe("bestAndWorst", () => {
  const namesOf = (entries: Entries) => {
    const { best, worst } = bestAndWorst(monitor(plan, stockOf(entries), june).districts);
    return [best, worst].map((rows) => rows.map((row) => row.district.shortName));
  };
  const nobody = Object.fromEntries(plan.districts.map(({ id }) => [id, null]));

  it("are the first three and the last three of those that reported, the last one last", () => {
    expect(namesOf({ lingchuan: null })).toEqual([
      ["龙胜", "资源", "叠彩"],
      ["平乐", "七星", "兴安"], // 0.887, 0.882, 0.874
    ]);
  });

  it("take in whoever shares the third place", () => {
    // 2 of 118, 1 of 59: the same ratio
    const tied = {
      ...nobody,
      lingchuan: 2,
      quanzhou: 1,
      lingui: 200,
      xiangshan: 100,
      qixing: 3900,
      yanshan: 50,
      diecai: 2,
    };
    expect(namesOf(tied)).toEqual([
      ["七星", "临桂", "雁山"], // 0.983, 0.743, 0.532
      ["灵川", "全州", "叠彩"], // 0.0169 twice, 0.0145
    ]);
    expect(namesOf({ ...tied, xingan: 95, yongfu: 97, yangshuo: 32, guanyang: 34 })[0]).toHaveLength(4);
  });

  it("never name a district twice", () => {
    expect(namesOf({ ...nobody, lingchuan: 50, quanzhou: 10, lingui: 200, qixing: 3900 })).toEqual([
      ["七星", "临桂", "灵川"],
      ["全州"],
    ]);
    expect(namesOf(nobody)).toEqual([[], []]);
  });
});
