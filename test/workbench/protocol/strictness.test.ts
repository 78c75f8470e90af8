import { area } from "../../../src/workbench/objects/area";
import { setContents } from "../../../src/workbench/objects/cells";
import { snapshot } from "../../../src/workbench/objects/snapshot";
import { addWorksheet } from "../../../src/workbench/objects/worksheets";
import { protect, setEditingCell } from "../../../src/workbench/objects/view";
import { startExcel, type InProcessExcel } from "../excelInProcess";

let excel: InProcessExcel;
beforeEach(() => {
  excel = startExcel();
});
afterEach(() => excel.dispose());

/** What one request is refused with; fails when it is not refused. */
async function refusalOf(act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown): Promise<string> {
  try {
    await Excel.run(async (context) => {
      act(context.workbook.worksheets.getActiveWorksheet(), context);
      await context.sync();
    });
  } catch (error) {
    return (error as OfficeExtension.Error).code;
  }
  throw new Error("was not refused");
}

describe("the host refuses as Excel does", () => {
  it.each<[string, string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown]>([
    ["an array of the wrong size", "InvalidArgument", (sheet) => (sheet.getRange("A1:B2").values = [[1, 2]])],
    ["an address that is none", "InvalidArgument", (sheet) => sheet.getRange("A0").load("values")],
    [
      "a cell beyond the worksheet",
      "InvalidArgument",
      (sheet) => sheet.getRange("A1").getOffsetRange(-1, 0).load("values"),
    ],
    ["a worksheet name that exists", "ItemAlreadyExists", (_, { workbook }) => workbook.worksheets.add("sheet1")],
    [
      "a worksheet name over 31 characters",
      "InvalidArgument",
      (_, { workbook }) => workbook.worksheets.add("目".repeat(32)),
    ],
    [
      "a worksheet that does not exist",
      "ItemNotFound",
      (_, { workbook }) => workbook.worksheets.getItem("目标").load("name"),
    ],
    ["deleting the last worksheet", "InvalidOperation", (sheet) => sheet.delete()],
    ["a name that reads as a cell", "InvalidArgument", (_, { workbook }) => workbook.names.add("AB12", "=Sheet1!$A$1")],
    [
      "a defined name a second time",
      "ItemAlreadyExists",
      (_, { workbook }) => [1, 2].map(() => workbook.names.add("Mark", "=1")),
    ],
    [
      "overlapping tables",
      "InvalidArgument",
      (sheet) => ["A1:B3", "B3:C5"].map((place) => sheet.tables.add(place, true)),
    ],
    [
      "a table's name a second time",
      "ItemAlreadyExists",
      (sheet) => ["A1:B3", "D1:E3"].map((place) => (sheet.tables.add(place, true).name = "目标")),
    ],
    ["a table's name with a space", "InvalidArgument", (sheet) => (sheet.tables.add("A1:B3", true).name = "目标 表")],
    ["a colour that is none", "InvalidArgument", (sheet) => (sheet.getRange("A1").format.fill.color = "#12345")],
    [
      "a setter on an object that does not exist",
      "ItemNotFound",
      (_, { workbook }) => (workbook.names.getItemOrNullObject("None").visible = false),
    ],
    [
      "values over a formula without a calculator",
      "ApiNotFound",
      (sheet) => ((sheet.getRange("A1").formulas = [["=1+1"]]), sheet.getRange("A1").load("values")),
    ],
    [
      "a request over 5 MB",
      "RequestPayloadSizeLimitExceeded",
      (sheet) => (sheet.getRange("A1").values = [["a".repeat(5 * 1024 * 1024)]]),
    ],
  ])("%s: %s", async (_, code, act) => {
    const before = snapshot(excel.workbook) as { worksheets: unknown[] };
    expect(await refusalOf(act)).toBe(code);
    expect((snapshot(excel.workbook) as typeof before).worksheets).toHaveLength(before.worksheets.length);
  });

  it("refuses to write into a protected worksheet and leaves it as it was", async () => {
    const id = excel.workbook.activeWorksheetId;
    setContents(excel.workbook, id, area(0, 0), [["旧"]], "user");
    protect(excel.workbook, id, {}, "user");
    const before = snapshot(excel.workbook);
    expect(await refusalOf((sheet) => (sheet.getRange("A1").values = [["新"]]))).toBe("AccessDenied");
    expect(await refusalOf((sheet) => (sheet.getRange("A1").format.font.bold = true))).toBe("AccessDenied");
    expect(await refusalOf((sheet) => sheet.getRange("1:1").insert("Down"))).toBe("AccessDenied");
    expect(await refusalOf((sheet) => sheet.tables.add("A1:B3", true))).toBe("AccessDenied");
    expect(snapshot(excel.workbook)).toEqual(before);
  });

  it("keeps what a failed request did before its failing action, and says which action failed", async () => {
    const attempt = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1").values = [["先"]];
      sheet.tabColor = "nonsense";
      sheet.getRange("A2").values = [["后"]];
      await context.sync();
    });
    await expect(attempt).rejects.toMatchObject({ code: "InvalidArgument", debugInfo: { errorLocation: "TabColor" } });
    expect([...(excel.workbook.worksheets[0]?.cells.values() ?? [])].map(({ value }) => value)).toEqual(["先"]);
  });
});

describe("cell-edit mode", () => {
  it("refuses at once and changes nothing", async () => {
    setEditingCell(excel.workbook, true, "user");
    expect(await refusalOf((_, { workbook }) => workbook.worksheets.add("新表"))).toBe(
      "InvalidOperationInCellEditMode",
    );
    setEditingCell(excel.workbook, false, "user");
    expect(excel.workbook.worksheets).toHaveLength(1);
  });

  it("waits until editing ends when the request asks for it", async () => {
    setEditingCell(excel.workbook, true, "user");
    const order: string[] = [];
    const run = Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.add("新表");
      await context.sync();
      order.push("written");
    });
    await new Promise((resolve) => setTimeout(resolve, 30));
    order.push("editing ends");
    setEditingCell(excel.workbook, false, "user");
    await run;
    expect(order).toEqual(["editing ends", "written"]);
  });
});

describe("a request that waits for the user's cell", () => {
  it("does not hold up the refusal of one that does not wait", async () => {
    setEditingCell(excel.workbook, true, "user");
    const patient = Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.add("新表");
      await context.sync();
    });
    expect(await refusalOf((sheet) => (sheet.tabColor = "#FF0000"))).toBe("InvalidOperationInCellEditMode");
    setEditingCell(excel.workbook, false, "user");
    await patient;
    expect(excel.workbook.worksheets.map(({ name }) => name)).toEqual(["Sheet1", "新表"]);
  });
});

describe("requirement sets", () => {
  const useNewer = (): Promise<string> => refusalOf((sheet) => sheet.onNameChanged.add(async () => undefined));
  const useUnknown = (sheet: Excel.Worksheet): unknown => sheet.getRange("A1").getDependents();

  it("fails a member newer than LTSC 2021 and names the set it needs", async () => {
    expect(await useNewer()).toBe("ApiNotFound");
    await expect(
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().onNameChanged.add(async () => undefined);
        await context.sync();
      }),
    ).rejects.toMatchObject({ message: expect.stringContaining("ExcelApi 1.17") });
  });

  it("lets Microsoft 365 use it", async () => {
    excel.dispose();
    excel = startExcel({ profile: "m365" });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().onNameChanged.add(async () => undefined);
      await context.sync();
    });
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.17")).toBe(true);
  });

  it("tells too old from not emulated", async () => {
    const messageFor = async (id: "ltsc2021" | "m365"): Promise<string> => {
      excel.dispose();
      excel = startExcel({ profile: id });
      const run = Excel.run(async (context) => {
        useUnknown(context.workbook.worksheets.getActiveWorksheet());
        await context.sync();
      });
      return run.then(
        () => "was not refused",
        (error: Error) => error.message,
      );
    };
    expect(await messageFor("ltsc2021")).toContain("needs ExcelApi 1.15");
    expect(await messageFor("m365")).toContain("does not emulate Range.getDependents");
  });
});

describe("addWorksheet by the user", () => {
  it("is seen by the next request", async () => {
    addWorksheet(excel.workbook, "用户表", "user");
    await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load("items/name");
      await context.sync();
      expect(sheets.items.map(({ name }) => name)).toEqual(["Sheet1", "用户表"]);
    });
  });
});
