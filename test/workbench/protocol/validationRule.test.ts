import { area } from "../../../src/workbench/objects/area";
import { startExcel, type InProcessExcel } from "../excelInProcess";
import { onSheet, refusal } from "./requests";

let excel: InProcessExcel;
beforeEach(() => {
  excel = startExcel();
});
afterEach(() => excel.dispose());

const stored = () => excel.workbook.worksheets[0]?.validations ?? [];

describe("the rule of a DataValidation", () => {
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
    const validation = await onSheet(async (sheet, context) => {
      const { dataValidation } = sheet.getRange("B5:B21");
      dataValidation.rule = rule;
      dataValidation.load("rule,type");
      await context.sync();
      return dataValidation;
    });
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
});

describe("DataValidation.rule refuses", () => {
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
});
