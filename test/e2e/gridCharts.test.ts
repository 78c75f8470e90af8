import type { Page } from "playwright-core";
import { inAddIn } from "./inAddIn";
import { goTo, settle, type, useWorkbench, type OpenWorkbench } from "./workbench";

const openWorkbench = useWorkbench();

/** A district's figures with their chart, the last year of them not reported, and a directory with a link to them. */
async function withChart(): Promise<OpenWorkbench> {
  const open = await openWorkbench({ pane: "hidden" });
  await inAddIn(open, () =>
    Excel.run(async (context) => {
      const { worksheets, names } = context.workbook;
      const directory = worksheets.getItem("Sheet1");
      const sheet = worksheets.add("七星区");
      names.add("PatentSheet.district.qixing", sheet.getRange("A1")).visible = false;
      directory.getRange("B3").values = [["七星区"]];
      directory.getRange("B3").hyperlink = { documentReference: "PatentSheet.district.qixing" };
      directory.getRange("B4").hyperlink = { documentReference: "没有", textToDisplay: "没有" };
      sheet.getRange("A1:D3").formulas = [
        ["年份", "2016年", "2017年", "2018年"],
        ["完成数", 1800, "=B2+300", "=NA()"],
        ["目标", 2306, 2640, 3036],
      ];
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("B2:D2"), "Rows");
      chart.name = "PatentChart.inForce";
      chart.setPosition("A5", "F20");
      chart.title.text = "有效发明专利拥有量（件）";
      chart.axes.valueAxis.minimum = 0;
      const reached = chart.series.getItemAt(0);
      reached.name = "完成数";
      reached.setXAxisValues(sheet.getRange("B1:D1"));
      reached.format.fill.setSolidColor("#404040");
      reached.gapWidth = 80;
      const target = chart.series.add("目标");
      target.setValues(sheet.getRange("B3:D3"));
      target.chartType = "LineMarkers";
      Object.assign(target.format.line, { color: "#000000", lineStyle: "Dash", weight: 1.5 });
      Object.assign(target, { markerStyle: "Circle", markerSize: 7, markerBackgroundColor: "#FFFFFF" });
      target.markerForegroundColor = "#000000";
      sheet.activate();
      await context.sync();
    }),
  );
  await drawn(open.page);
  return open;
}

// What is drawn comes with the next frame of the screen.
const drawn = async (page: Page) => {
  await settle(page);
  await page.waitForTimeout(300);
};

const chart = (page: Page) => page.locator('svg[data-chart="PatentChart.inForce"]');
const columns = (page: Page) => chart(page).locator('g[data-series="完成数"] rect');
const heights = (page: Page) =>
  columns(page).evaluateAll((bars) => bars.map((bar) => Number(bar.getAttribute("height"))));

describe("charts in the grid", () => {
  it("are drawn over their cells: columns with a gap, a dashed line with markers, title, legend and axis", async () => {
    const { page, problems } = await withChart();
    const [first = 0, second = 0, ...others] = await heights(page);
    expect(others).toEqual([]);
    // 2100 to 1800.
    expect(second / first).toBeCloseTo(7 / 6, 2);
    const line = chart(page).locator('g[data-series="目标"]');
    expect(await line.locator("polyline").getAttribute("stroke-dasharray")).toBe("6 4.5");
    expect(await line.locator("circle").count()).toBe(3);
    const texts = await chart(page).locator("text").allTextContents();
    expect(texts).toEqual(
      expect.arrayContaining(["有效发明专利拥有量（件）", "2016年", "2018年", "完成数", "目标", "0", "3000"]),
    );
    expect(texts.join()).not.toContain("N/A");
    // A5 begins below the heads and 4 rows of 19 pixels, right of the row heads; F20 ends 6 columns and 16 rows further.
    const canvas = await page.locator("#grid canvas").last().boundingBox();
    const box = await chart(page).boundingBox();
    expect([box?.width, box?.height]).toEqual([6 * 72, 16 * 19]);
    expect((box?.y ?? 0) - (canvas?.y ?? 0)).toBeCloseTo(20 + 4 * 19, 0);
    expect(problems).toEqual([]);
  });

  it("follow figures typed, rows inserted above, and the sheet that is in front", async () => {
    const { page } = await withChart();
    await type(page, "七星区!D2", "3600");
    await drawn(page);
    const [first = 0, , third = 0] = await heights(page);
    expect(third / first).toBeCloseTo(2, 2);
    const before = await chart(page).boundingBox();
    await page.evaluate(() => window.workbench.insertRows("1:2"));
    await drawn(page);
    const after = await chart(page).boundingBox();
    expect((after?.y ?? 0) - (before?.y ?? 0)).toBe(38);
    expect(await heights(page)).toHaveLength(3);
    await goTo(page, "Sheet1!A1");
    await drawn(page);
    expect(await chart(page).count()).toBe(0);
    await goTo(page, "七星区!A1");
    await drawn(page);
    expect(await chart(page).count()).toBe(1);
  });

  it("scroll with their cells and are gone when they are deleted", async () => {
    const open = await withChart();
    const { page } = open;
    const before = await chart(page).boundingBox();
    await page.mouse.move(600, 500);
    await page.mouse.wheel(0, 57);
    await drawn(page);
    const after = await chart(page).boundingBox();
    expect((before?.y ?? 0) - (after?.y ?? 0)).toBeCloseTo(57, 0);
    await inAddIn(open, () =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("七星区").charts.getItem("PatentChart.inForce").delete();
        await context.sync();
      }),
    );
    await drawn(page);
    expect(await chart(page).count()).toBe(0);
  });
});

describe("links in the grid", () => {
  const selected = (page: Page) => page.locator("#cell").textContent();

  /** Clicks a cell of column B; rows are 19 pixels high below a head of 20, column B begins 40 + 72 pixels from the left. */
  async function click(page: Page, row: number): Promise<void> {
    const canvas = (await page.locator("#grid canvas").last().boundingBox()) ?? { x: 0, y: 0 };
    await page.mouse.click(canvas.x + 150, canvas.y + 20 + (row - 0.5) * 19);
    await drawn(page);
  }

  const inFront = (page: Page) =>
    page.evaluate(() => (window.workbench.snapshot() as { activeWorksheet: string }).activeWorksheet);

  it("lead to the sheet that bears the mark, whatever it is called", async () => {
    const { page } = await withChart();
    await page.evaluate(() => window.workbench.rename("七星区", "高新七星"));
    await goTo(page, "Sheet1!D8");
    await click(page, 3);
    expect([await inFront(page), await selected(page)]).toEqual(["高新七星", "A1"]);
  });

  it("that lead nowhere say so, and by keys a cell with a link is only selected", async () => {
    const { page } = await withChart();
    await goTo(page, "Sheet1!B3");
    expect([await inFront(page), await selected(page)]).toEqual(["Sheet1", "B3"]);
    await click(page, 4);
    expect(await inFront(page)).toBe("Sheet1");
    expect(await page.locator("#message").textContent()).toBe("引用的单元格不存在。");
  });
});
