import { area } from "../../../src/workbench/objects/area";
import { setContents } from "../../../src/workbench/objects/cells";
import { addName, findName } from "../../../src/workbench/objects/names";
import { isSheetName } from "../../../src/workbench/objects/sheetName";
import { addTable, changeTable } from "../../../src/workbench/objects/tables";
import { createWorkbook, subscribe, type Change, type WorkbookModel } from "../../../src/workbench/objects/workbook";
import { cellAt, type Worksheet } from "../../../src/workbench/objects/worksheet";
import {
  addWorksheet,
  copyWorksheet,
  deleteWorksheet,
  moveWorksheet,
  renameWorksheet,
  setVisibility,
} from "../../../src/workbench/objects/worksheets";

const sheetAt = (workbook: WorkbookModel, i: number): Worksheet => workbook.worksheets[i] as Worksheet;

function pair(): WorkbookModel {
  const workbook = createWorkbook({ worksheetNames: ["目标", "其他"] });
  setContents(workbook, sheetAt(workbook, 1).id, area(0, 0), [["=目标!B3+1"]], "user");
  addName(workbook, { name: "Mark", worksheetId: null, formula: "=目标!$A$1", visible: false, comment: "" }, "addin");
  return workbook;
}

describe("isSheetName", () => {
  it.each(["目标-拥有量", "目标 (2)", "a".repeat(31), "it's"])("takes %s", (name) =>
    expect(isSheetName(name)).toBe(true),
  );
  it.each(["", "  ", "a".repeat(32), "a:b", "a/b", "a\\b", "a?b", "a*b", "a[b", "a]b", "'a", "a'", "History"])(
    "refuses %p",
    (name) => expect(isSheetName(name)).toBe(false),
  );
});

describe("addWorksheet", () => {
  it("refuses a name that exists in another case", () => {
    const workbook = createWorkbook();
    expect(() => addWorksheet(workbook, "SHEET1", "addin")).toThrow(
      expect.objectContaining({ code: "ItemAlreadyExists" }),
    );
  });

  it("does not bring the new worksheet to the front", () => {
    const workbook = createWorkbook();
    addWorksheet(workbook, "目标", "addin");
    expect(workbook.activeWorksheetId).toBe(sheetAt(workbook, 0).id);
  });
});

describe("renameWorksheet", () => {
  it("lets formulas and names follow", () => {
    const workbook = pair();
    renameWorksheet(workbook, sheetAt(workbook, 0).id, "目标-拥有量", "user");
    expect(cellAt(sheetAt(workbook, 1), 0, 0).formula).toBe("='目标-拥有量'!B3+1");
    expect(findName(workbook, null, "mark")?.formula).toBe("='目标-拥有量'!$A$1");
  });
});

describe("moveWorksheet", () => {
  it("changes the order of the tabs", () => {
    const workbook = pair();
    moveWorksheet(workbook, sheetAt(workbook, 0).id, 1, "user");
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(["其他", "目标"]);
  });
});

describe("copyWorksheet", () => {
  it("gives the copy names of its own and its table another name", () => {
    const workbook = pair();
    const source = sheetAt(workbook, 0);
    setContents(workbook, source.id, area(0, 0, 2, 1), [["县区"], ["七星区"]], "user");
    const table = addTable(workbook, { id: source.id, place: area(0, 0, 2, 1), hasHeaders: true }, "user");
    changeTable(workbook, table.id, { name: "目标_拥有量" }, "user");
    const copy = copyWorksheet(workbook, source.id, "user");
    expect(copy.name).toBe("目标 (2)");
    expect(findName(workbook, null, "Mark")?.formula).toBe("=目标!$A$1");
    expect(findName(workbook, copy.id, "Mark")?.formula).toBe("='目标 (2)'!$A$1");
    expect(copy.tables[0]?.name).toBe("目标_拥有量2");
    setContents(workbook, copy.id, area(1, 0), [["灵川县"]], "user");
    expect(cellAt(source, 1, 0).value).toBe("七星区");
  });
});

describe("deleteWorksheet", () => {
  it("leaves #REF! where the worksheet was used", () => {
    const workbook = pair();
    deleteWorksheet(workbook, sheetAt(workbook, 0).id, "user");
    expect(cellAt(sheetAt(workbook, 0), 0, 0).formula).toBe("=#REF!B3+1");
    expect(findName(workbook, null, "Mark")?.formula).toBe("=#REF!$A$1");
    expect(workbook.activeWorksheetId).toBe(sheetAt(workbook, 0).id);
  });

  it("keeps the last visible worksheet", () => {
    const workbook = pair();
    setVisibility(workbook, sheetAt(workbook, 1).id, "Hidden", "user");
    expect(() => deleteWorksheet(workbook, sheetAt(workbook, 0).id, "user")).toThrow(
      expect.objectContaining({ code: "InvalidOperation" }),
    );
    expect(workbook.worksheets).toHaveLength(2);
  });
});

describe("subscribe", () => {
  it("names who changed what, and stops when told", () => {
    const workbook = createWorkbook();
    const changes: Change[] = [];
    const stop = subscribe(workbook, (change) => changes.push(change));
    setContents(workbook, sheetAt(workbook, 0).id, area(0, 0), [[118]], "user");
    stop();
    setContents(workbook, sheetAt(workbook, 0).id, area(0, 0), [[181]], "addin");
    expect(changes).toEqual([
      { kind: "cells", origin: "user", worksheetId: sheetAt(workbook, 0).id, area: area(0, 0), before: "", after: 118 },
    ]);
  });
});
