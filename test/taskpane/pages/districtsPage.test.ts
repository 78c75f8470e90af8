/** @jest-environment jsdom */
import "../browserGlobals";
import { axe } from "jest-axe";
import { enUS } from "../../../src/i18n/enUS";
import { snapshot } from "../../../src/workbench/objects/snapshot";
import { addWorksheet } from "../../../src/workbench/objects/worksheets";
import { protect } from "../../../src/workbench/objects/view";
import type { InProcessExcel } from "../../workbench/excelInProcess";
import { startLiveExcel } from "../liveExcel";
import { openPane, settled, type OpenPane } from "../openPane";
import { contentOf, enter, sheetOf } from "../userEdits";

jest.setTimeout(60_000);

let excel: InProcessExcel;
let pane: OpenPane;

beforeEach(async () => {
  excel = await startLiveExcel();
  pane = await openPane();
  await pane.press("县区表");
});
afterEach(() => excel.dispose());

const whole = () => JSON.stringify(snapshot(excel.workbook));
const names = () => excel.workbook.worksheets.map(({ name }) => name);
const button = (words: string) => [...pane.root.querySelectorAll("button")].find((each) => each.textContent === words);
const page = () => pane.root.querySelector('section[aria-label="县区表"]')?.textContent ?? "";

/** Annex 1, in its order. */
const districts =
  "灵川县 全州县 兴安县 永福县 阳朔县 灌阳县 龙胜县 资源县 平乐县 荔浦县 恭城县 临桂区 象山区 秀峰区 叠彩区 七星区 雁山区".split(
    " ",
  );
const restedOn = "目标-拥有量 目标-受理量 完成数-拥有量 完成数-受理量 完成数-全市 规则 导入记录 目录".split(" ");

async function makeFew(...chosen: readonly string[]): Promise<void> {
  await pane.press("所选县区");
  for (const name of chosen) await pane.press(name);
  await pane.press("生成");
}

describe("the 县区表 page of an empty workbook", () => {
  it("has one primary button, says what comes of it and how a sheet is sent", () => {
    const primary = [...pane.root.querySelectorAll("section:not([hidden]) .button-primary")];
    expect(primary.map((each) => each.textContent)).toEqual(["生成"]);
    expect(page()).toContain("还没有完成数：表照样生成");
    expect(page()).toContain("单独发送请勿用“移动或复制”（会留下外部链接）");
  });

  it("makes all 17 sheets, 目录 and all that they rest on in one press, and is undone whole", async () => {
    const before = whole();
    await pane.press("生成");
    expect(names()).toEqual(["Sheet1", ...restedOn, ...districts]);
    expect(pane.status()).toContain(`已新建：目录${districts.join("")}`);
    expect(pane.status()).toContain("接着可在“目录”里选报告期");
    await pane.press("撤销本次写入");
    expect(whole() === before).toBe(true);
  });

  it("makes the sheets of the chosen districts only, and none before one is chosen", async () => {
    await pane.press("所选县区");
    expect(button("生成")?.disabled).toBe(true);
    expect(page()).toContain("请至少选择一个县区。");
    await pane.press("七星区");
    await pane.press("灵川县");
    await pane.press("生成");
    expect(names()).toEqual(["Sheet1", ...restedOn, "灵川县", "七星区"]);
  });

  it("makes 责任状, which has no status and so no colour for its tab", async () => {
    await pane.press("目标任务责任状");
    expect(page()).not.toContain("工作表标签按状态上色");
    await makeFew("七星区");
    expect(names()).toEqual(["Sheet1", ...restedOn, "责任状-七星区"]);
  });

  it("shows on 预览 what would be made, and makes it only when told to", async () => {
    const before = whole();
    await makeFew(); // nothing chosen: the button does nothing
    await pane.press("七星区");
    await pane.press("预览");
    expect(page()).toContain("预览：1 个县区");
    expect(page()).toContain(`新建 9 张：${restedOn.join("、")}、七星区`);
    expect(document.activeElement?.textContent).toBe("预览：1 个县区");
    await pane.press("取消");
    expect(whole() === before).toBe(true);
    await pane.press("预览");
    await pane.press("生成");
    expect(names()).toContain("七星区");
  });

  it("tells of a stranger's sheet with the name, before and after, and leaves it alone", async () => {
    addWorksheet(excel.workbook, "七星区", "user");
    enter(excel.workbook, "七星区", "A1", "我的表");
    await pane.press("所选县区");
    await pane.press("七星区");
    await pane.press("预览");
    expect(page()).toContain("已有别的“七星区”工作表，不动它；新建的叫“七星区 (2)”。");
    await pane.press("生成");
    expect(pane.status()).toContain("已有别的“七星区”工作表，没有改动它；新建的表叫“七星区 (2)”。");
    expect(contentOf(excel.workbook, "七星区", "A1")).toBe("我的表");
  });

  it("does from the ribbon what its own button does", async () => {
    await pane.press("函数");
    pane.handle.openPage("districts", { kind: "districtsAsked" });
    await settled(pane.root);
    expect(names()).toEqual(["Sheet1", ...restedOn, ...districts]);
  });

  it("is asked from the ribbon before the page was ever opened", async () => {
    pane = await openPane();
    pane.handle.openPage("districts", { kind: "districtsAsked" });
    await settled(pane.root);
    expect(names()).toHaveLength(1 + 8 + 17);
  });

  it("says so when the ribbon asks while no district is chosen", async () => {
    await pane.press("所选县区");
    pane.handle.openPage("districts", { kind: "districtsAsked" });
    await settled(pane.root);
    expect(pane.status()).toBe("没有选中任何县区，请至少选一个。");
  });

  it("is clean for axe, in both languages", async () => {
    await pane.press("所选县区");
    expect((await axe(pane.root)).violations).toEqual([]);
    pane = await openPane(enUS);
    await pane.press("Districts");
    expect((await axe(pane.root)).violations).toEqual([]);
  });
});

describe("cancelling", () => {
  /** Acts the moment that so many sheets are there, as somebody very quick would. */
  function when(done: number, act: () => void): void {
    const observer = new MutationObserver(() => {
      if (!page().includes(`正在生成县区表：${done}/17`)) return;
      observer.disconnect();
      act();
    });
    observer.observe(pane.root, { subtree: true, childList: true, characterData: true });
  }
  const first = districts.slice(0, 6);

  it("during the second batch leaves the sheets of the first, and says so", async () => {
    when(6, () => button("取消")?.click());
    await pane.press("生成");
    expect(pane.status()).toContain("已取消：完成了 6 张，都保留，目录列的就是它们；其余 11 张没有做。");
    expect(names()).toEqual(["Sheet1", ...restedOn, ...first]);
  });

  it("during the first batch leaves the workbook as it was", async () => {
    const before = whole();
    when(0, () => button("取消")?.click());
    await pane.press("生成");
    expect(pane.status()).toBe("已取消，没有改动。");
    expect(whole() === before).toBe(true);
  });

  it("goes on where it ended when pressed again", async () => {
    when(6, () => button("取消")?.click());
    await pane.press("生成");
    await pane.press("生成");
    expect(names()).toEqual(["Sheet1", ...restedOn, ...districts]);
  });

  it("shows how far it is and what came last", async () => {
    const seen: string[] = [];
    when(6, () => seen.push(page()));
    await pane.press("生成");
    expect(seen.join()).toContain("刚完成：灵川县、全州县、兴安县、永福县、阳朔县、灌阳县");
  });

  it("leaves the keyboard on the page when all is done", async () => {
    button("生成")?.focus();
    await pane.press("生成");
    expect(document.activeElement?.getAttribute("aria-label")).toBe("县区表");
  });
});

describe("sheets that stand", () => {
  beforeEach(() => makeFew("灵川县", "七星区"));

  it("are told to be up to date", async () => {
    await pane.press("生成");
    expect(pane.status()).toContain("已是最新，没有改动：");
  });

  it("offer the way to 目录", async () => {
    await pane.press("打开“目录”");
    const { activeWorksheetId, worksheets } = excel.workbook;
    expect(worksheets.find(({ id }) => id === activeWorksheetId)?.name).toBe("目录");
  });

  it("are joined by a district that is chosen later, without a question", async () => {
    await pane.press("象山区");
    await pane.press("生成");
    expect(names().slice(-3)).toEqual(["灵川县", "七星区", "象山区"]);
    expect(pane.status()).toContain("已新建：象山区");
  });

  it("come with a question when an official figure was altered, which is kept or restored", async () => {
    enter(excel.workbook, "目标-拥有量", "E5", 181);
    await pane.press("生成");
    expect(page()).toContain("有 1 处与应有的内容不同：");
    expect(pane.root.querySelector(".differences tbody")?.textContent).toBe("灵川县 2019年181118");
    expect((await axe(pane.root)).violations).toEqual([]);
    await pane.press("保留现有数");
    await pane.press("执行");
    expect(contentOf(excel.workbook, "目标-拥有量", "E5")).toBe(181);
    await pane.press("生成");
    await pane.press("执行");
    expect(contentOf(excel.workbook, "目标-拥有量", "E5")).toBe(118);
    expect(pane.status()).toContain("恢复了 1 处官方数：灵川县 2019年。");
  });

  it("refuse with a sentence when one of them is protected, and stay as they were", async () => {
    enter(excel.workbook, "灵川县", "C6", "别的");
    protect(excel.workbook, sheetOf(excel.workbook, "灵川县").id, {}, "user");
    const before = whole();
    await pane.press("生成");
    await pane.press("执行");
    expect(pane.status()).toContain("工作表“灵川县”受保护");
    expect(whole() === before).toBe(true);
  });
});

describe("删除生成的县区表", () => {
  it("says that there is nothing to delete", async () => {
    await pane.press("删除生成的县区表");
    expect(pane.status()).toBe("没有生成过县区表，没有可删除的。");
  });

  it("lists sheets, formulas that point to them and what people wrote, and deletes exactly the sheets", async () => {
    await makeFew("灵川县", "七星区");
    enter(excel.workbook, "Sheet1", "A1", "='灵川县'!C7");
    enter(excel.workbook, "灵川县", "B37", "已核对");
    await pane.press("删除生成的县区表");
    expect(page()).toContain("删除 3 张工作表（县区表和目录）？");
    for (const name of ["目录", "灵川县", "七星区"]) expect(page()).toContain(name);
    expect(page()).toMatch(/Sheet1!A1 ='?灵川县'?!C7/);
    expect(page()).toContain("灵川县!B37");
    expect(page()).toContain("删除以后不能撤销");
    expect((await axe(pane.root)).violations).toEqual([]);
    const before = whole();
    await pane.press("取消");
    expect(whole() === before).toBe(true);
    await pane.press("删除生成的县区表");
    await pane.press("删除这 3 张");
    expect(names()).toEqual(["Sheet1", ...restedOn.slice(0, -1)]);
    expect(pane.status()).toBe("已删除 3 张工作表。");
    expect(button("打开“目录”")).toBeUndefined();
  });
});
