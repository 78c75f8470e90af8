import { area } from "../../../src/workbench/objects/area";
import { startExcel, type InProcessExcel } from "../excelInProcess";
import { mark, onSheet } from "./requests";

let excel: InProcessExcel;
beforeEach(() => {
  excel = startExcel();
});
afterEach(() => excel.dispose());

const stored = () => excel.workbook.worksheets[0]?.conditionalFormats ?? [];

describe("ConditionalFormatCollection", () => {
  it("takes a custom format with its look and puts it first", async () => {
    await onSheet(async (sheet, context) => {
      mark(sheet, "B5:F21", "=$G5<0");
      const { custom } = mark(sheet, "B5:F21", "=$G5<-10");
      custom.format.fill.color = "#FFC7CE";
      custom.format.font.color = "#9C0006";
      custom.format.font.bold = true;
      custom.format.numberFormat = "0.0%";
      await context.sync();
    });
    expect(stored().map(({ formula }) => formula)).toEqual(["=$G5<-10", "=$G5<0"]);
    expect(stored()[0]).toMatchObject({
      areas: [area(4, 1, 17, 5)],
      stopIfTrue: false,
      format: { fill: "#FFC7CE", fontColor: "#9C0006", bold: true, italic: null, numberFormat: "0.0%" },
    });
  });

  it("gives ids, types, priorities and formulas of what touches a range in one load", async () => {
    await onSheet(async (sheet, context) => {
      mark(sheet, "B5:F21", "=$G5<0");
      mark(sheet, "A1", "=$A$1=1");
      mark(sheet, "F21:G30", "=F21=2");
      const { conditionalFormats } = sheet.getRange("F1:Z99");
      conditionalFormats.load(
        "items/id,items/type,items/priority,items/custom/rule/formula,items/customOrNullObject/rule/formula",
      );
      const count = conditionalFormats.getCount();
      await context.sync();
      const { items } = conditionalFormats;
      expect(items.map(({ type, priority, custom }) => [type, priority, custom.rule.formula])).toEqual([
        ["Custom", 0, "=F21=2"],
        ["Custom", 1, "=$G5<0"],
      ]);
      expect(items.map(({ customOrNullObject }) => customOrNullObject.rule.formula)).toEqual(["=F21=2", "=$G5<0"]);
      expect(count.value).toBe(2);
      expect(new Set(items.map(({ id }) => id)).size).toBe(2);
    });
  });

  it("finds one again by id, by index, or not at all", async () => {
    await onSheet(async (sheet, context) => {
      const format = mark(sheet, "B5:F21", "=$G5<0").load("id");
      await context.sync();
      const { conditionalFormats } = sheet.getRange("B5:F21");
      const byId = conditionalFormats.getItem(format.id).load("id");
      const byIndex = conditionalFormats.getItemAt(0).load("id");
      const elsewhere = sheet.getRange("A1").conditionalFormats.getItemOrNullObject(format.id);
      await context.sync();
      expect([byId.id, byIndex.id, elsewhere.isNullObject]).toEqual([format.id, format.id, true]);
    });
  });

  it("deletes exactly the formats that a sentinel marks, found from the whole worksheet", async () => {
    await onSheet(async (sheet, context) => {
      mark(sheet, "B5:F21", '=($G5<0)*(N("专利目标")=0)');
      mark(sheet, "B5:F21", "=$G5>99");
      await context.sync();
      const all = sheet.getRange().conditionalFormats.load("items/id,items/type,items/custom/rule/formula");
      await context.sync();
      all.items.filter(({ custom }) => custom.rule.formula.includes("专利目标")).forEach((format) => format.delete());
      await context.sync();
    });
    expect(stored().map(({ formula }) => formula)).toEqual(["=$G5>99"]);
  });

  it("clears the cells of a range and no others", async () => {
    await onSheet(async (sheet, context) => {
      mark(sheet, "B5:F21", "=$G5<0");
      sheet.getRange("B5:F6").conditionalFormats.clearAll();
      await context.sync();
    });
    expect(stored()).toEqual([expect.objectContaining({ areas: [area(6, 1, 15, 5)], formula: "=$G7<0" })]);
  });
});
