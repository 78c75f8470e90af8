import { area, MAX_COLUMNS } from "../../../src/workbench/objects/area";
import { setCalculated, setContents } from "../../../src/workbench/objects/cells";
import { insertCells } from "../../../src/workbench/objects/structure";
import { startExcel, type InProcessExcel } from "../excelInProcess";

let excel: InProcessExcel;
beforeEach(() => {
  excel = startExcel();
});
afterEach(() => excel.dispose());

/** Runs against the active worksheet and gives what `act` returns after its syncs. */
const onSheet = <T>(act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  Excel.run((context) => act(context.workbook.worksheets.getActiveWorksheet(), context));

describe("Range", () => {
  it.each<[string, (range: Excel.Range) => Excel.Range, string]>([
    ["getCell", (range) => range.getCell(1, 1), "C4"],
    ["getRow", (range) => range.getRow(1), "B4:D4"],
    ["getColumn", (range) => range.getColumn(2), "D3:D6"],
    ["getLastRow", (range) => range.getLastRow(), "B6:D6"],
    ["getLastCell", (range) => range.getLastCell(), "D6"],
    ["getOffsetRange", (range) => range.getOffsetRange(-2, 1), "C1:E4"],
    ["getResizedRange", (range) => range.getResizedRange(1, -2), "B3:B7"],
    ["getAbsoluteResizedRange", (range) => range.getAbsoluteResizedRange(1, 5), "B3:F3"],
    ["getBoundingRect", (range) => range.getBoundingRect("F1"), "B1:F6"],
    ["getIntersection", (range) => range.getIntersection("C5:Z99"), "C5:D6"],
    ["getEntireRow", (range) => range.getEntireRow(), "3:6"],
    ["getEntireColumn", (range) => range.getEntireColumn(), "B:D"],
    ["getRowsBelow", (range) => range.getRowsBelow(2), "B7:D8"],
    ["getColumnsBefore", (range) => range.getColumnsBefore(1), "A3:A6"],
  ])("%s gives the right cells", async (_, give, address) => {
    const found = await onSheet(async (sheet, context) => {
      const range = give(sheet.getRange("B3:D6")).load("address");
      await context.sync();
      return range.address;
    });
    expect(found).toBe(`Sheet1!${address}`);
  });

  it("gives one value to all cells, and leaves a cell alone for null", async () => {
    const values = await onSheet(async (sheet, context) => {
      sheet.getRange("A1:B2").values = "未报" as unknown as string[][];
      sheet.getRange("A1:B1").values = [[null, 118]];
      const range = sheet.getRange("A1:B2").load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([
      ["未报", 118],
      ["未报", "未报"],
    ]);
  });

  it("takes more cells than the proxies send at once", async () => {
    const rows = Array.from({ length: 400 }, (_, row) => [row, row * 2, row * 3, row * 4, row * 5]);
    const last = await onSheet(async (sheet, context) => {
      sheet.getRange("A1:E400").values = rows;
      const range = sheet.getRange("A400:E400").load("values");
      await context.sync();
      return range.values;
    });
    expect(last).toEqual([[399, 798, 1197, 1596, 1995]]);
  });

  it("reads formulas without a calculator, and values once they are calculated", async () => {
    const id = excel.workbook.activeWorksheetId;
    setContents(excel.workbook, id, area(0, 0), [["=1+1"]], "user");
    const calculate = jest.fn(async () => setCalculated(excel.workbook, id, [{ row: 0, column: 0, value: 2 }]));
    const read = await onSheet(async (sheet, context) => {
      const formulas = sheet.getRange("A1").load("formulas");
      await context.sync();
      expect(calculate).not.toHaveBeenCalled();
      excel.workbook.calculator = { calculate };
      const values = sheet.getRange("A1").load("values,text,valueTypes");
      await context.sync();
      return [formulas.formulas, values.values, values.text, values.valueTypes];
    });
    expect(read).toEqual([[["=1+1"]], [[2]], [["2"]], [["Double"]]]);
  });

  it("moves with its cells while someone holds it", async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("B3:C4").load("address");
      await context.sync();
      insertCells(excel.workbook, excel.workbook.activeWorksheetId, area(0, 0, 2, MAX_COLUMNS), "Down", "user");
      range.load("address");
      await context.sync();
      expect(range.address).toBe("Sheet1!B5:C6");
    });
  });

  it("is invalid once its cells are deleted", async () => {
    const attempt = onSheet(async (sheet, context) => {
      const range = sheet.getRange("B3:C4");
      await context.sync();
      sheet.getRange("3:4").delete("Up");
      range.load("address");
      await context.sync();
    });
    await expect(attempt).rejects.toMatchObject({ code: "InvalidReference" });
  });

  it("knows where something is entered", async () => {
    const id = excel.workbook.activeWorksheetId;
    const used = (): Promise<[boolean, string]> =>
      onSheet(async (sheet, context) => {
        const range = sheet.getUsedRangeOrNullObject(true).load("address");
        const all = sheet.getUsedRange(false).load("address");
        await context.sync();
        return [range.isNullObject, all.address];
      });
    expect(await used()).toEqual([true, "Sheet1!A1"]);
    setContents(excel.workbook, id, area(1, 1), [["七星区"]], "user");
    setContents(excel.workbook, id, area(4, 3), [[118]], "user");
    expect(await used()).toEqual([false, "Sheet1!B2:D5"]);
  });

  it("has no contents for whole columns and takes none", async () => {
    await onSheet(async (sheet, context) => {
      const column = sheet.getRange("A:A").load("values,rowCount");
      await context.sync();
      expect([column.values, column.rowCount]).toEqual([null, 1048576]);
      column.values = [[1]];
      await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
    });
  });
});

describe("RangeFormat", () => {
  it("reads back what was set, and null where cells differ", async () => {
    await onSheet(async (sheet, context) => {
      const { format } = sheet.getRange("A1:B2");
      Object.assign(format.font, { name: "黑体", size: 18, bold: true, color: "#1f4e79" });
      format.fill.color = "#DDEBF7";
      format.horizontalAlignment = "CenterAcrossSelection";
      format.rowHeight = 24;
      sheet.getRange("A:A").format.columnWidth = 90;
      sheet.getRange("A1").numberFormat = [["0.0%"]];
      const read = sheet
        .getRange("A1:B2")
        .load("numberFormat,format/horizontalAlignment,format/rowHeight,format/columnWidth");
      read.format.font.load("name,size,bold,color");
      read.format.fill.load("color");
      await context.sync();
      const { font, fill } = read.format;
      expect([font.name, font.size, font.bold, font.color, fill.color]).toEqual([
        "黑体",
        18,
        true,
        "#1F4E79",
        "#DDEBF7",
      ]);
      expect([read.format.horizontalAlignment, read.format.rowHeight]).toEqual(["CenterAcrossSelection", 24]);
      expect(read.format.columnWidth).toBeNull();
      expect(read.numberFormat).toEqual([
        ["0.0%", "General"],
        ["General", "General"],
      ]);
    });
  });

  it("draws the named edges and no others", async () => {
    await onSheet(async (sheet, context) => {
      const { borders } = sheet.getRange("A1:B2").format;
      borders.getItem("EdgeBottom").style = "Continuous";
      borders.getItem("InsideVertical").weight = "Medium";
      await context.sync();
    });
    const sheet = excel.workbook.worksheets[0];
    const sides = [0, 1, 16384, 16385].map((key) => Object.keys(sheet?.cells.get(key)?.style.borders ?? {}).sort());
    expect(sides).toEqual([["right"], ["left"], ["bottom", "right"], ["bottom", "left"]]);
  });
});
