import { actualsStore } from "../../src/domain/actualsStore";
import type { ActualsTable } from "../../src/domain/actuals";
import { PlanError } from "../../src/domain/planError";
import { defaultPlan } from "../../src/domain/plans";
import { startActualsFeed } from "../../src/excel/actualsFeed";
import { undoLastWrite } from "../../src/excel/undo";
import { writeSheets, writeUnlessChanging } from "../../src/excel/writeSheets";
import { entrySheets } from "../../src/sheets/workbookSheets";
import { setCalculated, setContents } from "../../src/workbench/objects/cells";
import { startExcel, type InProcessExcel } from "../workbench/excelInProcess";
import { userHands } from "./userHands";

const stock = "完成数-拥有量";
const flow = "完成数-受理量";

let excel: InProcessExcel;
let user: ReturnType<typeof userHands>;
let reads = 0;
let pushes = 0;
let stop: () => void = () => {};

beforeEach(async () => {
  excel = startExcel();
  // What is read here are typed cells; formulas of the sheets themselves stay uncalculated.
  excel.workbook.calculator = { calculate: () => Promise.resolve() };
  user = userHands(excel.workbook);
});

afterEach(() => {
  stop();
  excel.dispose();
});

/** Starts the feed and counts from then on: batches that only read, and pushes of the store. */
async function start(): Promise<void> {
  await startActualsFeed();
  await quiet();
  reads = pushes = 0;
  const stopReads = excel.host.onBatch(({ kind }) => void (kind === "workbook" && reads++));
  const stopPushes = actualsStore.subscribe(() => void pushes++);
  stop = () => {
    stopReads();
    stopPushes();
  };
}

/** Long enough for an event, the read it causes, and what that read may cause. */
async function quiet(): Promise<void> {
  for (let i = 0; i < 10; i++) await new Promise((resolve) => setTimeout(resolve, 5));
}

function table(indicatorId: string): ActualsTable {
  const found = actualsStore.current()?.tables.get(indicatorId);
  if (!found || found instanceof PlanError) throw new Error(`no table of ${indicatorId}`);
  return found;
}

function figure(indicatorId: string, year: number, districtId: string, month?: number): unknown {
  const column = table(indicatorId).columns.find(({ period }) => {
    return period.year === year && ("month" in period ? period.month : undefined) === month;
  });
  return column?.figures.get(districtId);
}

const reported = { isInvalid: false, isPreliminary: false, remark: "" };

describe("the feed of figures", () => {
  it("knows of no sheet in an empty workbook", async () => {
    await start();
    expect(actualsStore.current()?.tables.size).toBe(0);
  });

  it("reads once and pushes once for a typed figure", async () => {
    await writeSheets(entrySheets(defaultPlan));
    await start();
    user.type(stock, "E9", 104);
    await quiet();
    expect(figure("inForce", 2018, "lingchuan")).toEqual({ ...reported, value: 104 });
    expect({ reads, pushes }).toEqual({ reads: 1, pushes: 1 });
  });

  it("reads once for a pasted block", async () => {
    await writeSheets(entrySheets(defaultPlan));
    await start();
    user.paste(flow, "B9:C10", [
      [148, 159],
      [82, 88],
    ]);
    await quiet();
    expect(figure("applications", 2017, "quanzhou")).toEqual({ ...reported, value: 88 });
    expect({ reads, pushes }).toEqual({ reads: 1, pushes: 1 });
  });

  it("does not read for edits elsewhere, for formats, or for a selection", async () => {
    await writeSheets(entrySheets(defaultPlan));
    await start();
    user.type("Sheet1", "A1", 5);
    user.widen(stock, "B", 90);
    user.type("目标-拥有量", "H1", "备忘");
    await quiet();
    expect({ reads, pushes }).toEqual({ reads: 0, pushes: 0 });
  });

  it("takes a text, decimals and a negative number for no figure", async () => {
    await writeSheets(entrySheets(defaultPlan));
    await start();
    user.type(stock, "E9", "'130");
    user.type(stock, "E10", 46.5);
    user.type(stock, "E11", -3);
    user.type(stock, "E12", 0);
    await quiet();
    const invalid = { ...reported, value: null, isInvalid: true };
    expect(["lingchuan", "quanzhou", "xingan"].map((id) => figure("inForce", 2018, id))).toEqual([
      invalid,
      invalid,
      invalid,
    ]);
    expect(figure("inForce", 2018, "yongfu")).toEqual({ ...reported, value: 0 });
  });

  it("finds figures again after renaming, inserting and sorting", async () => {
    await writeSheets(entrySheets(defaultPlan));
    await start();
    user.type(stock, "E9", 104);
    user.type(stock, "E10", 46);
    user.rename(stock, "拥有量月报");
    user.insertRow("拥有量月报", 2);
    user.insertColumn("拥有量月报", "C");
    user.sortTableless("拥有量月报", "A10:F26");
    await quiet();
    expect(figure("inForce", 2018, "lingchuan")).toEqual({ ...reported, value: 104 });
    expect(figure("inForce", 2018, "quanzhou")).toEqual({ ...reported, value: 46 });
  });

  it("follows a cut-off that is added, and figures typed into it", async () => {
    await writeSheets(entrySheets(defaultPlan));
    await start();
    await writeUnlessChanging(entrySheets(defaultPlan, [{ year: 2019, month: 6, day: 30 }]));
    user.type(flow, "E9", 90);
    await quiet();
    expect(figure("applications", 2019, "lingchuan", 6)).toEqual({ ...reported, value: 90 });
  });

  it("forgets a deleted sheet and finds one made again", async () => {
    await writeSheets(entrySheets(defaultPlan));
    await start();
    user.removeSheet(stock);
    await quiet();
    expect(actualsStore.current()?.tables.has("inForce")).toBe(false);
    await writeSheets(entrySheets(defaultPlan));
    user.type(stock, "E9", 104);
    await quiet();
    expect(figure("inForce", 2018, "lingchuan")).toEqual({ ...reported, value: 104 });
  });

  it("follows an undone write", async () => {
    await start();
    await writeSheets(entrySheets(defaultPlan));
    await quiet();
    expect(actualsStore.current()?.tables.size).toBe(2);
    await undoLastWrite();
    await quiet();
    expect(actualsStore.current()?.tables.size).toBe(0);
  });

  it("has the figures that were typed while the add-in was closed", async () => {
    await writeSheets(entrySheets(defaultPlan));
    user.type(stock, "E9", 104);
    await start();
    expect(figure("inForce", 2018, "lingchuan")).toEqual({ ...reported, value: 104 });
  });

  it("reads marks and remarks of single cells, and the thresholds", async () => {
    await writeSheets(entrySheets(defaultPlan));
    await start();
    user.type(stock, "E9", 104);
    user.type(stock, user.find(stock, "灵川县 标注", "E"), "初步");
    user.type(stock, user.find(stock, "灵川县 备注", "E"), "待核");
    user.type("规则", "C4", 15);
    user.type("规则", "C7", "示例数据，非真实");
    await quiet();
    expect(figure("inForce", 2018, "lingchuan")).toEqual({
      value: 104,
      isInvalid: false,
      isPreliminary: true,
      remark: "待核",
    });
    expect(actualsStore.current()?.note).toBe("示例数据，非真实");
    expect(actualsStore.current()?.rules).toEqual({ behindPoints: 15, leastShort: 2, fallbackRate: 0.9 });
  });

  it("follows a formula in an entry cell when another sheet changes", async () => {
    await writeSheets(entrySheets(defaultPlan));
    user.type(stock, "E9", "=Sheet1!A1");
    const { id } = excel.workbook.worksheets.find(({ name }) => name === stock) ?? { id: "" };
    setCalculated(excel.workbook, id, [{ row: 8, column: 4, value: 104 }]);
    await start();
    expect(figure("inForce", 2018, "lingchuan")).toEqual({ ...reported, value: 104 });
    setCalculated(excel.workbook, id, [{ row: 8, column: 4, value: 105 }]);
    await quiet();
    expect(figure("inForce", 2018, "lingchuan")).toEqual({ ...reported, value: 105 });
    expect({ reads, pushes }).toEqual({ reads: 1, pushes: 1 });
  });

  it("does not read when only the sheet's own sums are calculated", async () => {
    await writeSheets(entrySheets(defaultPlan));
    await start();
    const { id } = excel.workbook.worksheets.find(({ name }) => name === stock) ?? { id: "" };
    setCalculated(excel.workbook, id, [{ row: 26, column: 4, value: "0/17" }]);
    await quiet();
    expect({ reads, pushes }).toEqual({ reads: 0, pushes: 0 });
  });

  it("follows what a co-author types, and leaves its record to the co-author's own add-in", async () => {
    await writeSheets(entrySheets(defaultPlan));
    await start();
    const { id } = excel.workbook.worksheets.find(({ name }) => name === stock) ?? { id: "" };
    setContents(excel.workbook, id, { row: 8, column: 4, rowCount: 1, columnCount: 1 }, [[104]], "coauthor");
    await quiet();
    expect(figure("inForce", 2018, "lingchuan")).toEqual({ ...reported, value: 104 });
    expect({ reads, pushes }).toEqual({ reads: 1, pushes: 1 });
    user.activate(stock);
    user.activate("Sheet1");
    await quiet();
    expect(user.rows("导入记录", "C4:H4")).toEqual([["", "", "", "", "", ""]]);
  });

  it("refuses statuses while a threshold is not a number", async () => {
    await writeSheets(entrySheets(defaultPlan));
    await start();
    user.type("规则", "C4", "十");
    await quiet();
    expect(actualsStore.current()?.rules).toMatchObject({ code: "badRule", given: "十" });
  });

  it("refuses a sheet with two columns of one date, and reads the other sheet", async () => {
    await writeSheets(entrySheets(defaultPlan));
    await start();
    user.type(stock, "D5", 43465);
    await quiet();
    expect(actualsStore.current()?.tables.get("inForce")).toMatchObject({
      code: "duplicateColumn",
      given: "2018-12-31",
    });
    expect(table("applications").columns).toHaveLength(5);
  });

  it("takes a district that stands twice for one without a figure", async () => {
    await writeSheets(entrySheets(defaultPlan));
    await start();
    user.type(stock, "E9", 104);
    user.type(stock, "E10", 46);
    user.type(stock, "A10", "灵川县");
    await quiet();
    const unclear = { ...reported, value: null, isInvalid: true };
    expect(figure("inForce", 2018, "lingchuan")).toEqual(unclear);
    expect(figure("inForce", 2018, "quanzhou")).toEqual(unclear);
  });
});

describe("导入记录", () => {
  const lines = (): unknown[] => user.rows("导入记录", "C4:H30").filter((row) => row[0] !== "");

  it("gets a line for each change once the user leaves the sheet", async () => {
    await writeSheets(entrySheets(defaultPlan));
    await start();
    user.activate(stock);
    user.type(stock, "E9", 104);
    await quiet();
    user.type(stock, "E9", 105);
    await quiet();
    user.activate("Sheet1");
    await quiet();
    expect(lines()).toEqual([
      ["手工", "拥有量", "2018年", "灵川县", "（空）", 104],
      ["手工", "拥有量", "2018年", "灵川县", 104, 105],
    ]);
  });

  it("names what changed while the add-in was not running", async () => {
    await writeSheets(entrySheets(defaultPlan));
    user.type(flow, "D9", 169);
    await start();
    expect(lines()).toEqual([["加载项未运行期间的改动", "受理量", "2018年", "灵川县", "（空）", 169]]);
    await startActualsFeed();
    await quiet();
    expect(lines()).toHaveLength(1);
  });

  it("keeps a text that looks like a formula a text", async () => {
    await writeSheets(entrySheets(defaultPlan));
    user.type(flow, "D9", "'=1+1");
    await start();
    expect(user.cell("导入记录", "H4")).toMatchObject({ formula: null, value: "=1+1" });
  });
});
