import fc from "fast-check";
import { area, cellsOf, contains, type Area } from "../../../src/workbench/objects/area";
import { areasWithin, areasWithout, subtract, touches } from "../../../src/workbench/objects/areas";

const places = fc
  .tuple(fc.nat(9), fc.nat(9), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }))
  .map(([row, column, rows, columns]) => area(row, column, rows, columns));
const named = (areas: readonly Area[]): string[] =>
  areas.flatMap((one) => [...cellsOf(one)]).map(({ row, column }) => `${row} ${column}`);

describe("subtract", () => {
  it.each<[string, Area, Area[]]>([
    ["its middle", area(2, 2), [area(0, 0, 2, 5), area(2, 0, 1, 2), area(2, 3, 1, 2), area(3, 0, 2, 5)]],
    ["its first row", area(0, 0, 1, 9), [area(1, 0, 4, 5)]],
    ["its last column", area(0, 4, 9, 1), [area(0, 0, 5, 4)]],
    ["everything", area(0, 0, 9, 9), []],
    ["nothing", area(9, 9), [area(0, 0, 5, 5)]],
  ])("leaves of a rectangle without %s the right rest", (_, hole, rest) => {
    expect(subtract(area(0, 0, 5, 5), hole)).toEqual(rest);
  });

  it("leaves every cell outside the hole exactly once, in at most four rectangles", () => {
    fc.assert(
      fc.property(places, places, (given, hole) => {
        const rest = subtract(given, hole);
        const wanted = named([given]).filter((cell) => !named([hole]).includes(cell));
        expect(named(rest).sort()).toEqual(wanted.sort());
        expect(rest.length).toBeLessThanOrEqual(4);
      }),
    );
  });
});

describe("areasWithout and areasWithin", () => {
  it("share out the cells between them", () => {
    fc.assert(
      fc.property(fc.array(places, { maxLength: 3 }), places, (areas, place) => {
        const inside = areasWithin(areas, place);
        const outside = areasWithout(areas, place);
        expect([...named(inside), ...named(outside)].sort()).toEqual(named(areas).sort());
        expect(inside.every((one) => contains(place, one))).toBe(true);
        expect(touches(areas, place)).toBe(inside.length > 0);
      }),
    );
  });
});
