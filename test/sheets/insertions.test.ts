import { defaultPlan } from "../../src/domain/plans";
import { zhCN } from "../../src/i18n/zhCN";
import { placeFresh } from "../../src/sheets/fresh";
import { insertionsFor } from "../../src/sheets/insertions";
import { targetSheet } from "../../src/sheets/targetSheet";

const spec = targetSheet(defaultPlan, "inForce", zhCN);

/** A sheet of 25 rows and 6 columns from which some were deleted; what is below moved up. */
function without(...missing: readonly string[]) {
  const rows = spec.rows.filter(({ key }) => !missing.includes(key));
  const columns = spec.columns.filter(({ key }) => !missing.includes(key));
  const placement = placeFresh({ rows, columns });
  const contents = rows.map(() => columns.map(() => "x"));
  const header = placement.rows.get("header") ?? 0;
  const inTable = rows.filter(({ role }) => role === "header" || role === "body").length;
  const table = { row: header, column: 0, rowCount: inTable, columnCount: columns.length };
  const grid = { row: 0, column: 0, contents, numberFormats: [] };
  const found = { worksheetName: "x", grid, markRow: 0, markColumn: 0, table };
  const isRow = (key: string): boolean => spec.rows.some((row) => row.key === key);
  const keys = { rows: missing.filter(isRow), columns: missing.filter((key) => !isRow(key)) };
  return insertionsFor(spec, found, placement, keys);
}

describe("insertionsFor", () => {
  it.each([
    ["annex", 0, false],
    ["title", 1, false],
    ["lingchuan", 4, false],
    ["lipu", 13, false],
    ["yanshan", 20, false],
    ["total", 21, false],
    ["source", 24, true],
  ])("puts the row %s back at its place", (key, at, isAppended) => {
    const { rows, columns } = without(key);
    expect(rows).toEqual([{ key, at, isAppended }]);
    expect(columns).toEqual([]);
  });

  it("counts each insertion with those before it done", () => {
    const { rows, placement } = without("title", "quanzhou", "source");
    expect(rows.map(({ at }) => at)).toEqual([1, 5, 24]);
    expect(placement.rows.get("source")).toBe(24);
    expect(placement.rows.get("total")).toBe(21);
  });

  it("stretches the table only where Excel cannot be trusted to", () => {
    expect(without("lipu").table).toBeNull();
    expect(without("lingchuan").table).toBeNull();
    expect(without("title").table).toBeNull();
    expect(without("yanshan").table).toEqual({ row: 3, column: 0, rowCount: 18, columnCount: 6 });
    expect(without("2020").table).toEqual({ row: 3, column: 0, rowCount: 18, columnCount: 6 });
    expect(without("total").table).toEqual({ row: 3, column: 0, rowCount: 18, columnCount: 6 });
  });

  it.each([
    ["2016", 1, false],
    ["2018", 3, false],
    ["2020", 5, true],
  ])("puts the column %s back before the next year", (key, at, isAppended) => {
    expect(without(key).columns).toEqual([{ key, at, isAppended }]);
  });
});
