/** @jest-environment jsdom */
import "./browserGlobals";
import { snapshot } from "../../src/workbench/objects/snapshot";
import { setEditingCell } from "../../src/workbench/objects/view";
import { startExcel, type InProcessExcel } from "../workbench/excelInProcess";
import { openPane, settled, type OpenPane } from "./openPane";
import { enter } from "./userEdits";

let excel: InProcessExcel;
let pane: OpenPane;

beforeEach(async () => {
  excel = startExcel();
  pane = await openPane();
});
afterEach(() => excel.dispose());

const sheetNames = () => excel.workbook.worksheets.map(({ name }) => name);
const whole = () => JSON.stringify(snapshot(excel.workbook));
const rows = () =>
  [...pane.root.querySelectorAll(".differences tbody tr")].map((row) => [...row.children].map((c) => c.textContent));

describe("a refusal", () => {
  it("says at once that a cell is being edited, and changes nothing", async () => {
    setEditingCell(excel.workbook, true, "user");
    const before = whole();
    await pane.press("插入");
    expect(pane.status()).toContain("正在编辑单元格");
    expect(whole()).toBe(before);
    setEditingCell(excel.workbook, false, "user");
    await pane.press("插入");
    expect(pane.status()).toContain("已新建");
  });
});

describe("撤销本次写入", () => {
  it("takes the whole write back", async () => {
    const before = whole();
    await pane.press("插入");
    await pane.press("撤销本次写入");
    expect(whole()).toBe(before);
    expect(pane.root.querySelectorAll("footer > button")).toHaveLength(0);
  });

  it("keeps the keyboard on the button that was pressed, and on the page when the button goes", async () => {
    const button = (words: string) => [...pane.root.querySelectorAll("button")].find((b) => b.textContent === words);
    button("插入")?.focus();
    await pane.press("插入");
    expect(document.activeElement?.textContent).toBe("插入");
    button("撤销本次写入")?.focus();
    await pane.press("撤销本次写入");
    expect(document.activeElement?.getAttribute("aria-label")).toBe("目标表");
  });

  it("never takes the keyboard from the grid", async () => {
    await pane.press("插入");
    await pane.press("撤销本次写入");
    expect(document.activeElement).toBe(document.body);
  });

  it("leaves alone what someone wrote since, and names it", async () => {
    await pane.press("插入");
    enter(excel.workbook, "目标-拥有量", "H6", "请核对");
    await pane.press("撤销本次写入");
    expect(sheetNames()).toEqual(["Sheet1", "目标-拥有量"]);
    expect(pane.status()).toContain("这些工作表里有后来填写的内容，或被公式、名称引用，没有删除：目标-拥有量");
  });
});

describe("openPage", () => {
  it("shows what a ribbon button asks: the preview", async () => {
    await pane.press("插入");
    enter(excel.workbook, "目标-拥有量", "E5", 181);
    await pane.press("函数");
    pane.handle.openPage("targets", {
      kind: "preview",
      request: { kind: "targets", indicatorIds: ["inForce", "applications"] },
    });
    await settled(pane.root);
    expect(rows()).toEqual([["灵川县 2019年", "181", "118"]]);
  });

  it("stays on the open page when a button belongs to none", async () => {
    await pane.press("函数");
    pane.handle.openPage(null, { kind: "cleared", report: { marked: [], cleared: 0 } });
    expect(pane.status()).toBe("没有要清除的标示。");
    expect(pane.root.querySelector("[aria-current=page]")?.textContent).toBe("函数");
  });

  it("lets the page of the sheets answer, though it was never opened before", async () => {
    await pane.press("插入");
    enter(excel.workbook, "目标-拥有量", "E5", 181);
    pane.handle.openPage("actuals", { kind: "preview", request: { kind: "entry", added: null } });
    await settled(pane.root);
    expect(rows()).toEqual([["灵川县 2019年", "181", "118"]]);
    expect(pane.text()).toContain("将新建“完成数-拥有量”。");
    expect(pane.root.querySelector("[aria-current=page]")?.textContent).toBe("完成数");
  });

  it("shows what a ribbon button did, on the page it belongs to", async () => {
    pane.handle.openPage("functions", {
      kind: "undone",
      report: { removed: [], keptWorksheets: [], editedSince: [], restoredCount: 0 },
    });
    expect(pane.status()).toBe("已撤销本次写入。");
    expect(pane.root.querySelector("[aria-current=page]")?.textContent).toBe("函数");
  });
});
