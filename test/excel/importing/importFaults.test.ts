import { defaultPlan } from "../../../src/domain/plans";
import { importFigures } from "../../../src/excel/importFigures";
import { writeRecords } from "../../../src/excel/records";
import { undoLastWrite } from "../../../src/excel/undo";
import { writeSheets } from "../../../src/excel/writeSheets";
import { entrySheets, monitoringSheets } from "../../../src/sheets/workbookSheets";
import { snapshot } from "../../../src/workbench/objects/snapshot";
import { startExcel, type InProcessExcel } from "../../workbench/excelInProcess";
import { failEverywhere, type FaultScene } from "../faultScene";
import { userHands } from "../userHands";
import { imported, nothingStood } from "./figures";

const june = { year: 2019, month: 6, day: 30 };
const september = { year: 2019, month: 9, day: 30 };
const stock = "完成数-拥有量";

// Lines of 导入记录 say when: on a clock that stands they are the same at every try.
beforeAll(() => jest.useFakeTimers({ now: new Date(2019, 6, 5, 9, 30), doNotFake: otherTimers }));
afterAll(() => jest.useRealTimers());

const otherTimers = [
  ...(["hrtime", "nextTick", "performance", "queueMicrotask", "setImmediate", "clearImmediate"] as const),
  ...(["setInterval", "clearInterval", "setTimeout", "clearTimeout"] as const),
];

/** What is read here are entries; formulas of the sheets themselves stay uncalculated. */
function leaveUncalculated({ workbook }: InProcessExcel): void {
  workbook.calculator = { calculate: () => Promise.resolve() };
}

const scenes: readonly (FaultScene & { readonly syncs: number })[] = [
  {
    title: "importing into a workbook without any sheet of ours",
    prepare: (user) => Promise.resolve(user.type("Sheet1", "A1", "我的")),
    act: () => importFigures({ figures: [imported({ remark: "①" }), imported({ districtId: "qixing", value: 3355 })] }),
    step: 73,
    syncs: 2,
  },
  {
    title: "importing over figures that people typed, with their marks and remarks",
    prepare: async (user, excel) => {
      leaveUncalculated(excel);
      await writeSheets(entrySheets(defaultPlan, [june]));
      user.type(stock, user.find(stock, "灵川县", "F"), "=100+9");
      user.type(stock, user.find(stock, "全州县", "F"), 52);
      user.type(stock, user.find(stock, "灵川县 备注", "F"), "待核");
    },
    act: () =>
      importFigures({
        figures: [
          imported({ districtId: "quanzhou", value: 53, isPreliminary: true, before: { ...nothingStood, value: 52 } }),
          imported({ districtId: "xingan", value: 83, remark: "①" }),
        ],
      }),
    step: 19,
    syncs: 2,
  },
  {
    title: "importing two new dates, with 监测 and a formula of the user's reading the sheet",
    prepare: async (user, excel) => {
      leaveUncalculated(excel);
      await writeSheets(monitoringSheets(defaultPlan));
      user.type(stock, "E9", 104);
      user.type("Sheet1", "A1", `='${stock}'!F9`);
    },
    act: () => importFigures({ figures: [imported({ remark: "=1" }), imported({ period: september, value: 115 })] }),
    step: 661,
    syncs: 2,
  },
  {
    title: "taking such an import back",
    prepare: async (_, excel) => {
      leaveUncalculated(excel);
      await writeSheets(entrySheets(defaultPlan));
      await importFigures({ figures: [imported({ remark: "=1" }), imported({ period: september, value: 115 })] });
    },
    act: () => undoLastWrite(),
    step: 37,
    syncs: 2,
  },
];

describe.each(scenes)("$title", (scene) => {
  it("leaves the workbook as it was when an action fails, and succeeds when tried again", async () => {
    expect(await failEverywhere(scene)).toBe(scene.syncs);
  }, 300_000);
});

describe("an import that is sent sheet by sheet", () => {
  it("is taken back as a whole when a later sheet fails", async () => {
    const periods = defaultPlan.years.flatMap((year) => {
      return [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30].map((day, i) => ({ year, month: i + 1, day }));
    });
    const figures = periods.map((period, i) => imported({ period, value: 100 + i }));
    await failAtLastSheets({ figures });
  }, 300_000);
});

/** The last sync but one and the last: others stand before them. */
async function failAtLastSheets(request: Parameters<typeof importFigures>[0]): Promise<void> {
  for (const batch of [3, 5]) {
    const excel = startExcel();
    leaveUncalculated(excel);
    const user = userHands(excel.workbook);
    await writeSheets(entrySheets(defaultPlan));
    user.type(stock, "E9", 104);
    const before = JSON.stringify(snapshot(excel.workbook));
    excel.host.failAt({ batch, action: 40, code: "GeneralException" });
    await expect(importFigures(request)).rejects.toMatchObject({ code: "GeneralException" });
    expect(JSON.stringify(snapshot(excel.workbook))).toBe(before);
    excel.dispose();
  }
}

describe("the lines of an import that 导入记录 does not take at once", () => {
  it("wait, and are written when it takes them; the figures stay", async () => {
    const excel = startExcel();
    leaveUncalculated(excel);
    const user = userHands(excel.workbook);
    await writeSheets(entrySheets(defaultPlan, [june]));
    excel.host.failAt({ batch: 3, action: 0, code: "GeneralException" });
    await importFigures({ figures: [imported()] });
    expect(user.content(stock, user.find(stock, "灵川县", "F"))).toBe(52);
    expect(user.content("导入记录", "C4")).toBe("");
    await writeRecords();
    expect(user.rows("导入记录", "C4:H4")).toEqual([
      ["文件“2019年6月”通报表!C5", "拥有量", "2019年6月末", "灵川县", "（空）", 52],
    ]);
    excel.dispose();
  });
});
