import { snapshot } from "../../../src/workbench/objects/snapshot";
import { startExcel, type InProcessExcel } from "../excelInProcess";
import { mark, onSheet, refusal } from "./requests";

let excel: InProcessExcel;
beforeEach(() => {
  excel = startExcel();
});
afterEach(() => excel.dispose());

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
