import type { Actuals } from "../../src/domain/actuals";
import { cityGoals, type GoalResult } from "../../src/domain/cityGoals";
import type { Period } from "../../src/domain/period";
import { PlanError } from "../../src/domain/planError";
import { defaultPlan as plan } from "../../src/domain/plans";
import { at, column, entered, table } from "./enteredFigures";

const goal = (id: string, actuals: Actuals, populationAt: Period | null = null) =>
  cityGoals(plan, actuals, populationAt).find((each) => each.goal.id === id) as GoalResult;

const flow = (...figures: readonly (readonly [string, number | null])[]) =>
  entered([table("applications", ...figures.map(([date, published]) => column(date, {}, published)))]);
const stock = (...figures: readonly (readonly [string, number | null])[]) =>
  table("inForce", ...figures.map(([date, published]) => column(date, {}, published)));
type CityRow = readonly [date: string, grants: number | null, population: number | null];
const city = (...rows: readonly CityRow[]) =>
  rows.map(([date, grants, population]) => ({ period: at(date), grants, population }));

describe("cityGoals: 受理量累计达到2.83万件以上", () => {
  it("adds the year-ends and the part of the running year", () => {
    const result = goal(
      "C1",
      flow(["2016", 5000], ["2017", 5400], ["2018", 5700], ["2019-06-30", 3000], ["2019", null]),
    );
    expect(result).toMatchObject({ actual: 19100, bar: 28300, reached: false, asOf: at("2019-06-30"), missing: null });
    expect(result.rate).toBeCloseTo(0.674911661, 9);
  });

  it("takes the year's end and not its cut-offs as well", () => {
    const result = goal("C1", flow(["2016-06-30", 2600], ["2016", 5000], ["2017-09-30", 4000], ["2017", 5400]));
    expect([result.actual, result.asOf]).toEqual([10400, { year: 2017 }]);
  });

  it.each([
    [6099, false], // 28299
    [6100, true], // 28300: 以上 includes it
  ])("with %d in the last year is reached: %s", (last, reached) => {
    const years = [5000, 5400, 5700, 6100].map((count, i): [string, number] => [String(2016 + i), count]);
    expect(goal("C1", flow(...years, ["2020", last])).reached).toBe(reached);
  });

  it("names the years that are missing and gives no sum without them", () => {
    const result = goal("C1", flow(["2016", 5000], ["2017-12-30", 5300], ["2017", null], ["2019-06-30", 3000]));
    expect(result).toMatchObject({
      ...{ actual: null, rate: null, reached: null, asOf: null },
      missing: { code: "missingYears", years: [2017, 2018] },
    });
  });

  it("says that there is no sheet, no figure, or a sheet that cannot be read", () => {
    expect(goal("C1", entered([])).missing).toEqual({ code: "noSheet", indicatorId: "applications" });
    expect(goal("C1", flow(["2016", null])).missing).toEqual({ code: "noFigure" });
    const refusal = new PlanError("columnMissing", "县区");
    const unreadable = { ...entered([]), tables: new Map([["applications", refusal]]) };
    expect(goal("C1", unreadable).missing).toEqual({ code: "unreadable", refusal });
  });
});

describe("cityGoals: 授权量", () => {
  const years = (last: number) =>
    entered([], {
      city: city(
        ["2016", 700, null],
        ["2017", 800, null],
        ["2018", 800, null],
        ["2019", 850, null],
        ["2020", last, 493],
      ),
    });

  it.each([
    [850, 4000, false, false], // 突破4000 is more than 4000
    [851, 4001, true, false],
    [897, 4047, true, false],
    [898, 4048, true, true], // twice 2024
  ])("with %d in 2020, %d in all, is past 4000: %s, doubled: %s", (last, sum, past, doubled) => {
    const [c2, c5] = [goal("C2", years(last)), goal("C5", years(last))];
    expect([c2.actual, c2.reached, c5.actual, c5.reached]).toEqual([sum, past, sum, doubled]);
    expect([c2.bar, c5.bar]).toEqual([4000, 4048]);
  });

  it("needs the sheet of the city", () => {
    expect(goal("C2", entered([])).missing).toEqual({ code: "noSheet", indicatorId: "grants" });
    expect(goal("C2", entered([], { city: city(["2016", null, 480]) })).missing).toEqual({ code: "noFigure" });
  });
});

describe("cityGoals: 拥有量突破6600件", () => {
  it("is past 6600 only with more, while the annex is content with 6600: both are said", () => {
    expect(goal("C3", entered([stock(["2020", 6600])]))).toMatchObject({
      ...{ actual: 6600, reached: false, annex: { target: 6600, reached: true } },
    });
    expect(goal("C3", entered([stock(["2020", 6601])]))).toMatchObject({ reached: true, annex: { reached: true } });
    expect(goal("C3", entered([stock(["2020", 6599])]))).toMatchObject({ reached: false, annex: { reached: false } });
  });

  it("looks at the newest level, never at a sum", () => {
    const result = goal("C3", entered([stock(["2016", 2665], ["2018", 4700], ["2019-06-30", 5100])]));
    expect([result.actual, result.asOf]).toEqual([5100, at("2019-06-30")]);
  });

  it("does not take the base of 2015 for a result", () => {
    expect(goal("C3", entered([stock(["2015", 2254], ["2016", null])])).missing).toEqual({ code: "noFigure" });
  });

  it("is the only goal that an annex prints with another sign", () => {
    expect(cityGoals(plan, entered([])).flatMap(({ goal: { id }, annex }) => (annex ? [id] : []))).toEqual(["C3"]);
  });
});

describe("cityGoals: 每万人口", () => {
  const withCity = (level: number, ...rows: readonly CityRow[]) =>
    entered([stock(["2019", 4700], ["2020", level])], { city: city(...rows) });

  it.each([
    [4930, false, true], // 10 exactly is not past 10
    [4931, true, true],
    [4556, false, true], // 9.2414
    [4555, false, false], // 9.2394, twice 4.62 is 9.24
  ])("of %d patents and 4.93 million people is past 10: %s, doubled: %s", (level, past, doubled) => {
    const actuals = withCity(level, ["2020", null, 493]);
    expect([goal("C4", actuals).reached, goal("C6", actuals).reached]).toEqual([past, doubled]);
    expect(goal("C4", actuals).actual).toBeCloseTo(level / 493, 12);
    expect([goal("C4", actuals).bar, goal("C6", actuals).bar]).toEqual([10, 9.24]);
  });

  it("divides by the population of the same date, else by the newest before it, and says which", () => {
    const actuals = withCity(5000, ["2018", null, 480], ["2019", null, 490], ["2020", null, 500]);
    expect(goal("C4", actuals)).toMatchObject({ actual: 10, populationAt: { year: 2020 }, asOf: { year: 2020 } });
    const before = withCity(4900, ["2018", null, 480], ["2019", null, 490], ["2020", 700, null]);
    expect(goal("C4", before)).toMatchObject({ actual: 10, populationAt: { year: 2019 } });
  });

  it("divides by the population of the date that is chosen", () => {
    const actuals = withCity(4800, ["2018", null, 480], ["2020", null, 500]);
    expect(goal("C4", actuals, { year: 2018 })).toMatchObject({ actual: 10, populationAt: { year: 2018 } });
    expect(goal("C4", actuals, { year: 2017 }).missing).toEqual({ code: "noPopulation" });
  });

  it("needs a population", () => {
    expect(goal("C4", withCity(5000)).missing).toEqual({ code: "noPopulation" });
    expect(goal("C4", withCity(5000, ["2020", 3, 0])).missing).toEqual({ code: "noPopulation" });
    expect(goal("C4", entered([stock(["2020", 5000])])).missing).toEqual({ code: "noPopulation" });
    expect(goal("C4", entered([], { city: city(["2020", 1, 493]) })).missing).toEqual({
      ...{ code: "noSheet", indicatorId: "inForce" },
    });
  });
});
