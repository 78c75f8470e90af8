import { defaultPlan } from "../../src/domain/plans";
import { text, entry } from "../../src/sheets/cells";
import type { ValidationRule } from "../../src/sheets/conditionSpec";
import type { SheetSpec } from "../../src/sheets/sheetSpec";
import { entrySheets } from "../../src/sheets/workbookSheets";
import { fileOfSheets } from "../../src/xlsx/fileOfSheets";

function sheet(rule: ValidationRule): SheetSpec {
  return {
    mark: "plain",
    name: "表",
    columns: [
      { key: "a", label: "甲", widthInChars: 10 },
      { key: "b", label: "乙", widthInChars: 20, alignment: "Left", size: 9 },
    ],
    rows: [
      { key: "header", role: "header", label: "", cells: [text("甲"), text("乙")] },
      { key: "one", role: "body", label: "", cells: [text("=1+1"), entry("")], height: 30 },
    ],
    table: null,
    page: { orientation: "landscape", paper: "a4", fitToPagesWide: 1, footer: "&P" },
    rowKeyOf: () => null,
    validations: [
      { area: { from: ["one", "b"], to: ["one", "b"] }, rule, tip: "填数", refusal: "不是数", isAdvice: true },
    ],
  };
}

const worksheet = (rule: ValidationRule) => fileOfSheets([sheet(rule)], "专利目标").worksheets[0];

describe("fileOfSheets", () => {
  it.each<[string, ValidationRule, object]>([
    ["whole numbers", { kind: "count" }, { type: "whole", operator: "greaterThanOrEqual", first: 0, second: null }],
    [
      "numbers between two",
      { kind: "number", min: 0, max: 100 },
      { type: "decimal", operator: "between", first: 0, second: 100 },
    ],
    [
      "one of some words",
      { kind: "items", items: ["正式", "初步"] },
      { type: "list", source: ["正式", "初步"], hasDropDown: true },
    ],
    [
      "one of some cells",
      { kind: "list", source: (places) => places.block(["header", "a"], ["one", "a"]) },
      { type: "list", source: "=$A$1:$A$2", hasDropDown: true },
    ],
    [
      "what a formula allows",
      { kind: "custom", formula: (places) => `=${places.cell("one", "a")}=1` },
      { type: "custom", formula: "=A2=1" },
    ],
  ])("says that %s may be typed, with tip and warning", (_, rule, expected) => {
    expect(worksheet(rule)?.validations).toEqual([
      {
        areas: [{ row: 1, column: 1, rowCount: 1, columnCount: 1 }],
        rule: expected,
        allowsBlank: true,
        prompt: { title: "", message: "填数" },
        alert: { title: "", message: "不是数", style: "warning" },
      },
    ]);
  });

  it("keeps texts texts, and gives rows, columns and page their sizes", () => {
    const made = worksheet({ kind: "count" });
    expect(made?.cells.map(({ content }) => content)).toEqual(["甲", "乙", "=1+1", null]);
    expect(made?.rows.map(({ size }) => size)).toEqual([26, 30]);
    expect(made?.columns.map(({ size }) => size)).toEqual([56.25, 108.75]);
    expect(made?.cells[3]?.style).toMatchObject({ horizontal: "left", fontSize: 9, fill: "#FFFBE6" });
    expect(made?.page).toMatchObject({
      orientation: "landscape",
      zoom: { pagesWide: 1, pagesTall: null },
      titleRows: { row: 0, rowCount: 1 },
      footer: { left: "", center: "&P", right: "" },
    });
  });

  it("refuses sheets of which something would be lost", () => {
    const specs = entrySheets(defaultPlan).describe(() => null);
    for (const spec of specs)
      expect(() => fileOfSheets([spec], "专利目标")).toThrow(/is no plain sheet|is not of its set/);
  });
});
