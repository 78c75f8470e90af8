import { columnOf, findColumn, holdsFigure, newestPeriod } from "../../src/domain/columns";
import { noActuals } from "../../src/domain/actuals";
import { PlanError } from "../../src/domain/planError";
import { defaultPlan as plan } from "../../src/domain/plans";
import { at, column, entered, table } from "./enteredFigures";
import { refusalOf } from "./refusalOf";

const stock = table(
  "inForce",
  column("2015", {}, 2254),
  column("2018", { qixing: 3000 }),
  column("2019-03-31", { qixing: 3100 }),
  column("2019-06-30", {}),
  column("2019", {}),
);

describe("columnOf", () => {
  it("is the column of exactly that date", () => {
    expect(columnOf(stock, at("2019-03-31")).figures.get("qixing")?.value).toBe(3100);
    expect(columnOf(stock, at("2015")).published).toBe(2254);
  });

  it.each([
    ["2019-05-31", "2019-6-30"], // the nearest, and not the latest before
    ["2019-04-30", "2019-3-31"],
    ["2019-05-15", "2019-3-31"], // 45 days before, 46 after
    ["2020", "2019"],
    ["2017", "2018"],
    ["2014-01-31", "2015"],
  ])("refuses %s, naming %s as a formula would have it", (date, nearest) => {
    const { code, facts } = refusalOf(() => columnOf(stock, at(date)));
    expect([code, facts]).toEqual(["noCutOff", { nearest }]);
  });

  it("repeats a date as it is typed", () => {
    expect(refusalOf(() => columnOf(stock, at("2019-05-31"))).given).toBe("2019-5-31");
    expect(refusalOf(() => columnOf(stock, at("2020"))).given).toBe("2020");
  });

  it("says that a sheet has no column at all", () => {
    expect(refusalOf(() => columnOf(table("inForce"), at("2019")))).toEqual({
      ...{ code: "noColumns", given: "2019", facts: {} },
    });
  });
});

describe("findColumn", () => {
  it("is nothing where there is no such date", () => {
    expect(findColumn(stock, at("2019-05-31"))).toBeNull();
  });
});

describe("newestPeriod", () => {
  it("is the newest column that holds a figure, not the newest column", () => {
    expect(newestPeriod(plan, entered([stock]))).toEqual(at("2019-03-31"));
  });

  it("looks at one indicator, or at all", () => {
    const flow = table("applications", column("2019-01-31", { qixing: 5 }), column("2019-02-28", { qixing: null }));
    const actuals = entered([stock, flow]);
    expect(newestPeriod(plan, actuals, "applications")).toEqual(at("2019-01-31"));
    expect(newestPeriod(plan, actuals)).toEqual(at("2019-03-31"));
  });

  it("counts a published figure of the city, and no figure that is none", () => {
    const flow = table(
      "applications",
      column("2017", {}, 5300),
      column("2018", { qixing: { value: null, isInvalid: true } }),
    );
    expect(newestPeriod(plan, entered([flow]))).toEqual(at("2017"));
  });

  it("is the plan's first year where nothing is reported: the base of 2015 is none", () => {
    const empty = table("inForce", column("2015", { qixing: 1400 }, 2254), column("2016", {}));
    expect(newestPeriod(plan, entered([empty]))).toEqual({ year: 2016 });
    expect(newestPeriod(plan, noActuals)).toEqual({ year: 2016 });
  });

  it("passes over a sheet that cannot be read", () => {
    const tables = new Map([["inForce", new PlanError("columnMissing", "县区")]]);
    expect(newestPeriod(plan, { ...noActuals, tables })).toEqual({ year: 2016 });
  });
});

describe("holdsFigure", () => {
  it("takes a reported 0 as a figure", () => {
    expect(holdsFigure(column("2019", { qixing: 0 }))).toBe(true);
    expect(holdsFigure(column("2019", { qixing: null }))).toBe(false);
  });
});
