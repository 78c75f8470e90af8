import { snapshot } from "../../../src/workbench/objects/snapshot";
import { startExcel, type InProcessExcel } from "../excelInProcess";
import { onSheet, refusal } from "./requests";
import { columns, deleteLines, insertLines, rows } from "./wholeLines";

let excel: InProcessExcel;
beforeEach(() => {
  excel = startExcel();
});
afterEach(() => excel.dispose());

const page = () => excel.workbook.worksheets[0]?.page;

describe("Worksheet.horizontalPageBreaks", () => {
  it("begins a new page above the cells named, once", async () => {
    await onSheet(async (sheet, context) => {
      const breaks = sheet.horizontalPageBreaks;
      breaks.add("A30");
      breaks.add(sheet.getRange("C12:D14"));
      breaks.add("A30");
      const count = breaks.getCount();
      breaks.load("items/rowIndex,items/columnIndex");
      await context.sync();
      expect(count.value).toBe(2);
      expect(breaks.items.map(({ rowIndex, columnIndex }) => [rowIndex, columnIndex])).toEqual([
        [11, 0],
        [29, 0],
      ]);
      const below = breaks.getItem(1).getCellAfterBreak().load("address");
      breaks.items[0]?.delete();
      await context.sync();
      expect(below.address).toBe("Sheet1!A30");
    });
    expect(page()?.rowBreaks).toEqual([29]);
  });

  it("keeps a break with the row below it", async () => {
    await onSheet(async (sheet, context) => {
      ["A5", "A12", "A30"].forEach((address) => sheet.horizontalPageBreaks.add(address));
      await context.sync();
    });
    insertLines(excel.workbook, rows(11, 2));
    expect(page()?.rowBreaks).toEqual([4, 13, 31]);
    insertLines(excel.workbook, columns(0));
    deleteLines(excel.workbook, rows(13));
    expect(page()?.rowBreaks).toEqual([4, 30]);
    deleteLines(excel.workbook, rows(0, 4));
    expect(page()?.rowBreaks).toEqual([26]);
  });

  it("are all taken away at once, and stand in a snapshot", async () => {
    const before = snapshot(excel.workbook);
    await onSheet(async (sheet, context) => {
      sheet.horizontalPageBreaks.add("A5");
      await context.sync();
      expect(snapshot(excel.workbook)).not.toEqual(before);
      sheet.horizontalPageBreaks.removePageBreaks();
      await context.sync();
    });
    expect(snapshot(excel.workbook)).toEqual(before);
  });

  it.each<[string, string, (sheet: Excel.Worksheet) => unknown]>([
    ["a break above the first row", "InvalidArgument", (sheet) => sheet.horizontalPageBreaks.add("B1")],
    ["a break that is not there", "ItemNotFound", (sheet) => sheet.horizontalPageBreaks.getItem(0).load("rowIndex")],
    ["breaks between columns", "ApiNotFound", (sheet) => sheet.verticalPageBreaks.add("B1")],
  ])("refuses %s", async (_, code, act) => {
    expect((await refusal(act)).code).toBe(code);
  });
});
