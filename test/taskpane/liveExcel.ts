import type { Period } from "../../src/domain/period";
import { defaultPlan } from "../../src/domain/plans";
import { startActualsFeed } from "../../src/excel/actualsFeed";
import { writeSheets } from "../../src/excel/writeSheets";
import { entrySheets } from "../../src/sheets/workbookSheets";
import type { WorkbookModel } from "../../src/workbench/objects/workbook";
import { startExcel, type InProcessExcel } from "../workbench/excelInProcess";

/** The cut-off that the prepared 完成数 sheets have beside the years. */
export const june: Period = { year: 2019, month: 6, day: 30 };

let prepared: WorkbookModel | null = null;

/** An emulated Excel in which the add-in follows what is typed, as `main.ts` lets it. */
export async function startLiveExcel(): Promise<InProcessExcel> {
  return live(startExcel());
}

/** The same with the 完成数 sheets and a column for June 2019: written once, then copied for every test. */
export async function startWithSheets(): Promise<InProcessExcel> {
  if (!prepared) {
    const first = uncalculated(startExcel());
    await writeSheets(entrySheets(defaultPlan, [june]));
    first.dispose();
    prepared = first.workbook;
  }
  return live(startExcel({ workbook: copyOf(prepared) }));
}

async function live(excel: InProcessExcel): Promise<InProcessExcel> {
  uncalculated(excel);
  await startActualsFeed();
  return excel;
}

/** Only typed cells are read here: formulas of the sheets stay uncalculated. */
function uncalculated(excel: InProcessExcel): InProcessExcel {
  excel.workbook.calculator = { calculate: () => Promise.resolve() };
  return excel;
}

function copyOf(workbook: WorkbookModel): WorkbookModel {
  const worksheets = workbook.worksheets.map((sheet) => ({
    ...sheet,
    cells: new Map(sheet.cells),
    columns: new Map(sheet.columns),
    rows: new Map(sheet.rows),
  }));
  return { ...workbook, worksheets, settings: new Map(workbook.settings), listeners: new Set() };
}
