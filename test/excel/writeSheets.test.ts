import { defaultPlan } from "../../src/domain/plans";
import { previewSheets, writeSheets } from "../../src/excel/writeSheets";
import { zhCN } from "../../src/i18n/zhCN";
import { targetSheet } from "../../src/sheets/targetSheet";
import { snapshot } from "../../src/workbench/objects/snapshot";
import { worksheetNamed } from "../../src/workbench/objects/workbook";
import { startExcel, type InProcessExcel } from "../workbench/excelInProcess";
import { userHands } from "./userHands";

const inForce = "目标-拥有量";
const applications = "目标-受理量";
const sheets = (...ids: string[]) => ids.map((id) => targetSheet(defaultPlan, id, zhCN));
const both = () => sheets("inForce", "applications");

let excel: InProcessExcel;
let user: ReturnType<typeof userHands>;
let syncs: number;

beforeEach(() => {
  excel = startExcel();
  user = userHands(excel.workbook);
  syncs = 0;
  excel.host.onBatch(({ kind }) => {
    if (kind === "workbook") syncs++;
  });
});
afterEach(() => excel.dispose());

describe("writeSheets into a workbook without our sheets", () => {
  it("adds both sheets behind the user's in two syncs and shows the first", async () => {
    const { written } = await writeSheets(both());
    expect(syncs).toBe(2);
    expect(user.sheetNames()).toEqual(["Sheet1", inForce, applications]);
    expect(worksheetNamed(excel.workbook, inForce)?.id).toBe(excel.workbook.activeWorksheetId);
    expect(written.map(({ worksheetName, isNew }) => [worksheetName, isNew])).toEqual([
      [inForce, true],
      [applications, true],
    ]);
  });

  it.each([
    [inForce, "A1", "附件1"],
    [inForce, "A2", "“十三五”期间全市各县区有效发明专利拥有量目标任务分解表"],
    [inForce, "F3", "单位：件"],
    [inForce, "A4", "县区"],
    [inForce, "B4", "2016年"],
    [inForce, "F4", "2020年"],
    [inForce, "A5", "灵川县"],
    [inForce, "E5", 118],
    [inForce, "E20", 3968],
    [inForce, "A21", "雁山区"],
    [inForce, "F21", 103],
    [inForce, "A22", "合计"],
    [inForce, "E22", "=SUM(E5:E21)"],
    [inForce, "A23", "文件载明合计"],
    [inForce, "E23", 5750],
    [inForce, "E24", '=IF(E22=E23,"一致","相差"&(E22-E23)&"件")'],
    [inForce, "A25", "来源：《桂林市发明专利双倍增计划（2016—2020年）》附件1；数据版本 2026-11"],
    [applications, "A1", "附件2"],
    [applications, "B5", 148],
    [applications, "F20", 3227],
    [applications, "F23", 6412],
  ])("%s!%s holds %s", async (name, address, content) => {
    await writeSheets(both());
    expect(user.content(name, address)).toBe(content);
  });

  it("makes a table of header and districts without filter buttons and without any formula inside", async () => {
    await writeSheets(sheets("inForce"));
    const sheet = worksheetNamed(excel.workbook, inForce);
    expect(sheet?.tables).toEqual([
      expect.objectContaining({
        name: "目标_拥有量",
        area: { row: 3, column: 0, rowCount: 18, columnCount: 6 },
        showFilterButton: false,
      }),
    ]);
    const rows = [...(sheet?.cells ?? [])].filter(([, cell]) => cell.formula !== null).map(([key]) => key >> 14);
    expect([...new Set(rows)]).toEqual([21, 23]);
  });

  it("freezes the head and the districts, and prints upright on A4, one page wide, with the head on every page", async () => {
    await writeSheets(sheets("inForce"));
    const sheet = worksheetNamed(excel.workbook, inForce);
    expect(sheet?.freeze).toEqual({ rows: 4, columns: 1 });
    expect(sheet?.page).toMatchObject({ orientation: "Portrait", paperSize: "A4", printTitleRows: "4:4" });
    expect(sheet?.page.zoom.horizontalFitToPages).toBe(1);
    expect(sheet?.page.margins.topMargin).toBeCloseTo((37 / 25.4) * 72, 6);
  });

  it("marks the sheet with a hidden name of the whole workbook", async () => {
    await writeSheets(sheets("inForce"));
    expect(excel.workbook.names).toEqual([
      expect.objectContaining({
        name: "PatentSheet.targets.inForce",
        formula: `='${inForce}'!$A$1`,
        worksheetId: null,
        visible: false,
      }),
    ]);
  });

  it("leaves a stranger's worksheet of our name alone and says so", async () => {
    user.addSheet(inForce);
    user.type(inForce, "A1", "我的表");
    const [preview] = await previewSheets(sheets("inForce"));
    const { written } = await writeSheets(sheets("inForce"));
    expect(preview).toMatchObject({ isNew: true, wishedName: inForce, usedName: `${inForce} (2)` });
    expect(written[0]).toMatchObject({ worksheetName: `${inForce} (2)`, wishedName: inForce });
    expect(user.content(inForce, "A1")).toBe("我的表");
    expect(user.content(inForce, "A2")).toBe("");
    expect(user.content(`${inForce} (2)`, "E5")).toBe(118);
  });

  it("takes another table name when a stranger's table has ours", async () => {
    user.type("Sheet1", "A1", "县区");
    await Excel.run(async (context) => {
      const table = context.workbook.tables.add("Sheet1!A1:B3", true);
      table.name = "目标_拥有量";
      await context.sync();
    });
    await writeSheets(sheets("inForce"));
    expect(worksheetNamed(excel.workbook, inForce)?.tables[0]?.name).toBe("目标_拥有量_2");
    expect(worksheetNamed(excel.workbook, "Sheet1")?.tables[0]?.name).toBe("目标_拥有量");
  });
});

describe("writeSheets into a workbook that has them already", () => {
  beforeEach(async () => {
    await writeSheets(both());
    user.addSheet("汇总");
    user.type("汇总", "A1", `='${inForce}'!E5`);
    syncs = 0;
  });

  it("changes nothing when nothing differs, and needs one look only", async () => {
    const before = snapshot(excel.workbook);
    const { written } = await writeSheets(both());
    expect(snapshot(excel.workbook)).toEqual(before);
    expect(syncs).toBe(1);
    expect(written[0]).toMatchObject({ isNew: false, restored: [], kept: [] });
  });

  it("looks once and writes once when something differs", async () => {
    user.type(inForce, "E5", 181);
    user.type(applications, "B5", 1);
    await writeSheets(both());
    expect(syncs).toBe(2);
  });

  it("names an altered figure before anything is written", async () => {
    user.type(inForce, "E5", 181);
    const before = snapshot(excel.workbook);
    const [preview] = await previewSheets(both());
    expect(preview?.differences).toEqual([
      expect.objectContaining({ label: "灵川县 2019年", found: 181, official: 118 }),
    ]);
    expect(snapshot(excel.workbook)).toEqual(before);
  });

  it("restores an altered figure and names it", async () => {
    user.type(inForce, "E5", 181);
    const { written } = await writeSheets(both());
    expect(user.content(inForce, "E5")).toBe(118);
    expect(written[0]?.restored).toEqual([
      expect.objectContaining({ label: "灵川县 2019年", found: 181, official: 118 }),
    ]);
  });

  it("keeps an altered figure that the user keeps, and restores the others", async () => {
    user.type(inForce, "E5", 181);
    user.type(inForce, "F5", 0);
    const [preview] = await previewSheets(both());
    const keep = (preview?.differences ?? []).filter(({ found }) => found === 181);
    const { written } = await writeSheets(both(), { keep });
    expect(user.content(inForce, "E5")).toBe(181);
    expect(user.content(inForce, "F5")).toBe(130);
    expect(written[0]?.kept).toHaveLength(1);
    expect(written[0]?.restored).toHaveLength(1);
  });

  it("makes a number of a figure that was turned into text", async () => {
    user.type(inForce, "E5", "'118");
    const [preview] = await previewSheets(both());
    await writeSheets(both());
    expect(preview?.differences[0]).toMatchObject({ found: "118", official: 118 });
    expect(user.content(inForce, "E5")).toBe(118);
  });

  it("names a sum that was typed over and puts the formula back", async () => {
    user.type(inForce, "E22", 5800);
    const { written } = await writeSheets(both());
    expect(user.content(inForce, "E22")).toBe("=SUM(E5:E21)");
    expect(written[0]?.restored).toEqual([
      expect.objectContaining({ label: "合计 2019年", found: 5800, official: "=SUM(E5:E21)" }),
    ]);
  });
});
