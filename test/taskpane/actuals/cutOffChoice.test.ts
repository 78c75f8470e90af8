import { defaultPlan as plan } from "../../../src/domain/plans";
import { chosenCutOff, suggestedCutOff, takenDates } from "../../../src/taskpane/actuals/cutOffChoice";
import { at, column, entered, table } from "../../domain/enteredFigures";

const stock = (...columns: Parameters<typeof table>[1][]) => entered([table("inForce", ...columns)]);

describe("suggestedCutOff", () => {
  it.each([
    { when: "nothing is reported", actuals: stock(column("2016", {})), year: 2016, month: 1 },
    { when: "only the base is there", actuals: stock(column("2015", {}, 2254)), year: 2016, month: 1 },
    { when: "a year is reported", actuals: stock(column("2018", { lipu: 86 })), year: 2019, month: 1 },
    { when: "a half-year is reported", actuals: stock(column("2019-06-30", { lipu: 90 })), year: 2019, month: 7 },
    { when: "November is reported", actuals: stock(column("2019-11-30", { lipu: 90 })), year: 2020, month: 1 },
    { when: "the last year is reported", actuals: stock(column("2020", { lipu: 109 })), year: 2020, month: 11 },
  ])("is $year-$month when $when", ({ actuals, year, month }) => {
    expect(suggestedCutOff(plan, actuals)).toEqual({ year, month, otherDate: null });
  });

  it("leaves out months that have a column already", () => {
    const actuals = stock(column("2018", { lipu: 86 }), column("2019-01-31", {}));
    expect(suggestedCutOff(plan, actuals)).toMatchObject({ year: 2019, month: 2 });
  });
});

describe("chosenCutOff", () => {
  it.each([
    { choice: { year: 2016, month: 2, otherDate: null }, date: "2016-02-29" },
    { choice: { year: 2019, month: 2, otherDate: null }, date: "2019-02-28" },
    { choice: { year: 2019, month: 6, otherDate: "2019-06-15" }, date: "2019-06-15" },
    { choice: { year: 2019, month: 6, otherDate: "2019-12-31" }, date: "2019" },
  ])("is $date", ({ choice, date }) => {
    expect(chosenCutOff(choice)).toEqual(at(date));
  });

  it("is none until a day is chosen", () => {
    expect(chosenCutOff({ year: 2019, month: 6, otherDate: "" })).toBeNull();
  });
});

describe("takenDates", () => {
  it("holds the columns of both sheets, a year by its last day", () => {
    const actuals = entered([table("inForce", column("2019", {})), table("applications", column("2019-06-30", {}))]);
    expect([...takenDates(actuals)]).toEqual(["2019-12-31", "2019-06-30"]);
  });
});
