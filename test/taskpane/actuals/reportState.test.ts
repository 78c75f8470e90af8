import { defaultPlan as plan } from "../../../src/domain/plans";
import { reportState } from "../../../src/taskpane/actuals/reportState";
import { column, inPlanOrder } from "../../domain/enteredFigures";

const ones = plan.districts.map(() => 1);
const names = (districts: readonly { readonly name: string }[]) => districts.map(({ name }) => name);

describe("reportState", () => {
  it("has neither sum nor difference where nothing is reported", () => {
    expect(reportState(plan, column("2019", {}, 5751))).toMatchObject({
      ...{ all: 17, reported: 0, sum: null, published: 5751, difference: null },
    });
  });

  it("takes a reported 0 for reported, and a wrong cell for missing", () => {
    const state = reportState(plan, column("2019", { lipu: 0, longsheng: { isInvalid: true } }));
    expect(state).toMatchObject({ reported: 1, sum: 0 });
    expect(names(state.invalid)).toEqual(["龙胜县"]);
    expect(names(state.missing)).toContain("龙胜县");
    expect(names(state.missing)).not.toContain("荔浦县");
  });

  it("holds no part against the published figure", () => {
    const state = reportState(plan, column("2019", { ...inPlanOrder(plan.districts, ones), lipu: null }, 17));
    expect(state).toMatchObject({ reported: 16, sum: 16, difference: null });
  });

  it("holds the whole against it", () => {
    const state = reportState(plan, column("2019", inPlanOrder(plan.districts, ones), 15));
    expect(state).toMatchObject({ reported: 17, sum: 17, difference: -2 });
  });
});
