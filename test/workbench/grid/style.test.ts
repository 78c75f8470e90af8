import fc from "fast-check";
import { styleForGrid, styleFromGrid } from "../../../src/workbench/grid/style";
import {
  horizontalAlignments,
  plainStyle,
  verticalAlignments,
  type CellStyle,
} from "../../../src/workbench/objects/cell";

const color = fc.constantFrom("#000000", "#C00000", "#FFFFFF");
const border = fc.record({
  style: fc.constantFrom("Continuous", "Double"),
  weight: fc.constantFrom("Thin", "Medium"),
  color,
});

const anyStyle: fc.Arbitrary<CellStyle> = fc.record({
  numberFormat: fc.constantFrom("General", "0.0%", "@", "#,##0"),
  fontName: fc.constantFrom("等线", "宋体"),
  fontSize: fc.constantFrom(10, 11, 16),
  bold: fc.boolean(),
  italic: fc.boolean(),
  underline: fc.boolean(),
  color,
  fill: fc.option(color),
  horizontal: fc.constantFrom(...horizontalAlignments),
  vertical: fc.constantFrom(...verticalAlignments),
  wrapText: fc.boolean(),
  indentLevel: fc.integer({ min: 0, max: 3 }),
  locked: fc.boolean(),
  borders: fc.record({ top: border, left: border }, { requiredKeys: [] }),
});

describe("styleForGrid and styleFromGrid", () => {
  it("says plainly that a cell is neither bold nor italic: the grid takes silence for yes", () => {
    expect(styleForGrid(plainStyle)).toMatchObject({ bl: 0, it: 0 });
  });

  it("give back every look that the user has not touched", () => {
    fc.assert(fc.property(anyStyle, (style) => expect(styleFromGrid(styleForGrid(style), style)).toEqual(style)));
  });

  it("names every attribute, so that none of an earlier look stays in the grid", () => {
    const keys = Object.keys(styleForGrid({ ...plainStyle, bold: true, fill: "#FFFF00" })).sort();
    expect(Object.keys(styleForGrid(plainStyle)).sort()).toEqual(keys);
  });

  it("reads what a user made bold and red, keeping what the grid cannot tell", () => {
    const known = { ...plainStyle, locked: false, horizontal: "CenterAcrossSelection" as const };
    const shown = { ...styleForGrid(known), bl: 1, cl: { rgb: "rgb(192, 0, 0)" } };
    expect(styleFromGrid(shown, known)).toEqual({ ...known, bold: true, color: "#C00000" });
  });

  it("reads a cell without any look as plain", () => {
    expect(styleFromGrid(null, plainStyle)).toEqual(plainStyle);
  });
});
