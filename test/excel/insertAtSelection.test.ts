import { insertAtSelection } from "../../src/excel/insertAtSelection";
import { area } from "../../src/workbench/objects/area";
import { setStyle } from "../../src/workbench/objects/format";
import { selectCells } from "../../src/workbench/objects/worksheets";
import { startExcel, type InProcessExcel } from "../workbench/excelInProcess";
import { userHands } from "./userHands";

let excel: InProcessExcel;
let user: ReturnType<typeof userHands>;

beforeEach(() => {
  excel = startExcel();
  excel.workbook.calculator = { calculate: () => Promise.resolve() };
  user = userHands(excel.workbook);
  selectCells(excel.workbook, excel.workbook.activeWorksheetId, area(4, 3, 2, 2), "user");
});
afterEach(() => excel.dispose());

const isFormula = (address: string): boolean => {
  const cells = excel.workbook.worksheets[0]?.cells ?? new Map();
  expect(address).toBe("D5");
  return [...cells.values()].some(({ formula }) => formula !== null);
};

describe("insertAtSelection", () => {
  it("puts a formula into the first selected cell and gives its address", async () => {
    const formula = '=PATENT.TARGET("七星区",2019)';
    expect(await insertAtSelection({ formula })).toEqual({ address: "Sheet1!D5" });
    expect(user.content("Sheet1", "D5")).toBe(formula);
  });

  it("puts a number as a number", async () => {
    await insertAtSelection({ value: 3968 });
    expect(user.content("Sheet1", "D5")).toBe(3968);
  });

  it.each(["=1+1", "+1", "-1", "@SUM(1)", "2019", "1-2", "TRUE", "'x"])("keeps the text %s a text", async (value) => {
    await insertAtSelection({ value });
    expect(user.content("Sheet1", "D5")).toBe(value);
    expect(isFormula("D5")).toBe(false);
  });

  it("refuses to cover a content, telling it, and replaces it when asked to for that cell", async () => {
    user.type("Sheet1", "D5", "旧");
    await expect(insertAtSelection({ value: 1 })).rejects.toMatchObject({
      code: "wouldCover",
      given: "Sheet1!D5",
      facts: { found: "旧" },
    });
    expect(user.content("Sheet1", "D5")).toBe("旧");
    await insertAtSelection({ value: 1 }, { replace: "Sheet1!D5" });
    expect(user.content("Sheet1", "D5")).toBe(1);
  });

  it("makes a formula a formula in a cell that was formatted as text", async () => {
    setStyle(excel.workbook, excel.workbook.activeWorksheetId, area(4, 3), () => ({ numberFormat: "@" }), "user");
    await insertAtSelection({ formula: "=1+1" });
    expect(isFormula("D5")).toBe(true);
  });
});
