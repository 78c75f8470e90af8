import { snapshot } from "../../../src/workbench/objects/snapshot";
import { startExcel, type InProcessExcel } from "../excelInProcess";

let excel: InProcessExcel;
beforeEach(() => {
  excel = startExcel();
});
afterEach(() => excel.dispose());

describe("Excel.run against the emulated host", () => {
  it("adds a worksheet and reads back what was written", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("目标-拥有量");
      sheet.getRange("A1:B2").values = [
        ["县区", "2016年"],
        ["七星区", 2306],
      ];
      const range = sheet.getRange("A1:B2").load("values,address");
      await context.sync();
      expect(range.values).toEqual([
        ["县区", "2016年"],
        ["七星区", 2306],
      ]);
      expect(range.address).toBe("'目标-拥有量'!A1:B2");
    });
  });

  it("names a member that it lacks", async () => {
    await expect(
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().pivotTables.refreshAll();
        await context.sync();
      }),
    ).rejects.toMatchObject({
      code: "ApiNotFound",
      message: expect.stringContaining("does not emulate Worksheet.pivotTables"),
    });
  });

  it("keeps an added worksheet the same object over several syncs", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("目录");
      await context.sync();
      sheet.name = "目录二";
      const table = sheet.tables.add("A1:B3", true);
      table.name = "目标_拥有量";
      sheet.names.add("本表", sheet.getRange("A1"));
      context.workbook.names.add("PatentSheet.targets.inForce", sheet.getRange("A1")).visible = false;
      await context.sync();
      table.load("name,id,showFilterButton");
      const mark = context.workbook.names.getItemOrNullObject("PatentSheet.targets.inForce").load("formula,visible");
      const absent = context.workbook.names.getItemOrNullObject("Nothing").getRangeOrNullObject().load("address");
      sheet.load("name");
      await context.sync();
      expect([sheet.name, table.name, mark.formula, mark.visible]).toEqual([
        "目录二",
        "目标_拥有量",
        "=目录二!$A$1",
        false,
      ]);
      expect(absent.isNullObject).toBe(true);
    });
    expect(JSON.stringify(snapshot(excel.workbook))).toContain("目录二");
  });
});
