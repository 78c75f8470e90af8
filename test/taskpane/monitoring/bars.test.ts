import { monitor } from "../../../src/domain/monitoring";
import { defaultPlan as plan } from "../../../src/domain/plans";
import { barKind, barsOf } from "../../../src/taskpane/monitoring/bars";
import { at, column, entered, table } from "../../domain/enteredFigures";

const half = at("2019-06-30");
const stock = entered([
  table(
    "inForce",
    column("2018", { lipu: 86, longsheng: 20 }),
    column("2019-06-30", { lipu: 90, longsheng: 25, quanzhou: 52 }),
  ),
]);
const flow = entered([table("applications", column("2019-06-30", { qixing: 1518 }))]);
const bare = entered([table("inForce", column("2019-06-30", { lipu: 90 }))]);

function barOf(actuals: typeof stock, indicatorId: string, id: string): unknown {
  const monitoring = monitor(plan, actuals, { indicatorId, period: half });
  const row = monitoring.districts.find(({ district }) => district.id === id);
  return row && { kind: barKind(monitoring), ...barsOf(monitoring)(row) };
}

describe("barsOf", () => {
  it("holds the growth of a stock against the time share", () => {
    // 4 of the 13 from 86 to 99
    expect(barOf(stock, "inForce", "lipu")).toEqual({ kind: "barsOfGrowth", rate: 4 / 13, due: 0.5 });
  });

  it("is full for who has reached the target", () => {
    expect(barOf(stock, "inForce", "longsheng")).toMatchObject({ rate: 1 });
  });

  it("is empty for who lacks the year-end before, where others have it", () => {
    expect(barOf(stock, "inForce", "quanzhou")).toMatchObject({ rate: null, due: 0.5 });
  });

  it("holds the part of a flow against the time share", () => {
    expect(barOf(flow, "applications", "qixing")).toEqual({ kind: "barsOfRate", rate: 0.5, due: 0.5 });
  });

  it("is empty for who has not reported", () => {
    expect(barOf(flow, "applications", "lipu")).toMatchObject({ rate: null });
  });

  it("shows the attainment rate alone where nobody has a year-end before", () => {
    expect(barOf(bare, "inForce", "lipu")).toEqual({ kind: "barsOfRateOnly", rate: 90 / 99, due: null });
  });
});
