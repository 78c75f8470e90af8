import { defaultPlan } from "../../src/domain/plans";
import { writeSheets } from "../../src/excel/writeSheets";
import { zhCN } from "../../src/i18n/zhCN";
import { targetBlock } from "../../src/sheets/targetBlock";
import { targetSheet } from "../../src/sheets/targetSheet";
import { area } from "../../src/workbench/objects/area";
import { worksheetNamed } from "../../src/workbench/objects/workbook";
import { selectCells } from "../../src/workbench/objects/worksheets";
import type { FaultScene } from "./faultScene";

export const name = "目标-拥有量";
export const both = () => ["inForce", "applications"].map((id) => targetSheet(defaultPlan, id, zhCN));
export const one = () => both().slice(0, 1);
export const block = () => targetBlock(defaultPlan, { indicatorId: "inForce", districtIds: ["qixing", "lipu"] }, zhCN);

/** The user's own sheet is in front, with figures and a selection away from the corner. */
export const startSomewhere: FaultScene["prepare"] = (user, excel) => {
  user.addSheet("汇总");
  user.type("汇总", "B2", "本处数据");
  const summary = worksheetNamed(excel.workbook, "汇总");
  if (summary) selectCells(excel.workbook, summary.id, area(6, 2), "user");
  return Promise.resolve();
};

/** Our sheet after its user pushed, deleted, altered, added, widened, noted and moved, with a formula pointing in. */
export const withUserEdits: FaultScene["prepare"] = async (user, excel) => {
  await startSomewhere(user, excel);
  await writeSheets(one());
  user.type("汇总", "A1", `='${name}'!E5`);
  user.insertRow(name, 1);
  user.type(name, "A1", "报局长审阅");
  user.deleteRow(name, 3);
  user.type(name, "E5", 181);
  user.type(name, "B21", 1);
  user.insertColumn(name, "C");
  user.type(name, "C4", "备注");
  user.deleteRow(name, 7);
  user.widen(name, "A", 200);
  user.type(name, "A30", "此表经会议审定");
  user.move(name, 1);
};
