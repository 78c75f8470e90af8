import { excelFault } from "../../../src/excel/excelFault";
import { previewDistrictSheets, writeDistrictSheets } from "../../../src/excel/districts/writeDistrictSheets";
import { undoLastWrite } from "../../../src/excel/undo";
import { protect } from "../../../src/workbench/objects/view";
import { snapshot } from "../../../src/workbench/objects/snapshot";
import { worksheetNamed } from "../../../src/workbench/objects/workbook";
import { startExcel, type InProcessExcel } from "../../workbench/excelInProcess";
import { userHands } from "../userHands";
import { base, directory, keyed, leaveUncalculated, listedNames, names, patient, wish, write } from "./districtScene";

let excel: InProcessExcel;
let user: ReturnType<typeof userHands>;

beforeEach(() => {
  excel = startExcel();
  leaveUncalculated(excel);
  user = userHands(excel.workbook);
});
afterEach(() => excel.dispose());

const idOf = (name: string): string | undefined => worksheetNamed(excel.workbook, name)?.id;
const titleOf = (name: string): unknown => user.content(name, keyed(excel, name, ["title", "year"]));
const three = { districtIds: ["lingchuan", "quanzhou", "qixing"] };

describe("writing district sheets again", () => {
  it("keeps remarks, the user's rows and columns, and formulas that point there, and takes four syncs", async () => {
    await write();
    const remark = keyed(excel, "灵川县", ["remark.1", "year"]);
    user.type("灵川县", remark, "待核");
    user.insertRow("灵川县", 6);
    user.type("灵川县", "B6", "本处自填");
    user.insertColumn("灵川县", "D");
    user.type("灵川县", "D7", 5);
    user.type("Sheet1", "A1", "='灵川县'!C9");
    for (const name of names) user.type(name, keyed(excel, name, ["unit", "status"]), "单位：个");
    const [id, order] = [idOf("灵川县"), user.sheetNames()];
    let syncs = 0;
    excel.host.onBatch(({ kind }) => void (kind === "workbook" && syncs++));
    await write();
    expect(syncs).toBe(4);
    expect(user.content("灵川县", keyed(excel, "灵川县", ["remark.1", "year"]))).toBe("待核");
    expect([user.content("灵川县", "B6"), user.content("灵川县", "D7")]).toEqual(["本处自填", 5]);
    expect(user.content("Sheet1", "A1")).toBe("='灵川县'!C9");
    expect([idOf("灵川县"), user.sheetNames()]).toEqual([id, order]);
    expect(user.content("七星区", keyed(excel, "七星区", ["unit", "status"]))).toBe("单位：件");
  });

  it("changes nothing, and only looks, when nothing differs", async () => {
    await write(three);
    const before = snapshot(excel.workbook);
    let syncs = 0;
    excel.host.onBatch(({ kind }) => void (kind === "workbook" && syncs++));
    expect(await write(three)).toMatchObject({ doneCount: 3, stoppedBy: null });
    expect(syncs).toBe(1);
    expect(snapshot(excel.workbook)).toEqual(before);
  });

  it("leaves each sheet its district when two have each other's names and one was moved", async () => {
    await write(three);
    user.rename("灵川县", "x");
    user.rename("全州县", "灵川县");
    user.rename("x", "全州县");
    user.move("七星区", 0);
    const [titles, order] = [["灵川县", "全州县", "七星区"].map(titleOf), user.sheetNames()];
    await write(three);
    expect(titles[0]).toMatch(/^全州县/);
    expect(["灵川县", "全州县", "七星区"].map(titleOf)).toEqual(titles);
    expect(user.sheetNames()).toEqual(order);
    expect(directory(excel).get("lingchuan")).toMatchObject({
      name: "灵川县",
      leadsTo: "PatentSheet.district.lingchuan",
    });
  });

  it("makes one again that was deleted, and the others stay", async () => {
    await write(three);
    const id = idOf("灵川县");
    user.removeSheet("七星区");
    await write(three);
    expect(idOf("灵川县")).toBe(id);
    expect(titleOf("七星区")).toMatch(/^七星区/);
    expect(listedNames(excel)).toEqual(["灵川县", "全州县", "七星区"]);
  });

  it("no longer lists one that was deleted and is not asked for, and lets 责任状 be found instead", async () => {
    await write(three);
    await write({ form: "pledge", districtIds: ["qixing"] });
    user.removeSheet("七星区");
    user.removeSheet("全州县");
    await write({ districtIds: ["lingchuan"] });
    expect(listedNames(excel)).toEqual(["灵川县", "七星区"]);
    expect(directory(excel).get("qixing")).toMatchObject({ leadsTo: "PatentSheet.pledge.qixing" });
    expect(directory(excel).get("quanzhou")).toEqual({ name: "", leadsTo: null, pledge: null, isHidden: true });
  });

  it("never touches a worksheet of the user's that has the name, nor a copy of ours", async () => {
    user.addSheet("七星区");
    user.type("七星区", "B2", "我的");
    await write({ districtIds: ["qixing"] });
    expect(titleOf("七星区 (2)")).toMatch(/^七星区/);
    const copy = user.copy("七星区 (2)");
    user.type(copy, keyed(excel, copy, ["title", "year"]), "改过的");
    await write({ districtIds: ["qixing"] });
    expect(user.content("七星区", "B2")).toBe("我的");
    expect(titleOf(copy)).toBe("改过的");
    expect(titleOf("七星区 (2)")).toMatch(/^七星区/);
  });

  it("draws a chart again that is missing, and leaves one that the user has moved", async () => {
    await write({ districtIds: ["qixing"] });
    const sheet = worksheetNamed(excel.workbook, "七星区");
    const [first, second] = sheet?.charts ?? [];
    await Excel.run(async (context) => {
      const { charts } = context.workbook.worksheets.getItem("七星区");
      charts.getItem(first?.name ?? "").delete();
      charts.getItem(second?.name ?? "").title.text = "我的标题";
      await context.sync();
    });
    const before = snapshot(excel.workbook);
    await write({ districtIds: ["qixing"] });
    expect(sheet?.charts.map(({ name }) => name)).toEqual([second?.name, first?.name]);
    expect(sheet?.charts[0]?.title.text).toBe("我的标题");
    await undoLastWrite();
    expect(snapshot(excel.workbook)).toEqual(before);
  });
});

describe("an altered official figure", () => {
  const alter = async (): Promise<string> => {
    await write({ districtIds: ["qixing"] });
    const address = user.find("目标-拥有量", "灵川县", "E");
    user.type("目标-拥有量", address, 181);
    return address;
  };

  it("is named before anything is written", async () => {
    await alter();
    const { sheets, changesExisting } = await previewDistrictSheets(wish({ districtIds: ["qixing"] }));
    const differences = sheets.flatMap((sheet) => sheet.differences);
    expect(differences).toMatchObject([{ label: "灵川县 2019年", found: 181, official: 118 }]);
    expect(changesExisting).toBe(true);
  });

  it("is put right, or kept where the user says so", async () => {
    const address = await alter();
    const { sheets } = await previewDistrictSheets(wish({ districtIds: ["qixing"] }));
    const keep = sheets.flatMap((sheet) => sheet.differences);
    await writeDistrictSheets(wish({ districtIds: ["qixing"] }), { keep }, patient);
    expect(user.content("目标-拥有量", address)).toBe(181);
    const { report } = await write({ districtIds: ["qixing"] });
    expect(user.content("目标-拥有量", address)).toBe(118);
    expect(report.written.flatMap(({ restored }) => restored)).toHaveLength(1);
  });
});

describe("undo of sheets that were written again", () => {
  it("gives 目录 and the sheets back as they were, deleted ones gone again", async () => {
    await write(three);
    user.removeSheet("七星区");
    user.type("灵川县", keyed(excel, "灵川县", ["unit", "status"]), "单位：个");
    const before = snapshot(excel.workbook);
    await write();
    await undoLastWrite();
    expect(snapshot(excel.workbook)).toEqual(before);
  });

  it("leaves a new sheet on which someone wrote, with all that its formulas name, and names it", async () => {
    await write(three);
    user.type("七星区", keyed(excel, "七星区", ["remark.1", "year"]), "待核");
    const report = await undoLastWrite();
    // What the written sheet needs stays with it.
    expect(report.removed).toEqual(["完成数-全市", "导入记录", "灵川县", "全州县"]);
    expect(report.keptWorksheets).toContain("七星区");
    expect(listedNames(excel)).toEqual(["七星区"]);
    expect(user.sheetNames()).toEqual(["Sheet1", ...base.slice(0, 4), "规则", "目录", "七星区"]);
    const formulas = [...(worksheetNamed(excel.workbook, "七星区")?.cells.values() ?? [])].map(
      ({ formula }) => formula,
    );
    expect(formulas.filter((formula) => formula?.includes("#REF!"))).toEqual([]);
  });
});

describe("undo where 目录 stood before", () => {
  it("goes on listing a new sheet that it must leave", async () => {
    await write({ districtIds: ["lingchuan"] });
    await write(three);
    user.type("七星区", keyed(excel, "七星区", ["remark.1", "year"]), "待核");
    const report = await undoLastWrite();
    expect(report).toMatchObject({ removed: ["全州县"], keptWorksheets: ["七星区"] });
    expect(listedNames(excel)).toEqual(["灵川县", "七星区"]);
    expect(directory(excel).get("qixing")).toMatchObject({ leadsTo: "PatentSheet.district.qixing" });
  });
});

describe("a workbook that does not take the sheets", () => {
  it("whose structure is protected stays as it was, and the sentence says so", async () => {
    excel.workbook.isStructureProtected = true;
    const before = snapshot(excel.workbook);
    const refusal = await write().catch((error: unknown) => error);
    expect(excelFault(refusal)).toMatchObject({ code: "protected" });
    expect(snapshot(excel.workbook)).toEqual(before);
  });

  it("in which a cell is being edited stays as it was", async () => {
    excel.workbook.isEditingCell = true;
    const refusal = await write().catch((error: unknown) => error);
    expect(excelFault(refusal)).toMatchObject({ code: "cellEditing" });
    excel.workbook.isEditingCell = false;
    expect(user.sheetNames()).toEqual(["Sheet1"]);
  });

  it("because a sheet of the second batch is protected keeps the first, and names the sheet", async () => {
    await write();
    for (const name of ["灵川县", "资源县", "七星区"]) {
      user.type(name, keyed(excel, name, ["unit", "status"]), "单位：个");
    }
    protect(excel.workbook, idOf("资源县") ?? "", {}, "user");
    const { doneCount, stoppedBy, report } = await write();
    expect(doneCount).toBe(6);
    expect(stoppedBy).toMatchObject({ kind: "refusal", error: { code: "protectedSheet", given: "资源县" } });
    expect(report.written.map(({ worksheetName }) => worksheetName)).toEqual([...base, "目录", ...names.slice(0, 6)]);
    expect(user.content("灵川县", keyed(excel, "灵川县", ["unit", "status"]))).toBe("单位：件");
    expect(user.content("七星区", keyed(excel, "七星区", ["unit", "status"]))).toBe("单位：个");
  });
});
