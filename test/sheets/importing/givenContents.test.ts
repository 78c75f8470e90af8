import type { ReportedFigure } from "../../../src/domain/actuals";
import { defaultPlan } from "../../../src/domain/plans";
import { actualsSheet } from "../../../src/sheets/actuals/actualsSheet";
import { readActuals, type ReadActuals } from "../../../src/sheets/actuals/readActuals";
import { contentsOf } from "../../../src/sheets/contents";
import { placeFresh } from "../../../src/sheets/fresh";
import type { Content } from "../../../src/sheets/grid";
import { givenContents } from "../../../src/sheets/importing/givenContents";
import { imported, nothingStood } from "../../excel/importing/figures";

const june = { year: 2019, month: 6, day: 30 };
const date = "2019-06-30";
const stock = defaultPlan.indicators[0]!;

const spec = actualsSheet(defaultPlan, stock, [june]);
const placement = placeFresh(spec);
const untouched = contentsOf(spec, { ...placement, others: others() });

/** What a 完成数 sheet says on which these cells of June 2019 were typed, by row key. */
function typed(cells: Readonly<Record<string, Content>>): ReadActuals {
  const column = placement.columns.get(date) ?? 0;
  const contents: Content[][] = untouched.map((row) => [...row]);
  for (const [rowKey, content] of Object.entries(cells)) contents[placement.rows.get(rowKey) ?? -1]![column] = content;
  const grid = { row: 0, column: 0, contents, numberFormats: [] };
  return readActuals(defaultPlan, stock, {
    worksheetName: "完成数-拥有量",
    grid,
    markRow: 0,
    markColumn: 0,
    table: null,
  });
}

function others() {
  const place = { worksheetName: "x", rows: new Map<string, number>(), columns: new Map<string, number>() };
  return new Map(["rules", "targets.inForce"].map((mark) => [mark, place]));
}

/** What is given for June 2019, by row key. */
function given(figures: Parameters<typeof givenContents>[0], cells: Readonly<Record<string, Content>> | null) {
  const contents = givenContents(figures, cells && typed(cells));
  return Object.fromEntries([...contents].map(([rowKey, columns]) => [rowKey, columns.get(date)]));
}

const final = (districtId: string, value: number, before: Partial<ReportedFigure> = {}) =>
  imported({ districtId, value, before: { ...nothingStood, ...before } });
const preliminary = (districtId: string, value: number, before: Partial<ReportedFigure> = {}) => ({
  ...final(districtId, value, before),
  isPreliminary: true,
});

describe("givenContents", () => {
  it("gives a final figure to a new sheet, and nothing else", () => {
    expect(given([final("lingchuan", 109)], null)).toEqual({ lingchuan: 109 });
  });

  it("says of the whole column that it is preliminary when it holds nothing else", () => {
    const figures = [preliminary("lingchuan", 109), preliminary("quanzhou", 52)];
    expect(given(figures, null)).toEqual({ lingchuan: 109, quanzhou: 52, state: "初步" });
    expect(given(figures, {})).toEqual({ lingchuan: 109, quanzhou: 52, state: "初步" });
  });

  it("says it cell by cell when some figures are preliminary and some are not", () => {
    const figures = [preliminary("lingchuan", 109), final("quanzhou", 52)];
    expect(given(figures, null)).toEqual({ lingchuan: 109, "flag.lingchuan": "初步", quanzhou: 52 });
  });

  it("says it cell by cell when other districts have figures, or something that is none", () => {
    const figures = [preliminary("lingchuan", 109)];
    const said = { lingchuan: 109, "flag.lingchuan": "初步" };
    expect(given(figures, { qixing: 3355 })).toEqual(said);
    expect(given(figures, { qixing: "约3355" })).toEqual(said);
  });

  it("turns the whole column final when all its figures are", () => {
    const before = { value: 109, isPreliminary: true };
    const cells = { lingchuan: 109, quanzhou: 52, state: "初步" };
    const figures = [final("lingchuan", 109, before), final("quanzhou", 53, { value: 52, isPreliminary: true })];
    expect(given(figures, cells)).toEqual({ quanzhou: 53, state: "正式" });
  });

  it("turns single figures of a preliminary column final", () => {
    const cells = { lingchuan: 109, quanzhou: 52, state: "初步" };
    const figures = [final("lingchuan", 109, { value: 109, isPreliminary: true })];
    expect(given(figures, cells)).toEqual({ "flag.lingchuan": "正式" });
  });

  it("takes a flag away that the column says by itself", () => {
    const cells = { lingchuan: 109, quanzhou: 52, "flag.lingchuan": "初步" };
    const figures = [final("lingchuan", 110, { value: 109, isPreliminary: true })];
    expect(given(figures, cells)).toEqual({ lingchuan: 110, "flag.lingchuan": "" });
  });

  it("leaves the flags of others, and what says so already", () => {
    const cells = { lingchuan: 109, quanzhou: 52, "flag.lingchuan": "初步", "flag.quanzhou": "初步" };
    const figures = [preliminary("lingchuan", 110, { value: 109, isPreliminary: true })];
    expect(given(figures, cells)).toEqual({ lingchuan: 110 });
  });

  it("gives nothing where nothing changes, not even a remark", () => {
    const same = { ...final("lingchuan", 109, { value: 109 }), remark: "①" };
    expect(given([same], { lingchuan: 109 })).toEqual({});
  });

  it("gives 0 as a figure", () => {
    expect(given([final("lingchuan", 0)], {})).toEqual({ lingchuan: 0 });
  });

  // Every mixture of what stood there and what is imported, read back by the very rules of the sheet.
  const states = ["", "正式", "初步"] as const;
  const mixtures = states.flatMap((state) =>
    states.flatMap((mine) =>
      states.flatMap((others2) =>
        [true, false].flatMap((isPreliminary) =>
          [true, false].map((hasOther) => ({ state, mine, other: others2, isPreliminary, hasOther })),
        ),
      ),
    ),
  );

  it.each(mixtures)(
    "makes exactly the imported figure $isPreliminary: column $state, its flag $mine, the other's $other",
    ({ state, mine, other, isPreliminary, hasOther }) => {
      const cells: Record<string, Content> = { lingchuan: 100, state, "flag.lingchuan": mine, "flag.qixing": other };
      if (hasOther) cells["qixing"] = 3355;
      const was = typed(cells).table.columns.find(({ period }) => "month" in period)?.figures;
      const before = was?.get("lingchuan") ?? nothingStood;
      const figure = imported({ value: 109, isPreliminary, before });
      const now = typed({ ...cells, ...given([figure], cells) } as Record<string, Content>);
      const figures = now.table.columns.find(({ period }) => "month" in period)?.figures;
      expect(figures?.get("lingchuan")).toMatchObject({ value: 109, isPreliminary });
      if (hasOther || other !== "") expect(figures?.get("qixing")).toEqual(was?.get("qixing"));
    },
  );
});
