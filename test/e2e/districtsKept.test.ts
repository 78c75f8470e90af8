import type { FrameLocator, Page } from "playwright-core";
import { listed, make, makeFew, restedOn, sheetNames } from "./districtPage";
import { openPage } from "./figures";
import { settle, shown, type, useWorkbench } from "./workbench";

const openWorkbench = useWorkbench();

jest.setTimeout(180_000);

const few = ["灵川县", "七星区", "雁山区"];

async function withFew() {
  const open = await openWorkbench();
  await makeFew(open.page, open.pane, few);
  return open;
}

/** Below which row of the sheet what is written is the user's. */
async function remarkRow(page: Page, sheet: string): Promise<number> {
  const labels = (await shown(page, `${sheet}!B1:B60`)).flat();
  return labels.findIndex((label) => label.startsWith("备注")) + 2;
}

/** The id of a worksheet: not its name, which people change. */
function idOf(page: Page, name: string): Promise<string | undefined> {
  return page.evaluate((wanted) => {
    return window.workbench.workbook.worksheets.find((each) => each.name === wanted)?.id;
  }, name);
}

/** What the user's own cell Sheet1!A1 holds. */
function ownFormula(page: Page): Promise<string | null | undefined> {
  return page.evaluate(() => {
    const worksheet = window.workbench.workbook.worksheets.find(({ name }) => name === "Sheet1");
    return worksheet?.cells.get(0)?.formula;
  });
}

/** By the menu of its tab, as a person does. */
async function deleteSheet(page: Page, name: string): Promise<void> {
  const tab = page.locator("#grid [role=tab]").filter({ has: page.getByText(name, { exact: true }) });
  await tab.click();
  await tab.click({ button: "right" });
  for (const entry of ["删除", "确定"]) await page.getByText(entry, { exact: true }).last().click();
  await settle(page);
}

/** Presses a button of the pane the moment that a text appears: sooner than a click from outside would come. */
async function pressWhen(pane: FrameLocator, text: string, words: string): Promise<void> {
  await pane.locator("body").evaluate(
    (body, [awaited, label]) => {
      const observer = new MutationObserver(() => {
        if (!body.textContent?.includes(awaited)) return;
        observer.disconnect();
        [...body.querySelectorAll("button")].find((each) => each.textContent === label)?.click();
      });
      observer.observe(body, { subtree: true, childList: true, characterData: true });
    },
    [text, words] as const,
  );
}

describe("生成 once more", () => {
  it("keeps remarks, own rows and columns, own formulas and the worksheets themselves", async () => {
    const { page, pane, problems } = await withFew();
    const id = await idOf(page, "灵川县");
    await type(page, "Sheet1!A1", "='灵川县'!C7");
    await type(page, `灵川县!B${await remarkRow(page, "灵川县")}`, "已与统计局核对");
    await page.evaluate(() => {
      window.workbench.insertRows("灵川县!A9:XFD9");
      window.workbench.insertColumns("灵川县!E1:E1048576");
      window.workbench.enter("灵川县!B9", [["我的一行"]]);
      window.workbench.enter("灵川县!E6", [["我的一列"]]);
    });
    await openPage(pane, "县区表");
    await make(page, pane);
    expect(await ownFormula(page)).toBe("='灵川县'!C7");
    // Annex 1: 灵川, 2016.
    expect(await shown(page, "Sheet1!A1")).toEqual([["66"]]);
    expect(await idOf(page, "灵川县")).toBe(id);
    expect(await shown(page, `灵川县!B${await remarkRow(page, "灵川县")}`)).toEqual([["已与统计局核对"]]);
    expect(await shown(page, "灵川县!B9")).toEqual([["我的一行"]]);
    expect(await shown(page, "灵川县!E6")).toEqual([["我的一列"]]);
    // Annex 1: 灵川, 2018 to 2020, one row further down than they were.
    expect((await shown(page, "灵川县!C10:C12")).flat()).toEqual(["103", "118", "130"]);
    expect(problems).toEqual([]);
  });

  it("leaves each sheet its district when names are swapped, one is moved and one is gone; a stranger's sheet too", async () => {
    const { page, pane } = await withFew();
    await page.evaluate(() => {
      const { rename, move, copy, enter } = window.workbench;
      rename("灵川县", "一时");
      rename("七星区", "灵川县");
      rename("一时", "七星区");
      move("七星区", 0);
      copy("Sheet1");
      rename("Sheet1 (2)", "象山区");
      enter("象山区!A1", [["我的象山"]]);
    });
    await deleteSheet(page, "雁山区");
    await openPage(pane, "县区表");
    await pane.getByLabel("象山区", { exact: true }).check();
    await make(page, pane);
    expect((await sheetNames(page))[0]).toBe("七星区");
    expect((await sheetNames(page)).slice(-4)).toEqual(["目录", "灵川县", "象山区 (2)", "雁山区"]);
    // Annex 1, 2016: 灵川 66 on the sheet now called 七星区, 七星 1692 on that called 灵川县, 雁山 52 made again.
    expect(await shown(page, "七星区!C7")).toEqual([["66"]]);
    expect(await shown(page, "灵川县!C7")).toEqual([["1692"]]);
    expect(await shown(page, "雁山区!C7")).toEqual([["52"]]);
    expect(await shown(page, "'象山区 (2)'!C7")).toEqual([["214"]]);
    expect(await shown(page, "象山区!A1:B2")).toEqual([
      ["我的象山", ""],
      ["", ""],
    ]);
    expect(await listed(page)).toEqual(["灵川县", "象山区", "七星区", "雁山区"]);
  });
});

describe("a workbook whose structure is protected", () => {
  it("is left as it is, with a sentence", async () => {
    const { page, pane } = await openWorkbench();
    await page.evaluate(() => {
      window.workbench.workbook.isStructureProtected = true;
    });
    const before = await page.evaluate(() => JSON.stringify(window.workbench.snapshot()));
    await openPage(pane, "县区表");
    await pane.getByRole("button", { name: "生成", exact: true }).click();
    await pane.getByText(/受保护，没有改动。请在“审阅”里撤销保护/).waitFor();
    expect(await page.evaluate(() => JSON.stringify(window.workbench.snapshot()))).toBe(before);
  });
});

describe("取消", () => {
  it("during the second batch leaves exactly the sheets of the first, and 目录 lists those", async () => {
    const { page, pane } = await openWorkbench();
    await openPage(pane, "县区表");
    await pressWhen(pane, "正在生成县区表：6/17", "取消");
    await pane.getByRole("button", { name: "生成", exact: true }).click();
    await pane.getByText("已取消：完成了 6 张").waitFor({ timeout: 60_000 });
    const first = "灵川县 全州县 兴安县 永福县 阳朔县 灌阳县".split(" ");
    expect((await sheetNames(page)).slice(-7)).toEqual(["目录", ...first]);
    expect(await listed(page)).toEqual(first);
  });
});

describe("删除生成的县区表", () => {
  it("names the formulas that point there and what people wrote, then deletes exactly the sheets", async () => {
    const { page, pane } = await withFew();
    await type(page, "Sheet1!A1", "='灵川县'!C7");
    const row = await remarkRow(page, "七星区");
    await type(page, `七星区!B${row}`, "我写的");
    await openPage(pane, "县区表");
    await pane.getByRole("button", { name: "删除生成的县区表" }).click();
    await pane.getByText("删除 4 张工作表（县区表和目录）？").waitFor();
    await pane.getByText(/Sheet1!A1/).waitFor();
    await pane.getByText(`七星区!B${row}`).waitFor();
    await pane.getByRole("button", { name: "删除这 4 张" }).click();
    await pane.getByText("已删除 4 张工作表").waitFor();
    expect(await sheetNames(page)).toEqual(["Sheet1", ...restedOn.slice(0, -1)]);
    expect(await ownFormula(page)).toContain("#REF!");
  });
});
