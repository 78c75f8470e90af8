import { canUndo } from "../../src/excel/lastWrite";
import { undoLastWrite } from "../../src/excel/undo";
import { writeBlock } from "../../src/excel/writeBlock";
import { writeSheets } from "../../src/excel/writeSheets";
import { snapshot } from "../../src/workbench/objects/snapshot";
import { startExcel, type InProcessExcel } from "../workbench/excelInProcess";
import { block, both, name, one } from "./preparedWorkbooks";
import { userHands } from "./userHands";

let excel: InProcessExcel;
let user: ReturnType<typeof userHands>;
let actions: number[];

beforeEach(() => {
  excel = startExcel();
  excel.workbook.calculator = { calculate: () => Promise.resolve() };
  user = userHands(excel.workbook);
  actions = [];
  excel.host.onBatch((batch) => {
    if (batch.kind === "workbook") actions.push(batch.actions);
  });
});
afterEach(() => excel.dispose());

const hide = (worksheetName: string) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem(worksheetName).visibility = Excel.SheetVisibility.hidden;
    await context.sync();
  });

describe("undoLastWrite where Excel or a formula stands in the way", () => {
  it("leaves a sheet whose table a formula elsewhere names", async () => {
    await writeSheets(one());
    user.type("Sheet1", "A1", "=SUM(目标_拥有量[2019年])");
    expect((await undoLastWrite()).keptWorksheets).toEqual([name]);
    expect(user.sheetNames()).toEqual(["Sheet1", name]);
  });

  it("refuses to remove the only visible worksheets, names them, and can be asked again", async () => {
    await writeSheets(both());
    await hide("Sheet1");
    const before = snapshot(excel.workbook);
    await expect(undoLastWrite()).rejects.toMatchObject({ code: "onlySheets", given: `${name}、目标-受理量` });
    expect(snapshot(excel.workbook)).toEqual(before);
    expect(canUndo()).toBe(true);
    user.addSheet("汇总");
    expect((await undoLastWrite()).removed).toEqual([name, "目标-受理量"]);
  });

  it("does not bring a worksheet to the front that was hidden since", async () => {
    user.addSheet("汇总");
    await writeSheets(one());
    await hide("汇总");
    await undoLastWrite();
    expect(user.sheetNames()).toEqual(["Sheet1", "汇总"]);
  });

  it("writes and empties a block with a few actions, however many cells it has", async () => {
    await writeBlock(block());
    await undoLastWrite();
    expect(Math.max(...actions)).toBeLessThan(25);
  });
});
