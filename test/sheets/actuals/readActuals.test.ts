import fc from "fast-check";
import { guilin2016To2020 as plan } from "../../../src/domain/plans/guilin2016To2020";
import type { Indicator } from "../../../src/domain/plan";
import type { Period } from "../../../src/domain/period";
import { actualsSheet } from "../../../src/sheets/actuals/actualsSheet";
import { readActuals } from "../../../src/sheets/actuals/readActuals";
import { contentsOf } from "../../../src/sheets/contents";
import { placeFresh } from "../../../src/sheets/fresh";
import type { Content, FoundSheet } from "../../../src/sheets/grid";
import type { Placement } from "../../../src/sheets/placement";
import { entrySheets } from "../../../src/sheets/workbookSheets";

const stock = plan.indicators[0] as Indicator;
const flow = plan.indicators[1] as Indicator;
const june: Period = { year: 2019, month: 6, day: 30 };

/** A new sheet as its values read, formulas blank, after some change by a user. */
function sheet(
  indicator: Indicator,
  cutOffs: readonly Period[],
  change: (contents: Content[][], placement: Placement) => Content[][] = (contents) => contents,
): FoundSheet {
  const specs = entrySheets(plan).describe(() => null);
  const spec = actualsSheet(plan, indicator, cutOffs);
  const others = new Map(specs.map((each) => [each.mark, { worksheetName: each.name, ...placeFresh(each) }]));
  const placement = { ...placeFresh(spec), others };
  const contents = contentsOf(spec, placement).map((row) =>
    row.map((content): Content => (typeof content === "string" && content.startsWith("=") ? "" : content)),
  );
  const grid = { row: 0, column: 0, contents: change(contents, placement), numberFormats: [] };
  return { worksheetName: spec.name, grid, markRow: 0, markColumn: 0, table: null };
}

function put(
  contents: Content[][],
  { rows, columns }: Placement,
  [row, column]: [string, string],
  content: Content,
): void {
  const line = contents[rows.get(row) ?? -1];
  if (!line) throw new Error(`no row ${row}`);
  line[columns.get(column) ?? -1] = content;
}

describe("actualsSheet", () => {
  const heads = (indicator: Indicator, cutOffs: readonly Period[]): unknown[] =>
    actualsSheet(plan, indicator, cutOffs).columns.map(({ label }) => label);

  it("has the year-end before the plan for a stock only, and cut-offs in the order of their dates", () => {
    const cutOffs: Period[] = [june, { year: 2019, month: 6, day: 15 }, { year: 2016, month: 1, day: 31 }];
    expect(heads(stock, cutOffs)).toEqual([
      "县区",
      "2015年",
      "2016年1月末",
      "2016年",
      "2017年",
      "2018年",
      "截至2019年6月15日",
      "2019年6月末",
      "2019年",
      "2020年",
    ]);
    expect(heads(flow, cutOffs)).toEqual([
      "县区",
      "2016年1月",
      "2016年",
      "2017年",
      "2018年",
      "截至2019年6月15日",
      "2019年1—6月",
      "2019年",
      "2020年",
    ]);
  });

  it("begins with the city's stated figure of 2015 and its quote, and no district's", () => {
    const found = sheet(stock, []);
    const { table } = readActuals(plan, stock, found);
    expect(table.columns[0]).toMatchObject({ period: { year: 2015 }, published: 2254 });
    expect([...(table.columns[0]?.figures.values() ?? [])].every(({ value }) => value === null)).toBe(true);
    expect(found.grid.contents.flat()).toContain(
      "2015年全市公布数 2254 出自《桂林市发明专利双倍增计划（2016—2020年）》：“拥有有效发明专利2254件”",
    );
  });
});

describe("readActuals", () => {
  const value = (content: Content): unknown => {
    const found = sheet(flow, [june], (contents, placement) => {
      put(contents, placement, ["qixing", "2019-06-30"], content);
      return contents;
    });
    return readActuals(plan, flow, found)
      .table.columns.find(({ period }) => "month" in period)
      ?.figures.get("qixing");
  };

  it.each<[Content, number | null, boolean]>([
    [1518, 1518, false],
    [0, 0, false],
    ["", null, false],
    ["1518", null, true],
    [1518.5, null, true],
    [-1, null, true],
    [true, null, true],
    ["#N/A", null, true],
  ])("reads %p as %p", (content, expected, isInvalid) => {
    expect(value(content)).toEqual({ value: expected, isInvalid, isPreliminary: false, remark: "" });
  });

  it("gives every figure back whatever the order of the rows and whatever is typed beside them", () => {
    const figures = fc.array(fc.nat(20000), { minLength: 17, maxLength: 17 });
    fc.assert(
      fc.property(figures, fc.array(fc.nat(), { minLength: 17, maxLength: 17 }), (values, order) => {
        const found = sheet(flow, [june], (contents, placement) => {
          plan.districts.forEach(({ id }, i) => put(contents, placement, [id, "2019-06-30"], values[i] ?? ""));
          const first = placement.rows.get(plan.districts[0]?.id ?? "") ?? 0;
          const body = contents
            .slice(first, first + 17)
            .map((row, i) => ({ row: [...row, "备忘"], at: order[i] ?? 0 }));
          const sorted = [...body].sort((one, other) => one.at - other.at).map(({ row }) => row);
          return [...contents.slice(0, first), ...sorted, ...contents.slice(first + 17)];
        });
        const column = readActuals(plan, flow, found).table.columns.find(({ period }) => "month" in period);
        expect(plan.districts.map(({ id }) => column?.figures.get(id)?.value)).toEqual(values);
      }),
      { numRuns: 50 },
    );
  });

  it("takes 荔浦市 for 荔浦县, and no other spelling: the sheet's own formulas do the same", () => {
    const named = (name: string): unknown => {
      const found = sheet(flow, [], (contents, placement) => {
        put(contents, placement, ["lipu", "district"], name);
        put(contents, placement, ["lipu", "2018-12-31"], 132);
        return contents;
      });
      return readActuals(plan, flow, found).table.columns[2]?.figures.get("lipu");
    };
    expect(named("荔浦市")).toMatchObject({ value: 132, isInvalid: false });
    expect(named("荔浦")).toMatchObject({ value: null, isInvalid: true });
  });

  it("keeps a column whose head was typed over, by its date", () => {
    const found = sheet(flow, [june], (contents, placement) => {
      put(contents, placement, ["header", "2019-06-30"], "上半年");
      put(contents, placement, ["qixing", "2019-06-30"], 1518);
      return contents;
    });
    const column = readActuals(plan, flow, found).table.columns.find(({ period }) => "month" in period);
    expect(column?.figures.get("qixing")?.value).toBe(1518);
  });

  it("refuses two columns of one date", () => {
    const found = sheet(flow, [june], (contents, placement) => {
      put(contents, placement, ["date", "2019-06-30"], 43830); // 2019-12-31
      return contents;
    });
    expect(() => readActuals(plan, flow, found)).toThrow(
      expect.objectContaining({ code: "duplicateColumn", given: "2019-12-31" }) as Error,
    );
  });
});

describe("entrySheets", () => {
  const adding = (period: Period, cutOffs: readonly Period[] = []): (() => unknown) => {
    const found = (mark: string): FoundSheet | null => (mark === "actuals.applications" ? sheet(flow, cutOffs) : null);
    return () => entrySheets(plan, [period]).describe(found);
  };

  it.each([
    [{ year: 2019 }, "cutOffIsYear"],
    [{ year: 2021, month: 6, day: 30 }, "cutOffOutside"],
    [{ year: 2015, month: 6, day: 30 }, "cutOffOutside"],
  ])("refuses a column for %p", (period, code) => {
    expect(adding(period)).toThrow(expect.objectContaining({ code }) as Error);
  });

  it("refuses a date that has a column already", () => {
    expect(adding(june, [june])).toThrow(
      expect.objectContaining({ code: "cutOffExists", given: "2019-06-30" }) as Error,
    );
  });

  it("gives every sheet the cut-offs that any of them has", () => {
    const specs = adding({ year: 2020, month: 3, day: 31 }, [june])() as readonly {
      mark: string;
      columns: { key: string }[];
    }[];
    const stockSheet = specs.find(({ mark }) => mark === "actuals.inForce");
    expect(stockSheet?.columns.map(({ key }) => key)).toEqual(expect.arrayContaining(["2019-06-30", "2020-03-31"]));
  });
});
