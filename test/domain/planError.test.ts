import { PlanError } from "../../src/domain/planError";

describe("PlanError", () => {
  it("is recognised as its own class after compilation", () => {
    expect(new PlanError("unknownYear", "2021")).toBeInstanceOf(PlanError);
  });

  it("keeps what was given and the facts its sentence needs", () => {
    const error = new PlanError("unknownYear", "2021", { first: "2016", last: "2020" });
    expect([error.code, error.given, error.facts.last]).toEqual(["unknownYear", "2021", "2020"]);
  });
});
