import { area, MAX_COLUMNS } from "../../../src/workbench/objects/area";
import { snapshot } from "../../../src/workbench/objects/snapshot";
import { insertCells } from "../../../src/workbench/objects/structure";
import { startExcel, type InProcessExcel } from "../excelInProcess";
import { refusal } from "./refusal";

let excel: InProcessExcel;
beforeEach(() => {
  excel = startExcel();
});
afterEach(() => excel.dispose());

const onSheet = <T>(act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  Excel.run((context) => act(context.workbook.worksheets.getActiveWorksheet(), context));
const stored = () => excel.workbook.worksheets[0]?.conditionalFormats ?? [];

/** Adds a custom format with this formula to the cells. */
function mark(sheet: Excel.Worksheet, address: string, formula: string): Excel.ConditionalFormat {
  const format = sheet.getRange(address).conditionalFormats.add(Excel.ConditionalFormatType.custom);
  format.custom.rule.formula = formula;
  return format;
}

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

describe("conditional formats refuse", () => {
  it.each<[string, string, string, (sheet: Excel.Worksheet) => unknown]>([
    ["other types", "ApiNotFound", 'add("DataBar")', (sheet) => sheet.getRange("A1").conditionalFormats.add("DataBar")],
    [
      "a type that is none",
      "InvalidArgument",
      "type",
      (sheet) => sheet.getRange("A1").conditionalFormats.add("Blink" as "Custom"),
    ],
    ["an empty formula", "InvalidArgument", "", (sheet) => mark(sheet, "A1", "")],
    ["a formula without =", "InvalidArgument", "no formula", (sheet) => mark(sheet, "A1", "$G5<0")],
    ["a lone =", "InvalidArgument", "no formula", (sheet) => mark(sheet, "A1", "=")],
    ["brackets that do not match", "InvalidArgument", "no formula", (sheet) => mark(sheet, "A1", "=AND($G5<0")],
    ["columns of a table", "InvalidArgument", "for a rule", (sheet) => mark(sheet, "A1", "=目标_拥有量[2019年]<0")],
    ["array constants", "InvalidArgument", "for a rule", (sheet) => mark(sheet, "A1", "=OR($G5={1,2})")],
    [
      "borders",
      "ApiNotFound",
      "ConditionalRangeFormat.borders",
      (sheet) => (mark(sheet, "A1", "=1").custom.format.borders.getItem("EdgeTop").style = "Continuous"),
    ],
    [
      "formulas in the user's language",
      "ApiNotFound",
      "ConditionalFormatRule.formulaLocal",
      (sheet) => (mark(sheet, "A1", "=1").custom.rule.formulaLocal = "=1"),
    ],
    [
      "formulas by rows and columns",
      "ApiNotFound",
      "ConditionalFormatRule.formulaR1C1",
      (sheet) => mark(sheet, "A1", "=1").custom.rule.load("formulaR1C1"),
    ],
    ["several ranges", "ApiNotFound", "ConditionalFormat.getRanges", (sheet) => mark(sheet, "A1", "=1").getRanges()],
    [
      "a colour that is none",
      "InvalidArgument",
      "colour",
      (sheet) => (mark(sheet, "A1", "=1").custom.format.fill.color = "#12"),
    ],
    [
      "an index beyond the last",
      "InvalidArgument",
      "index",
      (sheet) => sheet.getRange("A1").conditionalFormats.getItemAt(0).load("id"),
    ],
    [
      "an id elsewhere",
      "ItemNotFound",
      "none",
      (sheet) => sheet.getRange("A1").conditionalFormats.getItem("none").load("id"),
    ],
  ])("%s", async (_, code, words, act) => {
    const given = await refusal(act);
    expect(given.code).toBe(code);
    expect(given.message).toContain(words);
  });

  it("a change of a format that somebody deleted", async () => {
    const attempt = onSheet(async (sheet, context) => {
      const format = mark(sheet, "A1", "=1=1");
      await context.sync();
      sheet.getRange("A1").conditionalFormats.clearAll();
      format.stopIfTrue = true;
      await context.sync();
    });
    await expect(attempt).rejects.toMatchObject({ code: "ItemNotFound" });
  });

  it("any change in a protected worksheet, which stays as it was", async () => {
    await onSheet(async (sheet, context) => {
      mark(sheet, "A1", "=1=1");
      sheet.protection.protect({ allowInsertRows: true });
      await context.sync();
    });
    const before = snapshot(excel.workbook);
    expect((await refusal((sheet) => mark(sheet, "A1", "=2=2"))).code).toBe("AccessDenied");
    expect((await refusal((sheet) => sheet.getRange("A1").conditionalFormats.clearAll())).code).toBe("AccessDenied");
    expect(snapshot(excel.workbook)).toEqual(before);
  });
});
