import type { ActualsTable, ReportedFigure } from "../../src/domain/actuals";
import { importChanges, importedFigures, importedKinds } from "../../src/domain/importChanges";
import type { ReadFigure } from "../../src/domain/recognition/recognition";

const june = { year: 2019, month: 6, day: 30 };

function reported(value: number | null, changed: Partial<ReportedFigure> = {}): ReportedFigure {
  return { value, isInvalid: false, isPreliminary: false, remark: "", ...changed };
}

const stored: readonly ActualsTable[] = [
  {
    indicatorId: "inForce",
    columns: [
      {
        period: june,
        figures: new Map([
          ["lingchuan", reported(109)],
          ["quanzhou", reported(43, { isPreliminary: true })],
          ["xingan", reported(null, { isInvalid: true })],
          ["yongfu", reported(null)],
          ["guanyang", reported(0)],
        ]),
        published: null,
      },
    ],
  },
];

function read(districtId: string, value: number, changed: Partial<ReadFigure> = {}): ReadFigure {
  const place = { sheet: 1, row: 4, column: 2 };
  const figure = { indicatorId: "inForce", districtId, period: june, value, isPreliminary: false };
  return { ...figure, remark: "", place, given: String(value), ...changed };
}

describe("importChanges", () => {
  it.each([
    ["the same number", read("lingchuan", 109), "same", 109],
    ["another number", read("lingchuan", 110), "changed", 109],
    ["another number, 初步 as well", read("lingchuan", 110, { isPreliminary: true }), "changed", 109],
    ["the same number, now 初步", read("lingchuan", 109, { isPreliminary: true }), "nowPreliminary", 109],
    ["the same number, now 正式", read("quanzhou", 43), "nowFinal", 43],
    ["the same number, still 初步", read("quanzhou", 43, { isPreliminary: true }), "same", 43],
    ["a number where a text stands", read("xingan", 46), "new", null],
    ["a number where nothing stands", read("yongfu", 12), "new", null],
    ["0 where nothing stands", read("yongfu", 0), "new", null],
    ["0 where 0 stands", read("guanyang", 0), "same", 0],
    ["a district that the column does not have", read("qixing", 3355), "new", null],
    ["a date that has no column", read("lingchuan", 109, { period: { year: 2019 } }), "new", null],
    ["an indicator that has no sheet", read("lingchuan", 109, { indicatorId: "applications" }), "new", null],
  ])("tells what becomes of %s", (_, figure, kind, value) => {
    const [change] = importChanges(stored, [figure]);
    expect(change).toMatchObject({ kind, figure, before: { value } });
  });

  it("says that what stands there is no figure", () => {
    expect(importChanges(stored, [read("xingan", 46)])[0]?.before.isInvalid).toBe(true);
  });

  it("takes nothing for a change that the source does not have", () => {
    expect(importChanges(stored, [])).toEqual([]);
  });

  it("finds the year by its last day", () => {
    const table = { indicatorId: "inForce", columns: [{ ...stored[0]!.columns[0]!, period: { year: 2019 } }] };
    expect(importChanges([table], [read("lingchuan", 109, { period: { year: 2019 } })])[0]?.kind).toBe("same");
  });
});

describe("importedFigures", () => {
  const changes = importChanges(stored, [read("lingchuan", 110, { remark: "①" }), read("yongfu", 12)]);

  it("gives each figure with what stood there and the cell it came from", () => {
    const names = { kind: "file" as const, name: "2019年6月", sheets: ["说明", "通报表"] };
    expect(importedFigures(changes, names)[0]).toEqual({
      ...{ indicatorId: "inForce", districtId: "lingchuan", period: june, value: 110, isPreliminary: false },
      remark: "①",
      before: { value: 109, isInvalid: false, isPreliminary: false, remark: "" },
      origin: { kind: "file", fileName: "2019年6月", sheetName: "通报表", row: 4, column: 2 },
    });
  });

  it("knows no file of a selection, and no worksheet of pasted cells", () => {
    const origin = (kind: "selection" | "paste", sheets: readonly string[]) =>
      importedFigures(changes, { kind, name: "工作簿1", sheets })[0]?.origin;
    expect(origin("selection", ["Sheet1", "Sheet2"])).toMatchObject({ fileName: "", sheetName: "Sheet2" });
    expect(origin("paste", [""])).toMatchObject({ fileName: "", sheetName: "" });
  });
});

describe("importedKinds", () => {
  it("counts what is new, changed, only surer or less sure, and the same", () => {
    const figures = [
      read("lingchuan", 109),
      read("lingchuan", 110),
      read("lingchuan", 109, { isPreliminary: true }),
      read("quanzhou", 43),
      read("yongfu", 12),
    ];
    const imported = importedFigures(importChanges(stored, figures), { kind: "paste", name: "", sheets: [""] });
    expect(importedKinds(imported)).toEqual({ new: 1, changed: 1, restated: 2, same: 1 });
  });
});
