import type { FrameLocator, Page } from "playwright-core";
import { goTo, settle } from "./workbench";

/** One made-up month, 示例数据，非真实: 17 figures in the order of the document. */
export const sample = {
  stock2018: [103, 47, 83, 84, 27, 29, 20, 35, 42, 86, 29, 234, 334, 180, 120, 3165, 82],
  stockJune2019: [110, 48, 84, 97, 28, 33, 21, 39, 40, 92, 29, 250, 384, 181, 130, 3500, 95],
  flowJune2019: [90, 50, 78, 93, 29, 40, 28, 30, 47, 70, 40, 175, 276, 183, 100, 1518, 80],
} as const;

/** Makes the sheets on the 完成数 page, which is then open. */
export async function makeSheets(pane: FrameLocator): Promise<void> {
  await openPage(pane, "完成数");
  await pane.getByRole("button", { name: "新建完成数表" }).click();
  await pane.getByText("已新建").waitFor();
}

/** Opens a page of the pane by its tab. */
export async function openPage(pane: FrameLocator, name: string): Promise<void> {
  await pane.getByRole("navigation").getByRole("button", { name, exact: true }).click();
}

/** Adds the end of a month as a column, on the open 完成数 page. */
export async function addMonth(page: Page, pane: FrameLocator, { year, month }: { year: number; month: number }) {
  await pane.getByLabel("年", { exact: true }).selectOption({ label: `${year}年` });
  await pane.getByLabel("月末", { exact: true }).selectOption({ label: `${month}月末` });
  await pane.getByRole("button", { name: "添加截止日期" }).click();
  await pane.getByText("已添加").waitFor();
  await settle(page);
}

/** Types figures down a column with real keys, as a person does: each followed by Enter. */
export async function typeDown(page: Page, address: string, figures: readonly (number | string)[]): Promise<void> {
  await goTo(page, address);
  for (const figure of figures) {
    await page.keyboard.type(String(figure), { delay: 20 });
    await page.keyboard.press("Enter");
  }
  await settle(page);
}

/** Enters a block at once, as a paste does. */
export async function enterDown(page: Page, address: string, figures: readonly (number | string)[]): Promise<void> {
  const contents = figures.map((figure) => [figure]);
  await page.evaluate(([at, values]) => window.workbench.enter(at, values), [address, contents] as const);
  await settle(page);
}
