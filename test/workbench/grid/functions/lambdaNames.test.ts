import { isLambda, lambdaNames, withoutLambdaNames } from "../../../../src/workbench/grid/functions/lambdaNames";

const dispatch =
  "=LAMBDA([县区],[年份],IF(ISOMITTED(县区),IF(ISOMITTED(年份),PATENT.TARGET(),PATENT.TARGET(,年份)),IF(ISOMITTED(年份),PATENT.TARGET(县区),PATENT.TARGET(县区,年份))))";

const names = lambdaNames([
  ["TARGET", dispatch],
  ["GAP", "=LAMBDA([县区],[年份],PATENT.GAP(县区,年份))"],
  ["DOUBLE", "=LAMBDA(x,x*2)"],
  ["ALLORNONE", "=LAMBDA([a],[b],IF(AND(ISOMITTED(a),NOT(ISOMITTED(b))),1,IF(OR(ISOMITTED(a),ISOMITTED(b)),2,3)))"],
  ["ENDLESS", "=LAMBDA(n,ENDLESS(n+1))"],
  ["SHADOW", "=LAMBDA(x,LET(x,1,y,2,x+y)+x)"],
  ["达标", '=LAMBDA(完成数,[目标],IF(完成数>=目标,"达标","未达标"))'],
  ["PLAIN", "=Sheet1!$A$1"],
]);

describe("withoutLambdaNames", () => {
  it.each([
    ['=TARGET("七星区",2019)', '=PATENT.TARGET("七星区",2019)'],
    ["=TARGET()", "=PATENT.TARGET()"],
    ['=target("七星区")', '=PATENT.TARGET("七星区")'],
    ["=TARGET(,2019)", "=PATENT.TARGET(,2019)"],
    ["=TARGET(A2:A4,B1:F1)", "=PATENT.TARGET(A2:A4,B1:F1)"],
    ["=GAP()", "=PATENT.GAP(,)"],
    ["=IFERROR(TARGET(A1&B1),0)+1", "=IFERROR(PATENT.TARGET(A1&B1),0)+1"],
    ['=TARGET(INDEX(A1:A9,MATCH("七星区",A1:A9,0)),GAP(1,2))', null],
  ])("%s is %s", (formula, wanted) => {
    const written = '=PATENT.TARGET(INDEX(A1:A9,MATCH("七星区",A1:A9,0)),PATENT.GAP(1,2))';
    expect(withoutLambdaNames(formula, names)).toBe(wanted ?? written);
  });

  it.each([
    ["=1+DOUBLE(2+3)", "=1+((2+3)*2)"],
    ["=DOUBLE(A1)", "=(A1*2)"],
    ["=DOUBLE(DOUBLE(1))", "=((1*2)*2)"],
    ["=ALLORNONE()", "=2"],
    ["=ALLORNONE(1,2)", "=3"],
    ["=ALLORNONE(,2)", "=1"],
    ["=SHADOW(A1)", "=(LET(x,1,y,2,x+y)+A1)"],
    ["=达标(118)", '=IF(118>=0,"达标","未达标")'],
    ["=MAP(A1:A3,DOUBLE)", "=MAP(A1:A3,LAMBDA(x,x*2))"],
  ])("puts arguments in the place of parameters: %s", (formula, wanted) => {
    expect(withoutLambdaNames(formula, names)).toBe(wanted);
  });

  it.each(["=DOUBLE()", "=DOUBLE(1,2)", "=达标(,2)"])(
    "refuses a wrong number of arguments as Excel does: %s",
    (formula) => {
      expect(withoutLambdaNames(formula, names)).toBe("=#VALUE!");
    },
  );

  it("shows #NAME? where a LAMBDA calls itself without end", () => {
    expect(withoutLambdaNames("=ENDLESS(1)", names)).toBe("=#NAME?");
  });

  it.each(['="TARGET(1)"&A1', "=PATENT.TARGET(1)", "=MYTARGET(1)", "=PLAIN+1", "='TARGET(1)'!A1", "=ISOMITTED(A1)"])(
    "leaves alone what calls no LAMBDA: %s",
    (formula) => {
      expect(withoutLambdaNames(formula, names)).toBe(formula);
    },
  );

  it("knows a LAMBDA from other names", () => {
    expect([dispatch, "= lambda (x,x)", "=Sheet1!$A$1", '="LAMBDA(x)"'].map(isLambda)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
