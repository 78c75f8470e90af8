import { readFileSync } from "node:fs";
import { useLibreOffice } from "../libreOffice";
import { addMonth, enterDown, makeSheets, openPage, sample } from "./figures";
import { useWorkbench, type OpenWorkbench } from "./workbench";

const openWorkbench = useWorkbench();
const libreOffice = useLibreOffice();

const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];

/** Cumulative figures of a made-up year: `month` twelfths of what 2019 comes to, whole. */
const partOf = (yearly: readonly number[], month: number): number[] =>
  yearly.map((figure) => Math.floor((figure * month) / 12));

/** Clicks the button and keeps the file that the browser was given. */
async function savedByClick({ page }: OpenWorkbench): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "保存为 .xlsx" }).click(),
  ]);
  return libreOffice.keep("year.xlsx", readFileSync(await download.path()));
}

describe("a year of monthly figures, 示例数据，非真实", () => {
  it("is calculated alike in the grid and in LibreOffice, every formula of every sheet, after corrections", async () => {
    const open = await openWorkbench();
    const { page, pane, problems } = open;
    await makeSheets(pane);
    for (const month of months) await addMonth(page, pane, { year: 2019, month });
    const yearly = sample.flowJune2019.map((figure) => figure * 2 + 1);
    const levels = sample.stockJune2019;
    // Columns: A names, B to D 2016 to 2018 of the flow, then eleven months, then 2019; the stock has 2015 before them.
    await enterDown(page, "'完成数-拥有量'!E9:E25", sample.stock2018);
    for (const month of months) {
      const [flowColumn, stockColumn] = [columnAt(3 + month), columnAt(4 + month)];
      await enterDown(page, `'完成数-受理量'!${flowColumn}9:${flowColumn}25`, partOf(yearly, month));
      const level = sample.stock2018.map((from, i) => from + Math.floor((((levels[i] ?? from) - from) * month) / 6));
      await enterDown(page, `'完成数-拥有量'!${stockColumn}9:${stockColumn}25`, level);
    }
    await enterDown(page, "规则!C7", ["示例数据，非真实"]);
    // Corrections: one figure is raised, one district has not reported after all, one cell holds a text.
    await enterDown(page, "'完成数-受理量'!N9:N11", [150, "", "'78"]);
    await openPage(pane, "监测");
    await pane.getByRole("button", { name: "生成监测表" }).click();
    await pane.getByText("已新建").waitFor();
    await enterDown(page, "监测!F2", ["名次"]);
    const inGrid = await page.evaluate(() => {
      const { worksheets } = window.workbench.workbook;
      return worksheets.flatMap(({ name, cells }) =>
        [...cells].flatMap(([key, { formula, value }]) => (formula === null ? [] : [{ name, key, value }])),
      );
    });
    const inFile = await libreOffice.recalculate(await savedByClick(open));
    const differing = inGrid.filter(({ name, key, value }) => {
      const other = inFile[name]?.[Math.floor(key / 16384)]?.[key % 16384] ?? "";
      const isSame = typeof value === "number" && typeof other === "number" ? near(value, other) : value === other;
      return !isSame;
    });
    expect(differing).toEqual([]);
    expect(inGrid.length).toBeGreaterThan(4500);
    expect(inFile["监测"]?.[3]?.[1]).toBe("（截至2019年11月30日）　示例数据，非真实");
    expect(problems).toEqual([]);
  });
});

const near = (one: number, other: number): boolean => Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one));

function columnAt(index: number): string {
  return String.fromCharCode(65 + index);
}
