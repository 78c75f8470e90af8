import type { Page } from "playwright-core";
import { inAddIn } from "./inAddIn";
import { insertColumnByMenu, settle, type, useWorkbench, type OpenWorkbench } from "./workbench";

const openWorkbench = useWorkbench();

/** 完成数 beside targets that stand on another worksheet; who reaches the target is green with ▲, who does not red with ▼. */
async function withFormats(): Promise<OpenWorkbench> {
  const open = await openWorkbench({ pane: "hidden" });
  await inAddIn(open, () =>
    Excel.run(async (context) => {
      const rules = context.workbook.worksheets.add("规则");
      rules.getRange("A20:H21").values = [
        ["七星区", "", "", "", "", "", "", 130],
        ["灵川县", "", "", "", "", "", "", 118],
      ];
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A5:C7").values = [
        ["七星区", 130, 1],
        ["灵川县", 117, 2],
        ["灵川县", "'118", 3],
      ];
      const target = "INDEX('规则'!$H$20:$H$36,MATCH($A5,'规则'!$A$20:$A$36,0))";
      const add = (condition: string, fill: string, numberFormat: string) => {
        const { custom } = sheet.getRange("B5:B7").conditionalFormats.add(Excel.ConditionalFormatType.custom);
        custom.rule.formula = `=(${condition})*(N("专利目标")=0)`;
        custom.format.fill.color = fill;
        custom.format.numberFormat = numberFormat;
      };
      add(`AND(ISNUMBER($B5),$B5>=${target})`, "#C6EFCE", '0"▲"');
      add(`IF(ISNUMBER($B5),$B5<${target},FALSE)`, "#FFC7CE", '0"▼"');
      await context.sync();
    }),
  );
  return open;
}

const looks = (page: Page, address: string) =>
  page.evaluate((range) => window.workbench.look(range).map(([cell]) => [cell?.text, cell?.fill]), address);

const first = [
  ["130▲", "#C6EFCE"],
  ["117▼", "#FFC7CE"],
  ["118", null],
];

describe("conditional formats", () => {
  it("give cells their fill and number format; a text that looks like a number gets none", async () => {
    const { page } = await withFormats();
    expect(await looks(page, "Sheet1!B5:B7")).toEqual(first);
    expect(await page.evaluate(() => window.workbench.shown("Sheet1!B5:B6"))).toEqual([["130▲"], ["117▼"]]);
  });

  it("draw the fill on the screen", async () => {
    const { page } = await withFormats();
    await page.waitForTimeout(500);
    // Row 5 begins 20 + 4 × 19 pixels below the top of the grid, column B 40 + 72 pixels from its left.
    const pixel = await page.evaluate(() => {
      const canvas = [...document.querySelectorAll<HTMLCanvasElement>("#grid canvas")].sort(
        (one, other) => other.width * other.height - one.width * one.height,
      )[0];
      const scale = (canvas?.width ?? 0) / (canvas?.getBoundingClientRect().width ?? 1);
      return [...(canvas?.getContext("2d")?.getImageData(120 * scale, 104 * scale, 1, 1).data ?? [])];
    });
    expect(pixel).toEqual([0xc6, 0xef, 0xce, 255]);
  });

  it("follow what is typed here and on the other worksheet, and its new name", async () => {
    const { page } = await withFormats();
    await type(page, "Sheet1!B6", "118");
    expect((await looks(page, "Sheet1!B5:B7"))[1]).toEqual(["118▲", "#C6EFCE"]);
    await type(page, "规则!H20", "131");
    expect((await looks(page, "Sheet1!B5:B7"))[0]).toEqual(["130▼", "#FFC7CE"]);
    await page.evaluate(() => window.workbench.rename("规则", "本市 规则"));
    await type(page, "本市 规则!H20", "130");
    expect((await looks(page, "Sheet1!B5:B7"))[0]).toEqual(["130▲", "#C6EFCE"]);
  });

  it("move with a column inserted by the menu and with sorted rows", async () => {
    const { page } = await withFormats();
    await insertColumnByMenu(page);
    await page.waitForFunction(() => window.workbench.shown("C6")[0]?.[0] === "117▼");
    expect(await looks(page, "C5:C7")).toEqual(first);
    expect(await looks(page, "B5:B7")).toEqual([
      ["", null],
      ["", null],
      ["", null],
    ]);
    await page.evaluate(() => window.workbench.sort("A5:D7", 3, false));
    await settle(page);
    expect(await looks(page, "C5:C7")).toEqual([...first].reverse());
  });

  it("are gone when the add-in clears them", async () => {
    const open = await withFormats();
    await inAddIn(open, () =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Sheet1").getRange("B5:B7").conditionalFormats.clearAll();
        await context.sync();
      }),
    );
    expect(await looks(open.page, "Sheet1!B5:B6")).toEqual([
      ["130", null],
      ["117", null],
    ]);
  });
});
