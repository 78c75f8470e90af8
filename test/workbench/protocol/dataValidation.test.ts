import { area } from "../../../src/workbench/objects/area";
import { snapshot } from "../../../src/workbench/objects/snapshot";
import { startExcel, type InProcessExcel } from "../excelInProcess";
import { refusal } from "./refusal";

let excel: InProcessExcel;
beforeEach(() => {
  excel = startExcel();
});
afterEach(() => excel.dispose());

const onSheet = <T>(act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  Excel.run((context) => act(context.workbook.worksheets.getActiveWorksheet(), context));
const stored = () => excel.workbook.worksheets[0]?.validations ?? [];
const everything = "type,rule,prompt,errorAlert,ignoreBlanks";

/** Sets the rule on the cells and gives what is stored and what is read back. */
async function afterRule(address: string, rule: Excel.DataValidationRule): Promise<Excel.DataValidation> {
  return onSheet(async (sheet, context) => {
    const { dataValidation } = sheet.getRange(address);
    dataValidation.rule = rule;
    dataValidation.load(everything);
    await context.sync();
    return dataValidation;
  });
}

describe("DataValidation", () => {
  it.each<[string, Excel.DataValidationRule, object, Excel.DataValidationRule, string]>([
    [
      "a list of items",
      { list: { inCellDropDown: true, source: "初步,正式" } },
      { type: "list", source: "初步,正式", inCellDropDown: true },
      { list: { inCellDropDown: true, source: "初步,正式" } },
      "List",
    ],
    [
      "a list by formula",
      { list: { inCellDropDown: false, source: "='规则'!$A$3:$A$9" } },
      { type: "list", source: "='规则'!$A$3:$A$9", inCellDropDown: false },
      { list: { inCellDropDown: false, source: "='规则'!$A$3:$A$9" } },
      "List",
    ],
    [
      "whole numbers",
      { wholeNumber: { formula1: 0, operator: "GreaterThanOrEqualTo" } },
      { type: "wholeNumber", operator: "GreaterThanOrEqualTo", formula1: 0, formula2: null },
      { wholeNumber: { formula1: "=0", operator: "GreaterThanOrEqualTo" } },
      "WholeNumber",
    ],
    [
      "numbers between two, one of them in a cell",
      { decimal: { formula1: "0.5", formula2: "=$B$3", operator: "Between" } },
      { type: "decimal", operator: "Between", formula1: 0.5, formula2: "=$B$3" },
      { decimal: { formula1: "=0.5", formula2: "=$B$3", operator: "Between" } },
      "Decimal",
    ],
    [
      "dates as their serial numbers",
      { date: { formula1: "2016-01-01", formula2: "2020-12-31", operator: "Between" } },
      // 2016-01-01 is day 42370 of Excel, 2020-12-31 day 44196.
      { type: "date", operator: "Between", formula1: 42370, formula2: 44196 },
      { date: { formula1: "=42370", formula2: "=44196", operator: "Between" } },
      "Date",
    ],
    [
      "a formula of one's own",
      { custom: { formula: "=AND(ISNUMBER(B5),B5=INT(B5))" } },
      { type: "custom", formula: "=AND(ISNUMBER(B5),B5=INT(B5))" },
      { custom: { formula: "=AND(ISNUMBER(B5),B5=INT(B5))" } },
      "Custom",
    ],
  ])("takes %s and gives it back", async (_, rule, kept, read, type) => {
    const validation = await afterRule("B5:B21", rule);
    expect(stored()).toMatchObject([{ areas: [area(4, 1, 17, 1)], rule: kept }]);
    expect([validation.rule, validation.type]).toEqual([read, type]);
  });

  it("takes a range of another worksheet as the source of a list", async () => {
    await onSheet(async (sheet, context) => {
      const source = context.workbook.worksheets.add("规则-2019").getRange("A3:A9");
      sheet.getRange("B5").dataValidation.rule = { list: { inCellDropDown: true, source } };
      sheet.getRange("B6").dataValidation.rule = {
        wholeNumber: { formula1: sheet.getRange("C1"), operator: "LessThan" },
      };
      await context.sync();
    });
    expect(stored().map(({ rule }) => rule)).toMatchObject([
      { source: "='规则-2019'!$A$3:$A$9" },
      { formula1: "=Sheet1!$C$1" },
    ]);
  });

  it("keeps tips and alerts beside the rule", async () => {
    await onSheet(async (sheet, context) => {
      const { dataValidation } = sheet.getRange("B5:B21");
      dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThanOrEqualTo" } };
      dataValidation.prompt = { title: "完成数", message: "填本年累计", showPrompt: true };
      dataValidation.errorAlert = { title: "数据有误", message: "请填整数", showAlert: true, style: "Warning" };
      dataValidation.ignoreBlanks = false;
      dataValidation.load(everything);
      await context.sync();
      expect(dataValidation.toJSON()).toMatchObject({
        prompt: { title: "完成数", message: "填本年累计", showPrompt: true },
        errorAlert: { title: "数据有误", message: "请填整数", showAlert: true, style: "Warning" },
        ignoreBlanks: false,
      });
    });
    expect(stored()).toHaveLength(1);
  });

  it("is None for cells without any, with Excel's defaults", async () => {
    await onSheet(async (sheet, context) => {
      const { dataValidation } = sheet.getRange("B5");
      dataValidation.load(everything);
      await context.sync();
      expect(dataValidation.toJSON()).toEqual({
        type: "None",
        rule: {},
        ignoreBlanks: true,
        prompt: { title: "", message: "", showPrompt: true },
        errorAlert: { title: "", message: "", showAlert: true, style: "Stop" },
      });
    });
  });

  it("says where rules differ or are missing, and gives null for what differs", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("B5:B6").dataValidation.rule = { list: { inCellDropDown: true, source: "甲,乙" } };
      sheet.getRange("B7").dataValidation.rule = { custom: { formula: "=B7>0" } };
      const [different, partly, alike] = ["B5:B7", "B6:B8", "B5:B6"].map((address) => {
        const { dataValidation } = sheet.getRange(address);
        return dataValidation.load("type,rule,ignoreBlanks");
      });
      await context.sync();
      expect([different?.type, different?.rule, different?.ignoreBlanks]).toEqual(["Inconsistent", null, true]);
      expect([partly?.type, partly?.rule, partly?.ignoreBlanks]).toEqual(["MixedCriteria", null, null]);
      expect(alike?.type).toBe("List");
    });
  });

  it("is cleared from the cells of a range and no others", async () => {
    await afterRule("B5:B21", { custom: { formula: "=B5>0" } });
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:Z6").dataValidation.clear();
      await context.sync();
    });
    expect(stored()).toMatchObject([{ areas: [area(6, 1, 15, 1)], rule: { formula: "=B7>0" } }]);
  });

  it("does not hinder what the add-in writes", async () => {
    await afterRule("B5", { wholeNumber: { formula1: 0, operator: "GreaterThan" } });
    await onSheet(async (sheet, context) => {
      sheet.getRange("B5").values = [[-1]];
      await context.sync();
    });
    expect(excel.workbook.worksheets[0]?.cells.size).toBe(1);
  });
});

describe("DataValidation refuses", () => {
  const rule = (given: unknown) => (sheet: Excel.Worksheet) =>
    (sheet.getRange("B5").dataValidation.rule = given as Excel.DataValidationRule);
  const listed = (source: unknown) => rule({ list: { inCellDropDown: true, source } });

  it.each<[string, string, string, (sheet: Excel.Worksheet) => unknown]>([
    [
      "lengths of text",
      "ApiNotFound",
      "DataValidationRule.textLength",
      rule({ textLength: { formula1: 1, operator: "LessThan" } }),
    ],
    ["times", "ApiNotFound", "DataValidationRule.time", rule({ time: { formula1: "=1", operator: "LessThan" } })],
    ["no rule", "InvalidArgument", "one kind of rule", rule({})],
    ["two rules", "InvalidArgument", "one kind of rule", rule({ list: { source: "甲" }, custom: { formula: "=1" } })],
    ["a list over 255 characters", "InvalidArgument", "255", listed("七星区".repeat(85) + "县")],
    ["an empty list", "InvalidArgument", "source", listed("")],
    ["a list of several columns", "InvalidArgument", "several columns", listed("=规则!$A$3:$B$9")],
    ["a list that is no formula", "InvalidArgument", "no formula", listed("=OFFSET(A1")],
    ["a formula without =", "InvalidArgument", "no formula", rule({ custom: { formula: "B5>0" } })],
    ["no formula", "InvalidArgument", "formula", rule({ custom: {} })],
    ["no operator", "InvalidArgument", "operator", rule({ decimal: { formula1: 1 } })],
    ["no upper bound", "InvalidArgument", "formula", rule({ decimal: { formula1: 1, operator: "Between" } })],
    [
      "bounds the wrong way round",
      "InvalidArgument",
      "minimum",
      rule({ decimal: { formula1: 2, formula2: 1, operator: "Between" } }),
    ],
    [
      "a bound that is no number",
      "InvalidArgument",
      "七",
      rule({ wholeNumber: { formula1: "七", operator: "LessThan" } }),
    ],
    [
      "whether cells are valid",
      "ApiNotFound",
      "DataValidation.valid",
      (sheet) => sheet.getRange("B5").dataValidation.load("valid"),
    ],
    [
      "invalid cells",
      "ApiNotFound",
      "DataValidation.getInvalidCells",
      (sheet) => sheet.getRange("B5").dataValidation.getInvalidCells(),
    ],
    [
      "a tip without a rule",
      "ApiNotFound",
      "a tip or an alert of cells without a validation rule",
      (sheet) => (sheet.getRange("B5").dataValidation.prompt = { title: "", message: "填", showPrompt: true }),
    ],
  ])("%s", async (_, code, words, act) => {
    const given = await refusal(act);
    expect(given.code).toBe(code);
    expect(given.message).toContain(words);
    expect(stored()).toEqual([]);
  });

  it.each([
    ["a title over 32 characters", { prompt: { title: "标".repeat(33), message: "", showPrompt: true } }],
    ["a tip over 255", { prompt: { title: "", message: "字".repeat(256), showPrompt: true } }],
    ["an alert over 224", { errorAlert: { title: "", message: "字".repeat(225), showAlert: true, style: "Stop" } }],
    ["a style that is none", { errorAlert: { title: "", message: "", showAlert: true, style: "Loud" } }],
  ])("%s", async (_, change) => {
    await afterRule("B5", { custom: { formula: "=B5>0" } });
    const before = snapshot(excel.workbook);
    const given = await refusal((sheet) => Object.assign(sheet.getRange("B5").dataValidation, change));
    expect(given.code).toBe("InvalidArgument");
    expect(snapshot(excel.workbook)).toEqual(before);
  });

  it("a change in a protected worksheet", async () => {
    await onSheet(async (sheet, context) => {
      sheet.protection.protect({ allowFormatCells: true });
      await context.sync();
    });
    expect((await refusal(listed("甲,乙"))).code).toBe("AccessDenied");
  });
});
