import { defaultPlan } from "../../src/domain/plans";
import { goToDistrict, goToEntry, goToSheet, hasSheet } from "../../src/excel/goToCell";
import { writeSheets } from "../../src/excel/writeSheets";
import { entrySheets, monitoringSheets } from "../../src/sheets/workbookSheets";
import { startExcel, type InProcessExcel } from "../workbench/excelInProcess";
import { userHands } from "./userHands";

const stock = "完成数-拥有量";
const june = { year: 2019, month: 6, day: 30 };
const longsheng = { indicatorId: "inForce", districtId: "longsheng" };

let excel: InProcessExcel;
let user: ReturnType<typeof userHands>;

beforeEach(() => {
  excel = startExcel();
  excel.workbook.calculator = { calculate: () => Promise.resolve() };
  user = userHands(excel.workbook);
});
afterEach(() => excel.dispose());

/** The sheet in front and what is selected on it. */
function selected(): { readonly name: string | undefined; readonly area: readonly number[] } {
  const { worksheets, activeWorksheetId, selection } = excel.workbook;
  const { row, column, rowCount, columnCount } = selection;
  return {
    name: worksheets.find(({ id }) => id === activeWorksheetId)?.name,
    area: [row, column, rowCount, columnCount],
  };
}

const refusal = (going: Promise<void>) => going.catch((error: unknown) => error);

describe("goToEntry", () => {
  beforeEach(async () => {
    await writeSheets(entrySheets(defaultPlan, [june]));
    user.activate("Sheet1");
  });

  it("selects the cell of the district at that date", async () => {
    await goToEntry({ ...longsheng, period: june });
    expect(selected()).toEqual({ name: stock, area: [14, 5, 1, 1] }); // F15
  });

  it("finds it on a sheet that was renamed and pushed about", async () => {
    user.insertRow(stock, 2);
    user.insertColumn(stock, "C");
    user.rename(stock, "月报");
    await goToEntry({ ...longsheng, period: june });
    expect(selected()).toEqual({ name: "月报", area: [15, 6, 1, 1] }); // G16
  });

  it("says what is missing: the sheet, or the row", async () => {
    user.deleteRow(stock, 15);
    expect(await refusal(goToEntry({ ...longsheng, period: june }))).toMatchObject({
      code: "rowMissing",
      given: "龙胜县",
      facts: { worksheet: stock },
    });
    user.removeSheet(stock);
    expect(await refusal(goToEntry({ ...longsheng, period: june }))).toMatchObject({ code: "noActualsSheet" });
  });
});

describe("goToDistrict", () => {
  it("selects the whole printed row on 监测, wherever the chosen order puts it", async () => {
    await writeSheets(monitoringSheets(defaultPlan));
    // Formulas are not calculated here: the name is typed where some order would show it. Rows 35 to 54 are the flow's.
    user.type("监测", "C7", "龙胜县");
    user.type("监测", "C40", "龙胜县");
    user.activate("Sheet1");
    await goToDistrict({ ...longsheng, period: { year: 2019 } });
    expect(selected()).toEqual({ name: "监测", area: [6, 1, 1, 15] }); // B7:P7
    await goToDistrict({ ...longsheng, indicatorId: "applications", period: { year: 2019 } });
    expect(selected()).toEqual({ name: "监测", area: [39, 1, 1, 15] });
  });

  it("selects the entry cell where there is no 监测", async () => {
    await writeSheets(entrySheets(defaultPlan));
    await goToDistrict({ ...longsheng, period: { year: 2016 } });
    expect(selected()).toEqual({ name: stock, area: [14, 2, 1, 1] }); // C15
  });

  it("says that the sheet does not show the district", async () => {
    await writeSheets(monitoringSheets(defaultPlan));
    expect(await refusal(goToDistrict({ ...longsheng, period: { year: 2019 } }))).toMatchObject({ code: "rowMissing" });
  });
});

describe("goToSheet", () => {
  const rules = { mark: "rules", name: "规则" };

  it("shows a sheet whatever it is called, and leaves its selection alone", async () => {
    await writeSheets(entrySheets(defaultPlan));
    user.rename("规则", "阈值");
    await goToSheet(rules);
    expect(selected().name).toBe("阈值");
  });

  it("says that a sheet is gone, or hidden", async () => {
    expect(await refusal(goToSheet(rules))).toMatchObject({ code: "sheetMissing", given: "规则" });
    await writeSheets(entrySheets(defaultPlan));
    const sheet = excel.workbook.worksheets.find(({ name }) => name === "规则");
    if (sheet) sheet.visibility = "Hidden";
    expect(await refusal(goToSheet(rules))).toMatchObject({ code: "hiddenSheet", given: "规则" });
  });
});

describe("hasSheet", () => {
  it("knows a sheet by its mark, and changes nothing", async () => {
    expect(await hasSheet("rules")).toBe(false);
    await writeSheets(entrySheets(defaultPlan));
    user.rename("规则", "阈值");
    expect(await hasSheet("rules")).toBe(true);
    expect(await hasSheet("monitoring")).toBe(false);
  });
});
