import { area } from "../../../src/workbench/objects/area";
import { setCalculated, setContents } from "../../../src/workbench/objects/cells";
import { setStyle } from "../../../src/workbench/objects/format";
import { parseEntry } from "../../../src/workbench/objects/parseEntry";
import { shownText } from "../../../src/workbench/objects/shownText";
import { sortRows } from "../../../src/workbench/objects/sort";
import { protect } from "../../../src/workbench/objects/view";
import { createWorkbook } from "../../../src/workbench/objects/workbook";
import { cellAt, type Worksheet } from "../../../src/workbench/objects/worksheet";

function sheetOf(workbook = createWorkbook()) {
  const sheet = workbook.worksheets[0] as Worksheet;
  const column = (rows: number, at = 0) => Array.from({ length: rows }, (_, row) => cellAt(sheet, row, at).value);
  return { workbook, sheet, column };
}

describe("parseEntry", () => {
  it.each([
    ["2019", 2019, null],
    ["1,234.5", 1234.5, null],
    ["50%", 0.5, "0%"],
    ["2019年", "2019年", null],
    ["2019-6-30", 43646, "yyyy/m/d"],
    ["2019年6月30日", 43646, 'yyyy"年"m"月"d"日"'],
    ["2019-2-30", "2019-2-30", null],
    ["true", true, null],
    ["'2019", "2019", null],
    ["七星区", "七星区", null],
    ["1,23", "1,23", null],
  ])("takes %s as Excel does", (text, value, numberFormat) => {
    expect(parseEntry(text)).toEqual({ value, numberFormat });
  });
});

describe("shownText", () => {
  it.each([
    [118, "General", "118"],
    [1234.5, "#,##0", "1,235"],
    [0.8, "0.0%", "80.0%"],
    [1.005, "0.00", "1.01"],
    [-3, "0", "-3"],
    [43646, "yyyy/m/d", "2019/6/30"],
    [118, '0"件"', "118件"],
  ])("shows %d as %s: %s", (value, format, text) => {
    expect(shownText(value, format)).toBe(text);
  });
});

describe("setContents", () => {
  it("leaves a cell alone for null and blanks it for an empty text", () => {
    const { workbook, sheet, column } = sheetOf();
    setContents(workbook, sheet.id, area(0, 0, 3, 1), [[1], [2], [3]], "user");
    setContents(workbook, sheet.id, area(0, 0, 3, 1), [[null], [""], [9]], "addin");
    expect(column(3)).toEqual([1, "", 9]);
  });

  it("turns a formula into text in a cell formatted as text", () => {
    const { workbook, sheet } = sheetOf();
    setStyle(workbook, sheet.id, area(0, 0), () => ({ numberFormat: "@" }), "user");
    setContents(workbook, sheet.id, area(0, 0), [["=1+1"]], "addin");
    expect(cellAt(sheet, 0, 0)).toMatchObject({ value: "=1+1", formula: null });
  });

  it("refuses locked cells of a protected worksheet and takes unlocked ones", () => {
    const { workbook, sheet } = sheetOf();
    setStyle(workbook, sheet.id, area(1, 0), () => ({ locked: false }), "user");
    protect(workbook, sheet.id, {}, "user");
    expect(() => setContents(workbook, sheet.id, area(0, 0), [[1]], "user")).toThrow(
      expect.objectContaining({ code: "AccessDenied" }),
    );
    setContents(workbook, sheet.id, area(1, 0), [[1]], "user");
    expect(cellAt(sheet, 1, 0).value).toBe(1);
  });
});

describe("setCalculated", () => {
  it("fills formulas and spills only into empty cells", () => {
    const { workbook, sheet, column } = sheetOf();
    setContents(workbook, sheet.id, area(0, 0, 3, 1), [["=SEQUENCE(3)"], [""], [7]], "user");
    setCalculated(
      workbook,
      sheet.id,
      [1, 2, 3].map((value, row) => ({ row, column: 0, value })),
    );
    expect(column(3)).toEqual([1, 2, 7]);
    setCalculated(workbook, sheet.id, [{ row: 1, column: 0, value: "" }]);
    expect(sheet.cells.size).toBe(2);
  });
});

describe("sortRows", () => {
  it("puts numbers before text and blanks last, and moves relative references with their row", () => {
    const { workbook, sheet, column } = sheetOf();
    setContents(
      workbook,
      sheet.id,
      area(0, 0, 4, 2),
      [
        ["乙", "=A1"],
        ["", ""],
        [20, "=A3"],
        [3, "=$A$4"],
      ],
      "user",
    );
    sortRows(workbook, { id: sheet.id, place: area(0, 0, 4, 2), column: 0, ascending: true }, "user");
    expect(column(4)).toEqual([3, 20, "乙", ""]);
    expect([0, 1, 2].map((row) => cellAt(sheet, row, 1).formula)).toEqual(["=$A$4", "=A2", "=A3"]);
  });
});
