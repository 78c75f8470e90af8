import fc from "fast-check";
import { target } from "../../src/functions/targets";
import { loadCustomFunctions } from "./customFunctionsRuntime";

beforeAll(loadCustomFunctions);

/** Copied by hand from the two annexes of the printed document. */
const printed: Record<string, Record<string, readonly number[]>> = {
  拥有量: {
    七星区: [1692, 2387, 3165, 3968, 4618],
    荔浦县: [55, 72, 86, 99, 109],
    合计: [2665, 3650, 4700, 5750, 6600],
  },
  受理量: {
    七星区: [2492, 2668, 2850, 3036, 3227],
    荔浦县: [116, 124, 132, 141, 150],
    合计: [4950, 5300, 5660, 6030, 6412],
  },
};

const wrongDistrict = "火星区域";
const blanks = [null, "", " ", 0];

const district = fc.constantFrom<unknown>("七星区", "荔浦县", "合计", wrongDistrict, ...blanks);
const year = fc.constantFrom<unknown>(2016, 2017, 2018, 2019, 2020, 2031, "后年", ...blanks);
const indicator = fc.constantFrom<unknown>("拥有量", "受理量", "商标量", ...blanks);

/** What one cell of the result must hold, worked out with no matrix in sight. */
function expectedOf(givenDistrict: unknown, givenYear: unknown, givenIndicator: unknown): unknown {
  if (blanks.includes(givenDistrict as never) || blanks.includes(givenYear as never)) return "";
  if (givenDistrict === wrongDistrict) return "#N/A";
  if (givenYear === "后年") return "#VALUE!";
  if (givenIndicator === "商标量") return "#VALUE!";
  if (givenYear === 2031) return "#N/A";
  const name = blanks.includes(givenIndicator as never) ? "拥有量" : String(givenIndicator);
  return printed[name]?.[String(givenDistrict)]?.[Number(givenYear) - 2016];
}

const codeOrValue = (cell: unknown) => (cell instanceof CustomFunctions.Error ? cell.code : cell);

/** The result's cells, with a thrown refusal as what Excel shows: one error. */
function run(...given: [unknown, unknown, unknown]): unknown[][] {
  try {
    return target(...(given as [never, never, never])).map((row) => row.map(codeOrValue));
  } catch (error) {
    return [[codeOrValue(error)]];
  }
}

const matrixOf = (cell: fc.Arbitrary<unknown>, rows: number, columns: number) =>
  fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows });

const fits = (size: number) => fc.constantFrom(1, size);

/** Three arguments of shapes that fit each other: each side is 1 or the common size. */
const fitting = fc
  .record({ rows: fc.integer({ min: 1, max: 5 }), columns: fc.integer({ min: 1, max: 5 }) })
  .chain(({ rows, columns }) => {
    const argument = (cell: fc.Arbitrary<unknown>) =>
      fc.tuple(fits(rows), fits(columns)).chain(([height, width]) => matrixOf(cell, height, width));
    return fc.tuple(argument(district), argument(year), argument(indicator));
  });

const at = (matrix: unknown[][], row: number, column: number) =>
  (matrix[matrix.length === 1 ? 0 : row] as unknown[])[matrix[0]?.length === 1 ? 0 : column];

describe("broadcast", () => {
  it("gives for every cell what the three single values would give, in every shape that fits", () => {
    fc.assert(
      fc.property(fitting, (given) => {
        const [districts, years, indicators] = given;
        const height = Math.max(...given.map((matrix) => matrix.length));
        const width = Math.max(...given.map((matrix) => matrix[0]?.length ?? 0));
        const expected = Array.from({ length: height }, (_, row) =>
          Array.from({ length: width }, (__, column) =>
            expectedOf(at(districts, row, column), at(years, row, column), at(indicators, row, column)),
          ),
        );
        expect(run(districts, years, indicators)).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  it("refuses as a whole, naming every shape, when a side is neither 1 nor the common size", () => {
    const size = fc.integer({ min: 2, max: 6 });
    fc.assert(
      fc.property(size, size, fc.boolean(), (one, other, isColumn) => {
        fc.pre(one !== other);
        const districts = isColumn ? Array(one).fill(["七星区"]) : [Array(one).fill("七星区")];
        const years = isColumn ? Array(other).fill([2019]) : [Array(other).fill(2019)];
        const shapes = isColumn ? [`县区 ${one}×1`, `年份 ${other}×1`] : [`县区 1×${one}`, `年份 1×${other}`];
        expect(() => target(districts, years, null as never)).toThrow(
          expect.objectContaining({ code: "#VALUE!", message: expect.stringContaining(shapes.join("，")) }),
        );
      }),
    );
  });
});
