import { defaultPlan } from "../../src/domain/plans";
import { writeBlock } from "../../src/excel/writeBlock";
import { undoLastWrite } from "../../src/excel/undo";
import { writeSheets } from "../../src/excel/writeSheets";
import { zhCN } from "../../src/i18n/zhCN";
import { targetBlock } from "../../src/sheets/targetBlock";
import { targetSheet } from "../../src/sheets/targetSheet";
import { setContents } from "../../src/workbench/objects/cells";
import { parseAddress } from "../../src/workbench/objects/address";
import { selectCells } from "../../src/workbench/objects/worksheets";
import { worksheetNamed, type WorkbookModel } from "../../src/workbench/objects/workbook";
import type { BatchReport } from "../../src/workbench/protocol/host";
import { startExcel } from "../workbench/excelInProcess";
import type { Row } from "./measure";

const both = () => ["inForce", "applications"].map((indicatorId) => targetSheet(defaultPlan, indicatorId, zhCN));

/** Round trips, actions and bytes of each command, counted by the emulated Excel. */
export async function benchCommands(): Promise<Row[]> {
  const { workbook, host } = startExcel();
  const seen: BatchReport[] = [];
  host.onBatch((report) => report.kind === "workbook" && seen.push(report));
  const cost = async (what: string, command: () => Promise<unknown>): Promise<Row> => {
    seen.length = 0;
    await command();
    const sum = (of: (report: BatchReport) => number) => seen.reduce((total, report) => total + of(report), 0);
    const bytes = (sum((report) => report.bytes) / 1024).toFixed(1);
    const ours = `${sum((report) => report.actions)} actions, ${bytes} kB`;
    return { what, ours, yardstick: "", figure: seen.length, goal: "2 syncs" };
  };
  return [
    await cost("insert both official tables", () => writeSheets(both())),
    await cost("restore one altered figure", () => {
      alter(workbook);
      return writeSheets(both());
    }),
    await cost("undo it", () => undoLastWrite()),
    await cost("17 districts at the selected cell", () => {
      selectCells(workbook, workbook.worksheets[0]?.id ?? "", parseAddress("J30").area, "user");
      const districtIds = defaultPlan.districts.map(({ id }) => id);
      return writeBlock(targetBlock(defaultPlan, { indicatorId: "inForce", districtIds }, zhCN));
    }),
  ];
}

function alter(workbook: WorkbookModel): void {
  const worksheet = worksheetNamed(workbook, "目标-拥有量");
  if (!worksheet) throw new Error("the official table is not there");
  setContents(workbook, worksheet.id, parseAddress("E5").area, [[181]], "user");
}
