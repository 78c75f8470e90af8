import fc from "fast-check";
import {
  copyFormula,
  displaceFormula,
  forgetSheetIn,
  renameSheetIn,
  type Displacement,
} from "../../../src/workbench/objects/rewriteFormula";
import { formulaText, tokens } from "../../../src/workbench/objects/references";

const wholeRow = { from: 0, to: 16383 };
const rows = (at: number, count: number, sheet = "Sheet1"): Displacement => ({
  sheet,
  axis: "row",
  at,
  count,
  ...wholeRow,
});

describe("tokens", () => {
  it.each([
    ['=IF(SUM(B5:B21)=B23,"一致","相差 "&TEXT(B22-B23,"0"))'],
    ["='目标-拥有量'!$B$5+目标_拥有量[[#All],[2016年]]"],
    ['="A1 ""B2"" C3"&Sheet1!A1'],
    ["=SUM(A:A,$5:$7,XFD1048576)+1.5E+10"],
    ["=PATENT.TARGET(A2,2019)+LOG10(B2)"],
  ])("puts %s together again unchanged", (formula) => {
    expect(formulaText(tokens(formula))).toBe(formula);
  });

  it("puts any text together again unchanged, apart from the spelling of references", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const once = formulaText(tokens(`=${text}`));
        expect(formulaText(tokens(once))).toBe(once);
      }),
    );
  });
});

describe("displaceFormula", () => {
  it.each([
    ["=B5", 3, 2, "=B7"],
    ["=B5", 5, 2, "=B5"],
    ["=SUM(B5:B21)", 9, 1, "=SUM(B5:B22)"],
    ["=SUM(B5:B21)", 21, 1, "=SUM(B5:B21)"],
    ["=$B$5+B5", 0, 1, "=$B$6+B6"],
    ["=B5", 4, -1, "=#REF!"],
    ["=SUM(B5:B21)", 4, -1, "=SUM(B5:B20)"],
    ["=SUM(B5:B21)", 0, -10, "=SUM(B1:B11)"],
    ["=SUM(5:7)", 5, 1, "=SUM(5:8)"],
    ["=SUM(A:A)", 5, 1, "=SUM(A:A)"],
    ['="B5"&LOG10(B5)', 0, 1, '="B5"&LOG10(B6)'],
    ["=Sheet1!B5+其他!B5", 0, 1, "=Sheet1!B6+其他!B5"],
    ["=sheet1!B5", 4, -1, "=sheet1!#REF!"],
  ])("turns %s into the right reference when rows come or go at %i (%i)", (formula, at, count, expected) => {
    expect(displaceFormula(formula, "Sheet1", rows(at, count))).toBe(expected);
  });

  it("leaves a range that sticks out of a partial insertion where it is", () => {
    const partial: Displacement = { sheet: "Sheet1", axis: "row", at: 0, count: 1, from: 1, to: 2 };
    expect(displaceFormula("=SUM(B5:D5)+B5", "Sheet1", partial)).toBe("=SUM(B5:D5)+B6");
  });

  it("is undone by deleting what was inserted", () => {
    const cell = fc.record({ row: fc.nat(200), column: fc.nat(25), other: fc.nat(200) });
    fc.assert(
      fc.property(cell, fc.nat(220), fc.integer({ min: 1, max: 9 }), ({ row, column, other }, at, count) => {
        const letter = String.fromCharCode(65 + column);
        const [first, last] = [Math.min(row, other) + 1, Math.max(row, other) + 1];
        const formula = `=SUM(${letter}$${first}:${letter}${last})+目标!B3`;
        const inserted = displaceFormula(formula, "Sheet1", rows(at, count));
        expect(displaceFormula(inserted, "Sheet1", rows(at, -count))).toBe(formula);
      }),
    );
  });
});

describe("renameSheetIn", () => {
  it.each([
    ["='目标-拥有量'!A1", "目标", "=目标!A1"],
    ["='目标-拥有量'!A1:B2", "it's", "='it''s'!A1:B2"],
    ['="目标-拥有量!A1"', "目标", '="目标-拥有量!A1"'],
    ["='目标-拥有量'!本地名", "A1", "='A1'!本地名"],
  ])("turns %s into the new name %s", (formula, name, expected) => {
    expect(renameSheetIn(formula, "目标-拥有量", name)).toBe(expected);
  });
});

describe("forgetSheetIn", () => {
  it("leaves #REF! before the address of a deleted worksheet", () => {
    expect(forgetSheetIn("=SUM('目标-拥有量'!B5:B21)+A1", "目标-拥有量")).toBe("=SUM(#REF!B5:B21)+A1");
  });
});

describe("copyFormula", () => {
  it("moves relative references and keeps fixed ones", () => {
    expect(copyFormula("=A1+$A1+A$1+$A$1", 2, 1)).toBe("=B3+$A3+B$1+$A$1");
  });

  it("loses a reference that would leave the worksheet", () => {
    expect(copyFormula("=A1", -1, 0)).toBe("=#REF!");
  });
});
