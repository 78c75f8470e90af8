import { canUndo } from "../../../src/excel/lastWrite";
import { previewDistrictSheets, writeDistrictSheets } from "../../../src/excel/districts/writeDistrictSheets";
import { undoLastWrite } from "../../../src/excel/undo";
import { snapshot } from "../../../src/workbench/objects/snapshot";
import { worksheetNamed } from "../../../src/workbench/objects/workbook";
import type { BatchReport } from "../../../src/workbench/protocol/host";
import { startExcel, type InProcessExcel } from "../../workbench/excelInProcess";
import { userHands } from "../userHands";
import { planOf } from "./planOf";
import {
  base,
  cancelledAfter,
  contentsOf,
  directory,
  leaveUncalculated,
  listedNames,
  names,
  patient,
  wish,
  write,
} from "./districtScene";

let excel: InProcessExcel;
let user: ReturnType<typeof userHands>;
let syncs: BatchReport[];

beforeEach(() => {
  excel = startExcel();
  leaveUncalculated(excel);
  user = userHands(excel.workbook);
  syncs = [];
  excel.host.onBatch((report) => report.kind === "workbook" && syncs.push(report));
});
afterEach(() => excel.dispose());

const megabytes = (count: number): number => count * 1024 * 1024;

describe("writeDistrictSheets in a workbook without any sheet of ours", () => {
  it("makes what is missing, 目录 and 17 sheets in four syncs, none of them above 5 MB", async () => {
    const outcome = await write();
    expect(user.sheetNames()).toEqual(["Sheet1", ...base, "目录", ...names]);
    expect(outcome).toMatchObject({ doneCount: 17, wantedCount: 17, stoppedBy: null });
    expect(outcome.report.written.map(({ worksheetName }) => worksheetName)).toEqual([...base, "目录", ...names]);
    expect(syncs).toHaveLength(4);
    expect(syncs.filter(({ bytes }) => bytes > megabytes(5))).toEqual([]);
  });

  it("shows 目录, on which each district leads to its sheet's mark", async () => {
    await write();
    expect(worksheetNamed(excel.workbook, "目录")?.id).toBe(excel.workbook.activeWorksheetId);
    expect(listedNames(excel)).toEqual(names);
    expect(directory(excel).get("qixing")).toEqual({
      name: "七星区",
      leadsTo: "PatentSheet.district.qixing",
      pledge: null,
      isHidden: false,
    });
  });

  it("draws two charts on each 完成情况表, found again by their names", async () => {
    await write({ districtIds: ["qixing"] });
    const charts = worksheetNamed(excel.workbook, "七星区")?.charts.map(({ name }) => name);
    expect(charts).toEqual(["Patent.district.qixing.inForce", "Patent.district.qixing.applications"]);
  });

  it("numbers pages outside: right under odd ones, left under even ones", async () => {
    await write({ districtIds: ["qixing"] });
    const page = worksheetNamed(excel.workbook, "七星区")?.page;
    expect(page).toMatchObject({
      hasEvenPages: true,
      headersFooters: { rightFooter: '&"宋体"&14— &P —', leftFooter: "" },
      evenPages: { leftFooter: '&"宋体"&14— &P —', rightFooter: "" },
    });
  });

  it("tells how far it is after each batch", async () => {
    const told: string[] = [];
    const onProgress = (done: number, wanted: number): void => void told.push(`${done}/${wanted}`);
    await writeDistrictSheets(wish(), { keep: [] }, { ...patient, onProgress });
    expect(told).toEqual(["0/17", "6/17", "12/17", "17/17"]);
  });

  it("is taken back as a whole by one undo", async () => {
    user.type("Sheet1", "A1", "我的");
    const before = snapshot(excel.workbook);
    await write();
    const report = await undoLastWrite();
    expect(report.removed).toEqual([...base, "目录", ...names]);
    expect(snapshot(excel.workbook)).toEqual(before);
    expect(canUndo()).toBe(false);
  });

  it("refuses a wish for no district, and changes nothing", async () => {
    await expect(write({ districtIds: [] })).rejects.toMatchObject({ code: "nothingSelected" });
    expect(user.sheetNames()).toEqual(["Sheet1"]);
  });
});

describe("writeDistrictSheets for some districts, and then others", () => {
  it("lists those that stand, and hides the rows of all others", async () => {
    await write({ districtIds: ["qixing", "lingchuan"] });
    expect(listedNames(excel)).toEqual(["灵川县", "七星区"]);
    await write({ districtIds: ["quanzhou"] });
    expect(listedNames(excel)).toEqual(["灵川县", "全州县", "七星区"]);
  });

  it("lists 责任状 beside the sheets that follow figures, each with its own link", async () => {
    await write({ form: "pledge", districtIds: ["qixing"] });
    const pledge = "PatentSheet.pledge.qixing";
    expect(directory(excel).get("qixing")).toMatchObject({ name: "七星区", leadsTo: pledge, pledge });
    await write({ districtIds: ["qixing"] });
    expect(directory(excel).get("qixing")).toMatchObject({ leadsTo: "PatentSheet.district.qixing", pledge });
    expect(user.sheetNames().slice(-2)).toEqual(["责任状-七星区", "七星区"]);
  });

  it("undo of the later ones leaves 目录 listing the earlier ones, each leading where it did", async () => {
    await write({ form: "pledge", districtIds: ["qixing"] });
    const before = snapshot(excel.workbook);
    await write();
    await undoLastWrite();
    expect(snapshot(excel.workbook)).toEqual(before);
  });
});

describe("writeDistrictSheets that is cancelled during its second batch", () => {
  it("leaves exactly the sheets of the first, all of them listed, and one undo takes them back", async () => {
    const before = snapshot(excel.workbook);
    const isCancelled = (): boolean => syncs.length >= 3;
    const outcome = await writeDistrictSheets(wish(), { keep: [] }, { ...patient, isCancelled });
    expect(outcome).toMatchObject({ doneCount: 6, wantedCount: 17, stoppedBy: { kind: "cancel" } });
    expect(user.sheetNames()).toEqual(["Sheet1", ...base, "目录", ...names.slice(0, 6)]);
    expect(listedNames(excel)).toEqual(names.slice(0, 6));
    await undoLastWrite();
    expect(snapshot(excel.workbook)).toEqual(before);
  });

  it("holds what it would hold without the second batch ever begun", async () => {
    await writeDistrictSheets(wish(), { keep: [] }, { ...patient, isCancelled: () => syncs.length >= 3 });
    const cancelledMeanwhile = contentsOf(excel);
    await undoLastWrite();
    await writeDistrictSheets(wish(), { keep: [] }, cancelledAfter(6));
    expect(contentsOf(excel) === cancelledMeanwhile).toBe(true);
  });

  it("begins nothing when it is cancelled at once", async () => {
    const before = snapshot(excel.workbook);
    const outcome = await writeDistrictSheets(wish(), { keep: [] }, { ...patient, isCancelled: () => true });
    expect(outcome).toMatchObject({ doneCount: 0, stoppedBy: { kind: "cancel" }, report: { written: [] } });
    expect(snapshot(excel.workbook)).toEqual(before);
  });

  it("goes on from there when it is asked for again", async () => {
    await writeDistrictSheets(wish(), { keep: [] }, cancelledAfter(6));
    expect(listedNames(excel)).toEqual(names.slice(0, 6));
    const outcome = await write();
    expect(outcome.doneCount).toBe(17);
    expect(listedNames(excel)).toEqual(names);
    expect(user.sheetNames()).toEqual(["Sheet1", ...base, "目录", ...names]);
  });
});

describe("writeDistrictSheets for a plan of many districts", () => {
  it("sends no request above 5 MB, lists all of them, and takes all of them back", async () => {
    const plan = planOf(60);
    const before = snapshot(excel.workbook);
    const outcome = await write({}, plan);
    expect(outcome).toMatchObject({ doneCount: 60, stoppedBy: null });
    expect(syncs.filter(({ bytes }) => bytes > megabytes(5))).toEqual([]);
    expect(await write({}, plan)).toMatchObject({ doneCount: 60, stoppedBy: null });
    await undoLastWrite();
    expect(snapshot(excel.workbook)).toEqual(before);
  }, 60_000);
});

describe("previewDistrictSheets", () => {
  it("says what would be made, changing nothing and asking for nothing in an empty workbook", async () => {
    const before = snapshot(excel.workbook);
    const preview = await previewDistrictSheets(wish());
    expect(preview.sheets.map(({ usedName }) => usedName)).toEqual([...base, "目录", ...names]);
    expect(preview.sheets.every(({ isNew, willChange }) => isNew && willChange)).toBe(true);
    expect(preview.changesExisting).toBe(false);
    expect(snapshot(excel.workbook)).toEqual(before);
  });

  it("finds nothing to change right after the sheets were made", async () => {
    await write();
    const preview = await previewDistrictSheets(wish());
    expect(preview.sheets.filter(({ willChange }) => willChange)).toEqual([]);
    expect(preview.changesExisting).toBe(false);
    expect(preview.sheets.flatMap(({ differences }) => differences)).toEqual([]);
  });

  it("asks for nothing when districts are only added to 目录", async () => {
    await write({ districtIds: ["qixing"] });
    const preview = await previewDistrictSheets(wish());
    expect(preview.changesExisting).toBe(false);
    expect(preview.sheets.flatMap(({ differences }) => differences)).toEqual([]);
  });

  it("names the sheets whose names are taken by the user's own", async () => {
    user.addSheet("七星区");
    const preview = await previewDistrictSheets(wish({ districtIds: ["qixing"] }));
    expect(preview.sheets[preview.sheets.length - 1]).toMatchObject({ wishedName: "七星区", usedName: "七星区 (2)" });
  });
});
