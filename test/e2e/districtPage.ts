import type { FrameLocator, Page } from "playwright-core";
import { openPage } from "./figures";
import { settle } from "./workbench";

/** All 17 districts in the order of the annexes. */
export const districtNames =
  "灵川县 全州县 兴安县 永福县 阳朔县 灌阳县 龙胜县 资源县 平乐县 荔浦县 恭城县 临桂区 象山区 秀峰区 叠彩区 七星区 雁山区".split(
    " ",
  );

/** What is made along with the first sheets of districts. */
export const restedOn = "目标-拥有量 目标-受理量 完成数-拥有量 完成数-受理量 完成数-全市 规则 导入记录 目录".split(" ");

/** Makes the sheets of a few districts on the page 县区表, which is then open. */
export async function makeFew(page: Page, pane: FrameLocator, names: readonly string[]): Promise<void> {
  await openPage(pane, "县区表");
  await pane.getByLabel("所选县区").check();
  for (const name of names) await pane.getByLabel(name, { exact: true }).check();
  await make(page, pane);
}

/** Presses 生成 on the open page, where nothing is asked, and waits until all is there. */
export async function make(page: Page, pane: FrameLocator): Promise<void> {
  await pane.getByRole("button", { name: "生成", exact: true }).click();
  await pane.getByText("接着可在“目录”里选报告期").waitFor({ timeout: 60_000 });
  await settle(page);
}

/** The names of the worksheets, in their order. */
export function sheetNames(page: Page): Promise<string[]> {
  return page.evaluate(() => window.workbench.sheetNames());
}

/** The worksheet that is in front. */
export function frontSheet(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const { workbook } = window.workbench;
    return workbook.worksheets.find(({ id }) => id === workbook.activeWorksheetId)?.name;
  });
}

/** The names that 目录 lists, rows that are hidden left out. */
export async function listed(page: Page): Promise<string[]> {
  await settle(page);
  const names = await page.evaluate(() => window.workbench.shown("目录!C7:C23").flat());
  return names.filter((name) => name !== "");
}

/** Clicks a cell of the worksheet in front with the mouse, as a person does who follows its link. */
export async function clickCell(page: Page, row: number, column: number): Promise<void> {
  const at = await page.evaluate(
    ([wantedRow, wantedColumn]) => {
      const { workbook } = window.workbench;
      const worksheet = workbook.worksheets.find(({ id }) => id === workbook.activeWorksheetId);
      if (!worksheet) throw new Error("no worksheet is in front");
      // Points as pixels; a band without a size of its own is 19 pixels high or 72 wide.
      const pixels = (bands: typeof worksheet.rows, i: number, standard: number) =>
        bands.get(i)?.isHidden ? 0 : ((bands.get(i)?.size ?? standard * 0.75) * 4) / 3;
      const middle = (bands: typeof worksheet.rows, wanted: number, standard: number) =>
        Array.from({ length: wanted }, (_, i) => pixels(bands, i, standard)).reduce((sum, size) => sum + size, 0) +
        pixels(bands, wanted, standard) / 2;
      return { x: 40 + middle(worksheet.columns, wantedColumn, 72), y: 20 + middle(worksheet.rows, wantedRow, 19) };
    },
    [row, column] as const,
  );
  const canvas = (await page.locator("#grid canvas").last().boundingBox()) ?? { x: 0, y: 0 };
  await page.mouse.click(canvas.x + at.x, canvas.y + at.y);
  await settle(page);
}
