import { inAddIn } from "./inAddIn";
import { shown, settle, useWorkbench } from "./workbench";

const openWorkbench = useWorkbench();

// A1:A6 are 10, 20, 30, the text x, a blank and 40; B1:B6 1 to 6; C1 is ="" and C2 the text 130.
const cells = [
  [10, 1, '=""'],
  [20, 2, "'130"],
  [30, 3, ""],
  ["x", 4, ""],
  ["", 5, ""],
  [40, 6, ""],
];

/** What Excel gives, by its rules: "" and texts are greater than numbers, errors pass on, only functions know wildcards. */
const facts: [formula: string, result: string][] = [
  ["=C1>5", "TRUE"],
  ["=C1=0", "FALSE"],
  ["=ISTEXT(C1)", "TRUE"],
  ["=C1+1", "#VALUE!"],
  ["=C2=130", "FALSE"],
  ["=C2>1000", "TRUE"],
  ['="x"=INT("x")', "#VALUE!"],
  ['="x"="*"', "FALSE"],
  ['=COUNTIF(A1:A6,"*")', "1"],
  ["=SUMPRODUCT((ROW(A1:A6)>2)*1)", "4"],
  ["=SUMPRODUCT(ISNUMBER(A1:A6)*(A1:A6>15))", "3"],
  ['=SUMPRODUCT((A1:A6="x")*B1:B6)', "4"],
  ["=SUMPRODUCT(--ISNUMBER(A1:A6),A1:A6)", "100"],
  ["=RANK(A3,A1:A6)", "2"],
  ["=INDEX(A1:B6,MATCH(30,A1:A6,0),2)", "3"],
  ['=TEXT(43646,"yyyy年m月d日")', "2019年6月30日"],
  ['=(1>0)*(N("专利目标")=0)', "1"],
  ["=ROUND(1.005,2)", "1.01"],
];

describe("the grid's calculator", () => {
  it("compares, counts and passes errors on as Excel does", async () => {
    const { page } = await openWorkbench({ pane: "hidden" });
    await page.evaluate((contents) => window.workbench.enter("A1:C6", contents), cells);
    await page.evaluate(
      (formulas) =>
        window.workbench.enter(
          `E1:E${formulas.length}`,
          formulas.map((formula) => [formula]),
        ),
      facts.map(([formula]) => formula),
    );
    const results = (await shown(page, `E1:E${facts.length}`)).map(([result], i) => [facts[i]?.[0], result]);
    expect(results).toEqual(facts);
  });

  it("calculates once for a thousand live cells that change together", async () => {
    const { page } = await openWorkbench({ pane: "hidden" });
    const formulas = Array.from({ length: 1000 }, (_, i) => [`=PATENT.GAP("七星区",2019,,A$1+${i})`]);
    await page.evaluate((given) => window.workbench.enter("B1:B1000", given), formulas);
    await page.evaluate(() => window.workbench.enter("A1", [[3900]]));
    await settle(page);
    const starts = await page.evaluate(async () => {
      let count = 0;
      window.workbench.grid.surface.commands.onCommandExecuted(({ id }) => {
        if (id === "formula.mutation.set-formula-calculation-start") count++;
      });
      window.workbench.enter("A1", [[4000]]);
      await window.workbench.settled();
      return count;
    });
    // Once for the new arguments, which are new questions to the add-in, and once for all its answers.
    expect(starts).toBe(2);
    expect(await shown(page, "B1:B2")).toEqual([["32"], ["33"]]);
  });

  it("shows an edit among 2,000 formulas and 1,000 cells with five formats at once", async () => {
    const open = await openWorkbench({ pane: "hidden" });
    const { page } = open;
    const rows = Array.from({ length: 200 }, (_, i) => i + 1);
    await page.evaluate((given) => {
      const row = (at: number) => Array.from({ length: 10 }, (_, i) => at + i);
      const formulas = (at: number) =>
        [..."ABCDEFGHIJ"].map(
          (column) => `=IF(ISNUMBER(${column}${at}),ROUND(${column}${at}/INDEX($A$1:$A$200,${at}),9),"")`,
        );
      window.workbench.enter("A1:J200", given.map(row));
      window.workbench.enter("K1:T200", given.map(formulas));
    }, rows);
    await inAddIn(open, () =>
      Excel.run(async (context) => {
        const { conditionalFormats } = context.workbook.worksheets.getItem("Sheet1").getRange("K1:O200");
        for (const limit of [1, 2, 3, 4, 5]) {
          const { custom } = conditionalFormats.add(Excel.ConditionalFormatType.custom);
          custom.rule.formula = `=K1*$B1>${limit * 100}`;
          custom.format.fill.color = "#FFC7CE";
        }
        await context.sync();
      }),
    );
    const time = await page.evaluate(async () => {
      const start = performance.now();
      window.workbench.enter("A5", [[700]]);
      await window.workbench.settled();
      return performance.now() - start;
    });
    expect(await page.evaluate(() => window.workbench.look("K5")[0]?.[0])).toMatchObject({ text: "1", fill: null });
    // K200 is 1 and B200 is 201.
    expect(await page.evaluate(() => window.workbench.look("K200")[0]?.[0]?.fill)).toBe("#FFC7CE");
    // About 0.4 s when nothing else runs.
    expect(time).toBeLessThan(3000);
  });
});
