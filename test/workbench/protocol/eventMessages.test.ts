import { area } from "../../../src/workbench/objects/area";
import { setCalculated, setContents } from "../../../src/workbench/objects/cells";
import { sortRows } from "../../../src/workbench/objects/sort";
import {
  activateWorksheet,
  addWorksheet,
  deleteWorksheet,
  renameWorksheet,
} from "../../../src/workbench/objects/worksheets";
import { startExcel, type InProcessExcel } from "../excelInProcess";
import { arrival, listen } from "./listen";

let excel: InProcessExcel;
beforeEach(() => {
  excel = startExcel();
});
afterEach(() => excel.dispose());

const first = (): string => excel.workbook.worksheets[0]?.id ?? "";
const write = (row: number, column: number, content: string | number): void =>
  setContents(excel.workbook, first(), area(row, column), [[content]], "user");

describe("onDeactivated", () => {
  it("tells the worksheet left, to the workbook and to itself, before the next is activated", async () => {
    const added = addWorksheet(excel.workbook, "新表", "user");
    const { seen } = await listen(["onActivated", "onDeactivated"]);
    const own = await listen(["onDeactivated", "onActivated"], first());
    activateWorksheet(excel.workbook, added.id, "user");
    await arrival();
    expect(seen).toEqual([
      { type: "WorksheetDeactivated", worksheetId: first() },
      { type: "WorksheetActivated", worksheetId: added.id },
    ]);
    expect(own.seen).toEqual([{ type: "WorksheetDeactivated", worksheetId: first() }]);
  });

  it("comes when the worksheet in front is deleted", async () => {
    const gone = addWorksheet(excel.workbook, "新表", "user").id;
    activateWorksheet(excel.workbook, gone, "user");
    const { seen } = await listen(["onDeactivated", "onDeleted"]);
    deleteWorksheet(excel.workbook, gone, "user");
    await arrival();
    expect(seen).toEqual([
      { type: "WorksheetDeactivated", worksheetId: gone },
      { type: "WorksheetDeleted", worksheetId: gone, source: "Local" },
    ]);
  });
});

describe("onCalculated", () => {
  it("comes once for a calculation of a worksheet, however many cells it changed", async () => {
    const other = addWorksheet(excel.workbook, "新表", "user").id;
    const { seen } = await listen(["onCalculated"]);
    const own = await listen(["onCalculated"], first());
    const results = (row: number) => [1, 2, 3].map((column) => ({ row, column, value: column }));
    setCalculated(excel.workbook, first(), results(4));
    setCalculated(excel.workbook, other, results(0));
    setCalculated(excel.workbook, first(), results(9));
    await arrival();
    expect(seen).toEqual([
      { type: "WorksheetCalculated", worksheetId: first(), address: "B5:D10" },
      { type: "WorksheetCalculated", worksheetId: other, address: "B1:D1" },
    ]);
    expect(own.seen).toEqual([seen[0]]);
    setCalculated(excel.workbook, first(), results(4));
    await arrival();
    expect(seen).toHaveLength(3);
  });

  it("does not come when nothing was calculated", async () => {
    const { seen } = await listen(["onCalculated"]);
    write(0, 0, 1);
    setCalculated(excel.workbook, first(), [{ row: 0, column: 0, value: 9 }]);
    setCalculated(excel.workbook, first(), []);
    await arrival();
    expect(seen).toEqual([]);
  });
});

describe("onRowSorted", () => {
  it("tells the rows sorted, beside the change of their cells", async () => {
    [2, 1].forEach((value, row) => write(row, 0, value));
    const { seen } = await listen(["onRowSorted", "onChanged"]);
    sortRows(excel.workbook, { id: first(), place: area(0, 0, 2, 1), column: 0, ascending: true }, "user");
    await arrival();
    expect(seen).toMatchObject([
      { type: "WorksheetRowSorted", address: "A1:A2", worksheetId: first(), source: "Local" },
      { type: "WorksheetChanged", address: "A1:A2", changeType: "RangeEdited" },
    ]);
  });
});

describe("onNameChanged", () => {
  it("tells a newer Excel's add-in the name before and after", async () => {
    excel.dispose();
    excel = startExcel({ profile: "m365" });
    const { seen } = await listen(["onNameChanged"]);
    const own = await listen(["onNameChanged"], first());
    renameWorksheet(excel.workbook, first(), "目标", "user");
    await arrival();
    const told = { worksheetId: first(), nameBefore: "Sheet1", nameAfter: "目标", source: "Local" };
    expect(seen).toEqual([{ type: "WorksheetNameChanged", ...told }]);
    expect(own.seen).toEqual(seen);
  });

  it("is refused by LTSC 2021", async () => {
    await expect(listen(["onNameChanged"])).rejects.toMatchObject({ code: "ApiNotFound" });
  });
});
