import { previewSheets, writeSheets } from "../../src/excel/writeSheets";
import { undoLastWrite } from "../../src/excel/undo";
import { snapshot } from "../../src/workbench/objects/snapshot";
import { worksheetNamed } from "../../src/workbench/objects/workbook";
import { startExcel, type InProcessExcel } from "../workbench/excelInProcess";
import { name, one } from "./preparedWorkbooks";
import { userHands } from "./userHands";

let excel: InProcessExcel;
let user: ReturnType<typeof userHands>;

beforeEach(async () => {
  excel = startExcel();
  user = userHands(excel.workbook);
  await writeSheets(one());
});
afterEach(() => excel.dispose());

const labelsOf = async (): Promise<string[]> =>
  (await previewSheets(one()))[0]?.differences.map(({ label }) => label) ?? [];
const column = (letter: string, first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, i) => user.content(name, `${letter}${first + i}`));
const writeAndUndo = async (): Promise<void> => {
  const before = snapshot(excel.workbook);
  await writeSheets(one());
  expect(await labelsOf()).toEqual([]);
  await undoLastWrite();
  expect(snapshot(excel.workbook)).toEqual(before);
  await writeSheets(one());
};

describe("a sheet whose rows are hard to tell, inserted again", () => {
  it("gets its whole head back above the table, once and for all", async () => {
    for (let i = 0; i < 3; i++) user.deleteRow(name, 1);
    await writeAndUndo();
    expect(column("A", 1, 5)).toEqual([
      "附件1",
      "“十三五”期间全市各县区有效发明专利拥有量目标任务分解表",
      "",
      "县区",
      "灵川县",
    ]);
    expect([user.content(name, "F3"), user.content(name, "A25")]).toEqual(["单位：件", expect.stringMatching(/^来源/)]);
    expect(excel.workbook.names[0]?.formula).toBe(`='${name}'!$A$1`);
  });

  it("gets its years back when only one is left", async () => {
    for (let i = 0; i < 4; i++) user.deleteColumn(name, "B");
    expect(await labelsOf()).toEqual(["2016年", "2017年", "2018年", "2019年"]);
    await writeAndUndo();
    expect(["A4", "B4", "E4", "F4", "E5"].map((at) => user.content(name, at))).toEqual([
      "县区",
      "2016年",
      "2019年",
      "2020年",
      118,
    ]);
  });

  it("knows a district by its figures when its name was typed over", async () => {
    user.type(name, "A9", "阳朔具");
    user.type(name, "A11", 7);
    expect(await labelsOf()).toEqual(["阳朔县 县区", "龙胜县 县区"]);
    await writeAndUndo();
    expect(column("A", 8, 12)).toEqual(["永福县", "阳朔县", "灌阳县", "龙胜县", "资源县"]);
    expect(user.content(name, "E22")).toBe("=SUM(E5:E21)");
  });

  it("tells two rows of one name by their figures", async () => {
    user.type(name, "A9", "灌阳县");
    expect(await labelsOf()).toEqual(["阳朔县 县区"]);
    await writeAndUndo();
    expect(column("A", 9, 10)).toEqual(["阳朔县", "灌阳县"]);
    expect(column("B", 9, 10)).toEqual([18, 20]);
  });

  it("fills a cleared district where it stood", async () => {
    for (const letter of "ABCDEF") user.type(name, `${letter}9`, "");
    await writeAndUndo();
    expect(column("A", 8, 10)).toEqual(["永福县", "阳朔县", "灌阳县"]);
    expect(worksheetNamed(excel.workbook, name)?.tables[0]?.area.rowCount).toBe(18);
  });

  it("leaves a row of the user's own alone that sounds like one of ours", async () => {
    user.insertRow(name, 3);
    user.type(name, "A3", "单位：桂林市知识产权局");
    user.insertRow(name, 9);
    user.type(name, "A9", "七星区（高新区）");
    user.type(name, "E9", 9);
    await writeSheets(one());
    expect([user.content(name, "A3"), user.content(name, "F3"), user.content(name, "F4")]).toEqual([
      "单位：桂林市知识产权局",
      "",
      "单位：件",
    ]);
    expect([user.content(name, "A9"), user.content(name, "E9")]).toEqual(["七星区（高新区）", 9]);
    expect(user.content(name, "E24")).toBe("=SUM(E6:E8,E10:E23)");
  });

  it("grows its table again where a stranger has the table's name", async () => {
    excel.dispose();
    excel = startExcel();
    user = userHands(excel.workbook);
    await Excel.run(async (context) => {
      const { names, worksheets } = context.workbook;
      names.add("目标_拥有量", worksheets.getItem("Sheet1").getRange("A1"));
      await context.sync();
    });
    await writeSheets(one());
    user.deleteRow(name, 21);
    await writeAndUndo();
    expect(worksheetNamed(excel.workbook, name)?.tables).toEqual([
      expect.objectContaining({ name: "目标_拥有量_2", area: { row: 3, column: 0, rowCount: 18, columnCount: 6 } }),
    ]);
  });
});
