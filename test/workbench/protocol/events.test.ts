import { area, MAX_COLUMNS } from "../../../src/workbench/objects/area";
import { setCalculated, setContents } from "../../../src/workbench/objects/cells";
import { insertCells } from "../../../src/workbench/objects/structure";
import {
  activateWorksheet,
  addWorksheet,
  deleteWorksheet,
  selectCells,
} from "../../../src/workbench/objects/worksheets";
import { startExcel, type InProcessExcel } from "../excelInProcess";

let excel: InProcessExcel;
beforeEach(() => {
  excel = startExcel();
});
afterEach(() => excel.dispose());

const arrival = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

/** Listens to all worksheets and notes what comes. */
async function listen(): Promise<Record<string, unknown>[]> {
  const seen: Record<string, unknown>[] = [];
  const note = async (event: object): Promise<void> => void seen.push({ ...event });
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onChanged.add(note);
    worksheets.onAdded.add(note);
    worksheets.onDeleted.add(note);
    worksheets.onActivated.add(note);
    worksheets.onSelectionChanged.add(note);
    worksheets.onCalculated.add(note);
    await context.sync();
  });
  return seen;
}

describe("events", () => {
  it("tell an edit of the user with the value before and after", async () => {
    const seen = await listen();
    const id = excel.workbook.activeWorksheetId;
    setContents(excel.workbook, id, area(4, 1), [[118]], "user");
    setContents(excel.workbook, id, area(4, 1), [[181]], "user");
    await arrival();
    expect(seen[1]).toMatchObject({
      type: "WorksheetChanged",
      worksheetId: id,
      address: "B5",
      changeType: "RangeEdited",
      source: "Local",
      details: { valueBefore: 118, valueAfter: 181 },
    });
  });

  it("tell the add-in's own edits apart", async () => {
    const seen = await listen();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[1]];
      await context.sync();
    });
    setContents(excel.workbook, excel.workbook.activeWorksheetId, area(0, 0), [[2]], "user");
    await arrival();
    expect(seen.map(({ triggerSource }) => triggerSource)).toEqual(["ThisLocalAddin", "Unknown"]);
  });

  it("tell inserted rows, worksheets, selection and calculation", async () => {
    const seen = await listen();
    const { workbook } = excel;
    const first = workbook.activeWorksheetId;
    insertCells(workbook, first, area(0, 0, 1, MAX_COLUMNS), "Down", "user");
    const added = addWorksheet(workbook, "新表", "user");
    activateWorksheet(workbook, added.id, "user");
    selectCells(workbook, added.id, area(2, 2), "user");
    setContents(workbook, added.id, area(0, 0), [["=1+1"]], "user");
    setCalculated(workbook, added.id, [{ row: 0, column: 0, value: 2 }]);
    deleteWorksheet(workbook, first, "user");
    await arrival();
    expect(seen.map(({ type, changeType }) => changeType ?? type)).toEqual([
      "RowInserted",
      "WorksheetAdded",
      "WorksheetActivated",
      "WorksheetSelectionChanged",
      "RangeEdited",
      "WorksheetCalculated",
      "WorksheetDeleted",
    ]);
  });

  it("stop when the handler is removed", async () => {
    const seen: unknown[] = [];
    await Excel.run(async (context) => {
      const handler = context.workbook.worksheets.onChanged.add(async (event) => void seen.push(event));
      await context.sync();
      handler.remove();
      await context.sync();
    });
    setContents(excel.workbook, excel.workbook.activeWorksheetId, area(0, 0), [[1]], "user");
    await arrival();
    expect(seen).toEqual([]);
    expect(excel.host.context.events.registered.size).toBe(0);
  });
});
