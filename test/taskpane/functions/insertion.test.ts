/** @jest-environment jsdom */
import "../browserGlobals";
import { setEditingCell } from "../../../src/workbench/objects/view";
import { startExcel, type InProcessExcel } from "../../workbench/excelInProcess";
import { openPane, type OpenPane } from "../openPane";
import { contentOf, enter, select } from "../userEdits";

describe("inserting into the selected cell", () => {
  let excel: InProcessExcel;
  let pane: OpenPane;

  beforeEach(async () => {
    excel = startExcel();
    pane = await openPane();
    select(excel.workbook, "Sheet1", "B2");
    await pane.press("函数");
    await pane.type("2019 七星");
  });
  afterEach(() => excel.dispose());

  const cell = (address: string) => contentOf(excel.workbook, "Sheet1", address);

  it("writes the formula and says where", async () => {
    await pane.press("插入公式");
    expect(cell("B2")).toBe('=PATENT.TARGET("七星区",2019)');
    expect(pane.status()).toMatch(/^已插入 .*B2。$/);
  });

  it("names the indicator that is not the default", async () => {
    await pane.key("ArrowDown");
    await pane.press("插入公式");
    expect(cell("B2")).toBe('=PATENT.TARGET("七星区",2019,"受理量")');
  });

  it("writes the number", async () => {
    await pane.press("插入数值");
    expect(cell("B2")).toBe(3968);
  });

  it("writes an example", async () => {
    await pane.press('插入示例 =PATENT.DISTRICT("荔浦市")');
    expect(cell("B2")).toBe('=PATENT.DISTRICT("荔浦市")');
  });

  it("asks before it replaces, and leaves the cell alone until answered", async () => {
    enter(excel.workbook, "Sheet1", "B2", "<i>我的</i>");
    await pane.press("插入数值");
    expect(cell("B2")).toBe("<i>我的</i>");
    expect(pane.text()).toContain("已有内容“<i>我的</i>”，是否替换？");
    expect(pane.root.querySelector("i")).toBeNull();
    expect(document.activeElement?.textContent).toContain("是否替换？");
    await pane.press("替换");
    expect(cell("B2")).toBe(3968);
    expect(pane.text()).not.toContain("是否替换？");
  });

  it("leaves the cell alone when cancelled", async () => {
    enter(excel.workbook, "Sheet1", "B2", "我的");
    await pane.press("插入数值");
    await pane.press("取消");
    expect(cell("B2")).toBe("我的");
    expect(pane.text()).not.toContain("是否替换？");
  });

  it("asks anew when the selection moved to another cell that holds something", async () => {
    enter(excel.workbook, "Sheet1", "B2", "甲");
    enter(excel.workbook, "Sheet1", "C3", "乙");
    await pane.press("插入数值");
    select(excel.workbook, "Sheet1", "C3");
    await pane.press("替换");
    expect([cell("B2"), cell("C3")]).toEqual(["甲", "乙"]);
    expect(pane.text()).toContain("已有内容“乙”，是否替换？");
  });

  it("is taken back by 撤销本次写入", async () => {
    enter(excel.workbook, "Sheet1", "B2", "我的");
    await pane.press("插入数值");
    await pane.press("替换");
    await pane.press("撤销本次写入");
    expect(cell("B2")).toBe("我的");
  });

  it("says at once that a cell is being edited", async () => {
    setEditingCell(excel.workbook, true, "user");
    await pane.press("插入数值");
    expect(pane.status()).toContain("正在编辑单元格");
  });
});
