import { area, MAX_COLUMNS, MAX_ROWS } from "../../../src/workbench/objects/area";
import { setContents } from "../../../src/workbench/objects/cells";
import { addName, findName } from "../../../src/workbench/objects/names";
import { setSize } from "../../../src/workbench/objects/format";
import { snapshot } from "../../../src/workbench/objects/snapshot";
import { deleteCells, insertCells } from "../../../src/workbench/objects/structure";
import { addTable } from "../../../src/workbench/objects/tables";
import { setLook } from "../../../src/workbench/objects/view";
import { createWorkbook, type WorkbookModel } from "../../../src/workbench/objects/workbook";
import { cellAt, type Worksheet } from "../../../src/workbench/objects/worksheet";

const whole = (row: number, count = 1) => area(row, 0, count, MAX_COLUMNS);

function targets(): { workbook: WorkbookModel; sheet: Worksheet } {
  const workbook = createWorkbook({ worksheetNames: ["目标", "其他"] });
  const sheet = workbook.worksheets[0] as Worksheet;
  setContents(
    workbook,
    sheet.id,
    area(0, 0, 4, 2),
    [
      ["标题", ""],
      ["县区", "2016年"],
      ["七星区", 2306],
      ["灵川县", 60],
    ],
    "user",
  );
  setContents(workbook, sheet.id, area(4, 1), [["=SUM(B3:B4)"]], "user");
  const other = workbook.worksheets[1] as Worksheet;
  setContents(workbook, other.id, area(0, 0), [["=目标!B3"]], "user");
  addTable(workbook, { id: sheet.id, place: area(1, 0, 3, 2), hasHeaders: true }, "user");
  addName(workbook, { name: "Mark", worksheetId: null, formula: "=目标!$A$1", visible: false, comment: "" }, "user");
  return { workbook, sheet };
}

describe("insertCells", () => {
  it("lets formulas, names, tables, sizes and frozen panes follow a row inserted above", () => {
    const { workbook, sheet } = targets();
    setSize(workbook, { id: sheet.id, place: area(2, 0), axis: "row", size: 24 }, "user");
    setLook(workbook, sheet.id, { freeze: { rows: 2, columns: 1 } }, "user");
    insertCells(workbook, sheet.id, whole(0), "Down", "user");
    expect(cellAt(sheet, 5, 1).formula).toBe("=SUM(B4:B5)");
    expect(cellAt(workbook.worksheets[1] as Worksheet, 0, 0).formula).toBe("=目标!B4");
    expect(findName(workbook, null, "Mark")?.formula).toBe("=目标!$A$2");
    expect(sheet.tables[0]?.area).toEqual(area(2, 0, 3, 2));
    expect(sheet.rows.get(3)?.size).toBe(24);
    expect(sheet.freeze).toEqual({ rows: 3, columns: 1 });
  });

  it("makes a table longer when a row comes inside it", () => {
    const { workbook, sheet } = targets();
    insertCells(workbook, sheet.id, whole(3), "Down", "user");
    expect(sheet.tables[0]?.area).toEqual(area(1, 0, 4, 2));
    expect(cellAt(sheet, 5, 1).formula).toBe("=SUM(B3:B5)");
  });

  it("refuses to shift a part of a table", () => {
    const { workbook, sheet } = targets();
    const before = snapshot(workbook);
    expect(() => insertCells(workbook, sheet.id, area(0, 0), "Down", "user")).toThrow(
      expect.objectContaining({ code: "InsertDeleteConflict" }),
    );
    expect(snapshot(workbook)).toEqual(before);
  });

  it("refuses to push cells off the worksheet", () => {
    const { workbook, sheet } = targets();
    setContents(workbook, sheet.id, area(MAX_ROWS - 1, 9), [["末行"]], "user");
    expect(() => insertCells(workbook, sheet.id, whole(9), "Down", "user")).toThrow(
      expect.objectContaining({ code: "NonBlankCellOffSheet" }),
    );
  });

  it("is undone by deleting the same cells", () => {
    const { workbook, sheet } = targets();
    const before = snapshot(workbook);
    insertCells(workbook, sheet.id, whole(3, 2), "Down", "user");
    deleteCells(workbook, sheet.id, whole(3, 2), "Up", "user");
    expect(snapshot(workbook)).toEqual(before);
  });
});

describe("deleteCells", () => {
  it("makes a name #REF! when its cell goes", () => {
    const { workbook, sheet } = targets();
    deleteCells(workbook, sheet.id, whole(0), "Up", "user");
    expect(findName(workbook, null, "Mark")?.formula).toBe("=目标!#REF!");
    expect(sheet.tables[0]?.area).toEqual(area(0, 0, 3, 2));
  });

  it("makes a formula elsewhere #REF! and a sum shorter", () => {
    const { workbook, sheet } = targets();
    deleteCells(workbook, sheet.id, whole(2), "Up", "user");
    expect(cellAt(workbook.worksheets[1] as Worksheet, 0, 0).formula).toBe("=目标!#REF!");
    expect(cellAt(sheet, 3, 1).formula).toBe("=SUM(B3:B3)");
  });

  it("takes a table away with all its rows", () => {
    const { workbook, sheet } = targets();
    deleteCells(workbook, sheet.id, whole(0, 5), "Up", "user");
    expect(sheet.tables).toEqual([]);
    expect(sheet.cells.size).toBe(0);
  });
});
