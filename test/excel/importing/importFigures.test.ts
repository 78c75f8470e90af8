import { actualsStore } from "../../../src/domain/actualsStore";
import type { ReportedFigure } from "../../../src/domain/actuals";
import type { ImportedFigure } from "../../../src/domain/importChanges";
import { PlanError } from "../../../src/domain/planError";
import { defaultPlan } from "../../../src/domain/plans";
import { startActualsFeed } from "../../../src/excel/actualsFeed";
import { importFigures } from "../../../src/excel/importFigures";
import { undoLastWrite } from "../../../src/excel/undo";
import { writeSheets } from "../../../src/excel/writeSheets";
import { entrySheets, monitoringSheets } from "../../../src/sheets/workbookSheets";
import { setStyle } from "../../../src/workbench/objects/format";
import { parseAddress } from "../../../src/workbench/objects/address";
import { snapshot } from "../../../src/workbench/objects/snapshot";
import { protect } from "../../../src/workbench/objects/view";
import { worksheetNamed } from "../../../src/workbench/objects/workbook";
import { startExcel, type InProcessExcel } from "../../workbench/excelInProcess";
import { userHands } from "../userHands";
import { imported, nothingStood } from "./figures";

const stock = "完成数-拥有量";
const flow = "完成数-受理量";
const records = "导入记录";
const june = { year: 2019, month: 6, day: 30 };

let excel: InProcessExcel;
let user: ReturnType<typeof userHands>;

beforeEach(() => {
  excel = startExcel();
  // What is read here are entries; formulas of the sheets themselves stay uncalculated.
  excel.workbook.calculator = { calculate: () => Promise.resolve() };
  user = userHands(excel.workbook);
});
afterEach(() => excel.dispose());

/** What stood there when the figures were compared. */
function stood(value: number | null, changed: Partial<ReportedFigure> = {}): ReportedFigure {
  return { ...nothingStood, value, ...changed };
}

/** Long enough for an event, the read it causes, and what that read may cause. */
async function quiet(): Promise<void> {
  for (let i = 0; i < 10; i++) await new Promise((resolve) => setTimeout(resolve, 5));
}

function sheetOf(name: string) {
  const found = worksheetNamed(excel.workbook, name);
  if (!found) throw new Error(`no worksheet ${name}`);
  return found;
}

/** What the add-in reads of a figure once it was imported. */
function read(indicatorId: string, districtId: string, period: { year: number; month?: number }): ReportedFigure {
  const table = actualsStore.current()?.tables.get(indicatorId);
  if (!table || table instanceof PlanError) throw new Error(`no table of ${indicatorId}`);
  const column = table.columns.find((each) => {
    return (
      each.period.year === period.year && ("month" in each.period ? each.period.month : undefined) === period.month
    );
  });
  const figure = column?.figures.get(districtId);
  if (!figure) throw new Error("no such figure");
  return figure;
}

/** The lines of 导入记录 without their times, from the first on. */
function recordLines(): readonly (readonly unknown[])[] {
  const rows = user.rows(records, "C4:H60");
  return rows.filter(([origin]) => origin !== "");
}

describe("importFigures into an empty workbook", () => {
  const figures: readonly ImportedFigure[] = [
    imported({ value: 52 }),
    imported({ districtId: "qixing", value: 3355, isPreliminary: true }),
    imported({ indicatorId: "applications", districtId: "qixing", value: 1518, period: { year: 2018 } }),
    imported({ period: { year: 2015 }, value: 20 }),
  ];

  it("makes the sheets, the column and the figures in two syncs", async () => {
    const syncs: (string | null)[] = [];
    excel.host.onBatch(({ kind, error }) => void (kind === "workbook" && syncs.push(error)));
    const outcome = await importFigures({ figures });
    expect(syncs).toEqual([null, null]);
    expect(outcome.counts).toEqual({ new: 4, changed: 0, restated: 0, same: 0 });
    expect(outcome.columns).toEqual([june]);
    expect(outcome.report.written.filter(({ isNew }) => isNew).map(({ worksheetName }) => worksheetName)).toEqual([
      "目标-拥有量",
      "目标-受理量",
      "完成数-拥有量",
      "完成数-受理量",
      "完成数-全市",
      "规则",
      "导入记录",
    ]);
    await startActualsFeed();
    expect(read("inForce", "lingchuan", { year: 2019, month: 6 })).toEqual(stood(52));
    expect(read("inForce", "qixing", { year: 2019, month: 6 })).toEqual(stood(3355, { isPreliminary: true }));
    expect(read("applications", "qixing", { year: 2018 })).toEqual(stood(1518));
    expect(read("inForce", "lingchuan", { year: 2015 })).toEqual(stood(20));
    expect(read("inForce", "quanzhou", { year: 2019, month: 6 })).toEqual(stood(null));
  });

  it("shows the first indicator's sheet", async () => {
    await importFigures({ figures });
    expect(sheetOf(stock).id).toBe(excel.workbook.activeWorksheetId);
  });

  it("tells every figure in 导入记录, with its file, sheet and cell", async () => {
    await importFigures({ figures });
    const origin = "文件“2019年6月”通报表!C5";
    expect(recordLines()).toEqual([
      [origin, "拥有量", "2019年6月末", "灵川县", "（空）", 52],
      [origin, "拥有量", "2019年6月末", "七星区", "（空）", 3355],
      [origin, "拥有量", "2019年6月末", "七星区 数据状态", "（空）", "初步"],
      [origin, "受理量", "2018年", "七星区", "（空）", 1518],
      [origin, "拥有量", "2015年", "灵川县", "（空）", 20],
    ]);
  });

  it("is taken back as a whole by one undo", async () => {
    user.type("Sheet1", "A1", "我的");
    const before = JSON.stringify(snapshot(excel.workbook));
    await importFigures({ figures });
    expect(await undoLastWrite()).toMatchObject({ keptWorksheets: [], editedSince: [] });
    expect(JSON.stringify(snapshot(excel.workbook))).toBe(before);
  });

  it("refuses a date outside the plan and writes nothing", async () => {
    const before = JSON.stringify(snapshot(excel.workbook));
    const outside = [imported({ period: { year: 2021 } })];
    await expect(importFigures({ figures: outside })).rejects.toMatchObject({ code: "cutOffOutside" });
    const flow2015 = [imported({ indicatorId: "applications", period: { year: 2015 } })];
    await expect(importFigures({ figures: flow2015 })).rejects.toMatchObject({ code: "cutOffOutside" });
    expect(JSON.stringify(snapshot(excel.workbook))).toBe(before);
  });
});

describe("importFigures into sheets with figures", () => {
  beforeEach(async () => {
    await writeSheets(entrySheets(defaultPlan, [june]));
  });

  const cell = (name: string, label: string) => user.find(name, label, "F");

  it("changes the figure, keeps every other cell, and records old and new value once", async () => {
    user.type(stock, cell(stock, "灵川县"), 109);
    user.type(stock, cell(stock, "全州县"), "=40+3");
    await startActualsFeed();
    await quiet();
    const earlier = recordLines().length;
    const outcome = await importFigures({ figures: [imported({ value: 110, before: stood(109) })] });
    await quiet();
    await undoNothing();
    expect(outcome.counts).toEqual({ new: 0, changed: 1, restated: 0, same: 0 });
    expect(outcome.columns).toEqual([]);
    expect(user.content(stock, cell(stock, "灵川县"))).toBe(110);
    expect(user.content(stock, cell(stock, "全州县"))).toBe("=40+3");
    expect(recordLines().slice(earlier)).toEqual([
      ["文件“2019年6月”通报表!C5", "拥有量", "2019年6月末", "灵川县", 109, 110],
    ]);
  });

  /** Leaving the sheet writes what waits: a second line would come now. */
  async function undoNothing(): Promise<void> {
    user.activate(stock);
    user.activate("Sheet1");
    await quiet();
  }

  it("is undone cell by cell, and the undoing is recorded as the add-in's", async () => {
    user.type(stock, cell(stock, "灵川县"), 109);
    await startActualsFeed();
    const before = JSON.stringify(snapshot(excel.workbook));
    await importFigures({ figures: [imported({ value: 110, remark: "①", isPreliminary: true, before: stood(109) })] });
    await quiet();
    await undoLastWrite();
    await quiet();
    const lines = recordLines().length;
    user.activate(stock);
    user.activate("Sheet1");
    await quiet();
    expect(recordLines().slice(lines)).toEqual([["加载项写入", "拥有量", "2019年6月末", "灵川县", 110, 109]]);
    const now = JSON.parse(JSON.stringify(snapshot(excel.workbook))) as { worksheets: { name: string }[] };
    const was = JSON.parse(before) as typeof now;
    const others = ({ worksheets }: typeof now) => worksheets.filter(({ name }) => name !== records);
    expect(others(now)).toEqual(others(was));
  });

  it("leaves alone what changes nothing: a formula that gives the same number stays one", async () => {
    user.type(stock, cell(stock, "灵川县"), "=100+9");
    setCalculatedAt(stock, cell(stock, "灵川县"), 109);
    const before = JSON.stringify(snapshot(excel.workbook));
    const outcome = await importFigures({ figures: [imported({ value: 109, before: stood(109), remark: "①" })] });
    expect(outcome.counts.same).toBe(1);
    expect(JSON.stringify(snapshot(excel.workbook))).toBe(before);
  });

  function setCalculatedAt(name: string, address: string, value: number): void {
    const { row, column } = parseAddress(address).area;
    const worksheet = sheetOf(name);
    const key = row * 16_384 + column;
    const known = worksheet.cells.get(key);
    if (known) worksheet.cells.set(key, { ...known, value });
  }

  it("finds the rows of a sheet that was sorted, renamed and moved down", async () => {
    user.sortTableless(stock, "A9:B25");
    user.insertRow(stock, 1);
    user.rename(stock, "月报");
    await importFigures({ figures: [imported({ districtId: "gongcheng", value: 33 })] });
    expect(user.content("月报", user.find("月报", "恭城县", "F"))).toBe(33);
  });

  it("stops when a cell no longer holds what was compared, names it, and writes nothing", async () => {
    user.type(stock, cell(stock, "灵川县"), 131);
    user.type(stock, cell(stock, "全州县"), "约43");
    const before = JSON.stringify(snapshot(excel.workbook));
    const figures = [
      imported({ value: 132, before: stood(130) }),
      imported({ districtId: "quanzhou", value: 44 }),
      imported({ districtId: "qixing", value: 3355, before: stood(3300, { isPreliminary: true }) }),
      imported({ districtId: "xingan", value: 46 }),
    ];
    await expect(importFigures({ figures })).rejects.toMatchObject({
      code: "changedSincePreview",
      given:
        "拥有量 灵川县 2019年6月末：预览时 130，现为 131；" +
        "拥有量 全州县 2019年6月末：预览时 没有数，现为 数据有误；" +
        "拥有量 七星区 2019年6月末：预览时 3300（初步），现为 没有数",
      facts: { count: "3" },
    });
    expect(JSON.stringify(snapshot(excel.workbook))).toBe(before);
  });

  it("stops when only 初步 or 正式 was changed since", async () => {
    user.type(stock, cell(stock, "灵川县"), 109);
    user.type(stock, user.find(stock, "灵川县 标注", "F"), "初步");
    await expect(importFigures({ figures: [imported({ value: 110, before: stood(109) })] })).rejects.toMatchObject({
      given: "拥有量 灵川县 2019年6月末：预览时 109，现为 109（初步）",
    });
  });

  it("writes over what is no figure when that was seen, and records what it was", async () => {
    user.type(stock, cell(stock, "灵川县"), "约109");
    await importFigures({ figures: [imported({ value: 109, before: stood(null, { isInvalid: true }) })] });
    expect(user.content(stock, cell(stock, "灵川县"))).toBe(109);
    expect(recordLines()).toEqual([["文件“2019年6月”通报表!C5", "拥有量", "2019年6月末", "灵川县", "约109", 109]]);
  });

  it("writes a number as a number into a cell that is formatted as text", async () => {
    const { area } = parseAddress(cell(stock, "灵川县"));
    setStyle(excel.workbook, sheetOf(stock).id, area, { numberFormat: "@" }, "user");
    await importFigures({ figures: [imported({ value: 109 })] });
    expect(user.content(stock, cell(stock, "灵川县"))).toBe(109);
  });

  it("refuses a district that has two rows or another name, and writes nothing", async () => {
    user.type(stock, user.find(stock, "全州县", "A"), "灵川县");
    const before = JSON.stringify(snapshot(excel.workbook));
    const invalid = stood(null, { isInvalid: true });
    await expect(importFigures({ figures: [imported({ before: invalid })] })).rejects.toMatchObject({
      code: "rowNotCounted",
      given: "灵川县",
    });
    expect(JSON.stringify(snapshot(excel.workbook))).toBe(before);
  });

  it("names the protected sheet and leaves everything as it was", async () => {
    protect(excel.workbook, sheetOf(stock).id, {}, "user");
    const before = JSON.stringify(snapshot(excel.workbook));
    await expect(importFigures({ figures: [imported()] })).rejects.toMatchObject({
      code: "protectedSheet",
      given: stock,
    });
    expect(JSON.stringify(snapshot(excel.workbook))).toBe(before);
    expect(recordLines()).toEqual([]);
  });

  it("leaves an altered official figure as it is, and says so", async () => {
    user.type("目标-拥有量", "E5", 181);
    const { report } = await importFigures({ figures: [imported()] });
    expect(user.content("目标-拥有量", "E5")).toBe(181);
    expect(report.written.flatMap(({ kept }) => kept.map(({ label, found }) => [label, found]))).toEqual([
      ["灵川县 2019年", 181],
    ]);
  });

  it("brings back a column that someone deleted when figures belong there", async () => {
    user.deleteColumn(stock, "G");
    await importFigures({ figures: [imported({ period: { year: 2019 }, value: 118 })] });
    expect(user.content(stock, user.find(stock, "灵川县", "G"))).toBe(118);
    expect(user.content(stock, "G8")).toBe("2019年");
  });
});

describe("new columns on sheets that stand", () => {
  it("come several at once, in the order of their dates, with 监测 reading on", async () => {
    await writeSheets(monitoringSheets(defaultPlan));
    user.type(stock, "D9", 77);
    user.type("Sheet1", "A1", `='${stock}'!F9`);
    const at = (month: number, day: number) => ({ year: 2019, month, day });
    const outcome = await importFigures({
      figures: [
        imported({ period: at(9, 30), value: 115 }),
        imported({ period: at(3, 31), value: 106 }),
        imported({ period: at(6, 15), value: 108 }),
      ],
    });
    expect(outcome.columns).toEqual([at(3, 31), at(6, 15), at(9, 30)]);
    expect(user.rows(stock, "A8:I9")).toEqual([
      ["县区", "2015年", "2016年", "2017年", "2018年", "2019年3月末", "截至2019年6月15日", "2019年9月末", "2019年"],
      ["灵川县", "", "", 77, "", 106, 108, 115, ""],
    ]);
    expect(user.rows(flow, "A8:H8")[0]?.slice(4)).toEqual([
      "2019年1—3月",
      "截至2019年6月15日",
      "2019年1—9月",
      "2019年",
    ]);
    expect(user.content("Sheet1", "A1")).toBe(`='${stock}'!I9`);
    await undoLastWrite();
    expect(user.rows(stock, "A8:F8")[0]).toEqual(["县区", "2015年", "2016年", "2017年", "2018年", "2019年"]);
    expect(user.content("Sheet1", "A1")).toBe(`='${stock}'!F9`);
  });

  it("come by dozens, sheet by sheet when that is too much for one request", async () => {
    await writeSheets(entrySheets(defaultPlan));
    const before = JSON.stringify(snapshot(excel.workbook));
    const errors: (string | null)[] = [];
    const bytes: number[] = [];
    excel.host.onBatch((each) => {
      if (each.kind !== "workbook") return;
      errors.push(each.error);
      bytes.push(each.bytes);
    });
    const lastDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30];
    const periods = defaultPlan.years.flatMap((year) => {
      const leap = year % 4 === 0 ? 1 : 0;
      return lastDays.map((day, i) => ({ year, month: i + 1, day: day + (i === 1 ? leap : 0) }));
    });
    const figures = periods.flatMap((period, i) =>
      defaultPlan.districts.map(({ id }, j) => imported({ districtId: id, period, value: 100 + i + j })),
    );
    const outcome = await importFigures({ figures });
    expect(outcome.columns).toHaveLength(55);
    expect(errors.filter((error) => error !== null)).toEqual([]);
    expect(Math.max(...bytes)).toBeLessThan(5 * 1024 * 1024);
    await undoLastWrite();
    const sheets = (text: string) =>
      (JSON.parse(text) as { worksheets: { name: string }[] }).worksheets.filter(({ name }) => name !== records);
    expect(sheets(JSON.stringify(snapshot(excel.workbook)))).toEqual(sheets(before));
  }, 60_000);
});

describe("remarks", () => {
  beforeEach(async () => {
    await writeSheets(entrySheets(defaultPlan, [june]));
  });

  const remark = () => user.content(stock, user.find(stock, "灵川县 备注", "F"));
  const write = (text: string) => user.type(stock, user.find(stock, "灵川县 备注", "F"), text);

  it.each([
    ["fills a blank one", "", "①含中央在桂单位", "①含中央在桂单位"],
    ["adds to what stands there", "数据待核", "①", "数据待核；①"],
    ["says nothing twice", "数据待核；①", "①", "数据待核；①"],
    ["leaves it where the source has none", "数据待核", "", "数据待核"],
  ])("%s", async (_, before, given, after) => {
    write(before);
    await importFigures({ figures: [imported({ value: 52, remark: given })] });
    expect(remark()).toBe(after);
  });

  it.each(["=1+1", "+1", "@SUM(1)", "-", "2019-6"])("keeps %s a text", async (text) => {
    await importFigures({ figures: [imported({ value: 52, remark: text })] });
    expect(remark()).toBe(text);
    const { area } = parseAddress(user.find(stock, "灵川县 备注", "F"));
    expect(sheetOf(stock).cells.get(area.row * 16_384 + area.column)?.formula).toBeNull();
    await undoLastWrite();
    expect(remark()).toBe("");
  });

  it("keeps it a text on a new sheet and in a new column too", async () => {
    const period = { year: 2019, month: 7, day: 31 };
    await importFigures({ figures: [imported({ value: 53, period, remark: "=1+1" })] });
    expect(user.cell(stock, user.find(stock, "灵川县 备注", "G")).formula).toBeNull();
    expect(user.cell(stock, user.find(stock, "灵川县 备注", "G")).value).toBe("=1+1");
    excel.dispose();
    excel = startExcel();
    user = userHands(excel.workbook);
    await importFigures({ figures: [imported({ remark: "=1+1" })] });
    expect(user.cell(stock, user.find(stock, "灵川县 备注", "F")).formula).toBeNull();
  });
});
