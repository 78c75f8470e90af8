import { defaultPlan as plan } from "../../src/domain/plans";
import { recognise } from "../../src/domain/recognition/recognise";
import type { RecognitionContext } from "../../src/domain/recognition/recognition";
import type { SourceSheet, SourceValue } from "../../src/domain/recognition/sourceSheet";
import { ratioOf, type Row } from "./measure";

const nothingElse: RecognitionContext = { answers: new Map(), stored: [], fileName: "", focus: null };

// The yardstick: the least that can read the same cells, a Map asked with exactly the right name, and Number.
const idByName = new Map(plan.districts.map(({ id, name }) => [name, id]));

/** Recognition against the yardstick, both in this run: one wide table, a long list, a sheet with too much on it. */
export function benchRecognition(): Row[] {
  return [
    { what: "recognise 17×60, months of five years", ...timesOf(monthlySheet()), goal: "" },
    { what: "recognise 3,000×60, 150 such tables one below another", ...timesOf(manyTables(150)), goal: "" },
    { what: "recognise 100,000×6, one figure a row", ...timesOf(longList(100_000)), goal: "" },
  ];
}

function timesOf(sheet: SourceSheet) {
  return ratioOf(
    () => recognise(plan, [sheet], nothingElse),
    () => plainLoop(sheet),
  );
}

function plainLoop({ values }: SourceSheet): number {
  let sum = 0;
  for (const line of values) {
    for (const cell of line) {
      const isName = typeof cell === "string" && idByName.has(cell);
      const number = Number(cell);
      if (!isName && cell !== "" && Number.isFinite(number)) sum += number;
    }
  }
  return sum;
}

const years = plan.years;
const months = Array.from({ length: 12 }, (_, i) => i + 1);

/** A little less than the target, so that no figure looks strange. */
function figureOf(districtId: string, year: number, share = 1): number {
  const annex = plan.annexes.find(({ indicatorId }) => indicatorId === "applications");
  return Math.round((annex?.targets[districtId]?.[plan.years.indexOf(year)] ?? 0) * 0.97 * share);
}

/** Title, head of 60 months and 17 districts: 20 rows with 合计. */
function monthlyRows(): SourceValue[][] {
  const dates = years.flatMap((year) => months.map((month) => ({ year, month })));
  const figures = plan.districts.map(({ id }) => dates.map(({ year, month }) => figureOf(id, year, month / 12)));
  return [
    ["桂林市各县区发明专利受理量完成情况表", ...dates.map(() => "")],
    ["县区", ...dates.map(({ year, month }) => `${year}年1-${month}月`)],
    ...plan.districts.map(({ name }, i) => [name, ...(figures[i] ?? [])]),
    ["合计", ...dates.map((_, at) => figures.reduce((sum, row) => sum + (row[at] ?? 0), 0))],
  ];
}

function monthlySheet(): SourceSheet {
  return { name: "Sheet1", row: 0, column: 0, values: monthlyRows() };
}

function manyTables(count: number): SourceSheet {
  return { name: "Sheet1", row: 0, column: 0, values: Array.from({ length: count }, monthlyRows).flat() };
}

/** 序号, 县区, 年份, 指标, 数值, 备注: 85 records that are said again and again. */
function longList(rows: number): SourceSheet {
  const keys = plan.districts.flatMap((district) => years.map((year) => ({ district, year })));
  const line = (_: unknown, i: number): SourceValue[] => {
    const { district, year } = keys[i % keys.length] ?? {};
    const figure = district && year ? figureOf(district.id, year) : "";
    return [i + 1, district?.name ?? "", `${year}年`, "受理量", figure, ""];
  };
  const head = ["序号", "县区", "年份", "指标", "数值", "备注"];
  return { name: "Sheet1", row: 0, column: 0, values: [head, ...Array.from({ length: rows - 1 }, line)] };
}
