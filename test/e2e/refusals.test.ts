import { focusGrid, goTo, photograph, settle, shown, type, useWorkbench, type OpenWorkbench } from "./workbench";

const openWorkbench = useWorkbench();

const snapshot = ({ page }: OpenWorkbench) => page.evaluate(() => JSON.stringify(window.workbench.snapshot()));

async function insertBoth({ pane }: OpenWorkbench): Promise<void> {
  await pane.getByRole("button", { name: "插入", exact: true }).click();
  await pane.getByText("已新建").waitFor();
}

describe("Excel in the middle of something", () => {
  it("refuses while a cell is being edited, says so at once and changes nothing", async () => {
    const open = await openWorkbench();
    await goTo(open.page, "B3");
    await focusGrid(open.page);
    await open.page.keyboard.type("半句", { delay: 30 });
    const before = await snapshot(open);
    await open.pane.getByRole("button", { name: "插入", exact: true }).click();
    await open.pane.getByText(/正在编辑单元格|单元格.*编辑/).waitFor();
    expect(await snapshot(open)).toBe(before);
    await photograph(open.page, "cellEditing");
    await focusGrid(open.page);
    await open.page.keyboard.press("Escape");
    await insertBoth(open);
  });

  it("refuses on a protected sheet, names it and changes nothing", async () => {
    const open = await openWorkbench();
    await insertBoth(open);
    await type(open.page, "目标-拥有量!E5", "181");
    await goTo(open.page, "目标-拥有量!E5");
    await open.page.getByRole("button", { name: "保护工作表" }).click();
    await settle(open.page);
    const before = await snapshot(open);
    await open.pane.getByRole("button", { name: "插入", exact: true }).click();
    await open.pane.getByText("灵川县 2019年").waitFor();
    await open.pane.getByRole("button", { name: "执行" }).click();
    await open.pane.getByText(/保护/).waitFor();
    expect(await snapshot(open)).toBe(before);
    await photograph(open.page, "protectedSheet");
  });
});

describe("an official figure that someone changed", () => {
  it("is named before anything is written, and restored on demand; notes, widths and formulas stay", async () => {
    const open = await openWorkbench();
    const { page, pane } = open;
    await insertBoth(open);
    await type(page, "目标-拥有量!E5", "181");
    await type(page, "目标-拥有量!H6", "请核对");
    await type(page, "Sheet1!A1", "='目标-拥有量'!E5");
    await page.evaluate(() => {
      window.workbench.insertRows("'目标-拥有量'!A1:XFD1");
      window.workbench.rename("目标-拥有量", "官方拥有量");
    });
    expect(await shown(page, "Sheet1!A1")).toEqual([["181"]]);
    await pane.getByRole("button", { name: "插入", exact: true }).click();
    const row = pane.getByRole("row", { name: /灵川县 2019年/ });
    await row.waitFor();
    expect(await row.textContent()).toMatch(/181.*118/);
    await photograph(page, "alteredFigure");
    await pane.getByRole("button", { name: "执行" }).click();
    await pane.getByText("恢复了 1 处官方数").waitFor();
    expect(await shown(page, "官方拥有量!E6")).toEqual([["118"]]);
    expect(await shown(page, "官方拥有量!H7")).toEqual([["请核对"]]);
    expect(await shown(page, "Sheet1!A1")).toEqual([["118"]]);
    expect(await page.evaluate(() => window.workbench.sheetNames())).toEqual(["Sheet1", "官方拥有量", "目标-受理量"]);
  });

  it("stays when the user keeps it", async () => {
    const open = await openWorkbench();
    await insertBoth(open);
    await type(open.page, "目标-受理量!F20", "3300");
    await open.pane.getByRole("button", { name: "插入", exact: true }).click();
    await open.pane.getByText("七星区 2020年").waitFor();
    await open.pane.getByLabel("保留现有数").check();
    await open.pane.getByRole("button", { name: "执行" }).click();
    await open.pane
      .getByText(/保留了 1 处现有数|没有改动/)
      .first()
      .waitFor();
    expect(await shown(open.page, "'目标-受理量'!F20")).toEqual([["3300"]]);
  });
});

describe("所选单元格", () => {
  it("writes chosen districts with 小计 from the selected cell on", async () => {
    const { page, pane } = await openWorkbench();
    await goTo(page, "C3");
    await pane.getByLabel("所选单元格").check();
    await pane.getByRole("button", { name: "全不选" }).click();
    await pane.getByLabel("龙胜县").check();
    await pane.getByLabel("象山区").check();
    await pane.getByRole("button", { name: "插入", exact: true }).click();
    await pane.getByText("已写入").waitFor();
    expect((await shown(page, "C3:H6")).slice(1)).toEqual([
      ["龙胜县", "11", "15", "20", "25", "30"],
      ["象山区", "214", "276", "334", "384", "422"],
      ["小计（2 个县区）", "225", "291", "354", "409", "452"],
    ]);
    await photograph(page, "chosenDistricts");
  });

  it("refuses to cover a cell that holds something, and names it", async () => {
    const open = await openWorkbench();
    await type(open.page, "D5", "别动");
    await goTo(open.page, "C3");
    await open.pane.getByLabel("所选单元格").check();
    const before = await snapshot(open);
    await open.pane.getByRole("button", { name: "插入", exact: true }).click();
    await open.pane.getByText(/D5/).waitFor();
    expect(await snapshot(open)).toBe(before);
  });
});
