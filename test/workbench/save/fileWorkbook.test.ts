import { area } from "../../../src/workbench/objects/area";
import { plainStyle } from "../../../src/workbench/objects/cell";
import { setCalculated, setContents } from "../../../src/workbench/objects/cells";
import { setHidden, setSize, setStyle } from "../../../src/workbench/objects/format";
import { setLink } from "../../../src/workbench/objects/links";
import { addName } from "../../../src/workbench/objects/names";
import { addTable } from "../../../src/workbench/objects/tables";
import { createWorkbook, type WorkbookModel } from "../../../src/workbench/objects/workbook";
import type { Worksheet } from "../../../src/workbench/objects/worksheet";
import { fileWorkbook } from "../../../src/workbench/save/fileWorkbook";

let workbook: WorkbookModel;
let sheet: Worksheet;

beforeEach(() => {
  workbook = createWorkbook({ worksheetNames: ["表一", "表二"] });
  sheet = workbook.worksheets[0] as Worksheet;
});

const saved = () => fileWorkbook(workbook, ["PATENT"]);
const first = () => saved().worksheets[0];
const cellAt = (row: number, column: number) =>
  first()?.cells.find((cell) => cell.row === row && cell.column === column);
const enter = (row: number, column: number, content: string | number | boolean) =>
  setContents(workbook, sheet.id, area(row, column), [[content]], "user");

describe("fileWorkbook", () => {
  it.each([
    [118, 118],
    [true, true],
    ["桂林", "桂林"],
    ["=A1+1", { formula: "=A1+1", isSpilling: false }],
    ["#N/A", { error: "#N/A" }],
  ])("describes an entered %j as %j", (entered, content) => {
    enter(1, 1, entered);
    expect(cellAt(1, 1)?.content).toEqual(content);
  });

  it("keeps texts of text cells as texts, whatever they look like", () => {
    setStyle(workbook, sheet.id, area(0, 0, 2, 1), { numberFormat: "@" }, "user");
    enter(0, 0, "=1+1");
    enter(1, 0, "#N/A");
    expect([cellAt(0, 0)?.content, cellAt(1, 0)?.content]).toEqual(["=1+1", "#N/A"]);
  });

  it("leaves results out, and says which formula fills several cells", () => {
    enter(0, 0, "=PATENT.TARGET()");
    enter(5, 0, "=SUM(A1:A2)");
    setCalculated(workbook, sheet.id, [
      { row: 0, column: 0, value: 66 },
      { row: 1, column: 0, value: 26 },
      { row: 5, column: 0, value: 92 },
    ]);
    expect(cellAt(0, 0)?.content).toEqual({ formula: "=PATENT.TARGET()", isSpilling: true });
    expect(cellAt(1, 0)?.content ?? null).toBeNull();
    expect(cellAt(5, 0)?.content).toEqual({ formula: "=SUM(A1:A2)", isSpilling: false });
  });

  it("shares one look among the cells that share it, and has none for plain cells", () => {
    enter(0, 0, 1);
    setStyle(workbook, sheet.id, area(1, 0, 2, 1), { bold: true, horizontal: "CenterAcrossSelection" }, "user");
    expect(cellAt(0, 0)?.style).toBeNull();
    expect(cellAt(1, 0)?.style).toMatchObject({ isBold: true, horizontal: "centerContinuous", fontName: "等线" });
    const [, one, other] = first()?.cells ?? [];
    expect(one?.style).toBe(other?.style);
  });

  it.each([
    ["Continuous", "Thin", "thin"],
    ["Continuous", "Hairline", "hair"],
    ["Continuous", "Thick", "thick"],
    ["Dash", "Thin", "dashed"],
    ["Dash", "Medium", "mediumDashed"],
    ["Dot", "Thin", "dotted"],
    ["Double", "Thick", "double"],
    ["SlantDashDot", "Medium", "slantDashDot"],
  ])("draws a line %s %s as %s", (style, weight, line) => {
    const borders = { ...plainStyle.borders, bottom: { style, weight, color: "#FF0000" } };
    setStyle(workbook, sheet.id, area(0, 0), { borders }, "user");
    expect(cellAt(0, 0)?.style?.borders).toEqual({ bottom: { line, color: "#FF0000" } });
  });

  it("describes sizes and what is hidden", () => {
    setSize(workbook, { id: sheet.id, place: area(0, 1, 1_048_576, 1), axis: "column", size: 80 }, "user");
    setHidden(workbook, { id: sheet.id, place: area(2, 0, 1, 16_384), axis: "row", isHidden: true }, "user");
    expect(first()?.columns).toEqual([{ index: 1, size: 80, isHidden: false }]);
    expect(first()?.rows).toEqual([{ index: 2, size: null, isHidden: true }]);
  });

  it("describes a table by its header, and the names by their worksheet", () => {
    setContents(
      workbook,
      sheet.id,
      area(0, 0, 2, 2),
      [
        ["县区", "2016年"],
        ["七星区", 1692],
      ],
      "user",
    );
    addTable(workbook, { id: sheet.id, place: area(0, 0, 2, 2), hasHeaders: true }, "user");
    const name = { name: "本表", worksheetId: sheet.id, formula: "=表一!$A$1", visible: false, comment: "注" };
    addName(workbook, name, "user");
    expect(first()?.tables).toMatchObject([{ name: "表1", area: area(0, 0, 2, 2), headers: ["县区", "2016年"] }]);
    expect(saved().names).toEqual([
      { name: "本表", scope: "表一", formula: "=表一!$A$1", isHidden: true, comment: "注" },
    ]);
  });

  it("describes headers, and those of even pages where they differ", () => {
    const { headersFooters } = sheet.page;
    sheet.page = { ...sheet.page, headersFooters: { ...headersFooters, rightFooter: "&P" } };
    expect(first()?.page).toMatchObject({ footer: { left: "", center: "", right: "&P" }, evenPages: null });
    sheet.page = { ...sheet.page, hasEvenPages: true, evenPages: { ...headersFooters, leftFooter: "&P" } };
    expect(first()?.page.evenPages?.footer).toEqual({ left: "&P", center: "", right: "" });
  });

  it("describes what a protected worksheet permits", () => {
    sheet.protection = { password: null, options: { allowSort: true, allowFormatCells: false } };
    expect(first()?.protection).toEqual({ permits: ["sort"] });
  });

  it.each([
    [{ scale: 80 }, 80],
    [
      { scale: null, horizontalFitToPages: 1, verticalFitToPages: null },
      { pagesWide: 1, pagesTall: null },
    ],
  ])("describes the zoom %j as %j", (zoom, described) => {
    sheet.page = { ...sheet.page, zoom, printTitleRows: "4:5", printArea: "A1:F25" };
    expect(first()?.page.zoom).toEqual(described);
    expect(first()?.page).toMatchObject({ titleRows: { row: 3, rowCount: 2 }, printArea: area(0, 0, 25, 6) });
  });
});

describe("rules of cells", () => {
  const look = { fill: "#FFC7CE", fontColor: null, bold: null, italic: null, numberFormat: null };
  const format = (areas: ReturnType<typeof area>[], formula: string) => ({
    ...{ id: "1", areas, formula, format: look, stopIfTrue: false },
  });

  it("keep several areas where the first begins topmost and leftmost", () => {
    sheet.conditionalFormats = [format([area(0, 0), area(3, 0)], "=A1<0")];
    expect(first()?.conditionalFormats).toMatchObject([{ areas: [area(0, 0), area(3, 0)], formula: "=A1<0" }]);
  });

  it("become one for each area where another begins above or left, each counting from its own first cell", () => {
    sheet.conditionalFormats = [format([area(3, 1), area(0, 0)], "=B4<$D$1")];
    expect(first()?.conditionalFormats).toMatchObject([
      { areas: [area(3, 1)], formula: "=B4<$D$1" },
      { areas: [area(0, 0)], formula: "=A1<$D$1" },
    ]);
  });

  it("are left out while they say nothing", () => {
    sheet.conditionalFormats = [format([area(0, 0)], "")];
    expect(first()?.conditionalFormats).toEqual([]);
  });

  it("describe what may be typed, with tip and alert where they are shown", () => {
    const prompt = { title: "提示", message: "选一个", showPrompt: true };
    const errorAlert = { title: "错", message: "不对", showAlert: false, style: "Warning" as const };
    const common = { areas: [area(0, 0)], ignoreBlanks: true, prompt, errorAlert };
    sheet.validations = [
      { ...common, rule: { type: "list", source: "甲, 乙", inCellDropDown: true } },
      { ...common, rule: { type: "wholeNumber", operator: "GreaterThanOrEqualTo", formula1: 0, formula2: null } },
    ];
    expect(first()?.validations).toMatchObject([
      {
        rule: { type: "list", source: ["甲", "乙"], hasDropDown: true },
        prompt: { title: "提示", message: "选一个" },
        alert: null,
      },
      { rule: { type: "whole", operator: "greaterThanOrEqual", first: 0, second: null }, allowsBlank: true },
    ]);
  });
});

describe("links", () => {
  it("describe where cells lead, and look underlined", () => {
    enter(2, 1, "七星区");
    const link = { documentReference: "PatentSheet.district.qixing", address: null, screenTip: null };
    setLink(workbook, { id: sheet.id, place: area(2, 1), link, text: null }, "user");
    const described = { row: 2, column: 1, location: "PatentSheet.district.qixing", address: null, tip: null };
    expect(first()?.links).toEqual([described]);
    expect(cellAt(2, 1)).toMatchObject({ content: "七星区", style: { isUnderlined: true, color: "#0563C1" } });
  });
});
