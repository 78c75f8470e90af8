import { activateWorksheet } from "../../src/excel/activateWorksheet";
import { startExcel, type InProcessExcel } from "../workbench/excelInProcess";
import { userHands } from "./userHands";

let excel: InProcessExcel;
const nameInFront = () =>
  excel.workbook.worksheets.find(({ id }) => id === excel.workbook.activeWorksheetId)?.name ?? null;

beforeEach(() => {
  excel = startExcel();
  userHands(excel.workbook).addSheet("汇总");
});
afterEach(() => excel.dispose());

describe("activateWorksheet", () => {
  it("brings a worksheet to the front", async () => {
    await activateWorksheet("Sheet1");
    expect(nameInFront()).toBe("Sheet1");
    await activateWorksheet("汇总");
    expect(nameInFront()).toBe("汇总");
  });

  it("refuses a hidden worksheet by its name and leaves it hidden", async () => {
    await activateWorksheet("Sheet1");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("汇总").visibility = Excel.SheetVisibility.hidden;
      await context.sync();
    });
    await expect(activateWorksheet("汇总")).rejects.toMatchObject({ code: "hiddenSheet", given: "汇总" });
    expect(nameInFront()).toBe("Sheet1");
  });

  it("lets Excel refuse a worksheet that is gone", async () => {
    await expect(activateWorksheet("没有")).rejects.toMatchObject({ code: "ItemNotFound" });
  });
});
