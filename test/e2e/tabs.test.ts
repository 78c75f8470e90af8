import type { Locator, Page } from "playwright-core";
import { settle, useWorkbench } from "./workbench";

const openWorkbench = useWorkbench();

const tab = (page: Page, name: string): Locator =>
  page.locator("#grid [role=tab]").filter({ has: page.getByText(name, { exact: true }) });

/** Waits until the tabs are these, and the model has them too; a hidden worksheet has no tab. */
async function expectTabs(page: Page, names: string[], hidden: string[] = []): Promise<void> {
  await settle(page);
  await page.waitForFunction(
    (wanted) => [...document.querySelectorAll("#grid [role=tab]")].map((one) => one.textContent).join() === wanted,
    names.join(),
  );
  const model = await page.evaluate(() => window.workbench.sheetNames());
  expect(model.filter((name) => !hidden.includes(name))).toEqual(names);
  expect(model).toHaveLength(names.length + hidden.length);
}

async function rename(page: Page, from: string, to: string): Promise<void> {
  await tab(page, from).dblclick();
  await page.locator("#grid [role=tab] [contenteditable=true]").waitFor();
  // Half a second after a click the grid looks whether the tab is being held; a name entered sooner would be dragged.
  await page.waitForTimeout(600);
  await page.keyboard.press("Control+A");
  await page.keyboard.type(to, { delay: 30 });
  await page.keyboard.press("Enter");
}

async function choose(page: Page, name: string, ...entries: string[]): Promise<void> {
  await tab(page, name).click({ button: "right" });
  for (const entry of entries) await page.getByText(entry, { exact: true }).last().click();
}

async function addSheets(page: Page, count: number): Promise<void> {
  await page.evaluate((times) => {
    for (let i = 0; i < times; i++) window.workbench.copy("Sheet1");
  }, count);
  await settle(page);
}

/** Holds a tab, as the grid wants it before it moves, and drops it after the middle of another. */
async function drag(page: Page, name: string, onto: string): Promise<void> {
  await tab(page, name).click();
  await page.waitForTimeout(600);
  const [from, to] = [await tab(page, name).boundingBox(), await tab(page, onto).boundingBox()];
  if (!from || !to) throw new Error("The tabs are not there.");
  await page.mouse.move(from.x + 20, from.y + 10);
  await page.mouse.down();
  await page.waitForTimeout(900);
  await page.mouse.move(to.x + to.width / 2 + (to.x < from.x ? -20 : 20), from.y + 10, { steps: 20 });
  await page.waitForTimeout(300);
  await page.mouse.up();
}

describe("the sheet tabs", () => {
  it("show the worksheet's name again when the typed one is refused, and take the next", async () => {
    const { page, problems } = await openWorkbench();
    await rename(page, "Sheet1", "History");
    await page.locator("#message", { hasText: "“History”" }).waitFor();
    await expectTabs(page, ["Sheet1"]);
    await rename(page, "Sheet1", "history");
    await page.locator("#message", { hasText: "“history”" }).waitFor();
    await expectTabs(page, ["Sheet1"]);
    await rename(page, "Sheet1", "我的 数据");
    await expectTabs(page, ["我的 数据"]);
    expect(problems).toEqual([]);
  });

  it("copy, delete, hide and show a worksheet by their menu", async () => {
    const { page } = await openWorkbench();
    await choose(page, "Sheet1", "复制");
    await expectTabs(page, ["Sheet1", "Sheet1 (2)"]);
    await choose(page, "Sheet1 (2)", "复制");
    await expectTabs(page, ["Sheet1", "Sheet1 (2)", "Sheet1 (3)"]);
    await choose(page, "Sheet1 (2)", "隐藏");
    await expectTabs(page, ["Sheet1", "Sheet1 (3)"], ["Sheet1 (2)"]);
    await choose(page, "Sheet1", "取消隐藏", "Sheet1 (2)");
    await expectTabs(page, ["Sheet1", "Sheet1 (2)", "Sheet1 (3)"]);
    await choose(page, "Sheet1", "删除", "确定");
    await expectTabs(page, ["Sheet1 (2)", "Sheet1 (3)"]);
  });

  it("move a worksheet to where it is dropped, also beside a hidden one", async () => {
    const { page } = await openWorkbench();
    await addSheets(page, 3);
    await expectTabs(page, ["Sheet1", "Sheet1 (4)", "Sheet1 (3)", "Sheet1 (2)"]);
    await choose(page, "Sheet1 (4)", "隐藏");
    await expectTabs(page, ["Sheet1", "Sheet1 (3)", "Sheet1 (2)"], ["Sheet1 (4)"]);
    await drag(page, "Sheet1 (2)", "Sheet1 (3)");
    await expectTabs(page, ["Sheet1", "Sheet1 (2)", "Sheet1 (3)"], ["Sheet1 (4)"]);
    await drag(page, "Sheet1", "Sheet1 (3)");
    await expectTabs(page, ["Sheet1 (2)", "Sheet1 (3)", "Sheet1"], ["Sheet1 (4)"]);
  });
});
