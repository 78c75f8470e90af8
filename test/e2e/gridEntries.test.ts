import type { Page } from "playwright-core";
import { inAddIn } from "./inAddIn";
import {
  focusGrid,
  goTo,
  insertColumnByMenu,
  settle,
  shown,
  type,
  useWorkbench,
  type OpenWorkbench,
} from "./workbench";

const openWorkbench = useWorkbench();

/** A list of dates that stand on another worksheet, a literal list, whole numbers, and a formula. */
async function withValidations(): Promise<OpenWorkbench> {
  const open = await openWorkbench({ pane: "hidden" });
  await inAddIn(open, () =>
    Excel.run(async (context) => {
      const rules = context.workbook.worksheets.add("规则");
      const isoDate = 'yyyy"年"m"月"d"日"';
      // 31 December 2018 and 30 June 2019, and a word.
      rules.getRange("A3:A5").values = [[43465], [43646], ["全年"]];
      rules.getRange("A3:A4").numberFormat = [[isoDate], [isoDate]];
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("B2").numberFormat = [[isoDate]];
      const period = sheet.getRange("B2").dataValidation;
      period.rule = { list: { source: "='规则'!$A$3:$A$5", inCellDropDown: true } };
      period.prompt = { title: "截止日期", message: "从列表中选。", showPrompt: true };
      period.errorAlert = { title: "", message: "只能选规则表里的日期。", showAlert: true, style: "Stop" };
      sheet.getRange("B3").dataValidation.rule = { list: { source: "计划原文,名次", inCellDropDown: true } };
      const counts = sheet.getRange("C2:C9").dataValidation;
      counts.rule = { wholeNumber: { formula1: 0, operator: "GreaterThanOrEqualTo" } };
      counts.errorAlert = { title: "完成数", message: "请填非负整数。", showAlert: true, style: "Stop" };
      sheet.getRange("D2:D9").dataValidation.rule = { custom: { formula: "=AND(ISNUMBER(D2),D2<=$C2)" } };
      const day = sheet.getRange("E2").dataValidation;
      day.rule = { date: { formula1: "2019-01-01", formula2: "2019-12-31", operator: "Between" } };
      await context.sync();
    }),
  );
  return open;
}

const contentOf = (page: Page, cell: string) =>
  page.evaluate((address) => {
    const { worksheets } = window.workbench.snapshot() as {
      worksheets: { cells: Record<string, { content: unknown }> }[];
    };
    return worksheets[0]?.cells[address]?.content ?? null;
  }, cell);

const openArrow = (page: Page) => page.getByRole("button", { name: "打开下拉列表" }).click();

describe("a list in a cell", () => {
  it("shows what its cells show and enters the value behind it; Ctrl+Z takes it back", async () => {
    const { page } = await withValidations();
    await goTo(page, "B2");
    await openArrow(page);
    const options = page.getByRole("listbox", { name: "下拉列表" }).getByRole("option");
    expect(await options.allTextContents()).toEqual(["2018年12月31日", "2019年6月30日", "全年"]);
    await page.getByRole("option", { name: "2019年6月30日" }).click();
    expect(await shown(page, "B2")).toEqual([["2019年6月30日"]]);
    expect(await contentOf(page, "B2")).toBe(43646);
    await page.keyboard.press("Control+z");
    expect(await shown(page, "B2")).toEqual([[""]]);
  });

  it("opens by Alt+Down, is worked by arrows and Enter, and left by Escape", async () => {
    const { page } = await withValidations();
    await goTo(page, "B3");
    await focusGrid(page);
    await page.keyboard.press("Alt+ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    expect(await shown(page, "B3")).toEqual([["名次"]]);
    await page.keyboard.press("Alt+ArrowDown");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Escape");
    await page.keyboard.press("ArrowDown");
    expect(await shown(page, "B3")).toEqual([["名次"]]);
    expect(await page.evaluate(() => window.workbench.workbook.selection)).toMatchObject({ row: 3, column: 1 });
  });

  it("has no arrow beside cells without one", async () => {
    const { page } = await withValidations();
    await goTo(page, "B3");
    await page.getByRole("button", { name: "打开下拉列表" }).waitFor();
    await goTo(page, "C3");
    await page.getByRole("button", { name: "打开下拉列表" }).waitFor({ state: "hidden" });
  });
});

describe("the tip of a validation", () => {
  it("stands beside the cell while it is selected", async () => {
    const { page } = await withValidations();
    await goTo(page, "B2");
    await page.getByRole("tooltip").filter({ hasText: "从列表中选。" }).waitFor();
    await goTo(page, "C2");
    await page.getByRole("tooltip").waitFor({ state: "hidden" });
  });
});

describe("typing into a cell with a validation", () => {
  it.each([
    { cell: "B2", typed: "2019年7月1日", sentence: "只能选规则表里的日期。" },
    { cell: "B3", typed: "排名", sentence: "此值与此单元格定义的数据验证限制不匹配。" },
    { cell: "C2", typed: "12.5", sentence: "完成数：请填非负整数。" },
    { cell: "C2", typed: "-1", sentence: "完成数：请填非负整数。" },
    { cell: "C2", typed: "=1/2", sentence: "完成数：请填非负整数。" },
    { cell: "D2", typed: "1", sentence: "此值与此单元格定义的数据验证限制不匹配。" },
    { cell: "E2", typed: "2020-1-1", sentence: "此值与此单元格定义的数据验证限制不匹配。" },
  ])("refuses $typed in $cell with its sentence and stays there", async ({ cell, typed, sentence }) => {
    const { page } = await withValidations();
    await type(page, cell, typed);
    await page.locator("#message", { hasText: sentence }).waitFor();
    expect(await shown(page, cell)).toEqual([[""]]);
    await page.waitForFunction((row) => window.workbench.workbook.selection.row === row, Number(cell.slice(1)) - 1);
  });

  it("takes what is allowed, reading dates in either form", async () => {
    const { page } = await withValidations();
    await type(page, "B2", "2019年6月30日");
    await type(page, "C2", "12");
    await type(page, "C3", "=C2*2");
    await type(page, "D2", "12");
    await type(page, "E2", "2019-3-5");
    expect(await shown(page, "B2:E2")).toEqual([["2019年6月30日", "12", "12", "2019/3/5"]]);
    expect(await shown(page, "C3")).toEqual([["24"]]);
    await type(page, "B2", "2018-12-31");
    expect(await shown(page, "B2")).toEqual([["2018年12月31日"]]);
    expect(await contentOf(page, "B2")).toBe(43465);
  });

  it("tells the add-in nothing of what was refused", async () => {
    const open = await withValidations();
    await inAddIn(open, async () => {
      const noted: string[] = [];
      Object.assign(window, { noted });
      await Excel.run(async (context) => {
        context.workbook.worksheets.onChanged.add(async ({ address }) => void noted.push(address));
        await context.sync();
      });
    });
    await type(open.page, "C2", "12.5");
    await type(open.page, "C3", "13");
    await open.page.waitForTimeout(500);
    expect(await inAddIn(open, async () => (window as unknown as { noted: string[] }).noted)).toEqual(["C3"]);
  });
});

describe("a validation", () => {
  it("minds neither a paste nor Delete", async () => {
    const { page } = await withValidations();
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.evaluate(() => navigator.clipboard.writeText("未报"));
    await goTo(page, "C4");
    await focusGrid(page);
    await page.keyboard.press("Control+v");
    await page.waitForFunction(() => window.workbench.shown("C4")[0]?.[0] === "未报");
    await page.keyboard.press("Delete");
    await page.waitForFunction(() => window.workbench.shown("C4")[0]?.[0] === "");
  });

  it("moves with a column inserted by the menu", async () => {
    const { page } = await withValidations();
    await insertColumnByMenu(page);
    await settle(page);
    await type(page, "D2", "abc");
    await page.locator("#message", { hasText: "请填非负整数" }).waitFor();
    await type(page, "B2", "abc");
    expect(await shown(page, "B2:D2")).toEqual([["abc", "", ""]]);
    await goTo(page, "C2");
    await openArrow(page);
    await page.getByRole("option", { name: "全年" }).click();
    expect(await shown(page, "C2")).toEqual([["全年"]]);
  });
});
