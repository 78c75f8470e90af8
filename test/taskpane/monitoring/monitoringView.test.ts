import { PlanError } from "../../../src/domain/planError";
import { defaultPlan as plan } from "../../../src/domain/plans";
import { monitoringView } from "../../../src/taskpane/monitoring/monitoringView";
import { at, column, entered, table } from "../../domain/enteredFigures";

const actuals = entered([
  table(
    "inForce",
    column("2015", {}, 2254),
    column("2018", { lipu: 86 }),
    column("2019-06-30", { lipu: 90 }),
    column("2019", {}),
  ),
]);
const inForce = { indicatorId: "inForce", period: null };

describe("monitoringView", () => {
  it("is at the newest column that holds a figure", () => {
    expect(monitoringView(plan, actuals, inForce).period).toEqual(at("2019-06-30"));
  });

  it("is at the chosen column", () => {
    expect(monitoringView(plan, actuals, { ...inForce, period: at("2018") }).period).toEqual(at("2018"));
  });

  it("falls back to the newest when the chosen column is gone", () => {
    expect(monitoringView(plan, actuals, { ...inForce, period: at("2019-03-31") }).period).toEqual(at("2019-06-30"));
  });

  it("offers every column that has targets: not the base before the plan", () => {
    expect(monitoringView(plan, actuals, inForce).periods).toEqual([at("2018"), at("2019-06-30"), at("2019")]);
  });

  it("keeps a refusal as what there is to say", () => {
    const refused = entered([...actuals.tables.values()] as never, { rules: new PlanError("badRule", "十") });
    expect(monitoringView(plan, refused, inForce).monitoring).toMatchObject({ code: "badRule", given: "十" });
    expect(monitoringView(plan, actuals, { indicatorId: "applications", period: null }).monitoring).toMatchObject({
      code: "noActualsSheet",
    });
  });
});
