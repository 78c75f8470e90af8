/** @jest-environment jsdom */
import "../browserGlobals";
import { axe } from "jest-axe";
import type { ImportChange } from "../../../src/domain/importChanges";
import { PlanError } from "../../../src/domain/planError";
import type { Recognition } from "../../../src/domain/recognition/recognition";
import type { ImportOutcome } from "../../../src/excel/importFigures";
import { enUS } from "../../../src/i18n/enUS";
import type { Compared } from "../../../src/taskpane/import/session";
import { change, doubt, figure, halfYear, halfYearChanges, june2019, nothing, skip } from "./handMade";
import { openPreview, type OpenPreview } from "./openPreview";

let preview: OpenPreview;

beforeEach(() => localStorage.clear());

const primary = () => preview.root.querySelector<HTMLButtonElement>(".button-primary");
const cards = () => [...preview.root.querySelectorAll(".doubt")].map((card) => card.textContent ?? "");
const answered = () => [...preview.root.querySelectorAll(".answered")].map((line) => line.textContent ?? "");
const rows = () =>
  [...preview.root.querySelectorAll(".changes tbody tr")].map((row) => [...row.children].map((c) => c.textContent));
const fact = (name: string) =>
  [...preview.root.querySelectorAll("dt")].find((each) => each.textContent === name)?.nextSibling?.textContent;
const radio = (label: string) =>
  [...preview.root.querySelectorAll<HTMLLabelElement>(".doubt label")]
    .find((each) => each.querySelector("span")?.firstChild?.textContent === label)
    ?.querySelector("input") as HTMLInputElement;
const outcome: ImportOutcome = {
  counts: { new: 1, changed: 1, restated: 1, same: 2 },
  columns: [june2019],
  report: {
    address: null,
    written: [
      {
        mark: "actuals.inForce",
        worksheetName: "完成数-拥有量",
        wishedName: "完成数-拥有量",
        isNew: true,
        restored: [],
        kept: [],
      },
      { mark: "rules", worksheetName: "规则 (2)", wishedName: "规则", isNew: true, restored: [], kept: [] },
    ],
  },
};
const drawn = () => new Promise((resolve) => setTimeout(resolve, 50));
const options = { recognition: halfYear, changes: halfYearChanges };

describe("the preview of an import", () => {
  beforeEach(async () => {
    preview = await openPreview(options);
  });

  it("says what was understood: title, place, indicator, date, districts and figures", () => {
    expect(preview.text()).toContain("导入预览：文件“2019年6月.xlsx”");
    expect(preview.text()).toContain("桂林市各县区有效发明专利拥有量情况表（截至2019年6月底）");
    expect(fact("位置")).toBe("通报表!A1:E21");
    expect(fact("排列")).toBe("一行一个县区");
    expect(fact("指标")).toBe("有效发明专利拥有量");
    expect(fact("日期")).toBe("2019年6月末");
    expect(fact("县区")).toBe("4/17");
    expect(fact("可导入")).toBe("3 个数");
    expect(preview.text()).toContain("缺：永福县、阳朔县、灌阳县");
  });

  it("says that a table stands on a hidden worksheet", async () => {
    preview = await openPreview({ ...options, hiddenSheets: new Set([0]) });
    expect(fact("位置")).toBe("通报表!A1:E21（工作表已隐藏）");
  });

  it("asks each question with what was written, where, and what it is about", () => {
    expect(cards()).toHaveLength(4);
    expect(cards()[0]).toContain("本计划不单列“高新区”，它属于七星区（通报表!A6 等 3 处）");
    expect(cards()[1]).toContain("“灵山县”不是本计划的县区（通报表!A10）");
    expect(cards()[2]).toContain("日期只在名称“2019年6月”里有");
    expect(cards()[2]).toContain("2019年6月末");
    expect(cards()[3]).toContain("“130.5”不能作完成数：件数不能有小数（通报表!C11）");
  });

  it("lists the changes with what stands there, what comes and the cell it comes from", () => {
    expect(fact("新增")).toBe("1 个");
    expect(fact("改动")).toBe("1 个");
    expect(fact("初步→正式")).toBe("1 个");
    expect(rows()).toEqual([
      ["全州县拥有量 2019年6月末", "59", "61", "通报表!C7"],
      ["兴安县拥有量 2019年6月末", "88（初步）", "88", "通报表!C8"],
      ["灵川县拥有量 2019年6月末", "—", "130", "通报表!C5"],
    ]);
  });

  it("holds a stated total against the sum", () => {
    expect(preview.text()).toContain("“合计”载明 4700，17 个县区之和 4690，差 10。 通报表!C21");
  });

  it("says what is not imported by its reason, and what else is worth knowing", () => {
    const groups = [...preview.root.querySelectorAll("section[aria-labelledby=import-ignored] summary")];
    expect(groups.map((each) => each.textContent)).toEqual([
      "目标数（1）",
      "完成率等比率（1）",
      "合计、小计（只核对）（1）",
    ]);
    expect(preview.text()).toContain("“荔蒲县”是荔浦县的常见误写，已按荔浦县读取（通报表!A13）。");
  });

  it("takes the keyboard to its heading, and is clean for axe", async () => {
    expect(document.activeElement?.textContent).toBe("导入预览：文件“2019年6月.xlsx”");
    expect((await axe(preview.root)).violations).toEqual([]);
  });

  it("is said in English too", async () => {
    preview = await openPreview({ ...options, messages: enUS });
    expect(preview.text()).toContain("Questions left: 4.");
    expect(preview.text()).not.toMatch(/\{\w+\}/);
    expect((await axe(preview.root)).violations).toEqual([]);
  });
});

describe("a question", () => {
  beforeEach(async () => {
    preview = await openPreview(options);
  });

  it("marks 不导入 at first, yet stays open and keeps the import shut", () => {
    expect(radio("不导入").checked).toBe(true);
    expect(primary()?.textContent).toBe("导入 3 个数");
    expect(primary()?.disabled).toBe(true);
    expect(preview.text()).toContain("还有 4 处疑问未确认");
  });

  it("is answered by a press on another choice, and the cells are read again by that answer", async () => {
    await preview.press("七星区");
    expect(preview.asked.map((answers) => [...answers])).toEqual([[["unlistedUnit 高新区", "qixing"]]]);
    expect(preview.text()).toContain("还有 3 处疑问未确认");
  });

  it("is answered by a press on the marked 不导入 too", async () => {
    radio("不导入").click();
    expect(preview.asked.map((answers) => [...answers])).toEqual([[["unlistedUnit 高新区", "skip"]]]);
  });

  it.each([" ", "Enter"])("is answered by the key “%s” on the marked choice", (key) => {
    radio("不导入").dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
    expect(preview.asked.map((answers) => [...answers])).toEqual([[["unlistedUnit 高新区", "skip"]]]);
  });

  it("does not take the second press of a double click for an answer", () => {
    radio("灵川县").dispatchEvent(new MouseEvent("click", { detail: 2, bubbles: true }));
    expect(preview.asked).toEqual([]);
  });

  it("keeps the keyboard and its place until another is touched, then folds to a line", async () => {
    radio("七星区").focus();
    await preview.press("七星区");
    expect(document.activeElement).toBe(radio("七星区"));
    expect(answered()).toEqual([]);
    await preview.press("灵川县");
    expect(answered()).toEqual(["“高新区” → 七星区更改"]);
    expect(cards()).toHaveLength(3);
  });

  it("can be changed: it unfolds, takes the keyboard, and the new answer holds", async () => {
    await preview.press("七星区");
    await preview.press("灵川县");
    await preview.press("更改“高新区”的回答");
    expect(document.activeElement).toBe(radio("七星区"));
    radio("不导入").click();
    expect([...(preview.asked[2] ?? [])]).toEqual([
      ["unlistedUnit 高新区", "skip"],
      ["unknownDistrict 灵山县", "lingchuan"],
    ]);
  });

  it("takes any district from the list", async () => {
    const list = preview.root.querySelector("select") as HTMLSelectElement;
    list.value = "lipu";
    list.dispatchEvent(new Event("change", { bubbles: true }));
    await drawn();
    await preview.press("采用");
    expect([...(preview.asked[0] ?? [])]).toEqual([["unknownDistrict 灵山县", "lipu"]]);
    await preview.press("七星区");
    expect(answered()).toEqual(["“灵山县” → 荔浦县更改"]);
  });

  it("takes any date, and says why a text is none", async () => {
    const field = preview.root.querySelector("input[type=text]") as HTMLInputElement;
    const enter = async (text: string) => {
      field.value = text;
      field.dispatchEvent(new Event("input", { bubbles: true }));
      await drawn();
      field.form?.dispatchEvent(new Event("submit", { bubbles: true, cancelable: true }));
      await drawn();
    };
    await enter("去年");
    expect(preview.text()).toContain("“去年”不是年份");
    expect(preview.asked).toEqual([]);
    await enter("2019-9-30");
    expect([...(preview.asked[0] ?? [])]).toEqual([["periodFromName 0", "2019-9-30"]]);
    await preview.press("七星区");
    expect(answered()).toEqual(["“2019年6月” → 2019年9月末更改"]);
  });

  it("is skipped with all the others by one press, answered ones excepted", async () => {
    await preview.press("七星区");
    await preview.press("其余疑问都不导入");
    expect([...(preview.asked[1] ?? [])]).toEqual([
      ["unlistedUnit 高新区", "qixing"],
      ["unknownDistrict 灵山县", "skip"],
      ["periodFromName 0", "skip"],
      ["notACount C11", "skip"],
    ]);
    expect(preview.text()).toContain("全部 4 处已确认。");
    expect(document.activeElement?.textContent).toBe("疑问");
    expect(primary()?.disabled).toBe(false);
  });

  it("is where the line over the button leads", async () => {
    await preview.press("七星区");
    await preview.press("还有 3 处疑问未确认，转到第一处");
    expect(document.activeElement).toBe(preview.root.querySelector(".doubt.is-open input"));
  });
});

describe("the order of answers", () => {
  it("lets only the last of several readings count, however late an earlier one comes", async () => {
    const { session, press, text } = await openPreview(options);
    const late: ((compared: Compared) => void)[] = [];
    Object.assign(session, { compare: () => new Promise<Compared>((resolve) => late.push(resolve)) });
    await press("七星区");
    await press("灵川县");
    const [first, second] = late;
    second?.({ recognition: halfYear, stored: [], changes: [] });
    first?.({ recognition: halfYear, stored: [], changes: halfYearChanges });
    await drawn();
    expect(text()).toContain("导入 0 个数");
  });
});

describe("answers about a unit", () => {
  const withUnit: Recognition = { ...nothing, tables: halfYear.tables, figures: halfYear.figures, doubts: [doubt()] };
  const apply = () => Promise.resolve(outcome);

  it("hold for the next import, shown as the answer of last time, and can be changed", async () => {
    preview = await openPreview({ recognition: withUnit, changes: halfYearChanges, apply });
    await preview.press("七星区");
    await preview.press("导入 3 个数");
    expect(localStorage.getItem("patent-targets.import.answers")).toBe('[["unlistedUnit 高新区","qixing"]]');
    const remembered = new Map([["unlistedUnit 高新区", "qixing"]]);
    preview = await openPreview({ recognition: withUnit, changes: halfYearChanges, remembered });
    expect(answered()).toEqual(["“高新区” → 七星区按上次的回答更改"]);
    expect(primary()?.disabled).toBe(false);
    await preview.press("更改“高新区”的回答");
    radio("不导入").click();
    expect([...(preview.asked[0] ?? [])]).toEqual([["unlistedUnit 高新区", "skip"]]);
  });

  it("are forgotten by one press, and asked again", async () => {
    localStorage.setItem("patent-targets.import.answers", '[["unlistedUnit 高新区","qixing"]]');
    const remembered = new Map([["unlistedUnit 高新区", "qixing"]]);
    preview = await openPreview({ recognition: withUnit, changes: halfYearChanges, remembered });
    await preview.press("忘记以前的回答");
    expect(localStorage.getItem("patent-targets.import.answers")).toBe("[]");
    expect(cards()).toHaveLength(1);
    expect(primary()?.disabled).toBe(true);
  });
});

describe("an import without anything to write", () => {
  it("says that no table was found, and how one looks", async () => {
    preview = await openPreview({ recognition: nothing });
    expect(preview.text()).toContain("没有找到县区的表");
    expect(primary()).toBeNull();
    await preview.press("关闭");
    expect(preview.isClosed()).toBe(true);
  });

  it("says that all is stored already", async () => {
    const recognition = { ...nothing, tables: halfYear.tables, figures: [figure()] };
    preview = await openPreview({ recognition, changes: [change("same", figure(), { value: 130 })] });
    expect(preview.text()).toContain("读到的 1 个数与完成数表里的都相同，不用导入。");
    expect(primary()).toBeNull();
  });

  it("says that it waits for the answers", async () => {
    const recognition = { ...nothing, tables: halfYear.tables, doubts: [doubt({ choices: [skip] })] };
    preview = await openPreview({ recognition });
    expect(preview.text()).toContain("确认疑问以后，才知道哪些数可以导入。");
    expect(primary()?.disabled).toBe(true);
  });
});

describe("applying", () => {
  const whole: Recognition = { ...nothing, tables: halfYear.tables, figures: halfYear.figures };

  it("closes the preview and tells what was done, with the sheets as links", async () => {
    const written: Compared[] = [];
    const apply = (compared: Compared) => {
      written.push(compared);
      return Promise.resolve(outcome);
    };
    preview = await openPreview({ recognition: whole, changes: halfYearChanges, apply });
    await preview.press("导入 3 个数");
    expect(written.map(({ changes }) => changes)).toEqual([halfYearChanges]);
    expect(preview.isClosed()).toBe(true);
    expect(preview.status()?.lines).toEqual([
      { text: "已导入 3 个数（新增 1、改动 1、数据状态改变 1）。", worksheetNames: ["完成数-拥有量"] },
      { text: "另有 2 个数与原来相同，没有改动。", worksheetNames: [] },
      { text: "新添截止日期：2019年6月末、2019年1—6月。", worksheetNames: [] },
      { text: "已新建：", worksheetNames: ["完成数-拥有量", "规则 (2)"] },
      { text: "已有别的“规则”工作表，没有改动它；新建的表叫“规则 (2)”。", worksheetNames: [] },
      { text: "每个改动都记入“导入记录”。接着可到“监测”页看谁落后。", worksheetNames: [] },
    ]);
  });

  it("names the cells that were changed after the preview, and compares again", async () => {
    const cells = "灵川县 2019年6月末：预览时 130，现为 131";
    const apply = () => Promise.reject(new PlanError("changedSincePreview", cells));
    preview = await openPreview({ recognition: whole, changes: halfYearChanges, apply });
    await preview.press("导入 3 个数");
    expect(preview.root.querySelector("[role=alert]")?.textContent).toContain(cells);
    expect(preview.isClosed()).toBe(false);
    await preview.press("重新比较");
    expect(preview.root.querySelector("[role=alert]")).toBeNull();
    expect(preview.asked).toHaveLength(1);
  });

  it("passes any other refusal on, and keeps the preview", async () => {
    const apply = () => Promise.reject(new PlanError("protectedSheet", "完成数-拥有量"));
    preview = await openPreview({ recognition: whole, changes: halfYearChanges, apply });
    await preview.press("导入 3 个数");
    expect(preview.status()?.lines[0]?.text).toContain("受保护");
    expect(preview.isClosed()).toBe(false);
  });
});

describe("what came from elsewhere", () => {
  it("is text, whatever it says", async () => {
    const evil = '<img src=x onerror="alert(1)">';
    const recognition: Recognition = {
      ...halfYear,
      tables: [{ ...halfYear.tables[0]!, title: evil }],
      doubts: [doubt({ given: evil })],
      ignored: [{ reason: "text", given: evil, places: [] }],
      notes: [{ code: "alias", given: evil, facts: { name: evil }, places: [] }],
      totals: [{ ...halfYear.totals[0]!, label: evil }],
    };
    const names = { kind: "file", name: evil, sheets: [evil] } as const;
    preview = await openPreview({ recognition, changes: halfYearChanges, names });
    expect(preview.root.querySelector("img")).toBeNull();
    expect(preview.text()).toContain(evil);
  });
});

describe("a hundred thousand figures", () => {
  it("are drawn fifty at a time, in less than three seconds", async () => {
    const changes: ImportChange[] = Array.from({ length: 100_000 }, (_, i) =>
      change("changed", figure({ value: i, period: june2019, place: { sheet: 0, row: i, column: 2 } }), { value: 1 }),
    );
    const figures = changes.map(({ figure: read }) => read);
    const begun = Date.now();
    preview = await openPreview({ recognition: { ...nothing, tables: halfYear.tables, figures }, changes });
    expect(rows()).toHaveLength(10);
    await preview.press("再显示 50 条（还有 99990 条）");
    expect(rows()).toHaveLength(60);
    expect(Date.now() - begun).toBeLessThan(3000);
    expect(primary()?.textContent).toBe("导入 100000 个数");
  });
});
