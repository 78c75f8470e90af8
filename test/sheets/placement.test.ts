import { defaultPlan } from "../../src/domain/plans";
import { zhCN } from "../../src/i18n/zhCN";
import { contentsOf } from "../../src/sheets/contents";
import { placeFresh } from "../../src/sheets/fresh";
import type { Content, FoundSheet } from "../../src/sheets/grid";
import { placementOn } from "../../src/sheets/placement";
import { targetSheet } from "../../src/sheets/targetSheet";

const spec = targetSheet(defaultPlan, "inForce", zhCN);

/** The sheet as written, put at the given cell and changed by the test; plain cells, unless a table is asked for. */
function worksheet(
  change: (rows: Content[][]) => Content[][] = (rows) => rows,
  given: Partial<FoundSheet> = {},
): FoundSheet {
  const contents = change(contentsOf(spec, placeFresh(spec)) as Content[][]);
  const grid = { row: 0, column: 0, contents, numberFormats: [] };
  return { worksheetName: "目标-拥有量", grid, markRow: 0, markColumn: 0, table: null, ...given };
}

const rowOf = (found: FoundSheet, key: string) => placementOn(spec, found).rows.get(key);
const columnOf = (found: FoundSheet, key: string) => placementOn(spec, found).columns.get(key);

describe("placementOn", () => {
  it("finds every row and column of an untouched sheet", () => {
    const { rows, columns } = placementOn(spec, worksheet());
    expect([...rows.keys()].sort()).toEqual(spec.rows.map(({ key }) => key).sort());
    expect([...columns.entries()]).toEqual([
      ["district", 0],
      ["2016", 1],
      ["2017", 2],
      ["2018", 3],
      ["2019", 4],
      ["2020", 5],
    ]);
  });

  it("finds a sheet that does not begin in the first cell", () => {
    const found = worksheet();
    const moved = { ...found, grid: { ...found.grid, row: 7, column: 3 }, markRow: 7, markColumn: 3 };
    expect(rowOf(moved, "lingchuan")).toBe(11);
    expect(columnOf(moved, "2019")).toBe(7);
  });

  it("finds districts where their user sorted them", () => {
    const found = worksheet((rows) => [...rows.slice(0, 4), ...rows.slice(4, 21).reverse(), ...rows.slice(21)]);
    expect([rowOf(found, "yanshan"), rowOf(found, "lingchuan"), rowOf(found, "total")]).toEqual([4, 20, 21]);
  });

  it("takes the first of two rows of one district: the second is the user's", () => {
    const found = worksheet((rows) => [...rows.slice(0, 5), ["灵川", 1, 2, 3, 4, 5], ...rows.slice(5)]);
    expect(rowOf(found, "lingchuan")).toBe(4);
    expect(rowOf(found, "quanzhou")).toBe(6);
  });

  it("does not take a user's own list below the totals for our rows", () => {
    const found = worksheet((rows) => [
      ...rows.filter(([name]) => name !== "七星区"),
      ["", "", "", "", "", ""],
      ["七星区", 1, 1, 1, 1, 1],
    ]);
    expect(rowOf(found, "qixing")).toBeUndefined();
  });

  it("knows an altered title by its place between 附件1 and 单位", () => {
    const found = worksheet((rows) => rows.map((row, i) => (i === 1 ? ["送审稿", "", "", "", "", ""] : row)));
    expect(rowOf(found, "title")).toBe(1);
  });

  it("does not guess when two rows might be the altered title", () => {
    const found = worksheet((rows) => [
      ...rows.slice(0, 1),
      ["送审稿", "", "", "", "", ""],
      ["第二稿", "", "", "", "", ""],
      ...rows.slice(2),
    ]);
    expect(rowOf(found, "title")).toBeUndefined();
    expect(rowOf(found, "header")).toBe(4);
  });

  it("does not take the user's note above the sheet for a lost title when the mark is dead", () => {
    const found = worksheet((rows) => [["内部资料", "", "", "", "", ""], ...rows.slice(2)], {
      markRow: null,
      markColumn: null,
      table: { row: 2, column: 0, rowCount: 18, columnCount: 6 },
    });
    expect(rowOf(found, "title")).toBeUndefined();
    expect(rowOf(found, "unit")).toBe(1);
  });

  it.each([2019, "2019", "2019年度", " 2019 年 ", "２０１９年"])("knows the header %s as 2019年", (header) => {
    const found = worksheet((rows) =>
      rows.map((row, i) => (i === 3 ? row.map((content, j) => (j === 4 ? header : content)) : row)),
    );
    expect(columnOf(found, "2019")).toBe(4);
  });

  it("knows a column whose header was renamed by its figures", () => {
    const found = worksheet((rows) =>
      rows.map((row, i) => (i === 3 ? row.map((content, j) => (j === 4 ? "去年" : content)) : row)),
    );
    expect(columnOf(found, "2019")).toBe(4);
  });

  it("takes a renamed column with other figures for the user's, and ours for missing", () => {
    const found = worksheet((rows) =>
      rows.map((row, i) => row.map((content, j) => (j !== 4 ? content : i === 3 ? "完成数" : i > 3 ? 1 : content))),
    );
    expect(columnOf(found, "2019")).toBeUndefined();
  });

  it("looks for years inside the table only", () => {
    const found = worksheet(
      (rows) => rows.map((row, i) => [...row.slice(0, 4), i === 3 ? "备注" : "", row[5] ?? "", i === 3 ? "2019年" : 7]),
      { table: { row: 3, column: 0, rowCount: 18, columnCount: 6 } },
    );
    expect(columnOf(found, "2019")).toBeUndefined();
  });

  it("refuses a worksheet on which nobody can tell where the districts stand", () => {
    const found = worksheet((rows) => rows.map((row) => row.slice(1)));
    const refusal = expect.objectContaining({
      code: "columnMissing",
      given: "县区",
      facts: { worksheet: "目标-拥有量" },
    }) as Error;
    expect(() => placementOn(spec, found)).toThrow(refusal);
  });
});
