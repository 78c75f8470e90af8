import { defaultPlan } from "../../src/domain/plans";
import { insertAtSelection } from "../../src/excel/insertAtSelection";
import { canUndo, onUndoChange } from "../../src/excel/lastWrite";
import { undoLastWrite } from "../../src/excel/undo";
import { writeBlock } from "../../src/excel/writeBlock";
import { writeSheets } from "../../src/excel/writeSheets";
import { zhCN } from "../../src/i18n/zhCN";
import { targetBlock } from "../../src/sheets/targetBlock";
import { targetSheet } from "../../src/sheets/targetSheet";
import { area } from "../../src/workbench/objects/area";
import { snapshot } from "../../src/workbench/objects/snapshot";
import { selectCells } from "../../src/workbench/objects/worksheets";
import { startExcel, type InProcessExcel } from "../workbench/excelInProcess";
import { userHands } from "./userHands";

const name = "目标-拥有量";
const both = () => ["inForce", "applications"].map((id) => targetSheet(defaultPlan, id, zhCN));

let excel: InProcessExcel;
let user: ReturnType<typeof userHands>;

beforeEach(() => {
  excel = startExcel();
  user = userHands(excel.workbook);
  selectCells(excel.workbook, excel.workbook.activeWorksheetId, area(3, 2), "user");
});
afterEach(() => excel.dispose());

describe("undoLastWrite after a first insert", () => {
  it("leaves the workbook as it was before, and can be asked once only", async () => {
    const before = snapshot(excel.workbook);
    await writeSheets(both());
    expect(canUndo()).toBe(true);
    const report = await undoLastWrite();
    expect(snapshot(excel.workbook)).toEqual(before);
    expect(report).toEqual({ removed: [name, "目标-受理量"], keptWorksheets: [], editedSince: [], restoredCount: 0 });
    expect(canUndo()).toBe(false);
    await expect(undoLastWrite()).rejects.toMatchObject({ code: "nothingToUndo" });
  });

  it("leaves a sheet on which someone wrote since, and names it", async () => {
    await writeSheets(both());
    user.type(name, "H5", "待核");
    const report = await undoLastWrite();
    expect(report).toMatchObject({ removed: ["目标-受理量"], keptWorksheets: [name] });
    expect(user.sheetNames()).toEqual(["Sheet1", name]);
    expect(user.content(name, "H5")).toBe("待核");
  });

  it("leaves a sheet that a formula elsewhere points to", async () => {
    await writeSheets(both());
    user.type("Sheet1", "A1", `='${name}'!E5`);
    const report = await undoLastWrite();
    expect(report.keptWorksheets).toEqual([name]);
    expect(user.content("Sheet1", "A1")).toBe(`='${name}'!E5`);
  });
});

describe("undoLastWrite after a first insert that a name points to", () => {
  it("leaves the sheet, because the name would break", async () => {
    await writeSheets(both());
    await Excel.run(async (context) => {
      context.workbook.names.add("灵川目标", context.workbook.worksheets.getItem(name).getRange("B5:F5"));
      await context.sync();
    });
    expect((await undoLastWrite()).keptWorksheets).toEqual([name]);
    expect(user.sheetNames()).toEqual(["Sheet1", name]);
  });
});

describe("undoLastWrite after an update", () => {
  beforeEach(async () => {
    await writeSheets(both());
  });

  it("gives altered figures, deleted rows and own formulas back as they were", async () => {
    user.type(name, "E5", 181);
    user.type(name, "F22", "=1+1");
    user.deleteRow(name, 12);
    user.deleteRow(name, 2);
    user.deleteColumn(name, "C");
    const before = snapshot(excel.workbook);
    await writeSheets(both());
    expect(snapshot(excel.workbook)).not.toEqual(before);
    const report = await undoLastWrite();
    expect(snapshot(excel.workbook)).toEqual(before);
    expect(report.editedSince).toEqual([]);
  });

  it("names the cell someone edited since and leaves it alone", async () => {
    user.type(name, "E5", 181);
    user.type(name, "F5", 1);
    await writeSheets(both());
    user.type(name, "E5", 120);
    const report = await undoLastWrite();
    expect(report).toMatchObject({ editedSince: [`${name}!E5`], restoredCount: 1 });
    expect([user.content(name, "E5"), user.content(name, "F5")]).toEqual([120, 1]);
  });

  it("finds the cells again after the sheet was sorted, renamed and pushed down", async () => {
    user.type(name, "E5", 181);
    await writeSheets(both());
    user.sortTable(name, "F", false);
    user.insertRow(name, 1);
    user.rename(name, "市局目标");
    const report = await undoLastWrite();
    expect(report.editedSince).toEqual([]);
    const rows = [6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22];
    const row = rows.find((each) => user.content("市局目标", `A${each}`) === "灵川县");
    expect(user.content("市局目标", `E${row}`)).toBe(181);
  });

  it("leaves an inserted row that someone wrote into, and names its cells", async () => {
    user.deleteRow(name, 6);
    await writeSheets(both());
    user.type(name, "H6", "新增");
    const report = await undoLastWrite();
    expect(user.content(name, "A6")).toBe("全州县");
    expect(report.editedSince).toContain(`${name}!B6`);
  });
});

describe("undoLastWrite after cells of the user's own sheet", () => {
  it("empties the block and leaves the cell someone edited since", async () => {
    const before = snapshot(excel.workbook);
    await writeBlock(targetBlock(defaultPlan, { indicatorId: "inForce", districtIds: ["lipu"] }, zhCN));
    user.type("Sheet1", "D5", 73);
    const report = await undoLastWrite();
    expect(report.editedSince).toEqual(["Sheet1!D5"]);
    user.type("Sheet1", "D5", "");
    expect(snapshot(excel.workbook)).toEqual(before);
  });

  it("gives a replaced cell its formula back", async () => {
    user.type("Sheet1", "C4", "=1+2");
    excel.workbook.calculator = { calculate: () => Promise.resolve() };
    await insertAtSelection({ value: 3968 }, { replace: "Sheet1!C4" });
    expect(user.content("Sheet1", "C4")).toBe(3968);
    await undoLastWrite();
    expect(user.content("Sheet1", "C4")).toBe("=1+2");
  });
});

describe("onUndoChange", () => {
  it("tells of each write and of its undoing until it is told to stop", async () => {
    const told: boolean[] = [];
    const stop = onUndoChange(() => told.push(canUndo()));
    await writeSheets(both());
    await undoLastWrite();
    stop();
    await writeSheets(both());
    expect(told).toEqual([true, false]);
  });
});
