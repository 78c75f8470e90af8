import { area } from "../../../src/workbench/objects/area";
import { snapshot } from "../../../src/workbench/objects/snapshot";
import { startExcel, type InProcessExcel } from "../excelInProcess";
import { onSheet, refusal } from "./requests";

let excel: InProcessExcel;
beforeEach(() => {
  excel = startExcel();
});
afterEach(() => excel.dispose());

const stored = () => excel.workbook.worksheets[0]?.validations ?? [];
const everything = "type,rule,prompt,errorAlert,ignoreBlanks";

/** Sets the rule on the cells. */
async function afterRule(address: string, rule: Excel.DataValidationRule): Promise<void> {
  return onSheet(async (sheet, context) => {
    sheet.getRange(address).dataValidation.rule = rule;
    await context.sync();
  });
}

describe("DataValidation", () => {
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
    expect(
      (
        await refusal(
          (sheet) => (sheet.getRange("B5").dataValidation.rule = { list: { inCellDropDown: true, source: "甲,乙" } }),
        )
      ).code,
    ).toBe("AccessDenied");
  });
});
