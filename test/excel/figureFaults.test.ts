import { clearMarks, markSelection, markSheets } from "../../src/excel/marks";
import { undoLastWrite } from "../../src/excel/undo";
import { writeSheets, writeUnlessChanging } from "../../src/excel/writeSheets";
import { entrySheets, monitoringSheets } from "../../src/sheets/workbookSheets";
import { defaultPlan } from "../../src/domain/plans";
import { tinyPlan } from "../domain/tinyPlan";
import { failEverywhere, type FaultScene } from "./faultScene";

const scenes: readonly (FaultScene & { readonly syncs: number })[] = [
  {
    title: "making all sheets",
    prepare: async () => {},
    act: () => writeSheets(monitoringSheets(tinyPlan)),
    step: 83,
    syncs: 2,
  },
  {
    title: "making 监测 where people have typed figures, sorted and renamed",
    prepare: async (user) => {
      await writeSheets(entrySheets(tinyPlan));
      user.type("完成数-授权量", "B9", 3);
      user.rename("完成数-授权量", "授权月报");
      user.insertRow("授权月报", 1);
      user.type("规则", "C4", 15);
    },
    act: () => writeSheets(monitoringSheets(tinyPlan)),
    step: 61,
    syncs: 2,
  },
  {
    title: "adding a cut-off to sheets with figures, with 监测 reading them",
    prepare: async (user) => {
      await writeSheets(monitoringSheets(tinyPlan));
      user.type("完成数-授权量", "B9", 3);
      user.type("Sheet1", "A1", "='完成数-授权量'!C9");
    },
    act: () => writeUnlessChanging(entrySheets(tinyPlan, [{ year: 2021, month: 6, day: 30 }])),
    step: 61,
    syncs: 2,
  },
  {
    title: "undoing an added cut-off",
    prepare: async () => {
      await writeSheets(monitoringSheets(tinyPlan));
      await writeUnlessChanging(entrySheets(tinyPlan, [{ year: 2021, month: 6, day: 30 }]));
    },
    act: () => undoLastWrite(),
    step: 29,
    syncs: 2,
  },
  {
    title: "marking the sheets anew",
    prepare: async (user) => {
      await writeSheets(monitoringSheets(defaultPlan));
      user.type("完成数-受理量", "E9", 90);
      await markSheets();
      await clearMarks();
      await markSheets();
    },
    act: () => markSheets(),
    step: 31,
    syncs: 4,
  },
  {
    title: "marking a selection beside the user's own format",
    prepare: async (user) => {
      await writeSheets(monitoringSheets(defaultPlan));
      user.paste("Sheet1", "B2:C3", [
        ["灵川县", 3],
        ["七星", 3968],
      ]);
      user.select("Sheet1", "B2:C3");
    },
    act: () => markSelection({ indicatorId: "applications", period: { year: 2019 } }),
    step: 11,
    syncs: 4,
  },
  {
    title: "taking the marks away",
    prepare: async () => {
      await writeSheets(monitoringSheets(defaultPlan));
      await markSheets();
    },
    act: () => clearMarks(),
    step: 23,
    syncs: 4,
  },
];

describe.each(scenes)("$title", (scene) => {
  it("leaves the workbook as it was when an action fails, and succeeds when tried again", async () => {
    expect(await failEverywhere(scene)).toBe(scene.syncs);
  }, 300_000);
});
