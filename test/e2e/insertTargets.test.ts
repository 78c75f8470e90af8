import { printedTable } from "../officialText";
import { photograph, shown, type, useWorkbench } from "./workbench";

const openWorkbench = useWorkbench();

const sheets = [
  { sheet: "目标-拥有量", annex: 1, title: "“十三五”期间全市各县区有效发明专利拥有量目标任务分解表" },
  { sheet: "目标-受理量", annex: 2, title: "“十三五”期间全市各县区发明专利受理量目标任务分解表" },
] as const;

describe("插入目标表 from the pane", () => {
  it("shows all 180 official numbers in the grid, with head, check and source", async () => {
    const { page, pane, problems } = await openWorkbench();
    await pane.getByRole("button", { name: "插入", exact: true }).click();
    await pane.getByText("已新建").waitFor();
    let count = 0;
    for (const { sheet, annex, title } of sheets) {
      const { years, rows } = printedTable(annex);
      const cells = await shown(page, `'${sheet}'!A1:F24`);
      expect(cells[0]?.[0]).toBe(`附件${annex}`);
      expect(cells[1]?.join("")).toBe(title);
      expect(cells[2]?.[5]).toBe("单位：件");
      expect(cells[3]).toEqual(["县区", ...years]);
      expect(cells.slice(4, 22)).toEqual(rows.map(({ name, figures }) => [name, ...figures.map(String)]));
      expect(cells[22]).toEqual(["文件载明合计", ...(rows[17]?.figures.map(String) ?? [])]);
      expect(cells[23]).toEqual(["核对", "一致", "一致", "一致", "一致", "一致"]);
      count += rows.flatMap(({ figures }) => figures).length;
    }
    expect(count).toBe(180);
    expect(problems).toEqual([]);
    await photograph(page, "insertTargets");
  });

  it("shows the first table, as the add-in asked, and not the last one that came", async () => {
    const { page, pane } = await openWorkbench();
    await pane.getByRole("button", { name: "插入", exact: true }).click();
    await pane.getByText("已新建").waitFor();
    expect(await shown(page, "A1")).toEqual([["附件1"]]);
  });

  it("takes two syncs", async () => {
    const { page, pane } = await openWorkbench();
    await pane.getByRole("button", { name: "插入", exact: true }).click();
    await pane.getByText("已新建").waitFor();
    await expect(page.locator("#counter").textContent()).resolves.toMatch(/2 次同步/);
  });

  it("brings back an empty workbook with 撤销本次写入", async () => {
    const { page, pane } = await openWorkbench();
    const before = await page.evaluate(() => JSON.stringify(window.workbench.snapshot()));
    await pane.getByRole("button", { name: "插入", exact: true }).click();
    await pane.getByText("已新建").waitFor();
    await pane.getByRole("button", { name: "撤销本次写入" }).click();
    await pane.getByText("已撤销本次写入").waitFor();
    expect(await page.evaluate(() => JSON.stringify(window.workbench.snapshot()))).toBe(before);
  });

  it("goes to the sheet named in the result", async () => {
    const { page, pane } = await openWorkbench();
    await pane.getByRole("button", { name: "插入", exact: true }).click();
    await pane.getByRole("button", { name: /目标-受理量/ }).click();
    await page.waitForFunction(() => {
      const { workbook } = window.workbench;
      return workbook.worksheets.find(({ id }) => id === workbook.activeWorksheetId)?.name === "目标-受理量";
    });
  });
});

describe("插入目标表 from the ribbon", () => {
  it("inserts both tables at once while the pane is closed, and says so in the pane", async () => {
    const { page, pane } = await openWorkbench({ pane: "hidden" });
    await page.getByRole("button", { name: "目标表" }).click();
    await pane.getByText("已新建").waitFor();
    expect(await page.evaluate(() => window.workbench.sheetNames())).toEqual(["Sheet1", "目标-拥有量", "目标-受理量"]);
  });

  it("takes a click that comes before the add-in has come up", async () => {
    const { page, pane } = await openWorkbench({ pane: "hidden" });
    await page.reload();
    await page.getByRole("button", { name: "目标表" }).click();
    await pane.getByText("已新建").waitFor();
    expect(await page.evaluate(() => window.workbench.sheetNames())).toEqual(["Sheet1", "目标-拥有量", "目标-受理量"]);
  });

  it("opens the pane at the preview when an official figure was changed, and changes nothing yet", async () => {
    const { page, pane } = await openWorkbench({ pane: "hidden" });
    await page.getByRole("button", { name: "目标表" }).click();
    await pane.getByText("已新建").waitFor();
    await type(page, "目标-拥有量!E5", "181");
    await page.getByRole("button", { name: "目标表" }).click();
    await pane.getByText("灵川县 2019年").waitFor();
    expect(await shown(page, "'目标-拥有量'!E5")).toEqual([["181"]]);
  });
});
