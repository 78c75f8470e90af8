import { area, MAX_COLUMNS, MAX_ROWS } from "../../../src/workbench/objects/area";
import { clearCells, setContents } from "../../../src/workbench/objects/cells";
import { deleteConditionalFormat } from "../../../src/workbench/objects/conditionalFormats";
import { snapshot } from "../../../src/workbench/objects/snapshot";
import { sortRows } from "../../../src/workbench/objects/sort";
import { deleteCells, insertCells } from "../../../src/workbench/objects/structure";
import { copyWorksheet, deleteWorksheet, renameWorksheet } from "../../../src/workbench/objects/worksheets";
import { body, monitoring } from "./formattedSheet";

describe("conditional formats", () => {
  it("move with rows and columns, and so do the cells they look at, here and on other worksheets", () => {
    const { workbook, sheet, add, formulas, areas } = monitoring();
    add("=$G5<规则!$B$3");
    insertCells(workbook, sheet.id, area(0, 0, 1, MAX_COLUMNS), "Down", "user");
    insertCells(workbook, sheet.id, area(0, 2, MAX_ROWS, 1), "Right", "user");
    insertCells(workbook, workbook.worksheets[1]?.id ?? "", area(0, 0, 4, MAX_COLUMNS), "Down", "user");
    expect(areas()).toEqual([[area(5, 1, 17, 6)]]);
    expect(formulas()).toEqual(["=$H6<规则!$B$7"]);
  });

  it("keep looking at their own row when their first row is deleted", () => {
    const { workbook, sheet, add, formulas, areas } = monitoring();
    add("=$G5<0");
    deleteCells(workbook, sheet.id, area(4, 0, 1, MAX_COLUMNS), "Up", "user");
    expect(areas()).toEqual([[area(4, 1, 16, 5)]]);
    expect(formulas()).toEqual(["=$G5<0"]);
  });

  it("lose what they look at with its column", () => {
    const { workbook, sheet, add, formulas } = monitoring();
    add("=$G5<0");
    deleteCells(workbook, sheet.id, area(0, 6, MAX_ROWS, 1), "Left", "user");
    expect(formulas()).toEqual(["=#REF!<0"]);
  });

  it("follow the names of worksheets, and lose a deleted one", () => {
    const { workbook, add, formulas } = monitoring();
    add("=$G5<规则!$B$3");
    const rules = workbook.worksheets[1]?.id ?? "";
    renameWorksheet(workbook, rules, "判定规则", "user");
    expect(formulas()).toEqual(["=$G5<判定规则!$B$3"]);
    deleteWorksheet(workbook, rules, "user");
    expect(formulas()).toEqual(["=$G5<#REF!$B$3"]);
  });

  it("go with a copy of the worksheet under ids of their own", () => {
    const { workbook, sheet, add } = monitoring();
    const id = add("=监测!$G5<0");
    const [format] = copyWorksheet(workbook, sheet.id, "user").conditionalFormats;
    expect(format).toMatchObject({ areas: [body], formula: "='监测 (2)'!$G5<0" });
    expect(format?.id).not.toBe(id);
  });

  it("go with formats and stay with contents when cells are cleared, and stay where they are in a sort", () => {
    const { workbook, sheet, add, areas } = monitoring();
    add("=$G5<0");
    setContents(workbook, sheet.id, area(4, 1, 2, 1), [[2], [1]], "user");
    sortRows(workbook, { id: sheet.id, place: area(4, 1, 2, 5), column: 1, ascending: true }, "user");
    clearCells(workbook, { id: sheet.id, place: area(4, 0, 1, 9), applyTo: "Contents" }, "user");
    expect(areas()).toEqual([[body]]);
    clearCells(workbook, { id: sheet.id, place: area(4, 0, 1, 9), applyTo: "Formats" }, "user");
    expect(areas()).toEqual([[area(5, 1, 16, 5)]]);
    clearCells(workbook, { id: sheet.id, place: area(0, 0, 99, 9), applyTo: "All" }, "user");
    expect(areas()).toEqual([]);
  });

  it("are the same in a snapshot when they were made anew", () => {
    const { workbook, sheet, add } = monitoring();
    const id = add("=$G5<0");
    const before = snapshot(workbook);
    deleteConditionalFormat(workbook, sheet.id, id, "addin");
    expect(snapshot(workbook)).not.toEqual(before);
    add("=$G5<0");
    expect(snapshot(workbook)).toEqual(before);
  });
});
