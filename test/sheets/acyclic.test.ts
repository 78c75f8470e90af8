import { guilin2016To2020 as plan } from "../../src/domain/plans/guilin2016To2020";
import { contentsOf } from "../../src/sheets/contents";
import type { DistrictForm } from "../../src/sheets/districts/districtMarks";
import { districtSpecs, type DistrictSpecs } from "../../src/sheets/districts/districtSpecs";
import { placeFresh } from "../../src/sheets/fresh";
import { monitoringSheets } from "../../src/sheets/workbookSheets";

/** `sheet row column` of every cell that a formula names, ranges cell by cell. */
function namedCells(formula: string, sheet: string): readonly string[] {
  const bare = formula.replace(/"[^"]*"/g, '""');
  const reference =
    /(?:('[^']+'|[\p{L}_][\p{L}\p{N}_.-]*)!)?\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?(?![\w(])/gu;
  return [...bare.matchAll(reference)].flatMap(([, other, left = "", top = "", right = left, bottom = top]) => {
    const name = other?.replace(/'/g, "") ?? sheet;
    const cells: string[] = [];
    for (let row = Number(top); row <= Number(bottom); row++)
      for (let column = indexOf(left); column <= indexOf(right); column++) cells.push(`${name} ${row} ${column}`);
    return cells;
  });
}

const indexOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** Every formula of a new workbook, by its cell. */
function formulas(): ReadonlyMap<string, string> {
  const ids = plan.districts.map(({ id }) => id);
  const districts = (form: DistrictForm): DistrictSpecs =>
    districtSpecs(
      plan,
      { form, districtIds: ids },
      { found: () => null, listed: new Set(ids.map((id) => `district.${id}`)) },
    );
  const reports = districts("report");
  const specs = [
    ...monitoringSheets(plan).describe(() => null),
    reports.directory,
    ...reports.sheets,
    ...districts("pledge").sheets,
  ];
  const others = new Map(specs.map((spec) => [spec.mark, { worksheetName: spec.name, ...placeFresh(spec) }]));
  const found = specs.flatMap((spec) =>
    contentsOf(spec, { ...placeFresh(spec), others }).flatMap((row, i) =>
      row.flatMap((content, j): readonly (readonly [string, string])[] =>
        typeof content === "string" && content.startsWith("=") ? [[`${spec.name} ${i + 1} ${j + 1}`, content]] : [],
      ),
    ),
  );
  return new Map(found);
}

describe("the formulas of all sheets together", () => {
  it("never depend on themselves: Excel takes a range for a reference to each of its cells, also inside INDEX", () => {
    const all = formulas();
    const state = new Map<string, "open" | "done">();
    const circles: string[] = [];
    const visit = (cell: string): void => {
      const formula = all.get(cell);
      if (formula === undefined || state.get(cell) === "done") return;
      if (state.get(cell) === "open") return void circles.push(cell);
      state.set(cell, "open");
      for (const named of namedCells(formula, cell.split(" ")[0] ?? "")) visit(named);
      state.set(cell, "done");
    };
    for (const cell of all.keys()) visit(cell);
    expect(all.size).toBeGreaterThan(2500);
    expect(circles).toEqual([]);
  });
});
