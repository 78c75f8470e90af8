import { deleteDistrictSheets, findDistrictSheets } from "../../../src/excel/districts/deleteDistrictSheets";
import { excelFault } from "../../../src/excel/excelFault";
import { canUndo } from "../../../src/excel/lastWrite";
import { writeSheets } from "../../../src/excel/writeSheets";
import { defaultPlan } from "../../../src/domain/plans";
import { monitoringSheets } from "../../../src/sheets/workbookSheets";
import { snapshot } from "../../../src/workbench/objects/snapshot";
import { setVisibility } from "../../../src/workbench/objects/worksheets";
import { worksheetNamed } from "../../../src/workbench/objects/workbook";
import { startExcel, type InProcessExcel } from "../../workbench/excelInProcess";
import { userHands } from "../userHands";
import { base, keyed, leaveUncalculated, listedNames, write } from "./districtScene";

let excel: InProcessExcel;
let user: ReturnType<typeof userHands>;

beforeEach(() => {
  excel = startExcel();
  leaveUncalculated(excel);
  user = userHands(excel.workbook);
});
afterEach(() => excel.dispose());

const idOf = (name: string): string => worksheetNamed(excel.workbook, name)?.id ?? "";
const two = { districtIds: ["lingchuan", "qixing"] };
const marks = (): readonly string[] =>
  excel.workbook.names.map(({ name }) => name).filter((name) => /\.(district|pledge|directory)/.test(name));

describe("findDistrictSheets", () => {
  it("finds nothing in a workbook without any", async () => {
    expect(await findDistrictSheets()).toEqual({ worksheetNames: [], pointing: [], written: [] });
  });

  it("finds 目录 and both kinds of sheets, whatever they are called now, and says nothing of untouched ones", async () => {
    await write(two);
    await write({ form: "pledge", districtIds: ["qixing"] });
    user.rename("灵川县", "灵川");
    const found = await findDistrictSheets();
    expect([...found.worksheetNames].sort()).toEqual(["七星区", "灵川", "目录", "责任状-七星区"].sort());
    expect(found).toMatchObject({ pointing: [], written: [] });
  });

  it("names the formulas and names that point to them, and what people wrote there", async () => {
    await write(two);
    user.type("Sheet1", "A1", "='灵川县'!C7");
    user.type("Sheet1", "A2", '="灵川县!C7"');
    user.type("规则", "J3", "=1+七星区!$C$8");
    await Excel.run(async (context) => {
      context.workbook.names.add("灵川目标", context.workbook.worksheets.getItem("灵川县").getRange("C7"));
      context.workbook.worksheets
        .getItem("Sheet1")
        .names.add("本表", context.workbook.worksheets.getItem("目录").getRange("C7"));
      await context.sync();
    });
    const remark = keyed(excel, "灵川县", ["remark.1", "year"]);
    user.type("灵川县", remark, "待核");
    user.type("七星区", "AB3", "旁注");
    user.type("目录", keyed(excel, "目录", ["control", "name"]), 43646);
    const { pointing, written } = await findDistrictSheets();
    expect(pointing).toEqual([
      { place: "Sheet1!A1", formula: "='灵川县'!C7" },
      { place: "Sheet1!本表", formula: "=目录!$C$7" },
      { place: "规则!J3", formula: "=1+七星区!$C$8" },
      { place: "灵川目标", formula: "=灵川县!$C$7" },
    ]);
    const period = keyed(excel, "目录", ["control", "name"]);
    expect([...written].sort()).toEqual([`灵川县!${remark}`, "七星区!AB3", `目录!${period}`].sort());
  });

  it("changes nothing", async () => {
    await write(two);
    const before = snapshot(excel.workbook);
    await findDistrictSheets();
    expect(snapshot(excel.workbook)).toEqual(before);
  });
});

describe("deleteDistrictSheets", () => {
  it("deletes exactly ours with their marks, and leaves copies, strangers and what they rest on", async () => {
    user.addSheet("七星区");
    await writeSheets(monitoringSheets(defaultPlan));
    await write(two);
    await write({ form: "pledge", districtIds: ["qixing"] });
    const copy = user.copy("灵川县");
    user.removeSheet("责任状-七星区");
    await deleteDistrictSheets();
    expect(user.sheetNames()).toEqual(["Sheet1", "七星区", ...base, "监测", copy]);
    expect(excel.workbook.names.filter(({ worksheetId }) => worksheetId === null).map(({ name }) => name)).toHaveLength(
      8,
    );
    expect(marks().filter((name) => !name.endsWith("lingchuan"))).toEqual([]);
  });

  it("cannot be undone, and says so by forgetting the last write", async () => {
    await write(two);
    expect(canUndo()).toBe(true);
    await deleteDistrictSheets();
    expect(canUndo()).toBe(false);
  });

  it("lets them be made again", async () => {
    await write(two);
    await deleteDistrictSheets();
    await write(two);
    expect(listedNames(excel)).toEqual(["灵川县", "七星区"]);
  });

  it("never takes a user's sheet for ours because a marked cell was moved there", async () => {
    await write(two);
    await Excel.run(async (context) => {
      context.workbook.names.getItem("PatentSheet.district.qixing").formula = "=Sheet1!$A$1";
      await context.sync();
    });
    await deleteDistrictSheets();
    expect(user.sheetNames()).toEqual(["Sheet1", ...base, "七星区"]);
  });

  it("refuses when no visible worksheet would be left", async () => {
    await write(two);
    for (const name of ["Sheet1", ...base]) setVisibility(excel.workbook, idOf(name), "Hidden", "user");
    const before = snapshot(excel.workbook);
    await expect(deleteDistrictSheets()).rejects.toMatchObject({ code: "onlySheets", given: "目录、灵川县、七星区" });
    expect(snapshot(excel.workbook)).toEqual(before);
  });

  it("leaves the workbook as it was when its structure is protected", async () => {
    await write(two);
    excel.workbook.isStructureProtected = true;
    const before = snapshot(excel.workbook);
    const refusal = await deleteDistrictSheets().catch((error: unknown) => error);
    expect(excelFault(refusal)).toMatchObject({ code: "protected" });
    expect(snapshot(excel.workbook)).toEqual(before);
    expect(canUndo()).toBe(true);
  });
});
