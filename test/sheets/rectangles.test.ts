import { rectanglesOf } from "../../src/sheets/rectangles";

const cell = (row: number, column: number) => ({ row, column });
const sizes = (cells: readonly { row: number; column: number }[]) =>
  rectanglesOf(cells).map(({ row, column, rowCount, columnCount }) => [row, column, rowCount, columnCount]);

describe("rectanglesOf", () => {
  it("makes one rectangle of a full block, in whatever order its cells come", () => {
    expect(sizes([cell(3, 2), cell(2, 1), cell(2, 2), cell(3, 1)])).toEqual([[2, 1, 2, 2]]);
    expect(rectanglesOf([cell(3, 1), cell(2, 1)])[0]?.rows).toEqual([[cell(2, 1)], [cell(3, 1)]]);
  });

  it("parts cells where one between them is not given", () => {
    expect(sizes([cell(2, 1), cell(2, 3)])).toEqual([
      [2, 1, 1, 1],
      [2, 3, 1, 1],
    ]);
    expect(sizes([cell(2, 1), cell(4, 1)])).toEqual([
      [2, 1, 1, 1],
      [4, 1, 1, 1],
    ]);
  });

  it("joins rows of one width only", () => {
    expect(sizes([cell(2, 1), cell(2, 2), cell(3, 1), cell(4, 1)])).toEqual([
      [2, 1, 1, 2],
      [3, 1, 2, 1],
    ]);
  });

  it("makes nothing of nothing", () => {
    expect(rectanglesOf([])).toEqual([]);
  });
});
