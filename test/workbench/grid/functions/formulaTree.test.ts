import { treeOf, treeText } from "../../../../src/workbench/grid/functions/formulaTree";

describe("treeOf", () => {
  it.each([
    '=PATENT.TARGET("七星区,(高新区)",2019)',
    "=SUM({1,2;3,4},'目标-拥有量'!$B$5:F21)*(A1+2)",
    '=LAMBDA([县区],[年份],IF(ISOMITTED(县区),TARGET(),TARGET(县区,,"a""b")))',
    "= 1 + ( 2 , 3 )",
    "=F(",
  ])("can be put together again: %s", (formula) => {
    expect(treeText(treeOf(formula))).toBe(formula.endsWith("(") ? `${formula})` : formula);
  });

  it("takes calls apart at their commas, not at those of texts, constants and inner calls", () => {
    const [, call] = treeOf('=F("a,b",{1,2},G(1,2),)');
    expect(call).toEqual({
      name: "F",
      args: [['"a,b"'], ["{", "1", ",", "2", "}"], [{ name: "G", args: [["1"], ["2"]] }], []],
    });
  });
});
