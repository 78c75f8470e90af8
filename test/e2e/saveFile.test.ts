import { readFileSync } from "node:fs";
import { Workbook } from "@cj-tech-master/excelts";
import { useLibreOffice } from "../libreOffice";
import { printedTable } from "../officialText";
import { shown, type, useWorkbench, type OpenWorkbench } from "./workbench";

const openWorkbench = useWorkbench();
const libreOffice = useLibreOffice();

/** Clicks the button and takes the file that the browser was given. */
async function savedByClick({ page }: OpenWorkbench): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "保存为 .xlsx" }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

describe("保存为 .xlsx", () => {
  it("saves the official tables after the command ran; LibreOffice calculates the printed totals", async () => {
    const workbench = await openWorkbench();
    await workbench.pane.getByRole("button", { name: "插入", exact: true }).click();
    await workbench.pane.getByText("已新建").waitFor();
    const { name, bytes } = await savedByClick(workbench);
    expect(name).toBe("工作簿1.xlsx");
    const values = await libreOffice.recalculate(libreOffice.keep("clicked.xlsx", bytes));
    expect(Object.keys(values)).toEqual(["Sheet1", "目标-拥有量", "目标-受理量"]);
    for (const [sheet, annex] of [
      ["目标-拥有量", 1],
      ["目标-受理量", 2],
    ] as const) {
      const printed = printedTable(annex).rows[17]?.figures;
      expect(values[sheet]?.[21]?.slice(1)).toEqual(printed);
      expect(values[sheet]?.[23]?.slice(1)).toEqual(["一致", "一致", "一致", "一致", "一致"]);
    }
    expect(workbench.problems).toEqual([]);
  });

  it("saves what was typed, and formulas of custom functions by the names Excel gives them", async () => {
    const workbench = await openWorkbench();
    await type(workbench.page, "A1", "=1+1");
    await type(workbench.page, "A2", '=PATENT.TARGET("七星区",2019)');
    await type(workbench.page, "A3", "桂林");
    expect(await shown(workbench.page, "A1:A3")).toEqual([["2"], ["3968"], ["桂林"]]);
    const base64 = await workbench.page.evaluate(() => window.workbench.saveXlsx());
    const workbook = new Workbook();
    await workbook.xlsx.load(Buffer.from(base64, "base64"));
    const sheet = workbook.getWorksheet("Sheet1");
    expect(sheet?.getCell("A1").formula).toBe("1+1");
    expect(sheet?.getCell("A1").result).toBeUndefined();
    expect(sheet?.getCell("A2").formula).toBe('_xldudf_PATENT_TARGET("七星区",2019)');
    expect(sheet?.getCell("A3").value).toBe("桂林");
  });

  it("is reached and pressed by keys", async () => {
    const { page } = await openWorkbench();
    await page.locator("#protect").focus();
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("保存为 .xlsx");
    const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
    expect(download.suggestedFilename()).toBe("工作簿1.xlsx");
  });

  it("says that a cell is being edited, for nothing half typed gets lost", async () => {
    const { page } = await openWorkbench();
    await page.evaluate(() => window.workbench.grid.focus());
    await page.keyboard.type("12", { delay: 30 });
    await page.waitForFunction(() => window.workbench.workbook.isEditingCell);
    await page.locator("#save").evaluate((button: HTMLButtonElement) => button.click());
    await page.getByText("正在编辑单元格，请先按 Enter 或 Esc 结束编辑。").waitFor();
  });
});
