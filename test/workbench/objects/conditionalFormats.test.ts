import { area, type Area } from "../../../src/workbench/objects/area";
import {
  clearConditionalFormats,
  deleteConditionalFormat,
  formatsOn,
  prioritizeFormat,
} from "../../../src/workbench/objects/conditionalFormats";
import { protect } from "../../../src/workbench/objects/view";
import { subscribe, type Change } from "../../../src/workbench/objects/workbook";
import { body, monitoring } from "./formattedSheet";

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
