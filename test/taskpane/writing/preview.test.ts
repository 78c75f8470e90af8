/** @jest-environment jsdom */
import "../browserGlobals";
import { axe } from "jest-axe";

import { snapshot } from "../../../src/workbench/objects/snapshot";
import { protect } from "../../../src/workbench/objects/view";
import { renameWorksheet } from "../../../src/workbench/objects/worksheets";
import { startExcel, type InProcessExcel } from "../../workbench/excelInProcess";
import { openPane, type OpenPane } from "../openPane";
import { contentOf, enter, sheetOf } from "../userEdits";

let excel: InProcessExcel;
let pane: OpenPane;

beforeEach(async () => {
  excel = startExcel();
  pane = await openPane();
});
afterEach(() => excel.dispose());

const whole = () => JSON.stringify(snapshot(excel.workbook));
const rows = () =>
  [...pane.root.querySelectorAll(".differences tbody tr")].map((row) => [...row.children].map((c) => c.textContent));

describe("the preview", () => {
  beforeEach(async () => {
    await pane.press("插入");
    enter(excel.workbook, "目标-拥有量", "E5", 181);
    await pane.press("插入");
  });

  it("names what was altered and changes nothing yet", () => {
    expect(pane.text()).toContain("有 1 处与官方表不同");
    expect(rows()).toEqual([["灵川县 2019年", "181", "118"]]);
    expect(pane.text()).toContain("执行后无法用 Ctrl+Z 撤销，可用“撤销本次写入”。");
    expect(contentOf(excel.workbook, "目标-拥有量", "E5")).toBe(181);
  });

  it("restores the official figure", async () => {
    await pane.press("执行");
    expect(contentOf(excel.workbook, "目标-拥有量", "E5")).toBe(118);
    expect(pane.status()).toContain("恢复了 1 处官方数：灵川县 2019年。");
  });

  it("keeps what is there when told to", async () => {
    await pane.press("保留现有数");
    await pane.press("执行");
    expect(contentOf(excel.workbook, "目标-拥有量", "E5")).toBe(181);
    expect(pane.status()).toContain("保留了 1 处现有数：灵川县 2019年。");
  });

  it("changes nothing when cancelled", async () => {
    const before = whole();
    await pane.press("取消");
    expect(whole()).toBe(before);
    expect(pane.text()).toContain("写入位置");
  });

  it("is undone back to the altered figure", async () => {
    await pane.press("执行");
    await pane.press("撤销本次写入");
    expect(pane.status()).toBe("已撤销本次写入。");
    expect(contentOf(excel.workbook, "目标-拥有量", "E5")).toBe(181);
  });

  it("stays open when Excel refuses, and says why", async () => {
    protect(excel.workbook, sheetOf(excel.workbook, "目标-拥有量").id, {}, "user");
    const before = whole();
    await pane.press("执行");
    expect(pane.status()).toContain("受保护");
    expect(pane.text()).toContain("有 1 处与官方表不同");
    expect(whole()).toBe(before);
  });

  it("moves the focus to its heading", () => {
    expect(document.activeElement?.textContent).toBe("有 1 处与官方表不同");
  });

  it.each(["执行", "取消"])("leaves the keyboard on the page after %s", async (answer) => {
    const button = [...pane.root.querySelectorAll("button")].find((each) => each.textContent === answer);
    button?.focus();
    await pane.press(answer);
    expect(document.activeElement?.getAttribute("aria-label")).toBe("目标表");
  });

  it("is clean for axe", async () => {
    expect((await axe(pane.root)).violations).toEqual([]);
  });

  it("shows names and contents of the workbook as text", async () => {
    await pane.press("取消");
    renameWorksheet(excel.workbook, sheetOf(excel.workbook, "目标-拥有量").id, "<img src=x onerror=a>", "user");
    enter(excel.workbook, "<img src=x onerror=a>", "E5", "<b>181</b>");
    await pane.press("插入");
    expect(pane.root.querySelector("caption")?.textContent).toBe("<img src=x onerror=a>");
    expect(rows()).toEqual([["灵川县 2019年", "<b>181</b>", "118"]]);
    expect(pane.root.querySelector("img, b")).toBeNull();
  });
});
