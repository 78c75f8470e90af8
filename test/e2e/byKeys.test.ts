import type { Page } from "playwright-core";
import { focusGrid, goTo, settle, shown, type, useWorkbench, type OpenWorkbench } from "./workbench";

const openWorkbench = useWorkbench();

/** Notes in the add-in's own page, through the real office.js, what `onChanged` tells. */
async function listen({ page }: OpenWorkbench): Promise<() => Promise<unknown[]>> {
  const frame = page.frames().find((one) => one.url().includes("taskpane"));
  if (!frame) throw new Error("The pane is not there.");
  await frame.evaluate(async () => {
    const noted: unknown[] = [];
    Object.assign(window, { noted });
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async ({ address, details }) => {
        noted.push([address, details?.valueBefore, details?.valueAfter]);
      });
      await context.sync();
    });
  });
  return () => frame.evaluate(() => (window as unknown as { noted: unknown[] }).noted);
}

async function expectNoted(page: Page, noted: () => Promise<unknown[]>, wanted: unknown[]): Promise<void> {
  for (let i = 0; i < 50 && (await noted()).length < wanted.length; i++) await page.waitForTimeout(100);
  expect(await noted()).toEqual(wanted);
}

describe("keys alone", () => {
  it("tell the add-in of an edit, of its undoing and of its redoing", async () => {
    const open = await openWorkbench();
    const { page } = open;
    const noted = await listen(open);
    await type(page, "B2", "118");
    await page.keyboard.press("Control+z");
    await settle(page);
    await page.keyboard.press("Control+y");
    await settle(page);
    await expectNoted(page, noted, [
      ["B2", "", 118],
      ["B2", 118, ""],
      ["B2", "", 118],
    ]);
  });

  it("paste 300 formulas at once, and take them back", async () => {
    const { page } = await openWorkbench();
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    const formulas = Array.from({ length: 300 }, (_, i) => `=PATENT.TARGET("七星区",${2016 + (i % 5)})`);
    await page.evaluate((text) => navigator.clipboard.writeText(text), formulas.join("\n"));
    await goTo(page, "C1");
    await focusGrid(page);
    await page.keyboard.press("Control+v");
    await page.waitForFunction(() => window.workbench.shown("C300")[0]?.[0] === "4618");
    const five = [["1692"], ["2387"], ["3165"], ["3968"], ["4618"]];
    expect(await shown(page, "C1:C300")).toEqual(Array.from({ length: 60 }, () => five).flat());
    await page.keyboard.press("Control+z");
    await page.waitForFunction(() => window.workbench.shown("C1:C300").every(([cell]) => cell === ""));
  });

  it("reach ribbon, pane and grid, and work them", async () => {
    const { page, pane } = await openWorkbench();
    await focusGrid(page);
    await page.keyboard.press("F6");
    for (let i = 0; i < 10 && !(await pane.getByRole("button", { name: "插入", exact: true }).evaluate(isFocused)); i++)
      await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await pane.getByText("已新建").waitFor();
    await page.keyboard.press("F6");
    await page.keyboard.press("Tab");
    expect(await page.locator("#ribbon button", { hasText: "撤销本次写入" }).evaluate(isFocused)).toBe(true);
    await page.keyboard.press("F6");
    await settle(page);
    await type(page, "Sheet1!A1", "='目标-拥有量'!E5*2");
    expect(await shown(page, "Sheet1!A1")).toEqual([["236"]]);
  });
});

const isFocused = (element: Element): boolean => element === element.ownerDocument.activeElement;
