import { districts, inPlanOrder, serial, type Scene } from "../independent/enteredScene";
import { expectScriptsFigures } from "../independent/compared";
import { keyedAddress, placesOf } from "../independent/cellPlaces";
import { enteredWorkbook, withCells, type EnteredWorkbook } from "../independent/enteredWorkbook";
import { useLibreOffice } from "../libreOffice";
import { printedTable } from "../officialText";

const libreOffice = useLibreOffice();

/** Tenths of the way that each district goes: some are ahead, 象山区 stands still, 恭城县 loses patents. */
const speeds = [12, 11, 10, 9, 8, 6, 4, 2, 13, 14, -2, 12, 0, 10, 7, 11, 5];
const ends = [
  "01-31",
  "02-28",
  "03-31",
  "04-30",
  "05-31",
  "06-30",
  "07-31",
  "08-31",
  "09-30",
  "10-31",
  "11-30",
  "12-31",
];

/** Of 2018 and 2019 in the order of the plan, without 合计. */
const targets = (annex: 1 | 2, year: 2018 | 2019): readonly number[] =>
  printedTable(annex).rows.flatMap(({ name, figures }) => (name === "合计" ? [] : [figures[year - 2016] ?? NaN]));

function grown(from: readonly number[], to: readonly number[], months: number): readonly number[] {
  return from.map((start, i) => start + Math.floor((((to[i] ?? NaN) - start) * months * (speeds[i] ?? NaN)) / 120));
}

/** Of a count nobody loses any. */
const counted = (to: readonly number[], months: number): readonly number[] =>
  grown(
    districts.map(() => 0),
    to,
    months,
  ).map((figure) => Math.max(0, figure));

const monthly = (figures: (months: number) => readonly number[]) =>
  Object.fromEntries(ends.map((end, i) => [`2019-${end}`, { figures: inPlanOrder(figures(i + 1)) }]));

const endOf2018 = targets(1, 2018).map((target, i) => target - (i % 4));
const scene: Scene = {
  cutOffs: [...ends.slice(0, 11).map((end) => `2019-${end}`), "2018-06-30", "2018-11-30"],
  inForce: {
    "2018-06-30": { figures: inPlanOrder(endOf2018.map((figure) => figure - 7)) },
    "2018-11-30": { figures: inPlanOrder(endOf2018.map((figure, i) => (i === 4 ? null : figure - 2))) },
    "2018-12-31": { figures: inPlanOrder(endOf2018) },
    ...monthly((months) => grown(endOf2018, targets(1, 2019), months)),
  },
  applications: {
    "2018-06-30": { figures: inPlanOrder(counted(targets(2, 2018), 6)) },
    "2018-12-31": { figures: inPlanOrder(targets(2, 2018)), published: 5700 },
    ...monthly((months) => counted(targets(2, 2019), months)),
  },
  city: { "2018-12-31": { grants: 700, population: 508.5 }, "2019-06-30": { grants: 411 } },
};

describe("a year of monthly figures, 示例数据，非真实", () => {
  let excel: EnteredWorkbook;
  beforeAll(async () => {
    excel = await enteredWorkbook(scene);
  });
  afterAll(() => excel.dispose());

  it.each([
    { period: "2019-01-31", order: "计划原文", totals: "在后" },
    { period: "2019-06-30", order: "名次", totals: "在前" },
    { period: "2019-11-30", order: "行政区划代码", totals: "在后" },
    { period: "2019-12-31", order: "名次", totals: "在后" },
  ])("follows a reader who chooses $period, $order and totals $totals without the add-in", async (chosen) => {
    const at = (column: string): string => keyedAddress(excel.hands, "监测", "control", column);
    const file = withCells(excel.file(), "监测", {
      [at("name")]: serial(chosen.period),
      [at("actual")]: chosen.order,
      [at("points")]: chosen.totals,
    });
    const calculated = await expectScriptsFigures(libreOffice, file, { ...scene, ...chosen });
    expect(calculated.line("inForce", "asOf")).toMatch(/^（截至2019年\d+月\d+日）\u3000示例数据，非真实$/);
    const [first, last] = chosen.totals === "在前" ? ["合计", ""] : ["", "全市（不含七星区）"];
    const names = calculated.names("applications");
    expect([names[0] === first, names[19] === last]).toEqual([first !== "", last !== ""]);
  });

  it("takes corrections, and leaves out of every sum a district that takes its figure back", async () => {
    const sheet = placesOf(excel.hands, "完成数-拥有量");
    sheet.type("灵川县", "2019-06-30", 111);
    sheet.type("七星区", "2019-06-30", 3600);
    sheet.type("荔浦县", "2019-06-30", "");
    excel.hands.type("监测", keyedAddress(excel.hands, "监测", "control", "name"), serial("2019-06-30"));
    const before = scene.inForce?.["2019-06-30"]?.figures ?? {};
    const kept = Object.entries(before).filter(([name]) => name !== "荔浦县");
    const figures = { ...Object.fromEntries(kept), 灵川县: 111, 七星区: 3600 };
    const { row, column } = await expectScriptsFigures(libreOffice, excel.file(), {
      ...scene,
      inForce: { ...scene.inForce, "2019-06-30": { figures } },
      period: "2019-06-30",
    });
    expect(row("inForce", "荔浦县")).toMatchObject({ 完成数: "—", 状态: "未报", 排名: "—" });
    expect(row("inForce", "已报合计（16/17）")).toMatchObject({ 年度目标: 5750 - 99 });
    expect(row("inForce", "全市")).toMatchObject({ 完成数: "—", 状态: "未报" });
    expect(column("inForce", "2019-06-30", "reportedCount")).toBe("16/17");
  });
});
