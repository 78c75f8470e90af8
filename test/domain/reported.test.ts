import { noActuals, type Actuals } from "../../src/domain/actuals";
import { cityActual } from "../../src/domain/cityActual";
import { PlanError } from "../../src/domain/planError";
import { defaultPlan as plan } from "../../src/domain/plans";
import { baselineOf, reported, tableOf, yearOnYear } from "../../src/domain/reported";
import { at, column, entered, inPlanOrder, table } from "./enteredFigures";
import { refusalOf } from "./refusalOf";
import { tinyPlan } from "./tinyPlan";

// 17 districts that reported 1, 2, … 17: together 153
const counting = Array.from({ length: 17 }, (_, i) => i + 1);
const all = inPlanOrder(plan.districts, counting);
const allButTwo = { ...all, qixing: null, lipu: { value: null, isInvalid: true } };

const stock = table(
  "inForce",
  column("2015", {}, 2254),
  column("2018-06-30", { qixing: 2500 }, 3300),
  column("2018", all),
  column("2019-06-30", allButTwo),
  column("2019", { ...allButTwo, qixing: 0 }, 5000),
);
const workbook = entered([stock]);
const ask = (regionId: string, date: string, actuals: Actuals = workbook) =>
  reported(plan, actuals, { indicatorId: "inForce", regionId, period: at(date) });

describe("cityActual", () => {
  it("is what the city published, where it is entered", () => {
    expect(cityActual(plan, column("2018", all, 160))).toEqual({ value: 160, missing: [] });
    expect(cityActual(plan, column("2018", {}, 0))).toEqual({ value: 0, missing: [] });
  });

  it("is the sum of the districts when all have reported", () => {
    expect(cityActual(plan, column("2018", all))).toEqual({ value: 153, missing: [] });
  });

  it("is missing as long as a district is, and names it", () => {
    expect(cityActual(plan, column("2018", allButTwo))).toEqual({ value: null, missing: ["荔浦县", "七星区"] });
  });

  it("neither adds nor waits for a district that stands outside the total", () => {
    const figures = { hongqi: 3, dongfeng: 4 };
    expect(cityActual(tinyPlan, column("2021", figures)).value).toBe(7);
    expect(cityActual(tinyPlan, column("2021", { ...figures, yuanqu: 5 })).value).toBe(7);
  });
});

describe("reported", () => {
  it("is what a district entered", () => {
    expect([ask("lingchuan", "2018"), ask("yanshan", "2018"), ask("qixing", "2019")]).toEqual([1, 17, 0]);
  });

  it("is missing for an empty cell and for one that holds no count", () => {
    expect([ask("qixing", "2019-06-30"), ask("lipu", "2019-06-30"), ask("lingchuan", "2015")]).toEqual([
      null,
      null,
      null,
    ]);
  });

  it("of the city is the published figure or the whole sum", () => {
    expect([ask("city", "2015"), ask("city", "2018"), ask("city", "2019")]).toEqual([2254, 153, 5000]);
  });

  it("of the city is refused while districts are missing, counting and naming them", () => {
    expect(refusalOf(() => ask("city", "2019-06-30"))).toEqual({
      ...{ code: "cityIncomplete", given: "全市", facts: { count: "2", names: "荔浦县、七星区" } },
    });
  });

  it("is refused for a date without a column", () => {
    expect(refusalOf(() => ask("qixing", "2019-05-31")).code).toBe("noCutOff");
  });

  it("is refused without the sheet, and for a sheet that cannot be read by its own refusal", () => {
    const missing = { code: "noActualsSheet", given: "拥有量", facts: {} };
    expect(refusalOf(() => ask("qixing", "2019", noActuals))).toEqual(missing);
    const unreadable = new PlanError("columnMissing", "县区", { worksheet: "完成数-拥有量" });
    const tables = new Map([["inForce", unreadable]]);
    expect(() => tableOf(plan, { ...noActuals, tables }, "inForce")).toThrow(unreadable);
  });
});

describe("baselineOf", () => {
  const baseline = (regionId: string, date: string) => baselineOf(plan, stock, { regionId, period: at(date) });

  it("is the figure of the year-end before, for a date as for a year", () => {
    expect([baseline("yanshan", "2019-06-30"), baseline("yanshan", "2019")]).toEqual([17, 17]);
  });

  it("of the city is its published figure or the whole sum", () => {
    expect([baseline("city", "2016"), baseline("city", "2019-06-30")]).toEqual([2254, 153]);
  });

  it("is missing where nothing was reported, or there is no such column", () => {
    expect([baseline("qixing", "2016"), baseline("qixing", "2017"), baseline("city", "2017")]).toEqual([
      null,
      null,
      null,
    ]);
  });
});

describe("yearOnYear", () => {
  const growth = (regionId: string, date: string) => yearOnYear(plan, stock, { regionId, period: at(date) });

  it("compares with the same date of the year before", () => {
    expect(growth("city", "2019")).toBeCloseTo(5000 / 153 - 1, 12);
    expect(growth("qixing", "2019")).toBe(-1); // 16 to 0
  });

  it("is missing when either figure is", () => {
    expect([growth("qixing", "2019-06-30"), growth("lipu", "2019"), growth("qixing", "2018")]).toEqual([
      null,
      null,
      null,
    ]);
  });
});
