import type { Page } from "playwright-core";
import { focusGrid, shown, type, useWorkbench } from "./workbench";

const openWorkbench = useWorkbench();

const contentOf = (page: Page, cell: string) =>
  page.evaluate((address) => {
    const [sheet] = (window.workbench.snapshot() as { worksheets: { cells: Record<string, { content: unknown }> }[] })
      .worksheets;
    return sheet?.cells[address]?.content ?? null;
  }, cell);

async function press(page: Page, cell: string, ...keys: string[]): Promise<void> {
  await page.evaluate((address) => window.workbench.select(address), cell);
  await focusGrid(page);
  for (const key of keys) await page.keyboard.press(key);
}

describe("what a user does by hand", () => {
  it("leaves a spilled cell as it is when Delete is pressed on it, as Excel does", async () => {
    const { page } = await openWorkbench();
    await type(page, "B1", '=PATENT.TARGET("灵川县",)');
    await press(page, "C1", "Delete");
    await page.waitForFunction(() => window.workbench.shown("B1:D1")[0]?.join() === "66,86,103");
  });

  it("refuses Ctrl+X with a sentence and leaves the cell alone", async () => {
    const { page } = await openWorkbench();
    await type(page, "B1", "七星区");
    await press(page, "B1", "Control+x");
    await page.locator("#message", { hasText: "剪切" }).waitFor();
    expect(await shown(page, "B1")).toEqual([["七星区"]]);
    expect(await page.evaluate(() => window.workbench.workbook.isEditingCell)).toBe(false);
  });

  it("repeats a broken formula when it refuses it", async () => {
    const { page } = await openWorkbench();
    await type(page, "B1", "=1+");
    await page.locator("#message", { hasText: "=1+" }).waitFor();
    expect(await shown(page, "B1")).toEqual([[""]]);
  });

  it("tells no error of a function whose error the formula caught", async () => {
    const { page } = await openWorkbench();
    await type(page, "B1", '=IFERROR(PATENT.TARGET("某县",2019),"无")');
    expect(await shown(page, "B1")).toEqual([["无"]]);
    expect(await page.evaluate(() => window.workbench.errorOf("B1"))).toBeNull();
  });

  it("enters a second line with Alt+Enter as Excel's line feed", async () => {
    const { page } = await openWorkbench();
    await page.evaluate(() => window.workbench.select("B1"));
    await focusGrid(page);
    await page.keyboard.type("上", { delay: 30 });
    await page.keyboard.press("Alt+Enter");
    await page.keyboard.type("下", { delay: 30 });
    await page.keyboard.press("Enter");
    await shown(page, "B1");
    expect(await contentOf(page, "B1")).toBe("上\n下");
  });

  it("keeps half-typed text when 保护工作表 is clicked meanwhile", async () => {
    const { page } = await openWorkbench();
    await page.evaluate(() => window.workbench.select("B1"));
    await focusGrid(page);
    await page.keyboard.type("半句", { delay: 30 });
    await page.getByRole("button", { name: "保护工作表" }).click();
    await page.locator("#message", { hasText: "正在编辑单元格" }).waitFor();
    await focusGrid(page);
    await page.keyboard.press("Enter");
    expect(await shown(page, "B1")).toEqual([["半句"]]);
  });

  it("deletes a column under the centred title of an official table by the menu", async () => {
    const { page, pane } = await openWorkbench();
    await pane.getByRole("button", { name: "插入", exact: true }).click();
    await pane.getByText("已新建").waitFor();
    await page.evaluate(() => window.workbench.select("'目标-拥有量'!B1"));
    const grid = (await page.locator("#grid canvas").last().boundingBox()) ?? { x: 0, y: 0 };
    const heads = { x: grid.x + 180, y: grid.y + 10 };
    await page.mouse.click(heads.x, heads.y);
    await page.mouse.click(heads.x, heads.y, { button: "right" });
    await page.getByText("删除选中列").last().click();
    expect(await shown(page, "'目标-拥有量'!A4:C5")).toEqual([
      ["县区", "2017年", "2018年"],
      ["灵川县", "86", "103"],
    ]);
  });

  it("inserts a row above an official table by the menu and deletes it again; 目标表 then finds nothing to do", async () => {
    const { page, pane } = await openWorkbench();
    await pane.getByRole("button", { name: "插入", exact: true }).click();
    await pane.getByText("已新建").waitFor();
    await page.evaluate(() => window.workbench.select("'目标-拥有量'!B1"));
    const grid = (await page.locator("#grid canvas").last().boundingBox()) ?? { x: 0, y: 0 };
    const openMenu = async () => {
      await page.mouse.click(grid.x + 20, grid.y + 30);
      await page.mouse.click(grid.x + 20, grid.y + 30, { button: "right" });
    };
    await openMenu();
    await page
      .getByText("在上方插入")
      .last()
      .click({ position: { x: 8, y: 8 } });
    await page.waitForFunction(() => window.workbench.shown("A2")[0]?.[0] === "附件1");
    expect(await shown(page, "E6")).toEqual([["118"]]);
    await openMenu();
    await page.getByText("删除选中行").last().click();
    await page.waitForFunction(() => window.workbench.shown("A1")[0]?.[0] === "附件1");
    await page.getByRole("button", { name: "目标表" }).click();
    await pane.getByText("没有改动").waitFor();
    expect(await shown(page, "'目标-拥有量'!A4:F5")).toEqual([
      ["县区", "2016年", "2017年", "2018年", "2019年", "2020年"],
      ["灵川县", "66", "86", "103", "118", "130"],
    ]);
  });
});
