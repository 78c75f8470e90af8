import { objections } from "./formulaCheck";

describe("the check of formulas", () => {
  it.each([
    ["=TODAY()-A1", "TODAY"],
    ["=SUM(OFFSET(A1,0,0,3,1))", "OFFSET"],
    ['=INDIRECT("A1")', "INDIRECT"],
    ["=LET(x,A1,x)", "LET"],
    ["=SUM(FILTER(A1:A9,B1:B9))", "FILTER"],
    ["=XLOOKUP(A1,B1:B9,C1:C9)", "XLOOKUP"],
    ['=PATENT.GAP("七星区",2019)', "PATENT.GAP"],
    ["=SUM(目标_拥有量[2019年])", "["],
    ["=SUM(A1#)", "#"],
    ['=COUNTIF(A1:A9,">"&B1)', "COUNTIF compares"],
    ["=SUM((A1:A9>3)*1)", "outside SUMPRODUCT"],
    ["=IF(A1:A9>3,1,0)", "outside SUMPRODUCT"],
    ["=ISNUMBER(A1:A9)", "ISNUMBER is given several"],
    ["=SUMPRODUCT(IF(A1:A9>3,1,0))", "IF is given several"],
    ["=SUM(INDEX(A1:C9,0,2))", "whole row or column"],
    ["=A1:A9", "several cells"],
    ["=IF(A1,1,0", "IF is not closed"],
  ])("finds what is wrong with %s", (formula, objection) => {
    expect(objections(formula).join("; ")).toContain(objection);
  });

  it("finds a formula that is longer than Excel takes", () => {
    expect(objections(`="${"长".repeat(8190)}"`)).toEqual(["8193 characters"]);
  });

  it.each([
    "=SUMPRODUCT((A1:A9>3)*ISNUMBER($B$1:$B$9),'目标-拥有量'!C1:C9)",
    '=IF(ISNUMBER(MATCH(A1,规则!$B$1:$B$9,0)),-INT(-ROUND(A1*0.1,9)),"")',
    "=INDEX('it''s 1'!$A$1:$C$9,MATCH(\"七星区\",A1:A9,0),2)&\" =TODAY()\"",
    "=SUM(B5:B9,B11:B22)",
  ])("lets %s be", (formula) => {
    expect(objections(formula)).toEqual([]);
  });
});
