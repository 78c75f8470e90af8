import { area, MAX_COLUMNS } from "../../../src/workbench/objects/area";
import { insertCells } from "../../../src/workbench/objects/structure";
import { startExcel, type InProcessExcel } from "../excelInProcess";
import { mark, onSheet } from "./requests";

let excel: InProcessExcel;
beforeEach(() => {
  excel = startExcel();
});
afterEach(() => excel.dispose());

const stored = () => excel.workbook.worksheets[0]?.conditionalFormats ?? [];

describe("ConditionalFormat", () => {
  it("goes to another priority and stops weaker ones", async () => {
    await onSheet(async (sheet, context) => {
      const first = mark(sheet, "B5", "=1=1");
      mark(sheet, "B5", "=2=2");
      first.priority = 0;
      first.stopIfTrue = true;
      first.load("priority,stopIfTrue");
      await context.sync();
      expect([first.priority, first.stopIfTrue]).toEqual([0, true]);
    });
    expect(stored().map(({ formula }) => formula)).toEqual(["=1=1", "=2=2"]);
  });

  it("tells where it stands, also after rows came above it", async () => {
    await onSheet(async (sheet, context) => {
      const format = mark(sheet, "B5:F21", "=$G5<0");
      await context.sync();
      insertCells(excel.workbook, excel.workbook.activeWorksheetId, area(0, 0, 2, MAX_COLUMNS), "Down", "user");
      const place = format.getRange().load("address");
      format.load("custom/rule/formula");
      await context.sync();
      expect([place.address, format.custom.rule.formula]).toEqual(["Sheet1!B7:F23", "=$G7<0"]);
      sheet.getRange("C8").conditionalFormats.clearAll();
      const several = format.getRangeOrNullObject();
      await context.sync();
      expect(several.isNullObject).toBe(true);
      format.getRange().load("address");
      await expect(context.sync()).rejects.toMatchObject({ code: "InvalidOperation" });
    });
  });

  it("reads its formula from its own first cell, and takes one as from the range it was found through", async () => {
    await onSheet(async (sheet, context) => {
      mark(sheet, "C1:E1", "=C1=1");
      const found = sheet.getRange("E1").conditionalFormats.getItemAt(0).load("custom/rule/formula");
      await context.sync();
      expect(found.custom.rule.formula).toBe("=C1=1");
      found.custom.rule.formula = "=E1=1";
      await context.sync();
    });
    expect(stored()[0]?.formula).toBe("=C1=1");
  });

  it("tells its look, and has none where none was given", async () => {
    await onSheet(async (sheet, context) => {
      const { format } = mark(sheet, "A1", "=A1=1").custom;
      format.fill.color = "#FFFF00";
      format.load("numberFormat");
      format.fill.load("color");
      format.font.load("bold,italic,color");
      await context.sync();
      expect([format.numberFormat, format.fill.color]).toEqual([null, "#FFFF00"]);
      expect([format.font.bold, format.font.italic, format.font.color]).toEqual([null, null, ""]);
      format.fill.clear();
      await context.sync();
    });
    expect(stored()[0]?.format.fill).toBeNull();
  });

  it("is nothing but custom", async () => {
    await onSheet(async (sheet, context) => {
      const format = mark(sheet, "A1", "=A1=1").load("type,cellValueOrNullObject,dataBarOrNullObject/showDataBarOnly");
      await context.sync();
      expect([format.type, format.cellValueOrNullObject.isNullObject, format.dataBarOrNullObject.isNullObject]).toEqual(
        ["Custom", true, true],
      );
    });
  });
});
