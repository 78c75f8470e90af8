import { readdirSync } from "node:fs";
import { join } from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { shortNames } from "../../src/functions/shortNames";
import { lambdaNames, withoutLambdaNames } from "../../src/workbench/grid/functions/lambdaNames";

const folder = join(__dirname, "../../src/functions");
const files = readdirSync(folder).map((name) => join(folder, name));

const formulaOf = (wanted: string) => shortNames.find(({ name }) => name === wanted)?.formula ?? "";

describe("shortNames", () => {
  it("are the four that people write, none of them a name of Excel's own", () => {
    expect(shortNames.map(({ name }) => name)).toEqual(["TARGET", "GAP", "ATTAINMENT", "STATUS"]);
  });

  it("have the parameters of their functions, in the same order, all of them optional", async () => {
    const { metadataJson } = await generateCustomFunctionsMetadata(files, true);
    const { functions } = JSON.parse(metadataJson) as {
      functions: { id: string; parameters: { name: string; optional?: boolean }[] }[];
    };
    for (const { name, formula } of shortNames) {
      const parameters = functions.find(({ id }) => id === name)?.parameters ?? [];
      expect(parameters.every(({ optional }) => optional)).toBe(true);
      expect(formula.startsWith(`=LAMBDA(${parameters.map((each) => `[${each.name}]`).join(",")},`)).toBe(true);
    }
  });

  it("close every bracket they open, and stay far below the 8192 characters of a formula", () => {
    for (const { formula } of shortNames) {
      let open = 0;
      for (const sign of formula.replace(/"[^"]*"/g, "")) {
        open += sign === "(" ? 1 : sign === ")" ? -1 : 0;
        expect(open).toBeGreaterThanOrEqual(0);
      }
      expect(open).toBe(0);
      expect(formula.length).toBeLessThan(800);
    }
  });

  it("never hand on an argument that was left out", () => {
    // Every parameter stands in a call only where ISOMITTED has said that it is there.
    expect(formulaOf("TARGET")).toBe(
      "=LAMBDA([县区],[年份],[指标]," +
        'IF(ISOMITTED(县区),IF(ISOMITTED(年份),PATENT.TARGET(,,IF(ISOMITTED(指标),"",指标)),' +
        'PATENT.TARGET(,年份,IF(ISOMITTED(指标),"",指标))),' +
        'IF(ISOMITTED(年份),PATENT.TARGET(县区,,IF(ISOMITTED(指标),"",指标)),' +
        'PATENT.TARGET(县区,年份,IF(ISOMITTED(指标),"",指标)))))',
    );
  });

  it.each([
    ["=TARGET()", '=PATENT.TARGET(,,"")'],
    ['=TARGET("七星区",2019)', '=PATENT.TARGET("七星区",2019,"")'],
    ['=TARGET(,2019,"受理量")', '=PATENT.TARGET(,2019,"受理量")'],
    ["=TARGET(A2:A18)", '=PATENT.TARGET(A2:A18,,"")'],
    ["=GAP()", '=PATENT.GAP(,,"")'],
    ['=GAP(,,"受理量")', '=PATENT.GAP(,,"受理量")'],
    ['=GAP("七星区",2019)', '=PATENT.GAP("七星区",2019,"")'],
    ['=GAP("七星区",2019,"受理量",B2)', '=PATENT.GAP("七星区",2019,"受理量",B2)'],
    ["=GAP(A2,,,B2)", '=PATENT.GAP(A2,,"",B2)'],
    ["=ATTAINMENT(,2019,,B2:B18)", '=PATENT.ATTAINMENT(,2019,"",B2:B18)'],
    ['=STATUS("荔浦","2019-6-30")', '=PATENT.STATUS("荔浦","2019-6-30","")'],
    ["=STATUS(,,,C2:G18)", '=PATENT.STATUS(,,"",C2:G18)'],
  ])("%s calls %s", (typed, called) => {
    const names = lambdaNames(shortNames.map(({ name, formula }) => [name, formula] as const));
    expect(withoutLambdaNames(typed, names)).toBe(called);
  });
});
