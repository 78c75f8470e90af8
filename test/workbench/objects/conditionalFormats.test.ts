import { area, MAX_COLUMNS, MAX_ROWS, type Area } from "../../../src/workbench/objects/area";
import { clearCells, setContents } from "../../../src/workbench/objects/cells";
import {
  addConditionalFormat,
  changeConditionalFormat,
  clearConditionalFormats,
  deleteConditionalFormat,
  formatsOn,
  prioritizeFormat,
} from "../../../src/workbench/objects/conditionalFormats";
import { snapshot } from "../../../src/workbench/objects/snapshot";
import { sortRows } from "../../../src/workbench/objects/sort";
import { deleteCells, insertCells } from "../../../src/workbench/objects/structure";
import { protect } from "../../../src/workbench/objects/view";
import { createWorkbook, subscribe, type Change } from "../../../src/workbench/objects/workbook";
import type { Worksheet } from "../../../src/workbench/objects/worksheet";
import { copyWorksheet, deleteWorksheet, renameWorksheet } from "../../../src/workbench/objects/worksheets";

const body = area(4, 1, 17, 5);

function monitoring() {
  const workbook = createWorkbook({ worksheetNames: ["监测", "规则"] });
  const sheet = workbook.worksheets[0] as Worksheet;
  const add = (formula: string, place: Area = body): string => {
    const { id } = addConditionalFormat(workbook, sheet.id, place, "addin");
    changeConditionalFormat(workbook, { id: sheet.id, formatId: id }, { formula }, "addin");
    return id;
  };
  const formulas = (): string[] => sheet.conditionalFormats.map(({ formula }) => formula);
  const areas = (): (readonly Area[])[] => sheet.conditionalFormats.map((format) => format.areas);
  return { workbook, sheet, add, formulas, areas };
}

describe("addConditionalFormat", () => {
  it("puts the new format before the others", () => {
    const { add, formulas } = monitoring();
    ["=$G5=1", "=$G5=2", "=$G5=3"].forEach((formula) => add(formula));
    expect(formulas()).toEqual(["=$G5=3", "=$G5=2", "=$G5=1"]);
  });

  it("is refused in a protected worksheet that does not permit formats", () => {
    const { workbook, sheet, add } = monitoring();
    protect(workbook, sheet.id, {}, "user");
    expect(() => add("=$G5=1")).toThrow(expect.objectContaining({ code: "AccessDenied" }));
    expect(sheet.conditionalFormats).toEqual([]);
  });

  it("is told as a change of format", () => {
    const { workbook, add } = monitoring();
    const changes: Change[] = [];
    subscribe(workbook, (change) => changes.push(change));
    add("=$G5=1");
    expect(changes.map(({ kind }) => kind)).toEqual(["format", "format"]);
  });
});

describe("formatsOn", () => {
  it("finds every format that shares a cell with the rectangle", () => {
    const { sheet, add } = monitoring();
    const first = add("=B5=1");
    const second = add("=G5=1", area(4, 6, 17, 1));
    const found = (place: Area): string[] => formatsOn(sheet, place).map(({ id }) => id);
    expect(found(area(20, 5, 1, 2))).toEqual([second, first]);
    expect(found(area(20, 5))).toEqual([first]);
    expect(found(area(21, 0, 9, 99))).toEqual([]);
  });
});

describe("prioritizeFormat", () => {
  it.each([
    [0, ["=3", "=4", "=2", "=1"]],
    [2, ["=4", "=2", "=3", "=1"]],
    [99, ["=4", "=2", "=1", "=3"]],
    [-1, ["=4", "=2", "=1", "=3"]],
    [-2, ["=4", "=2", "=3", "=1"]],
    [-99, ["=3", "=4", "=2", "=1"]],
  ])("puts the third at %i", (priority, expected) => {
    const { workbook, sheet, add, formulas } = monitoring();
    const [, , formatId = ""] = ["=1", "=2", "=3", "=4"].map((formula) => add(formula));
    prioritizeFormat(workbook, { id: sheet.id, formatId, among: body, priority }, "addin");
    expect(formulas()).toEqual(expected);
  });

  it("counts among the formats of the rectangle only", () => {
    const { workbook, sheet, add, formulas } = monitoring();
    const elsewhere = area(0, 9);
    const formatId = add("=1");
    add("=elsewhere", elsewhere);
    add("=2");
    prioritizeFormat(workbook, { id: sheet.id, formatId, among: body, priority: 0 }, "addin");
    expect(formulas()).toEqual(["=1", "=2", "=elsewhere"]);
    prioritizeFormat(workbook, { id: sheet.id, formatId, among: body, priority: 1 }, "addin");
    expect(formulas()).toEqual(["=2", "=1", "=elsewhere"]);
  });
});

describe("clearConditionalFormats", () => {
  it("takes formats from the cells named and leaves them to the others", () => {
    const { workbook, sheet, add, formulas, areas } = monitoring();
    add("=$G5<B5");
    clearConditionalFormats(workbook, sheet.id, area(4, 1, 2, 2), "addin");
    // Without B5:C6 the first cell is D5, then comes B7.
    expect(areas()).toEqual([[area(4, 3, 2, 3), area(6, 1, 15, 5)]]);
    expect(formulas()).toEqual(["=$G5<D5"]);
  });
});

describe("deleteConditionalFormat", () => {
  it("takes the format away wherever it stands", () => {
    const { workbook, sheet, add, formulas } = monitoring();
    const id = add("=1");
    add("=2");
    deleteConditionalFormat(workbook, sheet.id, id, "addin");
    expect(formulas()).toEqual(["=2"]);
    expect(() => deleteConditionalFormat(workbook, sheet.id, id, "addin")).toThrow(
      expect.objectContaining({ code: "ItemNotFound" }),
    );
  });
});

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
