import fc from "fast-check";
import { area, cellsOf, MAX_COLUMNS, MAX_ROWS, type Area } from "../../../src/workbench/objects/area";
import { displaceRules, readFrom, rulesWithin, rulesWithout } from "../../../src/workbench/objects/cellRules";
import { copyFormula, displaceFormula, type Displacement } from "../../../src/workbench/objects/rewriteFormula";

interface Rule {
  readonly areas: readonly Area[];
  readonly formula: string;
}

const inRule = (rule: Rule, change: (formula: string) => string): Rule => ({ ...rule, formula: change(rule.formula) });
const rows = (at: number, count: number): Displacement => ({
  sheet: "目标",
  axis: "row",
  at,
  count,
  from: 0,
  to: MAX_COLUMNS - 1,
});
const columns = (at: number, count: number): Displacement => ({
  ...rows(at, count),
  axis: "column",
  to: MAX_ROWS - 1,
});
const places = fc
  .tuple(fc.nat(9), fc.nat(9), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }))
  .map(([row, column, height, width]) => area(row, column, height, width));

/** What every cell of the rules looks at: the rule's formula as it reads in that cell. */
function looks(rules: readonly Rule[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const { areas, formula } of rules) {
    for (const { row, column } of areas.flatMap((one) => [...cellsOf(one)])) {
      const [first] = areas as [Area];
      found.set(`${row} ${column}`, copyFormula(formula, row - first.row, column - first.column));
    }
  }
  return found;
}

describe("rulesWithout", () => {
  it("lets the formula count from the first cell that is left", () => {
    const rule = { areas: [area(4, 1, 17, 5)], formula: "=$G5<B5" };
    expect(rulesWithout([rule], area(4, 0, 1, 9), inRule)).toEqual([
      { areas: [area(5, 1, 16, 5)], formula: "=$G6<B6" },
    ]);
    expect(rulesWithout([rule], area(0, 0, 99, 2), inRule)).toEqual([
      { areas: [area(4, 2, 17, 4)], formula: "=$G5<C5" },
    ]);
    expect(rulesWithout([rule], area(0, 0, 99, 99), inRule)).toEqual([]);
  });

  it("changes for no other cell what it looks at", () => {
    fc.assert(
      fc.property(places, places, (given, hole) => {
        // The formula stands far enough from the sheet's edge: it looks two rows up and three columns right.
        const moved = area(given.row + 5, given.column, given.rowCount, given.columnCount);
        const rule = { areas: [moved], formula: copyFormula("=D3>$C$3", moved.row - 4, moved.column) };
        const before = looks([rule]);
        const outside = looks(rulesWithout([rule], hole, inRule));
        const inside = looks(rulesWithin([rule], hole, inRule));
        expect(new Map([...outside, ...inside])).toEqual(before);
        expect(outside.size + inside.size).toBe(before.size);
      }),
    );
  });
});

describe("displaceRules", () => {
  it.each<[string, Displacement, Area[], string]>([
    ["move with rows inserted above", rows(0, 2), [area(6, 1, 17, 5)], "=$G5<B5"],
    ["grow with rows inserted inside", rows(10, 2), [area(4, 1, 19, 5)], "=$G5<B5"],
    ["stay when rows are inserted right below", rows(21, 2), [area(4, 1, 17, 5)], "=$G5<B5"],
    ["grow with columns inserted inside", columns(3, 1), [area(4, 1, 17, 6)], "=$G5<B5"],
    ["shrink when rows inside go", rows(9, -2), [area(4, 1, 15, 5)], "=$G5<B5"],
    ["count from the next row when the first goes", rows(4, -1), [area(4, 1, 16, 5)], "=$G6<B6"],
    ["count from the next column when the first goes", columns(0, -2), [area(4, 0, 17, 4)], "=$G5<C5"],
    ["vanish when all their rows go", rows(0, -30), [], ""],
  ])("lets rules %s", (_, displacement, areas, formula) => {
    const rule = { areas: [area(4, 1, 17, 5)], formula: "=$G5<B5" };
    expect(displaceRules([rule], displacement, inRule)).toEqual(areas.length === 0 ? [] : [{ areas, formula }]);
  });

  it("leaves rules alone that stick out of a part that moves", () => {
    const rule = { areas: [area(4, 1, 3, 3)], formula: "=B5>0" };
    expect(displaceRules([rule], { ...rows(4, -1), from: 2, to: 2 }, inRule)).toEqual([rule]);
  });

  it("lets every cell that stays look at the same cells as before", () => {
    const displacements = fc.tuple(fc.boolean(), fc.nat(12), fc.integer({ min: -6, max: 6 }));
    fc.assert(
      fc.property(places, displacements, (given, [isRow, at, count]) => {
        fc.pre(count !== 0);
        const displacement = isRow ? rows(at, count) : columns(at, count);
        // Each cell looks at itself: the property holds for every reference that is not deleted itself.
        const rule = { areas: [given], formula: copyFormula("=A1+$Z$99", given.row, given.column) };
        const after = displaceRules([rule], displacement, inRule).map((one) =>
          inRule(one, (formula) => displaceFormula(formula, "目标", displacement)),
        );
        for (const [cell, formula] of looks(after)) {
          const [row = 0, column = 0] = cell.split(" ").map(Number);
          expect(formula.split("+")[0]).toBe(copyFormula("=A1", row, column));
        }
        expect(after.length).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("is undone by deleting what was inserted", () => {
    fc.assert(
      fc.property(places, fc.nat(20), fc.integer({ min: 1, max: 9 }), (given, at, count) => {
        const rule = { areas: [given], formula: "=$G5<1" };
        const inserted = displaceRules([rule], rows(at, count), inRule);
        expect(displaceRules(inserted, rows(at, -count), inRule)).toEqual([rule]);
      }),
    );
  });
});

describe("readFrom", () => {
  it("gives the formula as another cell reads it", () => {
    expect(readFrom({ areas: [area(4, 1)], formula: "=B5<$B$3" }, area(6, 2), inRule).formula).toBe("=C7<$B$3");
  });
});
