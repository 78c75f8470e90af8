import { contentsOf } from "../../../src/sheets/contents";
import { districtSpecs } from "../../../src/sheets/districts/districtSpecs";
import { placeFresh } from "../../../src/sheets/fresh";
import { objections } from "../formulaCheck";
import { planOf } from "../../excel/districts/planOf";

describe("the sheets of a plan with 300 districts", () => {
  const plan = planOf(300);
  const districtIds = plan.districts.map(({ id }) => id);
  const listed = new Set(districtIds.map((id) => `district.${id}`));
  const { base, directory, sheets } = districtSpecs(
    plan,
    { form: "report", districtIds },
    { found: () => null, listed },
  );
  const all = [...base, directory, ...sheets];
  const others = new Map(all.map((spec) => [spec.mark, { worksheetName: spec.name, ...placeFresh(spec) }]));
  const formulasOf = (spec: (typeof all)[number]): readonly string[] =>
    contentsOf(spec, { ...placeFresh(spec), others })
      .flat()
      .filter((content): content is string => typeof content === "string" && content.startsWith("="));

  it("hold formulas that Excel takes, of a length that does not grow with the districts", () => {
    const some = [...base, directory, ...sheets.slice(0, 2), ...sheets.slice(-2)];
    const bad = some.flatMap((spec) =>
      formulasOf(spec).flatMap((formula) => objections(formula).map((objection) => `${spec.name}: ${objection}`)),
    );
    expect(bad).toEqual([]);
    const longest = (given: readonly string[]): number => Math.max(...given.map(({ length }) => length));
    expect(longest(formulasOf(directory))).toBeLessThan(400);
    expect(longest(sheets.slice(-1).flatMap(formulasOf))).toBeLessThan(1200);
  });
});
