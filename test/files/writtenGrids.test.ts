import fc from "fast-check";
import type { SourceValue } from "../../src/domain/recognition/sourceSheet";
import { onlySheet, writtenWorkbook } from "./brought";

const text = fc.oneof(
  fc.constantFrom(
    "七星区",
    "荔蒲县",
    " 130 ",
    "1，234",
    "=1+1",
    "450331000000",
    "_x000D_x",
    "a\nb",
    "<c>&lt;",
    "'",
    "\u3000",
  ),
  fc.string({ minLength: 1, unit: "grapheme" }).filter((given) => /^[^\p{C}\p{Z}]+$/u.test(given)),
);
const number = fc.oneof(
  fc.integer({ min: -1000, max: 1_000_000 }),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }).map((given) => (given === 0 ? 0 : given)),
);
const cell: fc.Arbitrary<SourceValue> = fc.oneof(fc.constant(""), text, number, fc.boolean());
const grid = fc
  .tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 6 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
  );
const format = fc.constantFrom("General", "0", "0.0%", "#,##0", 'yyyy"年"m"月"', '0"件"', "@");

describe("grids that another library wrote", () => {
  it("read back as they were, wherever they stand and whatever their number formats", async () => {
    await fc.assert(
      fc.asyncProperty(
        grid,
        fc.nat(20),
        fc.nat(20),
        fc.array(format, { minLength: 6, maxLength: 6 }),
        async (cells, row, column, formats) => {
          // Corners that hold something make the used cells the whole grid.
          const values = cells.map((each) => [...each]);
          values[0]![0] = "县区";
          values[values.length - 1]![values[0]!.length - 1] ||= 7;
          const bytes = await writtenWorkbook((sheet) =>
            values.forEach((each, r) =>
              each.forEach((value, c) => {
                const written = sheet.getCell(row + r + 1, column + c + 1);
                if (value !== "") written.value = value;
                written.numFmt = formats[c] ?? "General";
              }),
            ),
          );
          const sheet = await onlySheet("a.xlsx", bytes);
          expect({ row: sheet.row, column: sheet.column, values: sheet.values }).toEqual({ row, column, values });
          const filled = values.map((each) => each.map((value, c) => (value === "" ? "General" : formats[c])));
          expect(sheet.formats ?? filled.map((each) => each.map(() => "General"))).toEqual(filled);
          for (const [r, each] of (sheet.texts ?? []).entries()) expect(each).toHaveLength(values[r]!.length);
        },
      ),
      { numRuns: 150 },
    );
  }, 120_000);
});
