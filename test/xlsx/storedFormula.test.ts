import { callsCustomFunction, storedFormula } from "../../src/xlsx/storedFormula";

describe("storedFormula", () => {
  it.each([
    ["=SUM(B5:B21)", "SUM(B5:B21)"],
    ["=IFNA(MATCH(A1,B:B,0),0)", "_xlfn.IFNA(MATCH(A1,B:B,0),0)"],
    ['=TEXTJOIN("、",TRUE,A1:A3)', '_xlfn.TEXTJOIN("、",TRUE,A1:A3)'],
    ["=RANK.EQ(A1,A1:A9)+rank(A1,A1:A9)", "_xlfn.RANK.EQ(A1,A1:A9)+rank(A1,A1:A9)"],
    ["=ifna(A1,0)", "_xlfn.IFNA(A1,0)"],
    ["=FILTER(A1:A9,B1:B9>0)", "_xlfn._xlws.FILTER(A1:A9,B1:B9>0)"],
    // Names and texts that read like functions stay what they are.
    ['="IFNA(1,2)"&DAYS', '"IFNA(1,2)"&DAYS'],
    ["='DAYS(1)'!A1+DAYS!A1", "'DAYS(1)'!A1+DAYS!A1"],
    ["=SUM(目标_拥有量[[#Headers],[2016年]])", "SUM(目标_拥有量[[#Headers],[2016年]])"],
    ["=IF(A1=#N/A,1E3,#REF!)", "IF(A1=#N/A,1E3,#REF!)"],
  ])("stores %s as %s", (formula, stored) => {
    expect(storedFormula(formula, [])).toBe(stored);
  });

  it.each([
    ['=PATENT.TARGET("七星区",2019)', '_xldudf_PATENT_TARGET("七星区",2019)'],
    ["=-patent.gap()", "-_xldudf_PATENT_GAP()"],
    ["=PATENTS.GAP()+OTHER.GAP()", "PATENTS.GAP()+OTHER.GAP()"],
    ['="PATENT.GAP()"', '"PATENT.GAP()"'],
  ])("stores the custom function of %s as %s", (formula, stored) => {
    expect(storedFormula(formula, ["PATENT"])).toBe(stored);
  });

  it.each([
    ["=LAMBDA(x,x*42)", "_xlfn.LAMBDA(_xlpm.x,_xlpm.x*42)"],
    ["=LAMBDA(县区,PATENT.TARGET(县区,2019))", "_xlfn.LAMBDA(_xlpm.县区,_xldudf_PATENT_TARGET(_xlpm.县区,2019))"],
    [
      "=LAMBDA(a, [b], IF(ISOMITTED(b),a,a+b))",
      "_xlfn.LAMBDA(_xlpm.a, _xlop.b, IF(_xlfn.ISOMITTED(_xlpm.b),_xlpm.a,_xlpm.a+_xlpm.b))",
    ],
    ["=LAMBDA(f,f(1))(LAMBDA(y,y+1))", "_xlfn.LAMBDA(_xlpm.f,_xlpm.f(1))(_xlfn.LAMBDA(_xlpm.y,_xlpm.y+1))"],
    ["=LET(a,1,b,a+1,a*b)", "_xlfn.LET(_xlpm.a,1,_xlpm.b,_xlpm.a+1,_xlpm.a*_xlpm.b)"],
    // The value of a LET may be a name of the workbook, which is no parameter.
    ["=LET(a,基数,a+基数)", "_xlfn.LET(_xlpm.a,基数,_xlpm.a+基数)"],
    // Outside its LAMBDA the same word is a name again.
    ["=LAMBDA(x,x)(2)+x", "_xlfn.LAMBDA(_xlpm.x,_xlpm.x)(2)+x"],
  ])("marks the parameters of %s", (formula, stored) => {
    expect(storedFormula(formula, ["PATENT"])).toBe(stored);
  });
});

describe("callsCustomFunction", () => {
  it.each([
    ["=IF(A1,PATENT.GAP(),0)", true],
    ["=SUM(A1)", false],
    ['="PATENT.GAP()"', false],
  ])("%s: %s", (formula, isCalled) => {
    expect(callsCustomFunction(formula, ["PATENT"])).toBe(isCalled);
  });
});
