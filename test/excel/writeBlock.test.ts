import { defaultPlan } from "../../src/domain/plans";
import { writeBlock } from "../../src/excel/writeBlock";
import { zhCN } from "../../src/i18n/zhCN";
import { targetBlock } from "../../src/sheets/targetBlock";
import { area, MAX_ROWS } from "../../src/workbench/objects/area";
import { setStyle } from "../../src/workbench/objects/format";
import { snapshot } from "../../src/workbench/objects/snapshot";
import { addTable } from "../../src/workbench/objects/tables";
import { selectCells } from "../../src/workbench/objects/worksheets";
import { startExcel, type InProcessExcel } from "../workbench/excelInProcess";
import { userHands } from "./userHands";

const block = () => targetBlock(defaultPlan, { indicatorId: "inForce", districtIds: ["qixing", "lipu"] }, zhCN);

let excel: InProcessExcel;
let user: ReturnType<typeof userHands>;
let syncs: number;
const select = (row: number, column: number): void =>
  selectCells(excel.workbook, excel.workbook.activeWorksheetId, area(row, column), "user");

beforeEach(() => {
  excel = startExcel();
  excel.workbook.calculator = { calculate: () => Promise.resolve() };
  user = userHands(excel.workbook);
  syncs = 0;
  excel.host.onBatch(({ kind }) => {
    if (kind === "workbook") syncs++;
  });
  select(2, 1);
});
afterEach(() => excel.dispose());

describe("writeBlock", () => {
  it("writes the chosen districts from the selected cell on, in two syncs", async () => {
    const report = await writeBlock(block());
    expect(syncs).toBe(2);
    expect(report).toEqual({ written: [], address: "Sheet1!B3:G6" });
    expect([user.content("Sheet1", "B3"), user.content("Sheet1", "G3")]).toEqual(["拥有量（件）", "2020年"]);
    expect([user.content("Sheet1", "B4"), user.content("Sheet1", "F4")]).toEqual(["荔浦县", 99]);
    expect([user.content("Sheet1", "B5"), user.content("Sheet1", "F5")]).toEqual(["七星区", 3968]);
    expect([user.content("Sheet1", "B6"), user.content("Sheet1", "F6")]).toEqual(["小计（2 个县区）", "=SUM(F4:F5)"]);
  });

  it("leaves neither a name nor a table behind", async () => {
    await writeBlock(block());
    expect(excel.workbook.names).toEqual([]);
    expect(excel.workbook.worksheets[0]?.tables).toEqual([]);
  });

  it.each([
    ["a figure", 5],
    ["a zero", 0],
    ["a formula", "=1+1"],
    ["a text", "备注"],
  ])("refuses to cover %s, names the cell and changes nothing", async (_, content) => {
    user.type("Sheet1", "D5", content);
    const before = snapshot(excel.workbook);
    await expect(writeBlock(block())).rejects.toMatchObject({
      code: "wouldCover",
      given: "Sheet1!B3:G6",
      facts: { cells: "D5", count: "1" },
    });
    expect(snapshot(excel.workbook)).toEqual(before);
  });

  it("names the first five of many cells and counts all", async () => {
    for (const column of ["B", "C", "D", "E", "F", "G"]) user.type("Sheet1", `${column}4`, 1);
    await expect(writeBlock(block())).rejects.toMatchObject({ facts: { cells: "B4、C4、D4、E4、F4…", count: "6" } });
  });

  it("writes where the neighbours are full", async () => {
    user.type("Sheet1", "A4", "左");
    user.type("Sheet1", "H4", "右");
    user.type("Sheet1", "B7", "下");
    await writeBlock(block());
    expect(["A4", "H4", "B7"].map((address) => user.content("Sheet1", address))).toEqual(["左", "右", "下"]);
  });

  it("refuses to reach into a table, even an empty one", async () => {
    addTable(
      excel.workbook,
      { id: excel.workbook.activeWorksheetId, place: area(3, 6, 3, 3), hasHeaders: true },
      "user",
    );
    user.type("Sheet1", "G4", "列甲");
    select(2, 1);
    await expect(writeBlock(block())).rejects.toMatchObject({ code: "wouldCover" });
    select(4, 1);
    await expect(writeBlock(block())).rejects.toMatchObject({ code: "intoTable" });
  });

  it("refuses to run off the sheet and changes nothing", async () => {
    select(MAX_ROWS - 2, 0);
    const before = snapshot(excel.workbook);
    await expect(writeBlock(block())).rejects.toMatchObject({ code: "offSheet" });
    expect(snapshot(excel.workbook)).toEqual(before);
  });

  it("writes numbers even into cells that were formatted as text", async () => {
    const place = area(2, 1, 4, 6);
    setStyle(excel.workbook, excel.workbook.activeWorksheetId, place, () => ({ numberFormat: "@" }), "user");
    await writeBlock(block());
    expect(user.content("Sheet1", "F5")).toBe(3968);
    expect(user.content("Sheet1", "F6")).toBe("=SUM(F4:F5)");
  });
});
