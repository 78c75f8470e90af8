/** @jest-environment jsdom */
import "../browserGlobals";
import { axe } from "jest-axe";
import { enUS } from "../../../src/i18n/enUS";
import { snapshot } from "../../../src/workbench/objects/snapshot";
import type { InProcessExcel } from "../../workbench/excelInProcess";
import { startLiveExcel, startWithSheets } from "../liveExcel";
import { halfYear, wholeHalfYear } from "../monitoring/halfYear";
import { openPane, settled, type OpenPane } from "../openPane";
import { enter, enterColumn, select, sheetOf } from "../userEdits";

const flow = "完成数-受理量";

jest.setTimeout(30_000);

let excel: InProcessExcel;
let pane: OpenPane;

beforeEach(async () => {
  excel = await startLiveExcel();
  pane = await openPane();
});
afterEach(() => excel.dispose());

const whole = () => JSON.stringify(snapshot(excel.workbook));
const sheetNames = () => excel.workbook.worksheets.map(({ name }) => name);
const shown = () => pane.root.querySelector('section[aria-label="监测"]') as HTMLElement;
const rows = () => [...shown().querySelectorAll("button.district")].map((row) => row.textContent?.trim());
const totals = () => [...shown().querySelectorAll(".totals tbody tr")].map((row) => row.textContent);
const goals = () => [...shown().querySelectorAll(".goals > li")].map((goal) => goal.textContent);
const bulletin = () => shown().querySelector(".bulletin")?.textContent ?? "";
const primary = () => shown().querySelector(".button-primary")?.textContent;

function pressDistrict(name: string): void {
  const buttons = [...shown().querySelectorAll<HTMLElement>("button.district")];
  buttons.find((each) => each.textContent?.includes(name))?.click();
}

/** The 完成数 sheets with a column for the first half of 2019, and figures in it. Then the 监测 page, at 受理量. */
async function openWithFigures(figures: readonly (string | number | null)[]): Promise<void> {
  excel.dispose();
  excel = await startWithSheets();
  pane = await openPane();
  enterColumn(excel.workbook, { sheetName: flow, from: "E9" }, figures);
  await pane.press("监测");
  await pane.press("受理量");
}

describe("the 监测 page of a workbook without figures", () => {
  beforeEach(() => pane.press("监测"));

  it("names the next step, and creates all sheets in one press", async () => {
    expect(pane.text()).toContain("点“生成监测表”一并建好");
    await pane.press("生成监测表");
    expect(sheetNames()).toContain("监测");
    expect(sheetNames()).toHaveLength(9);
    expect(pane.status()).toContain("已新建：");
    expect(pane.text()).toContain("还没有填报完成数。");
  });

  it("calls the button 更新监测表 once the sheet is there, and 生成 again when it is undone", async () => {
    expect(primary()).toBe("生成监测表");
    await pane.press("生成监测表");
    expect(primary()).toBe("更新监测表");
    await pane.press("撤销本次写入");
    expect(primary()).toBe("生成监测表");
  });

  it("says when all is up to date", async () => {
    await pane.press("生成监测表");
    const before = whole();
    await pane.press("更新监测表");
    expect(pane.status()).toBe("已是最新，没有改动：监测");
    expect(whole() === before).toBe(true);
  });

  it("refuses to mark what is not there", async () => {
    await pane.press("标示落后县区");
    expect(pane.status()).toContain("没有可以标示的表");
    await pane.press("清除标示");
    expect(pane.status()).toBe("没有要清除的标示。");
  });

  it("is clean for axe", async () => {
    expect((await axe(pane.root)).violations).toEqual([]);
  });
});

describe("the 监测 page with figures", () => {
  it("ranks the districts, each with its rate and its status word, those without a figure last", async () => {
    await openWithFigures(halfYear);
    expect(rows()).toEqual([
      "1灵川县100.0%▲ 达标",
      "1资源县100.0%▲ 达标",
      "3全州县51.0%△ 正常",
      "4平乐县50.0%△ 正常",
      "4秀峰区50.0%△ 正常",
      "4叠彩区50.0%△ 正常",
      "4七星区50.0%△ 正常",
      "8象山区49.9%△ 正常",
      "9临桂区49.9%△ 正常",
      "10雁山区49.7%△ 正常",
      "11兴安县49.2%△ 正常",
      "12永福县47.0%▽ 关注",
      "13龙胜县42.9%▽ 关注",
      "14恭城县40.0%▽ 关注",
      "15荔浦县39.7%▼ 落后",
      "16阳朔县39.7%▼ 落后",
      "—灌阳县— 未报",
    ]);
    expect(shown().textContent).toContain("时间进度 50.0%（按月）");
  });

  it("lists them in the order of the plan or of the codes too", async () => {
    await openWithFigures(halfYear);
    await pane.choose("排列", "计划原文");
    expect(rows()[0]).toContain("灵川县");
    expect(rows()[16]).toContain("雁山区");
    await pane.choose("排列", "行政区划代码");
    expect(rows()[0]).toContain("秀峰区"); // 450302
    expect(rows()[16]).toContain("荔浦县"); // 450381
  });

  it("has no city while one district is missing, and says how many have reported", async () => {
    await openWithFigures(halfYear);
    expect(totals()).toEqual(["已报 16/173050594651.3%△ 正常", "全市—6030— 未报", "不含七星区—2994— 未报"]);
  });

  it("follows what is typed, the sentence too", async () => {
    await openWithFigures(halfYear);
    enter(excel.workbook, flow, "E14", 42); // 灌阳县
    await settled(pane.root);
    expect(totals()).toEqual(["全市3092603051.3%△ 正常", "不含七星区1574299452.6%△ 正常"]);
    expect(bulletin()).toContain("全市发明专利受理量本年累计3092件，完成年度目标的51.3%（不含七星区1574件，52.6%）");
    enter(excel.workbook, flow, "E14", 84);
    await settled(pane.root);
    expect(rows()).toContain("1灌阳县100.0%▲ 达标");
  });

  it("marks 初步 and 数据有误", async () => {
    await openWithFigures(["'181", ...halfYear.slice(1)]);
    expect(rows()[15]).toBe("—灵川县—数据有误");
    enter(excel.workbook, flow, "E7", "初步");
    await settled(pane.root);
    expect(rows()[0]).toBe("1资源县100.0%*▲ 达标");
    expect(pane.text()).toContain("* 为初步数。");
  });

  it("shows an earlier date when told to", async () => {
    await openWithFigures(halfYear);
    enterColumn(excel.workbook, { sheetName: flow, from: "D9" }, [169]); // 2018, all of 灵川's target
    await settled(pane.root);
    await pane.choose("报告期", "2018年");
    expect(rows()[0]).toBe("1灵川县100.0%▲ 达标");
    expect(shown().textContent).toContain("16个县区未报");
  });

  it("says that a stock without the year-end before cannot be judged inside the year", async () => {
    await openWithFigures(halfYear);
    enterColumn(excel.workbook, { sheetName: "完成数-拥有量", from: "F9" }, [112]);
    await settled(pane.root);
    await pane.press("拥有量");
    expect(rows()[0]).toBe("1灵川县94.9% 未判定（缺上年末数）"); // 112 of 118
  });

  it("says which threshold is no number, and judges nobody", async () => {
    await openWithFigures(halfYear);
    enter(excel.workbook, "规则", "C4", "十");
    await settled(pane.root);
    expect(shown().textContent).toContain("“规则”表里填了“十”");
    expect(rows()).toEqual([]);
  });

  it("holds each goal of the city against its own figures, and says what is missing", async () => {
    await openWithFigures(wholeHalfYear);
    expect(goals()).toEqual([
      "受理量 累计达到2.83万件以上—缺2016年、2017年、2018年的全年数，算不出累计",
      "授权量 突破4000件—还没有填报",
      "授权量 成倍增长，即 4048 件—还没有填报",
      "拥有量 突破6600件—还没有填报",
      "每万人口 突破10件—还没有填报",
      "每万人口 成倍增长，即 9.24 件—还没有填报",
    ]);
  });

  it("goes to the row of a district on 监测", async () => {
    await openWithFigures(halfYear);
    await pane.press("生成监测表");
    // The sheet's own formulas are not calculated here: what they would show is typed over one.
    enter(excel.workbook, "监测", "C40", "七星区");
    pressDistrict("七星区");
    await settled(pane.root);
    expect(excel.workbook.activeWorksheetId).toBe(sheetOf(excel.workbook, "监测").id);
    expect(excel.workbook.selection.row).toBe(39);
  });

  it("goes to the entry cell of a district where there is no such sheet", async () => {
    await openWithFigures(halfYear);
    pressDistrict("七星区");
    await settled(pane.root);
    expect(excel.workbook.activeWorksheetId).toBe(sheetOf(excel.workbook, flow).id);
    expect(excel.workbook.selection).toEqual({ row: 23, column: 4, rowCount: 1, columnCount: 1 }); // E24
  });

  it("is clean for axe", async () => {
    await openWithFigures(halfYear);
    expect((await axe(pane.root)).violations).toEqual([]);
  });

  it("speaks English where Office does", async () => {
    await openWithFigures(halfYear);
    pane = await openPane(enUS);
    await pane.press("Monitor");
    await pane.press("受理量");
    expect(pane.text()).toContain("16阳朔县39.7%▼ Behind");
    expect(pane.text()).not.toMatch(/\{\w+\}/);
  });
});

describe("标示", () => {
  const marks = (name: string) =>
    sheetOf(excel.workbook, name).conditionalFormats.filter(({ formula }) => formula.includes("专利目标标示"));

  beforeEach(() => openWithFigures(halfYear));

  it("marks our sheets, links to them, and takes exactly the marks away again", async () => {
    const formats = () => excel.workbook.worksheets.map(({ conditionalFormats }) => conditionalFormats);
    const before = formats();
    await pane.press("标示落后县区");
    expect(pane.status()).toBe("已标示落后县区：完成数-拥有量完成数-受理量");
    expect(marks(flow).length).toBeGreaterThan(0);
    await pane.press("清除标示");
    expect(pane.status()).toMatch(/^已清除 \d+ 处标示。$/);
    expect(formats()).toEqual(before);
  });

  it("marks the user's own cells by the chosen indicator and date", async () => {
    enterColumn(excel.workbook, { sheetName: "Sheet1", from: "A1" }, ["县区", "荔浦市", "阳朔"]);
    enterColumn(excel.workbook, { sheetName: "Sheet1", from: "B1" }, ["件数", 56, 30]);
    select(excel.workbook, "Sheet1", "A1:B3");
    await pane.press("标示所选区域");
    await pane.press("标示所选");
    expect(pane.status()).toBe("已标示 Sheet1!B2:B3。");
    expect(marks("Sheet1").length).toBeGreaterThan(0);
    await pane.press("撤销本次写入");
    expect(marks("Sheet1")).toEqual([]);
  });

  it("says what to select when something else is selected", async () => {
    select(excel.workbook, "Sheet1", "D1:D3");
    await pane.press("标示所选区域");
    await pane.press("标示所选");
    expect(pane.status()).toContain("要有一列县区名称和一列完成数");
  });
});

describe("复制", () => {
  it("copies the sentence, or selects it where it may not", async () => {
    await openWithFigures(wholeHalfYear);
    const copied: string[] = [];
    Object.defineProperty(navigator, "clipboard", {
      configurable: true,
      value: { writeText: async (text: string) => void copied.push(text) },
    });
    await pane.press("复制");
    expect(pane.status()).toBe("已复制。");
    expect(copied).toEqual([bulletin()]);
    Reflect.deleteProperty(navigator, "clipboard");
    await pane.press("复制");
    expect(pane.status()).toContain("请按 Ctrl+C");
    expect(document.getSelection()?.toString()).toBe(bulletin());
  });

  it("is about the others alone when told to", async () => {
    await openWithFigures(wholeHalfYear);
    await pane.press("不含七星区");
    expect(bulletin()).toContain("全市（不含七星区）发明专利受理量本年累计1574件");
  });
});
