import { readFileSync } from "node:fs";
import type { FrameLocator, Page } from "playwright-core";
import { enterDown, openPage, sample } from "./figures";
import { acrossTable, bulletin, filledForm, longList, oldList, plainTable, type MessyFile } from "./messyFiles";
import { goTo, photograph, settle, shown, useWorkbench } from "./workbench";

const openWorkbench = useWorkbench();

// Made up, in the order of the document: 示例数据，非真实.
const counts2017 = [120, 60, 100, 110, 40, 50, 30, 40, 60, 90, 70, 220, 330, 240, 190, 2000, 100];
const counts2018 = [170, 95, 170, 170, 56, 80, 50, 58, 90, 130, 110, 335, 520, 350, 280, 2900, 160];
const names =
  "灵川县 全州县 兴安县 永福县 阳朔县 灌阳县 龙胜县 资源县 平乐县 荔浦县 恭城县 临桂区 象山区 秀峰区 叠彩区 七星区 雁山区".split(
    " ",
  );

async function openImport() {
  const open = await openWorkbench();
  await openPage(open.pane, "完成数");
  await open.pane.getByRole("heading", { name: "导入", exact: true }).waitFor();
  return open;
}

async function choose(pane: FrameLocator, file: MessyFile): Promise<void> {
  await pane.locator("input[type=file]").setInputFiles(file);
  await previewed(pane);
}

async function previewed(pane: FrameLocator): Promise<string> {
  await pane.getByRole("heading", { name: "导入预览" }).waitFor();
  return pane.locator(".import-preview").first().innerText();
}

async function apply(page: Page, pane: FrameLocator, count: number): Promise<void> {
  await pane.getByRole("button", { name: `导入 ${count} 个数`, exact: true }).click();
  await pane.getByText(`已导入 ${count} 个数`).waitFor();
  await settle(page);
}

/** A level of June 2019 for every district. */
const juneTable = (levels: readonly (number | string)[]) =>
  [["县区", "2019年6月末有效发明专利拥有量"], ...names.map((name, i) => [name, levels[i] ?? ""])] as const;

const stockOfJune = async (page: Page) => (await shown(page, "'完成数-拥有量'!F9:F25")).flat();

describe("five messy files, by real clicks", () => {
  it("make a correct 监测 of an empty workbook in less than two minutes", async () => {
    const { page, pane, problems, requests, address } = await openImport();
    const begun = Date.now();
    // 1: a list with one figure a row. The made-up figures are the targets of 2018, which is asked.
    await choose(pane, await longList("2018年末.xlsx", sample.stock2018));
    await pane.getByText("各县区的数与当年目标完全相同").waitFor();
    await pane.getByLabel("导入", { exact: true }).check();
    await apply(page, pane, 17);
    // 2: a bulletin of June, said to be preliminary, with one figure that will not stay.
    const early = [109, ...sample.stockJune2019.slice(1)];
    await choose(pane, await bulletin("快报.xlsx", early, { title: "桂林市各县区有效发明专利拥有量快报（初步数）" }));
    await apply(page, pane, 17);
    // 3: the final one: one figure changes, the others become final.
    await choose(pane, await bulletin("2019年6月.xlsx", sample.stockJune2019));
    const preview = await previewed(pane);
    expect(preview).toMatch(/改动\s+1 个/);
    expect(preview).toMatch(/初步→正式\s+16 个/);
    await apply(page, pane, 17);
    // Every change is noted with the cell that it came from.
    expect((await noted(page, "灵川县")).filter(([, , , after]) => Number(after) > 0)).toEqual([
      ["文件“2018年末.xlsx”Sheet1!D2", "2018年", "（空）", "103"],
      ["文件“快报.xlsx”通报表!D7", "2019年6月末", "（空）", "109"],
      ["文件“2019年6月.xlsx”通报表!D7", "2019年6月末", "109", "110"],
    ]);
    expect((await noted(page, "全州县")).slice(-1)).toEqual([
      ["文件“2019年6月.xlsx”通报表!D8", "2019年6月末", "初步", "正式"],
    ]);
    // 4: years down, districts across.
    await choose(
      pane,
      await acrossTable("历年.xlsx", [
        ["2017年", counts2017],
        ["2018年", counts2018],
      ]),
    );
    await apply(page, pane, 34);
    // 5: GB18030, thousands in quotes, a part of 七星区 as a row, a wrong total. By hand: the 17 counts are 2927.
    await choose(pane, oldList("受理.csv", sample.flowJune2019));
    await pane.getByText("“总计”载明 2900，17 个县区之和 2927，差 −27。").waitFor();
    await apply(page, pane, 17);
    await openPage(pane, "监测");
    await pane.getByRole("button", { name: "生成监测表" }).click();
    await pane.getByText("已新建").waitFor();
    await settle(page);
    expect((Date.now() - begun) / 1000).toBeLessThan(120);
    // By hand for 拥有量 on 30 June 2019: 灵川 103+(118−103)÷2 = 110.5, 110÷118 = 93.2 %, (110−103)÷15 = 46.7 %, −3.3.
    expect(await shown(page, "监测!B7:P8")).toEqual([
      ["1", "灵川县", "118", "110.5", "110", "", "93.2%", "103", "46.7%", "-3.3", "8", "—", "6", "正常", ""],
      ["2", "全州县", "59", "53.0", "48", "", "81.4%", "47", "8.3%", "-41.7", "11", "—", "16", "落后", ""],
    ]);
    expect(await shown(page, "监测!C45:O45")).toEqual([
      ["恭城县", "120", "60.0", "40", "", "33.3%", "—", "1.4%", "-16.7", "80", "—", "17", "落后"],
    ]);
    expect((await shown(page, "'完成数-受理量'!C9:D25")).map((row) => row.map(Number))).toEqual(
      counts2017.map((count, i) => [count, counts2018[i]]),
    );
    expect(problems).toEqual([]);
    expect(requests.filter((url) => !url.startsWith(new URL(address).origin) && !/^(blob|data):/.test(url))).toEqual(
      [],
    );
  });
});

describe("the ways in", () => {
  it("take the selection: one cell inside a table is enough", async () => {
    const { page, pane } = await openImport();
    for (const [i, row] of juneTable(sample.stockJune2019).entries()) {
      await page.evaluate(([at, cells]) => window.workbench.enter(at, [[...cells]]), [
        `Sheet1!B${i + 3}:C${i + 3}`,
        row,
      ] as const);
    }
    await goTo(page, "C9");
    await pane.getByRole("button", { name: "从选区导入" }).click();
    expect(await previewed(pane)).toContain("Sheet1!B3:C20");
    await apply(page, pane, 17);
    expect(await stockOfJune(page)).toEqual(sample.stockJune2019.map(String));
  });

  it("take what is pasted", async () => {
    const { page, pane } = await openImport();
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    const text = juneTable(sample.stockJune2019).map((row) => row.join("\t"));
    await page.evaluate((lines) => navigator.clipboard.writeText(lines), text.join("\n"));
    await pane.getByLabel("粘贴").click();
    await page.keyboard.press("Control+v");
    await previewed(pane);
    await apply(page, pane, 17);
    expect(await stockOfJune(page)).toEqual(sample.stockJune2019.map(String));
  });

  it("take a file that is dropped anywhere on the page", async () => {
    const { page, pane } = await openImport();
    await drop(page, await plainTable("六月.xlsx", juneTable(sample.stockJune2019)));
    await previewed(pane);
    await apply(page, pane, 17);
    expect(await stockOfJune(page)).toEqual(sample.stockJune2019.map(String));
  });

  it("are shown by the button 导入 of the ribbon", async () => {
    const { page, pane } = await openWorkbench();
    await page.locator("#ribbon").getByRole("button", { name: "导入", exact: true }).click();
    const heading = pane.getByRole("heading", { name: "导入", exact: true });
    await heading.waitFor();
    await pane.locator("h2:focus").waitFor();
    expect(await pane.locator("h2:focus").innerText()).toBe("导入");
  });
});

describe("下载空表", () => {
  it("gives a form that is filled in elsewhere and imported back without a question", async () => {
    const { page, pane } = await openImport();
    await pane.getByText("下载空表").click();
    await pane.getByLabel("年", { exact: true }).selectOption({ label: "2019年" });
    await pane.getByLabel("月末", { exact: true }).selectOption({ label: "6月末" });
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      pane.getByRole("button", { name: "下载", exact: true }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("完成数填报表-2019年6月末.xlsx");
    await pane.getByText("已生成“完成数填报表-2019年6月末.xlsx”").waitFor();
    const form = await filledForm("回收.xlsx", readFileSync(await download.path()), {
      拥有量: sample.stockJune2019,
      受理量: sample.flowJune2019,
    });
    await choose(pane, form);
    expect(await pane.locator(".doubt").count()).toBe(0);
    await apply(page, pane, 34);
    expect(await stockOfJune(page)).toEqual(sample.stockJune2019.map(String));
  });
});

describe("the scene", () => {
  it("shows a table of the sheet as it is understood, with its question and its total", async () => {
    const { page, pane } = await openWorkbench({ scene: "import" });
    const preview = await previewed(pane);
    expect(preview).toContain("导入预览：选区");
    expect(preview).toContain("“约30”是约数（Sheet1!B9）");
    // By hand: the 17 figures are 5470, and the sheet states 5480.
    expect(preview).toContain("载明 5480，17 个县区之和 5470，差 10。");
    await photograph(page, "import");
  });
});

describe("an import", () => {
  it("is given up by 取消 without a trace", async () => {
    const { page, pane } = await openImport();
    const before = await page.evaluate(() =>
      JSON.stringify(window.workbench.workbook.worksheets.map(({ name }) => name)),
    );
    await choose(pane, await plainTable("六月.xlsx", juneTable(sample.stockJune2019)));
    await pane.getByRole("button", { name: "取消", exact: true }).click();
    await pane.getByRole("heading", { name: "导入", exact: true }).waitFor();
    expect(
      await page.evaluate(() => JSON.stringify(window.workbench.workbook.worksheets.map(({ name }) => name))),
    ).toBe(before);
  });

  it("is given up while a large file is read, and leaves the page as it was", async () => {
    const { pane } = await openImport();
    const rows = Array.from({ length: 100_000 }, (_, i) => [names[i % 17] ?? "", i, "", "", "", ""]);
    await pane.locator("input[type=file]").setInputFiles(await plainTable("大表.xlsx", rows));
    await pane.locator(".reading").getByRole("button", { name: "取消" }).click();
    await pane.getByText("已取消读取文件“大表.xlsx”，没有改动。").waitFor();
    await pane.getByRole("button", { name: "选择文件" }).waitFor();
    expect(await pane.getByRole("heading", { name: "导入预览" }).count()).toBe(0);
  });

  it("asks, waits for every answer, and imports only what was answered", async () => {
    const { page, pane } = await openImport();
    const levels = [...sample.stockJune2019.map(String)];
    [levels[0], levels[1], levels[2]] = ["约110", "1,10", "84.5"];
    await choose(pane, await plainTable("六月.xlsx", juneTable(levels)));
    const button = pane.getByRole("button", { name: /^导入 \d+ 个数$/ });
    expect(await button.isDisabled()).toBe(true);
    await pane.getByText("“约110”是约数").waitFor();
    await pane.getByLabel("按初步数导入").check();
    await pane.getByRole("button", { name: "其余疑问都不导入" }).click();
    await apply(page, pane, 15);
    expect((await stockOfJune(page)).slice(0, 4)).toEqual(["110*", "", "", "97"]);
  });

  it("is refused when a cell was changed after the preview, compares again, and is taken back whole", async () => {
    const { page, pane } = await openImport();
    await choose(pane, await plainTable("六月.xlsx", juneTable(sample.stockJune2019)));
    await apply(page, pane, 17);
    const later = [120, ...sample.stockJune2019.slice(1)];
    await choose(pane, await plainTable("六月.xlsx", juneTable(later)));
    await enterDown(page, "'完成数-拥有量'!F9", [115]);
    await pane.getByRole("button", { name: "导入 1 个数", exact: true }).click();
    await pane.getByRole("alert").waitFor();
    expect(await pane.getByRole("alert").innerText()).toContain("灵川县");
    expect((await stockOfJune(page))[0]).toBe("115");
    await pane.getByRole("button", { name: "重新比较" }).click();
    await pane.getByRole("alert").waitFor({ state: "detached" });
    await apply(page, pane, 1);
    expect((await stockOfJune(page))[0]).toBe("120");
    await pane.getByRole("button", { name: "撤销本次写入" }).click();
    await pane.getByText("已撤销本次写入").waitFor();
    expect((await stockOfJune(page))[0]).toBe("115");
  });

  it("says that nothing would change when the same file comes again", async () => {
    const { page, pane } = await openImport();
    const file = await plainTable("六月.xlsx", juneTable(sample.stockJune2019));
    await choose(pane, file);
    await apply(page, pane, 17);
    await choose(pane, file);
    await pane.getByText("读到的 17 个数与完成数表里的都相同，不用导入。").waitFor();
    await pane.getByRole("button", { name: "关闭" }).click();
  });

  it("shows foreign text as text, in the pane and in the cells", async () => {
    const { page, pane, problems } = await openImport();
    const evil = '<img src=x onerror="document.title=1">';
    const rows = [
      [evil],
      ["县区", "2019年6月末有效发明专利拥有量", "备注"],
      ...names.map((name, i) => [
        name,
        sample.stockJune2019[i] ?? "",
        i === 0 ? '=HYPERLINK("http://example.org","x")' : "",
      ]),
      [evil, 5],
    ];
    await choose(pane, await plainTable("六月.xlsx", rows));
    await pane.getByText("不是本计划的县区").waitFor();
    expect(await pane.locator("img").count()).toBe(0);
    await pane.getByRole("button", { name: "其余疑问都不导入" }).click();
    await apply(page, pane, 17);
    const formulas = await page.evaluate(() =>
      window.workbench.workbook.worksheets.flatMap(({ cells }) =>
        [...cells.values()].flatMap(({ formula }) => (formula?.includes("HYPERLINK") ? [formula] : [])),
      ),
    );
    expect(formulas).toEqual([]);
    expect(problems).toEqual([]);
  });

  it("works by the keyboard alone", async () => {
    const { page, pane } = await openImport();
    const levels = ["约110", ...sample.stockJune2019.slice(1)];
    await choose(pane, await plainTable("六月.xlsx", juneTable(levels)));
    await pane.getByRole("button", { name: /转到第一处/ }).focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("ArrowDown");
    await pane.getByText("全部 1 处已确认").waitFor();
    await pane.getByRole("button", { name: "导入 17 个数" }).focus();
    await page.keyboard.press("Enter");
    await pane.getByText("已导入 17 个数").waitFor();
    expect((await stockOfJune(page))[0]).toBe("110*");
  });
});

/** The lines of 导入记录 about a district: origin, date, before and after. */
async function noted(page: Page, district: string): Promise<string[][]> {
  const lines = await shown(page, "导入记录!B4:H200");
  return lines
    .filter((line) => line[4]?.startsWith(district))
    .map(([, origin = "", , period = "", , before = "", after = ""]) => [origin, period, before, after]);
}

/** Drops a file onto the pane as a browser tells it. */
async function drop(page: Page, { name, mimeType, buffer }: MessyFile): Promise<void> {
  const frame = page.frames().find((one) => one.url().includes("taskpane"));
  await frame?.evaluate(
    ([fileName, mime, bytes]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([Uint8Array.from(bytes)], fileName, { type: mime }));
      document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
    },
    [name, mimeType, [...buffer]] as const,
  );
}
