/** @jest-environment jsdom */
import "../browserGlobals";
import { axe } from "jest-axe";
import { enUS } from "../../../src/i18n/enUS";
import { snapshot } from "../../../src/workbench/objects/snapshot";
import { addWorksheet } from "../../../src/workbench/objects/worksheets";
import { startExcel, type InProcessExcel } from "../../workbench/excelInProcess";
import { openPane, type OpenPane } from "../openPane";
import { contentOf, enter, select, sheetOf } from "../userEdits";

let excel: InProcessExcel;
let pane: OpenPane;

beforeEach(async () => {
  excel = startExcel();
  pane = await openPane();
});
afterEach(() => excel.dispose());

const sheetNames = () => excel.workbook.worksheets.map(({ name }) => name);
const whole = () => JSON.stringify(snapshot(excel.workbook));

describe("the 目标表 page", () => {
  it("writes both official tables with one press, in two syncs, and links to them", async () => {
    let syncs = 0;
    excel.host.onBatch(({ kind }) => void (syncs += kind === "workbook" ? 1 : 0));
    await pane.press("插入");
    expect(pane.status()).toBe("已新建：目标-拥有量目标-受理量");
    expect(sheetNames()).toEqual(["Sheet1", "目标-拥有量", "目标-受理量"]);
    expect(syncs).toBe(2);
  });

  it("writes only the chosen indicator, and nothing without one", async () => {
    await pane.press("有效发明专利拥有量");
    await pane.press("插入");
    expect(sheetNames()).toEqual(["Sheet1", "目标-受理量"]);
    await pane.press("发明专利受理量");
    const insert = [...pane.root.querySelectorAll("button")].find((button) => button.textContent === "插入");
    expect(insert?.disabled).toBe(true);
    expect(pane.text()).toContain("请至少选择一个指标。");
  });

  it("opens a worksheet from its link, and keeps the links", async () => {
    await pane.press("插入");
    await pane.press("打开工作表“目标-受理量”");
    expect(excel.workbook.activeWorksheetId).toBe(sheetOf(excel.workbook, "目标-受理量").id);
    expect(pane.status()).toContain("目标-拥有量");
  });

  it("says when all is up to date", async () => {
    await pane.press("插入");
    const before = whole();
    await pane.press("插入");
    expect(pane.status()).toBe("已是最新，没有改动：目标-拥有量目标-受理量");
    expect(whole()).toBe(before);
  });

  it("takes the next free name when a stranger has ours, and says so", async () => {
    addWorksheet(excel.workbook, "目标-拥有量", "user");
    await pane.press("插入");
    expect(pane.status()).toContain("已有别的“目标-拥有量”工作表，没有改动它；官方表在“目标-拥有量 (2)”。");
    expect(sheetNames()).toEqual(["Sheet1", "目标-拥有量", "目标-拥有量 (2)", "目标-受理量"]);
  });

  it("is clean for axe in both forms", async () => {
    expect((await axe(pane.root)).violations).toEqual([]);
    await pane.press("所选单元格");
    expect((await axe(pane.root)).violations).toEqual([]);
  });

  it("speaks English where Office does", async () => {
    pane = await openPane(enUS);
    await pane.press("Insert");
    expect(pane.status()).toBe("Added:目标-拥有量目标-受理量");
  });
});

describe("所选单元格", () => {
  beforeEach(async () => {
    select(excel.workbook, "Sheet1", "C3");
    await pane.press("所选单元格");
  });

  it("writes the chosen districts from the selected cell on, and says where", async () => {
    await pane.press("全不选");
    await pane.press("龙胜县");
    await pane.press("象山区");
    expect(pane.text()).toContain("已选 2 个县区");
    await pane.press("插入");
    expect(pane.status()).toContain("C3:H6");
    expect(contentOf(excel.workbook, "Sheet1", "C4")).toBe("龙胜县");
    expect(contentOf(excel.workbook, "Sheet1", "C6")).toBe("小计（2 个县区）");
  });

  it("writes every district of the other indicator", async () => {
    await pane.press("发明专利受理量");
    await pane.press("插入");
    // 17 districts between the header in row 3 and 小计; 灵川县 2016 is 148 in annex 2.
    expect(contentOf(excel.workbook, "Sheet1", "D4")).toBe(148);
    expect(contentOf(excel.workbook, "Sheet1", "C21")).toBe("小计（17 个县区）");
  });

  it("refuses to cover a cell and names it", async () => {
    enter(excel.workbook, "Sheet1", "D5", "别动");
    const before = whole();
    await pane.press("插入");
    expect(pane.status()).toContain("D5");
    expect(whole()).toBe(before);
  });

  it("asks for at least one district", async () => {
    await pane.press("全不选");
    expect(pane.text()).toContain("请至少选择一个县区。");
    await pane.press("全选");
    expect(pane.text()).toContain("已选 17 个县区");
  });
});
