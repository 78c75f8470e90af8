import { unzip } from "@cj-tech-master/excelts/archive";
import { clickCell, districtNames, frontSheet, listed, make, restedOn, sheetNames } from "./districtPage";
import { addMonth, enterDown, openPage, sample } from "./figures";
import { focusGrid, goTo, photograph, settle, shown, useWorkbench } from "./workbench";

const openWorkbench = useWorkbench();
const june = { year: 2019, month: 6 };

jest.setTimeout(180_000);

describe("县区表 from the ribbon in an empty workbook", () => {
  it("makes 17 sheets and 目录 with one click, and they follow the figures and the period", async () => {
    const { page, pane, problems } = await openWorkbench({ pane: "hidden" });
    await page.getByRole("button", { name: "县区表" }).click();
    await pane.getByText("接着可在“目录”里选报告期").waitFor({ timeout: 60_000 });
    await settle(page);
    expect(await sheetNames(page)).toEqual(["Sheet1", ...restedOn, ...districtNames]);
    expect(await listed(page)).toEqual(districtNames);
    // Annexes 1 and 2: 七星区.
    expect((await shown(page, "七星区!C7:C11")).flat()).toEqual(["1692", "2387", "3165", "3968", "4618"]);
    expect((await shown(page, "七星区!K7:K11")).flat()).toEqual(["未报", "未报", "未报", "未报", "未报"]);

    await openPage(pane, "完成数");
    await addMonth(page, pane, june);
    await enterDown(page, "'完成数-拥有量'!E9:E25", sample.stock2018);
    await enterDown(page, "'完成数-拥有量'!F9:F25", sample.stockJune2019);
    await enterDown(page, "'完成数-受理量'!E9:E25", sample.flowJune2019);
    await enterDown(page, "规则!C7", ["示例数据，非真实"]);
    // By hand, 灵川 on 30 June 2019: 110÷118 = 93.2 %, sixth of all (雁山, 永福, 象山, 灌阳, 叠彩 before it), third of the counties.
    expect(await shown(page, "灵川县!C10:F10")).toEqual([["118", "110", "93.2%", "-8"]]);
    expect(await shown(page, "灵川县!I10:K10")).toEqual([["6", "3", "正常"]]);
    expect(await shown(page, "灵川县!K11")).toEqual([["未报"]]);

    await enterDown(page, "目录!C2", [43465]);
    // By hand, at the end of 2018: 103 of 103.
    expect(await shown(page, "灵川县!C9:F9")).toEqual([["103", "103", "100.0%", "0"]]);
    expect(await shown(page, "灵川县!D10")).toEqual([["—"]]);

    await enterDown(page, "目录!C2", ["最新"]);
    await openPage(pane, "县区表");
    await make(page, pane);
    await pane.getByText("已是最新，没有改动").waitFor();
    await goTo(page, "目录!B2");
    await pane.locator("main").evaluate((main) => main.scrollTo(0, 0));
    await photograph(page, "districts");
    await page.evaluate(() => window.workbench.rename("全州县", "全州"));
    for (const [i, name] of [..."灵川县 全州 兴安县".split(" ").entries()]) {
      await goTo(page, "目录!D3");
      await clickCell(page, 6 + i, 2);
      expect(await frontSheet(page)).toBe(name);
    }
    expect(problems).toEqual([]);
    expect(await damagedParts(await page.evaluate(() => window.workbench.saveXlsx()))).toEqual([]);
  });
});

/** The parts of a file that cannot be read. The compression of the writing library once spoiled that of 规则. */
async function damagedParts(file: string): Promise<string[]> {
  const damaged: string[] = [];
  for await (const entry of unzip(Buffer.from(file, "base64")).entries()) {
    await entry.text().catch(() => damaged.push(entry.path));
  }
  return damaged;
}

describe("the 县区表 page by keys alone", () => {
  it("chooses a district, makes its sheet, and goes to it", async () => {
    const { page, pane } = await openWorkbench();
    const { keyboard } = page;
    const tabUntil = async (words: string) => {
      const focused = pane.locator(":focus");
      for (let i = 0; i < 60; i++) {
        await keyboard.press("Tab");
        const said = await focused.evaluate(
          (element) => element.getAttribute("aria-label") ?? element.closest("label, button")?.textContent ?? "",
        );
        if (said.startsWith(words)) return;
      }
      throw new Error(`the keyboard never comes to ${words}`);
    };
    await pane.getByRole("navigation").getByRole("button", { name: "县区表" }).focus();
    await keyboard.press("Enter");
    await tabUntil("全部 17 个县区");
    await keyboard.press("ArrowDown");
    await tabUntil("七星区");
    await keyboard.press("Space");
    await tabUntil("生成");
    await keyboard.press("Enter");
    await pane.getByText("接着可在“目录”里选报告期").waitFor();
    // The grid takes the keyboard with the worksheet that comes to the front.
    await settle(page);
    await focusGrid(page);
    await keyboard.press("F6");
    await tabUntil("打开工作表“七星区”");
    await keyboard.press("Enter");
    await page.waitForFunction(() => {
      const { workbook } = window.workbench;
      return workbook.worksheets.find(({ id }) => id === workbook.activeWorksheetId)?.name === "七星区";
    });
    expect((await sheetNames(page)).slice(-2)).toEqual(["目录", "七星区"]);
  });
});
