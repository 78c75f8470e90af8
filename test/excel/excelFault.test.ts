import { defaultPlan } from "../../src/domain/plans";
import { PlanError } from "../../src/domain/planError";
import { NotRestored } from "../../src/excel/allOrNothing";
import { excelFault } from "../../src/excel/excelFault";
import { writeSheets } from "../../src/excel/writeSheets";
import { enUS } from "../../src/i18n/enUS";
import { zhCN } from "../../src/i18n/zhCN";
import { targetSheet } from "../../src/sheets/targetSheet";
import { snapshot } from "../../src/workbench/objects/snapshot";
import { protect } from "../../src/workbench/objects/view";
import { worksheetNamed } from "../../src/workbench/objects/workbook";
import { startExcel, type InProcessExcel } from "../workbench/excelInProcess";
import { userHands } from "./userHands";

const name = "目标-拥有量";
const sheet = () => [targetSheet(defaultPlan, "inForce", zhCN)];

let excel: InProcessExcel;
beforeEach(() => {
  excel = startExcel();
});
afterEach(() => excel.dispose());

const faultOf = (action: Promise<unknown>) => action.then(() => null, excelFault);

describe("a write that Excel refuses", () => {
  it("is told at once while a cell is edited, and changes nothing", async () => {
    const before = snapshot(excel.workbook);
    excel.workbook.isEditingCell = true;
    expect(await faultOf(writeSheets(sheet()))).toMatchObject({ code: "cellEditing" });
    expect(snapshot(excel.workbook)).toEqual(before);
  });

  it("is told when editing begins between look and write, and changes nothing", async () => {
    const before = snapshot(excel.workbook);
    excel.host.failAt({ batch: 2, action: null, code: "InvalidOperationInCellEditMode" });
    expect(await faultOf(writeSheets(sheet()))).toMatchObject({ code: "cellEditing" });
    expect(snapshot(excel.workbook)).toEqual(before);
  });

  it.each(["a figure was altered", "a row was deleted", "the last row was deleted"])(
    "is told with the name of the protected sheet where %s, and changes nothing",
    async (what) => {
      await writeSheets(sheet());
      const user = userHands(excel.workbook);
      if (what === "a figure was altered") user.type(name, "E5", 181);
      if (what === "a row was deleted") user.deleteRow(name, 2);
      if (what === "the last row was deleted") user.deleteRow(name, 25);
      protect(excel.workbook, worksheetNamed(excel.workbook, name)?.id ?? "", {}, "user");
      const before = snapshot(excel.workbook);
      await expect(writeSheets(sheet())).rejects.toMatchObject({ code: "protectedSheet", given: name });
      expect(snapshot(excel.workbook)).toEqual(before);
    },
  );

  it("is told for a workbook whose structure is protected, and changes nothing", async () => {
    excel.workbook.isStructureProtected = true;
    const before = snapshot(excel.workbook);
    expect(await faultOf(writeSheets(sheet()))).toMatchObject({ code: "protected" });
    expect(snapshot(excel.workbook)).toEqual(before);
  });

  it("does not name a protected sheet that was not in the way", async () => {
    await writeSheets(sheet());
    protect(excel.workbook, worksheetNamed(excel.workbook, name)?.id ?? "", {}, "user");
    excel.workbook.isStructureProtected = true;
    const both = [...sheet(), targetSheet(defaultPlan, "applications", zhCN)];
    expect(await faultOf(writeSheets(both))).toMatchObject({ code: "protected" });
  });

  it("is told to be unrestored when putting back fails too", async () => {
    excel.host.failAt({ batch: 2, action: 40, code: "GeneralException" });
    excel.host.failAt({ batch: 3, action: null, code: "GeneralException" });
    expect(await faultOf(writeSheets(sheet()))).toMatchObject({ code: "notRestored" });
  });
});

describe("excelFault", () => {
  const codes = [
    ["AccessDenied", "protected"],
    ["ItemNotFound", "gone"],
    ["RequestPayloadSizeLimitExceeded", "tooLarge"],
    ["InsertDeleteConflict", "tableInTheWay"],
    ["NonBlankCellOffSheet", "sheetFull"],
    ["ApiNotFound", "tooOld"],
  ] as const;

  it.each(codes)("understands %s as %s, and both languages have its sentence", async (code, fault) => {
    excel.host.failAt({ batch: 1, action: null, code });
    const found = await faultOf(writeSheets(sheet()));
    expect(found?.code).toBe(fault);
    expect(zhCN).toHaveProperty([`fault.${fault}`]);
    expect(enUS).toHaveProperty([`fault.${fault}`]);
  });

  it("has no words for a wrong request or a bug: they are not Excel's", () => {
    expect(excelFault(new PlanError("wouldCover", "A1"))).toBeNull();
    expect(excelFault(new TypeError("x is undefined"))).toBeNull();
    expect(excelFault("text")).toBeNull();
  });

  it("tells what could not be put back with the words of the first refusal", () => {
    const fault = excelFault(new NotRestored(new Error("first"), new Error("second")));
    expect(fault).toMatchObject({ code: "notRestored", given: "first" });
  });
});
