import { formulasOf, isAllowed } from "../../../../src/workbench/grid/entries/isAllowed";
import { literalItems } from "../../../../src/workbench/grid/entries/listItems";
import type { ValidationRule } from "../../../../src/workbench/objects/validation";

const nothing = { items: null, results: [] };

const compare = (
  type: "wholeNumber" | "decimal" | "date",
  operator: string,
  bounds: [string | number, (string | number)?],
): ValidationRule => ({ type, operator, formula1: bounds[0], formula2: bounds[1] ?? null });

describe("isAllowed", () => {
  it.each([
    ["GreaterThanOrEqualTo", 0, true],
    ["GreaterThanOrEqualTo", -1, false],
    ["GreaterThanOrEqualTo", 1.5, false],
    ["GreaterThanOrEqualTo", "130", false],
    ["GreaterThanOrEqualTo", true, false],
    ["GreaterThan", 0, false],
    ["LessThan", -1, true],
    ["LessThanOrEqualTo", 0, true],
    ["EqualTo", 0, true],
    ["NotEqualTo", 0, false],
  ] as const)("lets a whole number in when it is %s 0: %s", (operator, value, isIn) => {
    expect(isAllowed(compare("wholeNumber", operator, [0]), value, nothing)).toBe(isIn);
  });

  it.each([
    ["Between", 43466, true],
    ["Between", 43830, true],
    ["Between", 43831, false],
    ["NotBetween", 43831, true],
    ["NotBetween", 43466, false],
  ])("lets a date in that lies %s the first and the last day of 2019: %s", (operator, value, isIn) => {
    expect(isAllowed(compare("date", operator, [43466, 43830]), value, nothing)).toBe(isIn);
  });

  it("compares with what the formulas of the rule gave, in their order", () => {
    const rule = compare("decimal", "Between", ["=A1", "=A2"]);
    expect(formulasOf(rule)).toEqual(["=A1", "=A2"]);
    expect(isAllowed(rule, 1.5, { items: null, results: [1, 2] })).toBe(true);
    expect(isAllowed(rule, 2.5, { items: null, results: [1, 2] })).toBe(false);
    const half = compare("decimal", "Between", [0, "=A2"]);
    expect(isAllowed(half, 1.5, { items: null, results: [2] })).toBe(true);
  });

  it("takes a blank cell behind a bound for 0, and lets nothing in behind an error", () => {
    const rule = compare("decimal", "NotEqualTo", ["=A1"]);
    expect(isAllowed(rule, 0, { items: null, results: [null] })).toBe(false);
    expect(isAllowed(rule, 5, { items: null, results: ["#N/A"] })).toBe(false);
  });

  it.each([
    [true, true],
    [1, true],
    [0, false],
    [false, false],
    ["#VALUE!", false],
    ["TRUE", false],
  ])("asks a formula: %s", (result, isIn) => {
    expect(isAllowed({ type: "custom", formula: "=A1>0" }, 5, { items: null, results: [result] })).toBe(isIn);
  });

  it.each([
    ["名次", true],
    ["排名", false],
    [2019, true],
    ["2019", false],
    ["abc", true],
  ])("finds %s in a list", (value, isIn) => {
    const rule: ValidationRule = { type: "list", source: "计划原文, 名次,2019,ABC", inCellDropDown: true };
    expect(isAllowed(rule, value, { items: literalItems(rule.source), results: [] })).toBe(isIn);
  });

  it("lets anything in when the cells of a list are gone", () => {
    expect(isAllowed({ type: "list", source: "=#REF!", inCellDropDown: true }, "x", nothing)).toBe(true);
  });
});
