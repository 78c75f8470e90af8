import type { BatchReport } from "../../../src/workbench/protocol/host";
import { startExcel, type InProcessExcel } from "../excelInProcess";

let excel: InProcessExcel;
let reports: BatchReport[];
beforeEach(() => {
  excel = startExcel();
  reports = [];
  excel.host.onBatch((report) => reports.push(report));
});
afterEach(() => excel.dispose());

const writeTwice = (): Promise<void> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1").values = [[1]];
    await context.sync();
    sheet.getRange("A2").values = [[2]];
    await context.sync();
  });
const values = (): unknown[] => [...(excel.workbook.worksheets[0]?.cells.values() ?? [])].map(({ value }) => value);

describe("failAt", () => {
  it("fails exactly the named action of the named request, and only once", async () => {
    const fault = excel.host.failAt({ batch: 2, action: 0, code: "GeneralException" });
    await expect(writeTwice()).rejects.toMatchObject({ code: "GeneralException" });
    expect([fault.hasFired(), values()]).toEqual([true, [1]]);
    await writeTwice();
    expect(values()).toEqual([1, 2]);
  });

  it("has not fired when the request has fewer actions", async () => {
    const fault = excel.host.failAt({ batch: 1, action: 999, code: "GeneralException" });
    await writeTwice();
    expect([fault.hasFired(), values()]).toEqual([false, [1, 2]]);
  });

  it("refuses a whole request before any action", async () => {
    excel.host.failAt({ batch: 1, action: null, code: "GeneralException" });
    await expect(writeTwice()).rejects.toMatchObject({ code: "GeneralException" });
    expect(values()).toEqual([]);
  });
});

describe("onBatch", () => {
  it("counts our requests apart from the library's clean-up", async () => {
    await writeTwice();
    await new Promise((resolve) => setTimeout(resolve, 20));
    const ours = reports.filter(({ kind }) => kind === "workbook");
    expect(ours).toHaveLength(2);
    expect(reports.filter(({ kind }) => kind === "cleanUp")).toHaveLength(1);
    expect(ours.every(({ actions, bytes, error }) => actions > 0 && bytes > 0 && error === null)).toBe(true);
    expect(excel.host.context.ranges.kept.size).toBe(0);
  });
});
