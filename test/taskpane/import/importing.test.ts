/** @jest-environment jsdom */
import "../browserGlobals";
import { axe } from "jest-axe";
import { snapshot } from "../../../src/workbench/objects/snapshot";
import type { InProcessExcel } from "../../workbench/excelInProcess";
import { startLiveExcel } from "../liveExcel";
import { openPane, settled, type OpenPane } from "../openPane";
import { contentOf, enter, select } from "../userEdits";

jest.setTimeout(60_000);

let excel: InProcessExcel;
let pane: OpenPane;

beforeEach(async () => {
  localStorage.clear();
  excel = await startLiveExcel();
  pane = await openPane();
  await pane.press("完成数");
});
afterEach(() => excel.dispose());

const whole = () => JSON.stringify(snapshot(excel.workbook));
const sheetNames = () => excel.workbook.worksheets.map(({ name }) => name);

/** Two districts at the end of June 2019, in B2:C4 of the first sheet; one cell of them is selected. */
function enterTable(figures: readonly (string | number)[]): void {
  const rows = [
    ["县区", "2019年6月末有效发明专利拥有量"],
    ["灵川县", figures[0] ?? ""],
    ["荔浦市", figures[1] ?? ""],
  ] as const;
  rows.forEach(([name, figure], i) => {
    enter(excel.workbook, "Sheet1", `B${i + 2}`, name);
    enter(excel.workbook, "Sheet1", `C${i + 2}`, figure);
  });
  select(excel.workbook, "Sheet1", "C3");
}

async function paste(text: string): Promise<void> {
  const field = pane.root.querySelector("textarea");
  const clipboardData = { getData: (kind: string) => (kind === "text/plain" ? text : ""), files: [] };
  field?.dispatchEvent(Object.assign(new Event("paste", { bubbles: true, cancelable: true }), { clipboardData }));
  await settled(pane.root);
}

describe("an import from the selection into an empty workbook", () => {
  it("makes the sheets, writes the figures, and is undone whole", async () => {
    enterTable([130, 95]);
    const before = whole();
    await pane.press("从选区导入: 选中整张表，或只选表里的一格");
    expect(pane.text()).toContain("导入预览：选区");
    expect(whole() === before).toBe(true);
    await pane.press("导入 2 个数");
    expect(sheetNames()).toContain("完成数-拥有量");
    // 县区, 2015 … 2018 in A to E, June in F; the rows 9 to 25 in the order of the document: 荔浦县 is the tenth.
    expect(["F8", "F9", "F18"].map((cell) => contentOf(excel.workbook, "完成数-拥有量", cell))).toEqual([
      "2019年6月末",
      130,
      95,
    ]);
    expect(pane.status()).toContain("已导入 2 个数（新增 2）。");
    await pane.press("撤销本次写入");
    expect(whole() === before).toBe(true);
  });

  it("writes nothing when it is given up", async () => {
    enterTable([130, 95]);
    const before = whole();
    await pane.press("从选区导入: 选中整张表，或只选表里的一格");
    await pane.press("取消");
    expect(whole() === before).toBe(true);
    expect(pane.text()).toContain("从选区导入选择文件");
  });

  it("says what to do where nothing is selected that could be read", async () => {
    await pane.press("从选区导入: 选中整张表，或只选表里的一格");
    expect(pane.root.querySelector("[role=status]")?.classList.contains("status-refused")).toBe(true);
    expect(pane.text()).not.toContain("导入预览");
  });
});

describe("a second import", () => {
  it("shows what stands there, and the page of figures stays as it was left meanwhile", async () => {
    enterTable([130, 95]);
    await pane.press("从选区导入: 选中整张表，或只选表里的一格");
    await pane.press("导入 2 个数");
    enterTable([131, 95]);
    await pane.press("从选区导入: 选中整张表，或只选表里的一格");
    const rows = [...pane.root.querySelectorAll(".changes tbody tr")].map((row) => row.textContent);
    expect(rows).toEqual(["灵川县拥有量 2019年6月末130131Sheet1!C3"]);
    await pane.press("监测");
    await pane.press("完成数");
    expect(pane.text()).toContain("导入预览");
    expect((await axe(pane.root)).violations).toEqual([]);
  });
});

describe("pasted cells", () => {
  it("are read by what they say, their places told by row and column", async () => {
    await paste("县区\t2019年6月末有效发明专利拥有量\n灵川县\t约130\n荔浦县\t95");
    expect(pane.text()).toContain("“约130”是约数（第2行第2列）");
    await pane.press("按初步数导入");
    await pane.press("导入 2 个数");
    expect(contentOf(excel.workbook, "完成数-拥有量", "F9")).toBe(130);
  });

  it("that are no table are told with the next step", async () => {
    await paste("各县区：请于月底前报送。");
    expect(pane.text()).toMatch(/没有找到县区的表|不是/);
    expect(pane.root.querySelector(".import-preview .button-primary")).toBeNull();
  });
});

describe("an answer about 高新区", () => {
  const table = (figure: number) => `县区\t2019年6月末有效发明专利拥有量\n灵川县\t130\n高新区\t${figure}`;

  it("is given once, holds for the next import, and is asked again when it is forgotten", async () => {
    await paste(table(3500));
    expect(pane.text()).toContain("本计划不单列“高新区”，它属于七星区（第3行第1列）。");
    await pane.press("七星区");
    await pane.press("导入 2 个数");
    // 七星区 is the sixteenth of the document, in row 24.
    expect(contentOf(excel.workbook, "完成数-拥有量", "F24")).toBe(3500);
    await paste(table(3600));
    expect(pane.text()).toContain("“高新区” → 七星区按上次的回答");
    expect(pane.root.querySelectorAll(".changes tbody tr")).toHaveLength(1);
    await pane.press("忘记以前的回答");
    expect(pane.text()).toContain("还有 1 处疑问未确认");
  });
});
