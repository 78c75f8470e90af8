import { defaultPlan } from "../../src/domain/plans";
import { requestedSheets, type SheetsRequest } from "../../src/sheets/sheetsRequest";

function marksOf(request: SheetsRequest): readonly string[] {
  const sheets = requestedSheets(defaultPlan, request);
  return ("subjects" in sheets ? sheets.subjects : sheets).map(({ mark }) => mark);
}

describe("requestedSheets", () => {
  it("gives the official tables that were chosen", () => {
    expect(marksOf({ kind: "targets", indicatorIds: ["applications"] })).toEqual(["targets.applications"]);
  });

  it("gives the sheets that people fill with all that they rest on", () => {
    expect(marksOf({ kind: "entry", added: null })).toEqual([
      "targets.inForce",
      "targets.applications",
      "actuals.inForce",
      "actuals.applications",
      "actuals.city",
      "rules",
      "records",
    ]);
  });

  it("says which date is to be added", () => {
    const sheets = requestedSheets(defaultPlan, { kind: "entry", added: { year: 2019, month: 6, day: 30 } });
    expect("subjects" in sheets && sheets.adds).toEqual(["2019-06-30"]);
  });

  it("gives 监测 with all that it reads", () => {
    expect(marksOf({ kind: "monitoring" })).toContain("monitoring");
    expect(marksOf({ kind: "monitoring" })).toHaveLength(8);
  });
});
