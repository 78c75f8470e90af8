/** @jest-environment jsdom */
import { axe } from "jest-axe";
import { enUS } from "../../../src/i18n/enUS";
import { snapshot } from "../../../src/workbench/objects/snapshot";
import { protect, setEditingCell } from "../../../src/workbench/objects/view";
import { addWorksheet, renameWorksheet } from "../../../src/workbench/objects/worksheets";
import { startExcel, type InProcessExcel } from "../../workbench/excelInProcess";
import { openPane, settled, type OpenPane } from "../openPane";
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
const rows = () =>
  [...pane.root.querySelectorAll(".differences tbody tr")].map((row) => [...row.children].map((c) => c.textContent));

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
    expect(pane.text()).toContain("写到哪里");
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

  it("leaves alone what someone wrote since, and names it", async () => {
    await pane.press("插入");
    enter(excel.workbook, "目标-拥有量", "H6", "请核对");
    await pane.press("撤销本次写入");
    expect(sheetNames()).toEqual(["Sheet1", "目标-拥有量"]);
    expect(pane.status()).toContain("这些工作表里有后来填写的内容，没有删除：目标-拥有量");
  });
});

describe("openPage", () => {
  it("shows what a ribbon button asks: the preview", async () => {
    await pane.press("插入");
    enter(excel.workbook, "目标-拥有量", "E5", 181);
    await pane.press("函数");
    pane.handle.openPage("targets", { kind: "preview", indicatorIds: ["inForce", "applications"] });
    await settled(pane.root);
    expect(rows()).toEqual([["灵川县 2019年", "181", "118"]]);
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
