import { defaultPlan } from "../../src/domain/plans";
import { clearMarks, markSelection, markSheets } from "../../src/excel/marks";
import { undoLastWrite } from "../../src/excel/undo";
import { writeSheets } from "../../src/excel/writeSheets";
import { entrySheets, monitoringSheets } from "../../src/sheets/workbookSheets";
import type { ConditionalFormat } from "../../src/workbench/objects/conditionalFormat";
import { addressOf } from "../../src/workbench/objects/address";
import { startExcel, type InProcessExcel } from "../workbench/excelInProcess";
import { userHands } from "./userHands";

const year2019 = { year: 2019 };

let excel: InProcessExcel;
let user: ReturnType<typeof userHands>;

beforeEach(() => {
  excel = startExcel();
  user = userHands(excel.workbook);
});

afterEach(() => excel.dispose());

function formatsOn(name: string): readonly ConditionalFormat[] {
  return excel.workbook.worksheets.find((sheet) => sheet.name === name)?.conditionalFormats ?? [];
}

function marksOn(name: string): readonly string[] {
  return formatsOn(name)
    .filter(({ formula }) => formula.includes("专利目标标示"))
    .map(({ areas, formula }) => `${areas.map(addressOf).join(",")} ${/标示：(..(?:初步)?)/.exec(formula)?.[1]}`);
}

/** Figures that are 初步 keep their * beside the sign. */
function onEntries(address: string): readonly string[] {
  return ["落后", "落后初步", "关注", "关注初步", "未报"].map((status) => `${address} ${status}`);
}

/** A format of the user's own, on the same cells. */
async function addOwnFormat(name: string, address: string): Promise<void> {
  await Excel.run(async (context) => {
    const format = context.workbook.worksheets.getItem(name).getRange(address).conditionalFormats.add("Custom");
    format.custom.rule.formula = "=B9>100";
    format.custom.format.font.italic = true;
    await context.sync();
  });
}

describe("markSheets", () => {
  it("marks the entry cells of both sheets and the names and words of 监测", async () => {
    await writeSheets(monitoringSheets(defaultPlan));
    const { marked } = await markSheets();
    expect(marked).toEqual(["完成数-拥有量", "完成数-受理量", "监测"]);
    expect(marksOn("完成数-拥有量")).toEqual(onEntries("A9:G25"));
    expect(marksOn("完成数-受理量")).toEqual(onEntries("A9:F25"));
    expect(marksOn("监测")).toHaveLength(12);
  });

  it("replaces its own marks and leaves the user's formats and the sheets' own look", async () => {
    await writeSheets(monitoringSheets(defaultPlan));
    await addOwnFormat("完成数-受理量", "B9:F25");
    await markSheets();
    const once = formatsOn("完成数-受理量").map(({ formula }) => formula);
    await markSheets();
    expect(formatsOn("完成数-受理量").map(({ formula }) => formula)).toEqual(once);
    expect(once).toContain("=B9>100");
    expect(once.filter((formula) => formula.includes("专利目标样式"))).toHaveLength(3);
  });

  it("shows a sign beside the figure, for prints in black and white", async () => {
    await writeSheets(entrySheets(defaultPlan));
    await markSheets();
    const looks = formatsOn("完成数-受理量").map(({ format }) => format.numberFormat);
    expect(looks).toEqual(expect.arrayContaining(['0"▼"', '0"*▼"', '0"▽"', '0"*▽"']));
  });

  it("follows sheets that were renamed, sorted and shifted", async () => {
    await writeSheets(entrySheets(defaultPlan));
    user.rename("完成数-受理量", "受理");
    user.insertRow("受理", 1);
    user.sortTableless("受理", "A10:F26");
    await markSheets();
    expect(marksOn("受理")).toEqual(onEntries("A10:F26"));
  });

  it("says what is missing in a workbook without our sheets", async () => {
    await expect(markSheets()).rejects.toMatchObject({ code: "nothingToMark" });
  });

  it("says that the targets are needed where they were deleted", async () => {
    await writeSheets(entrySheets(defaultPlan));
    user.removeSheet("目标-受理量");
    await expect(markSheets()).rejects.toMatchObject({ code: "marksNeedSheets" });
  });
});

describe("markSelection", () => {
  const table = [
    ["县区", "受理量"],
    ["荔浦市", 70],
    ["七星", 1400],
    ["合计", 1470],
  ];

  it("marks the figures beside the names, without head and total", async () => {
    await writeSheets(entrySheets(defaultPlan));
    user.paste("Sheet1", "B2:C5", table);
    user.activate("Sheet1");
    user.select("Sheet1", "B2:C5");
    expect(await markSelection({ indicatorId: "applications", period: year2019 })).toEqual({
      marked: ["Sheet1!C3:C4"],
      cleared: 0,
    });
    expect(marksOn("Sheet1")).toEqual(["C3:C4 落后", "C3:C4 关注", "C3:C4 未报"]);
    expect(formatsOn("Sheet1").every(({ formula }) => formula.length <= 255)).toBe(true);
  });

  it("keeps the marks on other cells of that worksheet", async () => {
    await writeSheets(entrySheets(defaultPlan));
    user.paste("Sheet1", "B2:C5", table);
    user.paste("Sheet1", "B12:C15", table);
    user.activate("Sheet1");
    for (const address of ["B2:C5", "B12:C15", "B2:C5"]) {
      user.select("Sheet1", address);
      await markSelection({ indicatorId: "applications", period: year2019 });
    }
    expect([...marksOn("Sheet1")].sort()).toEqual(
      ["C13:C14 关注", "C13:C14 未报", "C13:C14 落后", "C3:C4 关注", "C3:C4 未报", "C3:C4 落后"].sort(),
    );
  });

  it.each([
    ["one column", "C2:C5"],
    ["names without figures", "B2:B5"],
    ["an empty place", "E2:F9"],
  ])("refuses %s, naming it", async (_, address) => {
    await writeSheets(entrySheets(defaultPlan));
    user.paste("Sheet1", "B2:C5", table);
    user.activate("Sheet1");
    user.select("Sheet1", address);
    await expect(markSelection({ indicatorId: "applications", period: year2019 })).rejects.toMatchObject({
      code: "selectNamesAndFigures",
      given: `Sheet1!${address}`,
    });
  });

  it("refuses spellings that a cell's own formula cannot follow, naming them, and marks nothing", async () => {
    await writeSheets(entrySheets(defaultPlan));
    user.paste("Sheet1", "B2:C3", [
      ["七 星 区", 900],
      ["荔浦县", 30],
    ]);
    user.activate("Sheet1");
    user.select("Sheet1", "B2:C3");
    await expect(markSelection({ indicatorId: "applications", period: year2019 })).rejects.toMatchObject({
      code: "otherSpellings",
      given: "七 星 区",
    });
    expect(marksOn("Sheet1")).toEqual([]);
  });

  it("refuses a date that has no column, and a workbook without 完成数 sheets", async () => {
    user.paste("Sheet1", "B2:C5", table);
    user.select("Sheet1", "B2:C5");
    await expect(markSelection({ indicatorId: "applications", period: year2019 })).rejects.toMatchObject({
      code: "nothingToMark",
    });
    await writeSheets(entrySheets(defaultPlan));
    user.activate("Sheet1");
    user.select("Sheet1", "B2:C5");
    const june = { year: 2019, month: 6, day: 30 };
    await expect(markSelection({ indicatorId: "applications", period: june })).rejects.toMatchObject({
      code: "noCutOff",
      given: "2019-06-30",
    });
  });
});

describe("clearMarks", () => {
  it("takes away exactly ours, on every worksheet", async () => {
    await writeSheets(monitoringSheets(defaultPlan));
    await addOwnFormat("完成数-受理量", "B9:F25");
    await markSheets();
    const { cleared } = await clearMarks();
    expect(cleared).toBe(22);
    expect(formatsOn("完成数-受理量").map(({ formula }) => formula)).toContain("=B9>100");
    expect([...formatsOn("完成数-受理量"), ...formatsOn("监测")].some(({ formula }) => formula.includes("标示"))).toBe(
      false,
    );
    expect(formatsOn("监测")).toHaveLength(2);
  });

  it("has nothing to do where nothing is marked", async () => {
    expect(await clearMarks()).toEqual({ marked: [], cleared: 0 });
  });

  it("is taken back by 撤销本次写入, the marks in their former order", async () => {
    await writeSheets(monitoringSheets(defaultPlan));
    await markSheets();
    await addOwnFormat("完成数-受理量", "B9:F25");
    const before = formatsOn("完成数-受理量").map(({ formula }) => formula);
    await clearMarks();
    await undoLastWrite();
    expect(formatsOn("完成数-受理量").map(({ formula }) => formula)).toEqual(before);
  });
});
