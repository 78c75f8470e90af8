import { area } from "../../../src/workbench/objects/area";
import { setContents } from "../../../src/workbench/objects/cells";
import { addTable } from "../../../src/workbench/objects/tables";
import type { Origin } from "../../../src/workbench/objects/workbook";
import { startExcel, type InProcessExcel } from "../excelInProcess";

let excel: InProcessExcel;
beforeEach(() => {
  excel = startExcel();
  const { workbook } = excel;
  const id = workbook.activeWorksheetId;
  setContents(workbook, id, area(0, 0, 3, 1), [["县区"], ["灵川县"], ["七星区"]], "user");
  addTable(workbook, { id, place: area(0, 0, 3, 1), hasHeaders: true }, "user");
});
afterEach(() => excel.dispose());

const write = (row: number, column: number, content: string, origin: Origin = "user"): void =>
  setContents(excel.workbook, excel.workbook.activeWorksheetId, area(row, column), [[content]], origin);
const table = () => excel.workbook.worksheets[0]?.tables[0]?.area;

describe("growTable", () => {
  it("takes in the column a user begins beside the table", () => {
    write(0, 1, "备注");
    expect(table()).toEqual(area(0, 0, 3, 2));
  });

  it("takes in the row a user begins below the table", () => {
    write(3, 0, "兴安县");
    expect(table()).toEqual(area(0, 0, 4, 1));
  });

  it("leaves the table alone when the rest of the column is in use", () => {
    write(2, 2, "旧");
    write(0, 2, "别处");
    write(2, 1, "", "user");
    setContents(excel.workbook, excel.workbook.activeWorksheetId, area(1, 1), [["先有"]], "addin");
    write(0, 1, "备注");
    expect(table()).toEqual(area(0, 0, 3, 1));
  });

  it("never grows for what the add-in writes", () => {
    write(0, 1, "备注", "addin");
    expect(table()).toEqual(area(0, 0, 3, 1));
  });
});
