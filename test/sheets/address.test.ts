import { cellAddress, columnName, rowsAddress, runs } from "../../src/sheets/address";

describe("columnName", () => {
  it.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [701, "ZZ"],
    [702, "AAA"],
    [16383, "XFD"],
  ])("calls column %i %s", (column, name) => {
    expect(columnName(column)).toBe(name);
  });
});

describe("cellAddress", () => {
  it("counts rows and columns from 0", () => {
    expect(cellAddress(4, 1)).toBe("B5");
  });
});

describe("rowsAddress", () => {
  it("names exactly the given rows, whatever their order", () => {
    expect(rowsAddress([8, 4, 5, 6, 10], 1)).toBe("B5:B7,B9,B11");
  });
});

describe("runs", () => {
  it("joins neighbours and keeps the others apart", () => {
    expect(runs([9, 4, 5])).toEqual([
      [4, 5],
      [9, 9],
    ]);
    expect(runs([])).toEqual([]);
  });
});
