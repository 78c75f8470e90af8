import { parseAddress } from "../../../src/workbench/objects/address";
import { area, MAX_COLUMNS } from "../../../src/workbench/objects/area";
import { setContents } from "../../../src/workbench/objects/cells";
import { setHidden } from "../../../src/workbench/objects/format";
import { mergeCells } from "../../../src/workbench/objects/merges";
import { deleteCells, insertCells } from "../../../src/workbench/objects/structure";
import { addTable } from "../../../src/workbench/objects/tables";
import { cellAt } from "../../../src/workbench/objects/worksheet";
import { selectCells } from "../../../src/workbench/objects/worksheets";
import { startExcel, type InProcessExcel } from "../excelInProcess";
import { onSheet, refusal } from "./requests";

let excel: InProcessExcel;
beforeEach(() => {
  excel = startExcel();
});
afterEach(() => excel.dispose());

const at = (address: string) => parseAddress(address).area;
const worksheet = () => excel.workbook.worksheets[0]!;
const merge = (address: string) => mergeCells(excel.workbook, worksheet().id, at(address), "user");

/** Addresses of the merged cells that a range touches; `null` when there are none. */
function merged(address: string): Promise<readonly string[] | null> {
  return onSheet(async (sheet, context) => {
    const found = sheet.getRange(address).getMergedAreasOrNullObject();
    found.load("areaCount,address");
    found.areas.load("items/address");
    await context.sync();
    return found.isNullObject ? null : found.areas.items.map((each) => each.address);
  });
}

describe("merged cells", () => {
  it("keep what the first filled cell holds, in their first cell", () => {
    setContents(
      excel.workbook,
      worksheet().id,
      at("A1:B2"),
      [
        ["", "申请量"],
        ["授权量", ""],
      ],
      "user",
    );
    merge("A1:B2");
    expect(cellAt(worksheet(), 0, 0).value).toBe("申请量");
    expect(cellAt(worksheet(), 1, 0).value).toBe("");
  });

  it("are found whole from any cell they cover", async () => {
    merge("B2:D2");
    merge("B4:B6");
    expect(await merged("D1:E5")).toEqual(["Sheet1!B2:D2"]);
    expect(await merged("A1:Z9")).toEqual(["Sheet1!B2:D2", "Sheet1!B4:B6"]);
    expect(await merged("E1:E9")).toBeNull();
  });

  it("take the place of merged cells they overlap", async () => {
    merge("B2:C2");
    merge("A1:B2");
    expect(await merged("A1:Z9")).toEqual(["Sheet1!A1:B2"]);
  });

  it("move and grow with rows that come, and go with rows that go", async () => {
    merge("B3:B6");
    insertCells(excel.workbook, worksheet().id, area(0, 0, 2, MAX_COLUMNS), "Down", "user");
    insertCells(excel.workbook, worksheet().id, area(6, 0, 1, MAX_COLUMNS), "Down", "user");
    expect(await merged("A1:Z20")).toEqual(["Sheet1!B5:B9"]);
    deleteCells(excel.workbook, worksheet().id, area(4, 0, 5, MAX_COLUMNS), "Up", "user");
    expect(await merged("A1:Z20")).toBeNull();
  });

  it("are refused inside a table", () => {
    addTable(excel.workbook, { id: worksheet().id, place: at("A1:B3"), hasHeaders: true }, "user");
    expect(() => merge("B3:C3")).toThrow(expect.objectContaining({ code: "InvalidOperation" }) as Error);
  });

  it("are given up to 512, and refused beyond that", async () => {
    worksheet().merges = Array.from({ length: 513 }, (_, row) => area(row, 0, 1, 2));
    expect(await merged("A1:B512")).toHaveLength(512);
    const { code } = await refusal((sheet) => sheet.getRange("A1:B513").getMergedAreasOrNullObject().load("areaCount"));
    expect(code).toBe("GeneralException");
  });
});

describe("hidden rows and columns", () => {
  beforeEach(() => {
    setHidden(excel.workbook, { id: worksheet().id, place: at("A3:A4"), axis: "row", isHidden: true }, "user");
    setHidden(excel.workbook, { id: worksheet().id, place: at("C1"), axis: "column", isHidden: true }, "user");
  });

  it("are told one by one", async () => {
    const told = await onSheet(async (sheet, context) => {
      const range = sheet.getRange("B2:D5");
      const rows = range.getRowProperties({ rowHidden: true });
      const columns = range.getColumnProperties({ columnHidden: true });
      await context.sync();
      return [rows.value.map((row) => row.rowHidden), columns.value.map((column) => column.columnHidden)];
    });
    expect(told).toEqual([
      [false, true, true, false],
      [false, true, false],
    ]);
  });

  it.each<[string, (range: Excel.Range) => unknown]>([
    ["row height", (range) => range.getRowProperties({ format: { rowHeight: true } })],
    ["column width", (range) => range.getColumnProperties({ columnHidden: true, format: { columnWidth: true } })],
  ])("are all that is emulated of them: not %s", async (_, ask) => {
    const { code, message } = await refusal((sheet) => ask(sheet.getRange("A1:B2")));
    expect(code).toBe("ApiNotFound");
    expect(message).toContain("does not emulate");
  });
});

describe("shapes", () => {
  it("are counted, and nothing else is emulated of them", async () => {
    worksheet().shapeCount = 3;
    const count = await onSheet(async (sheet, context) => {
      const found = sheet.shapes.getCount();
      await context.sync();
      return found.value;
    });
    expect(count).toBe(3);
    expect((await refusal((sheet) => sheet.shapes.load("items/name"))).code).toBe("ApiNotFound");
  });
});

describe("a selection of several areas", () => {
  it("is no range, as in Excel, until one area is selected again", async () => {
    selectCells(excel.workbook, worksheet().id, at("B2:C3"), "user");
    excel.workbook.isSelectionSplit = true;
    const ask = (_: Excel.Worksheet, { workbook }: Excel.RequestContext) => workbook.getSelectedRange().load("address");
    expect((await refusal(ask)).code).toBe("InvalidSelection");
    selectCells(excel.workbook, worksheet().id, at("B2:C3"), "user");
    const address = await onSheet(async (_, context) => {
      const range = context.workbook.getSelectedRange().load("address");
      await context.sync();
      return range.address;
    });
    expect(address).toBe("Sheet1!B2:C3");
  });
});
