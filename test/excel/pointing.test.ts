import { worksheetsIn } from "../../src/excel/pointing";

describe("worksheetsIn", () => {
  it.each([
    { formula: "='灵川县'!C7+七星区!$A$1", names: ["灵川县", "七星区"] },
    { formula: '="七星区!A1"', names: [] },
    { formula: "=SUM('一月:三月'!B2)", names: ["一月", "三月"] },
    { formula: "=[别的.xlsx]七星区!A1+'[别的.xlsx]灵川县'!A1", names: [] },
    { formula: "='老王''的表'!A1", names: ["老王'的表"] },
    { formula: "=sheet1!A1", names: ["SHEET1"] },
    { formula: "=七星区+A1", names: [] },
    { formula: "=-灵川县!C7*(全州县!C7:C9)", names: ["灵川县", "全州县"] },
  ])("finds $names in $formula", ({ formula, names }) => {
    expect(worksheetsIn(formula)).toEqual(names);
  });
});
