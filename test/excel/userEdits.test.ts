import { defaultPlan } from "../../src/domain/plans";
import { PlanError } from "../../src/domain/planError";
import { previewSheets, writeSheets } from "../../src/excel/writeSheets";
import { zhCN } from "../../src/i18n/zhCN";
import { targetSheet } from "../../src/sheets/targetSheet";
import { snapshot } from "../../src/workbench/objects/snapshot";
import { worksheetNamed } from "../../src/workbench/objects/workbook";
import { startExcel, type InProcessExcel } from "../workbench/excelInProcess";
import { userHands } from "./userHands";

const name = "目标-拥有量";
const sheet = () => [targetSheet(defaultPlan, "inForce", zhCN)];

let excel: InProcessExcel;
let user: ReturnType<typeof userHands>;

beforeEach(async () => {
  excel = startExcel();
  user = userHands(excel.workbook);
  await writeSheets(sheet());
  user.addSheet("汇总");
  user.type("汇总", "A1", `='${name}'!E5`);
});
afterEach(() => excel.dispose());

const labelsOf = async (): Promise<string[]> =>
  (await previewSheets(sheet()))[0]?.differences.map(({ label }) => label) ?? [];

describe("a sheet its user has worked on, inserted again", () => {
  it("needs nothing after a row was inserted above it", async () => {
    user.insertRow(name, 1);
    user.type(name, "A1", "报局长审阅");
    const before = snapshot(excel.workbook);
    await writeSheets(sheet());
    expect(snapshot(excel.workbook)).toEqual(before);
    expect(user.content("汇总", "A1")).toBe(`='${name}'!E6`);
  });

  it("gets its deleted title back between 附件1 and 单位", async () => {
    user.deleteRow(name, 2);
    expect(await labelsOf()).toEqual(["标题"]);
    await writeSheets(sheet());
    expect(user.content(name, "A1")).toBe("附件1");
    expect(user.content(name, "A2")).toBe("“十三五”期间全市各县区有效发明专利拥有量目标任务分解表");
    expect(user.content(name, "F3")).toBe("单位：件");
    expect(user.content(name, "E22")).toBe("=SUM(E5:E21)");
    expect(user.content("汇总", "A1")).toBe(`='${name}'!E5`);
    expect(worksheetNamed(excel.workbook, name)?.freeze).toEqual({ rows: 4, columns: 1 });
  });

  it("is mended through its table when the row its mark stood on was deleted", async () => {
    user.deleteRow(name, 1);
    expect(excel.workbook.names[0]?.formula).toContain("#REF!");
    const { written } = await writeSheets(sheet());
    expect(written[0]).toMatchObject({ worksheetName: name, isNew: false });
    expect(user.sheetNames()).toEqual(["Sheet1", name, "汇总"]);
    expect(user.content(name, "A1")).toBe("附件1");
    expect(excel.workbook.names[0]).toMatchObject({ formula: `='${name}'!$A$1`, visible: false });
  });

  it("stays sorted as its user sorted it", async () => {
    user.sortTable(name, "F", false);
    expect(user.content(name, "A5")).toBe("七星区");
    const before = snapshot(excel.workbook);
    expect(await labelsOf()).toEqual([]);
    await writeSheets(sheet());
    expect(snapshot(excel.workbook)).toEqual(before);
  });

  it("finds an altered figure in its sorted place", async () => {
    user.sortTable(name, "F", false);
    user.type(name, "E5", 1);
    const { written } = await writeSheets(sheet());
    expect(written[0]?.restored).toEqual([
      expect.objectContaining({ label: "七星区 2019年", found: 1, official: 3968 }),
    ]);
    expect(user.content(name, "E5")).toBe(3968);
  });

  it("keeps an own column, its header, its figures and its place between the years", async () => {
    user.insertColumn(name, "D");
    user.type(name, "D4", "备注");
    user.type(name, "D5", "含园区");
    user.type(name, "E5", 1);
    await writeSheets(sheet());
    expect(user.content(name, "D4")).toBe("备注");
    expect(user.content(name, "D5")).toBe("含园区");
    expect(user.content(name, "E5")).toBe(103);
    expect(user.content(name, "D22")).toBe("");
  });

  it("keeps a widened column and a note below the source", async () => {
    user.widen(name, "A", 200);
    user.type(name, "A28", "此表经会议审定");
    user.type(name, "H6", "待核");
    user.type(name, "E5", 181);
    await writeSheets(sheet());
    expect(user.width(name, "A")).toBe(200);
    expect(user.content(name, "A28")).toBe("此表经会议审定");
    expect(user.content(name, "H6")).toBe("待核");
  });

  it("is found under another name at another place, and has no twin", async () => {
    user.rename(name, "市局目标");
    user.move("市局目标", 0);
    user.type("市局目标", "E5", 181);
    const { written } = await writeSheets(sheet());
    expect(written[0]).toMatchObject({ worksheetName: "市局目标", wishedName: "市局目标", isNew: false });
    expect(user.sheetNames()).toEqual(["市局目标", "Sheet1", "汇总"]);
    expect(user.content("市局目标", "E5")).toBe(118);
  });

  it("is told from its copy, which is the user's", async () => {
    const copy = user.copy(name);
    user.type(copy, "E5", 999);
    user.type(name, "E5", 181);
    await writeSheets(sheet());
    expect(user.content(name, "E5")).toBe(118);
    expect(user.content(copy, "E5")).toBe(999);
    expect(user.sheetNames()).toHaveLength(4);
  });

  it("gets a deleted district back before its neighbour, inside the table and the sums", async () => {
    user.deleteRow(name, 6);
    expect(user.content(name, "A6")).toBe("兴安县");
    expect(await labelsOf()).toEqual(["全州县"]);
    await writeSheets(sheet());
    expect([user.content(name, "A6"), user.content(name, "B6"), user.content(name, "F6")]).toEqual(["全州县", 26, 70]);
    expect(worksheetNamed(excel.workbook, name)?.tables[0]?.area.rowCount).toBe(18);
    expect(user.content(name, "B22")).toBe("=SUM(B5:B21)");
  });

  it.each([
    [5, "灵川县"],
    [21, "雁山区"],
  ])("gets the district of row %i back at the edge of the table", async (row, district) => {
    user.deleteRow(name, row);
    await writeSheets(sheet());
    expect(user.content(name, `A${row}`)).toBe(district);
    expect(worksheetNamed(excel.workbook, name)?.tables[0]?.area).toMatchObject({ row: 3, rowCount: 18 });
    expect(user.content(name, "F22")).toBe("=SUM(F5:F21)");
    expect(await labelsOf()).toEqual([]);
  });

  it.each([
    ["D", "2018年", 103],
    ["F", "2020年", 130],
  ])("gets the deleted column %s back with its width and inside the table", async (column, header, figure) => {
    user.deleteColumn(name, column);
    expect(await labelsOf()).toContain(header);
    await writeSheets(sheet());
    expect(user.content(name, `${column}4`)).toBe(header);
    expect(user.content(name, `${column}5`)).toBe(figure);
    expect(user.content(name, `${column}22`)).toBe(`=SUM(${column}5:${column}21)`);
    expect(worksheetNamed(excel.workbook, name)?.tables[0]?.area).toMatchObject({ column: 0, columnCount: 6 });
    expect(await labelsOf()).toEqual([]);
  });

  it("names a retyped district and a changed header, and does not lose their rows and columns", async () => {
    user.type(name, "A14", "荔浦市");
    user.type(name, "E4", "第四年");
    user.type(name, "A2", "目标表（送审稿）");
    const [preview] = await previewSheets(sheet());
    expect(preview?.differences.map(({ label, found }) => [label, found])).toEqual([
      ["标题", "目标表（送审稿）"],
      ["表头 2019年", "第四年"],
      ["荔浦县 县区", "荔浦市"],
    ]);
    await writeSheets(sheet());
    expect([user.content(name, "A14"), user.content(name, "E4")]).toEqual(["荔浦县", "2019年"]);
    expect(await labelsOf()).toEqual([]);
  });

  it("adds only the plan's districts where its user added a row of their own", async () => {
    user.insertRow(name, 8);
    user.type(name, "A8", "高新区");
    user.type(name, "E8", 500);
    const { written } = await writeSheets(sheet());
    expect(user.content(name, "E23")).toBe("=SUM(E5:E7,E9:E22)");
    expect(written[0]?.restored[0]).toMatchObject({ label: "合计 2016年", found: "=SUM(B5:B22)" });
    expect([user.content(name, "A8"), user.content(name, "E8")]).toEqual(["高新区", 500]);
  });

  it("gets its deleted 合计 back below the table, which does not swallow it", async () => {
    user.deleteRow(name, 22);
    await writeSheets(sheet());
    expect([user.content(name, "A22"), user.content(name, "B22")]).toEqual(["合计", "=SUM(B5:B21)"]);
    expect(user.content(name, "B24")).toBe('=IF(B22=B23,"一致","相差"&(B22-B23)&"件")');
    expect(worksheetNamed(excel.workbook, name)?.tables[0]?.area.rowCount).toBe(18);
  });

  it("is updated while the other sheet, which is missing, is added", async () => {
    user.type(name, "E5", 181);
    const { written } = await writeSheets([...sheet(), targetSheet(defaultPlan, "applications", zhCN)]);
    expect(written.map(({ worksheetName, isNew }) => [worksheetName, isNew])).toEqual([
      [name, false],
      ["目标-受理量", true],
    ]);
    expect(user.content(name, "E5")).toBe(118);
  });

  it("is brought up to date as plain cells when its table was turned into cells", async () => {
    await Excel.run(async (context) => {
      context.workbook.tables.getItem("目标_拥有量").convertToRange();
      await context.sync();
    });
    user.sortTableless(name, "A5:F21");
    user.type(name, "E5", 1);
    user.deleteRow(name, 7);
    await writeSheets(sheet());
    expect(await labelsOf()).toEqual([]);
    expect(worksheetNamed(excel.workbook, name)?.tables).toEqual([]);
  });

  it("is refused with the sheet's and the column's name when the districts' column is gone", async () => {
    user.deleteColumn(name, "A");
    const before = snapshot(excel.workbook);
    const refusal = await writeSheets(sheet()).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(PlanError);
    expect(refusal).toMatchObject({ code: "columnMissing", given: "县区", facts: { worksheet: name } });
    expect(snapshot(excel.workbook)).toEqual(before);
  });

  it("is written anew when its worksheet was deleted, with the mark pointing to the new one", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(name).delete();
      await context.sync();
    });
    const { written } = await writeSheets(sheet());
    expect(written[0]).toMatchObject({ worksheetName: name, isNew: true });
    expect(excel.workbook.names).toEqual([expect.objectContaining({ formula: `='${name}'!$A$1`, visible: false })]);
  });

  it("survives everything at once", async () => {
    const copy = user.copy(name);
    user.type(name, "E5", 181);
    user.insertRow(name, 1);
    user.type(name, "A1", "报局长审阅");
    user.deleteRow(name, 3);
    user.sortTable(name, "F", false);
    user.insertColumn(name, "C");
    user.type(name, "C4", "备注");
    user.type(name, "C5", "含园区");
    user.widen(name, "A", 200);
    user.rename(name, "市局目标");
    user.move("市局目标", 2);
    const pointed = user.pointsAt(user.content("汇总", "A1"));
    const { written } = await writeSheets(sheet());
    expect(written[0]?.restored.map(({ label, found, official }) => [label, found, official])).toEqual([
      ["标题", null, null],
      ["灵川县 2019年", 181, 118],
    ]);
    expect(user.content("市局目标", "A1")).toBe("报局长审阅");
    expect(user.content("市局目标", "A3")).toMatch(/^“十三五”期间/);
    expect(user.content("市局目标", "C6")).toBe("含园区");
    expect(user.width("市局目标", "A")).toBe(200);
    expect(user.pointsAt(user.content("汇总", "A1"))).toBe(pointed);
    expect(user.content(copy, "E5")).toBe(118);
    expect(user.sheetNames()).toHaveLength(4);
    expect(await labelsOf()).toEqual([]);
  });
});
