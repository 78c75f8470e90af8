import fc from "fast-check";
import {
  addressOf,
  columnIndex,
  columnLetters,
  fullAddress,
  parseAddress,
  quotedSheet,
} from "../../../src/workbench/objects/address";
import { area } from "../../../src/workbench/objects/area";

describe("columnLetters", () => {
  it.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [701, "ZZ"],
    [702, "AAA"],
    [16383, "XFD"],
  ])("names column %i %s, and back", (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
    expect(columnIndex(letters)).toBe(column);
  });
});

describe("parseAddress", () => {
  it.each([
    ["B5", null, area(4, 1)],
    ["$B$5:F21", null, area(4, 1, 17, 5)],
    ["F21:B5", null, area(4, 1, 17, 5)],
    ["'it''s'!A1", "it's", area(0, 0)],
    ["A:C", null, area(0, 0, 1048576, 3)],
    ["5:7", null, area(4, 0, 3, 16384)],
  ])("reads %s", (text, sheet, place) => {
    expect(parseAddress(text)).toEqual({ sheet, area: place });
  });

  it.each(["", "A", "5", "A0", "XFE1", "A1048577", "A1:B", "A1,B2", "七星区"])("refuses %p", (text) => {
    expect(() => parseAddress(text)).toThrow(expect.objectContaining({ code: "InvalidArgument" }));
  });

  it("reads every address it writes", () => {
    const places = fc.tuple(
      fc.nat(9999),
      fc.nat(999),
      fc.integer({ min: 1, max: 99 }),
      fc.integer({ min: 1, max: 99 }),
    );
    fc.assert(
      fc.property(
        places,
        fc.constantFrom("Sheet1", "目标-拥有量", "it's", "A1", "R1C1"),
        ([row, column, rows, columns], sheet) => {
          const place = area(row, column, rows, columns);
          expect(parseAddress(fullAddress(sheet, place))).toEqual({ sheet, area: place });
          expect(parseAddress(addressOf(place)).area).toEqual(place);
        },
      ),
    );
  });
});

describe("quotedSheet", () => {
  it.each([
    ["目标", "目标"],
    ["目标-拥有量", "'目标-拥有量'"],
    ["目标 (2)", "'目标 (2)'"],
    ["2019", "'2019'"],
    ["AB12", "'AB12'"],
  ])("writes %s as %s", (name, expected) => {
    expect(quotedSheet(name)).toBe(expected);
  });
});
