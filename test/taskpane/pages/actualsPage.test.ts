/** @jest-environment jsdom */
import "../browserGlobals";
import { axe } from "jest-axe";
import { enUS } from "../../../src/i18n/enUS";
import { snapshot } from "../../../src/workbench/objects/snapshot";
import { deleteWorksheet, renameWorksheet } from "../../../src/workbench/objects/worksheets";
import { parseAddress } from "../../../src/workbench/objects/address";
import type { InProcessExcel } from "../../workbench/excelInProcess";
import { startLiveExcel, startWithSheets } from "../liveExcel";
import { openPane, settled, type OpenPane } from "../openPane";
import { contentOf, enter, enterColumn, sheetOf } from "../userEdits";

const stock = "完成数-拥有量";
const flow = "完成数-受理量";

jest.setTimeout(30_000);

let excel: InProcessExcel;
let pane: OpenPane;

beforeEach(async () => {
  excel = await startLiveExcel();
  pane = await openPane();
  await pane.press("完成数");
});
afterEach(() => excel.dispose());

const whole = () => JSON.stringify(snapshot(excel.workbook));
const sheetNames = () => excel.workbook.worksheets.map(({ name }) => name);
const card = (name: string) => pane.root.querySelector(`article[aria-label="${name}"]`)?.textContent ?? "";
const stockCard = () => card("有效发明专利拥有量");
const button = (words: string) => [...pane.root.querySelectorAll("button")].find((each) => each.textContent === words);

/** The sheets are there, with a column for June 2019: 县区, 2015 … 2018, June, 2019, 2020 in A to H of the stock. */
async function openWithSheets(): Promise<void> {
  excel.dispose();
  excel = await startWithSheets();
  pane = await openPane();
  await pane.press("完成数");
}

/** The 17 rows of a 完成数 sheet, 9 to 25, in the order of the plan. */
async function fill(sheetName: string, from: string, figures: readonly (string | number | null)[]): Promise<void> {
  enterColumn(excel.workbook, { sheetName, from }, figures);
  await settled(pane.root);
}

/** Annex 1, 2019, by hand from the document: they add up to 5750. */
const targets2019 = [118, 59, 95, 97, 32, 34, 25, 44, 53, 99, 34, 269, 384, 207, 138, 3968, 94];

describe("the 完成数 page of a workbook without figures", () => {
  it("says what the sheets are, and has one primary button", () => {
    expect(pane.text()).toContain("“完成数-拥有量”：各县区的期末数");
    expect(pane.text()).toContain("“完成数-受理量”：各县区的本年累计");
    const primary = [...pane.root.querySelectorAll("section:not([hidden]) .button-primary")];
    expect(primary.map((each) => each.textContent)).toEqual(["新建完成数表"]);
  });

  it("creates the sheets with all that they rest on in one press, and shows the form", async () => {
    await pane.press("新建完成数表");
    expect(sheetNames()).toEqual([
      "Sheet1",
      "目标-拥有量",
      "目标-受理量",
      stock,
      flow,
      "完成数-全市",
      "规则",
      "导入记录",
    ]);
    expect(pane.status()).toContain("已新建：");
    expect(pane.text()).toContain("添加截止日期");
  });

  it("is undone whole", async () => {
    const before = whole();
    await pane.press("新建完成数表");
    await pane.press("撤销本次写入");
    expect(whole() === before).toBe(true);
    expect(pane.text()).toContain("新建完成数表");
  });

  it("is clean for axe", async () => {
    expect((await axe(pane.root)).violations).toEqual([]);
  });
});

describe("截止日期", () => {
  beforeEach(() => pane.press("新建完成数表"));

  it("adds a column to each sheet in the order of the dates", async () => {
    await pane.choose("年", "2019年");
    await pane.choose("月末", "6月末");
    expect(pane.text()).toContain("2019年6月末、2019年1—6月。");
    await pane.press("添加截止日期");
    // Before: 县区, 2015 … 2020 in A to G of the stock, 2016 … 2020 in B to F of the flow.
    expect(["E8", "F8", "G8"].map((cell) => contentOf(excel.workbook, stock, cell))).toEqual([
      "2018年",
      "2019年6月末",
      "2019年",
    ]);
    expect(["D8", "E8", "F8"].map((cell) => contentOf(excel.workbook, flow, cell))).toEqual([
      "2018年",
      "2019年1—6月",
      "2019年",
    ]);
    expect(pane.status()).toContain("已添加：2019年6月末、2019年1—6月。");
    expect(pane.status()).not.toContain("恢复");
  });

  it("suggests the end of the month after the newest figures", async () => {
    await fill(stock, "E9", [103]); // 2018
    expect(pane.text()).toContain("2019年1月末、2019年1月。");
  });

  it("says which months have a column already, and refuses one with a sentence and without a change", async () => {
    await pane.press("添加截止日期"); // 2016-01-31, the first of the plan
    const before = whole();
    await pane.choose("月末", "1月末（已有）");
    await pane.press("添加截止日期");
    expect(pane.status()).toContain("2016-01-31 已经有一列了");
    expect(whole() === before).toBe(true);
  });

  it("offers no December: its end is the year's own column", () => {
    const [, months] = pane.root.querySelectorAll("section:not([hidden]) select");
    expect([...(months as HTMLSelectElement).options].map(({ value }) => Number(value))).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11,
    ]);
  });

  it("adds any other day, and refuses the last of a year", async () => {
    const typeDate = async (date: string) => {
      const field = pane.root.querySelector<HTMLInputElement>("input[type=date]");
      if (!field) throw new Error("no date field");
      field.value = date;
      field.dispatchEvent(new Event("input", { bubbles: true }));
      await settled(pane.root);
    };
    await pane.press("其他日期");
    expect(button("添加截止日期")?.disabled).toBe(true);
    await typeDate("2019-06-15");
    expect(pane.text()).toContain("截至2019年6月15日");
    await pane.press("添加截止日期");
    expect(contentOf(excel.workbook, stock, "F8")).toBe("截至2019年6月15日");
    await pane.press("其他日期");
    await typeDate("2019-12-31");
    await pane.press("添加截止日期");
    expect(pane.status()).toContain("2019-12-31 就是“2019年”那一列");
  });
});

describe("填报情况", () => {
  beforeEach(openWithSheets);

  it("follows what is typed: how many have reported, who is missing, and the sum of those", async () => {
    await fill(stock, "G9", targets2019.slice(0, 15)); // 2019: 七星区 and 雁山区 are missing
    expect(stockCard()).toContain("15/17 个县区已报");
    expect(stockCard()).toContain("未报 2 个县区七星区、雁山区");
    // 5750 − 3968 − 94
    expect(stockCard()).toContain("已报合计（15/17）1688 件");
  });

  it("has a total only when all have reported, and holds the published figure against it", async () => {
    await fill(stock, "G9", targets2019);
    expect(stockCard()).toContain("合计5750 件");
    expect(stockCard()).not.toContain("未报");
    const row = publishedRow(stock);
    enter(excel.workbook, stock, `G${row}`, 5751);
    await settled(pane.root);
    expect(stockCard()).toContain("全市公布数5751 件差额（公布数－合计）1 件");
  });

  it("shows a dash, never 0, for what is not there", () => {
    expect(stockCard()).toContain("已报合计（0/17）—全市公布数—差额（公布数－合计）—");
  });

  it("shows 2254 as published for 2015, with no district reported", async () => {
    await pane.choose("报告期", "2015年");
    expect(stockCard()).toContain("0/17 个县区已报");
    expect(stockCard()).toContain("全市公布数2254 件");
  });

  it("names each wrong cell, and goes to it", async () => {
    await fill(stock, "G9", [118, "'59", 95.5]);
    expect(stockCard()).toContain("1/17");
    expect(stockCard()).toContain("数据有误 2 格，按未报处理：全州县兴安县");
    await pane.press("转到兴安县 2019年这一格");
    const { id } = sheetOf(excel.workbook, stock);
    expect(excel.workbook.activeWorksheetId).toBe(id);
    expect(excel.workbook.selection).toEqual(parseAddress("G11").area);
  });

  it("looks at another date when told to, and at the newest when that column is gone", async () => {
    await fill(stock, "E9", [103, 47]);
    await fill(stock, "G9", [118]);
    expect(stockCard()).toContain("1/17");
    await pane.choose("报告期", "2018年");
    expect(stockCard()).toContain("2/17");
  });

  it("says what cannot be read, and leaves the other sheet alone", async () => {
    enter(excel.workbook, stock, "G5", 43465); // 2018-12-31 twice
    await settled(pane.root);
    expect(stockCard()).toContain("两列的截止日期都是 2018-12-31");
    expect(card("发明专利受理量")).toContain("0/17");
  });

  it("opens a sheet whatever it is called", async () => {
    renameWorksheet(excel.workbook, sheetOf(excel.workbook, stock).id, "月报", "user");
    await pane.press("打开“完成数-拥有量”");
    expect(excel.workbook.activeWorksheetId).toBe(sheetOf(excel.workbook, "月报").id);
  });

  it("says which sheet is missing, and makes it again", async () => {
    deleteWorksheet(excel.workbook, sheetOf(excel.workbook, flow).id, "user");
    await settled(pane.root);
    expect(pane.text()).toContain("缺少 完成数-受理量。");
    await pane.press("打开“导入记录”");
    expect(pane.status()).toBe("");
    await pane.press("检查并补齐各表");
    expect(sheetNames()).toContain(flow);
    expect(pane.text()).not.toContain("缺少");
  });

  it("asks before it mends a text of ours, and keeps it when told to", async () => {
    enter(excel.workbook, stock, "A1", "我的标题");
    await pane.press("检查并补齐各表");
    expect(pane.text()).toContain("有 1 处与应有的内容不同");
    await pane.press("保留现有数");
    await pane.press("执行");
    expect(contentOf(excel.workbook, stock, "A1")).toBe("我的标题");
  });

  it("is clean for axe", async () => {
    await fill(stock, "G9", [118, "'59"]);
    expect((await axe(pane.root)).violations).toEqual([]);
  });

  it("speaks English where Office does", async () => {
    pane = await openPane(enUS);
    await pane.press("Figures");
    expect(pane.text()).toContain("Add cut-off date");
    expect(pane.text()).toContain("0/17 districts reported");
  });
});

function publishedRow(sheetName: string): number {
  for (let row = 26; row < 60; row++) {
    if (contentOf(excel.workbook, sheetName, `A${row}`) === "全市公布数") return row;
  }
  throw new Error("no row 全市公布数");
}
