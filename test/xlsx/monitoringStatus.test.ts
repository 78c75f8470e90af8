import { inPlanOrder, sampleNote, serial, type Scene } from "../independent/enteredScene";
import { expectScriptsFigures, type Calculated } from "../independent/compared";
import { keyedAddress } from "../independent/cellPlaces";
import { enteredWorkbook, withCells } from "../independent/enteredWorkbook";
import { useLibreOffice } from "../libreOffice";
import { printedTable } from "../officialText";

const libreOffice = useLibreOffice();

/** Every computed cell at one period is the script's. */
async function calculatedAt(scene: Scene, ...periods: readonly string[]): Promise<readonly Calculated[]> {
  const excel = await enteredWorkbook(scene);
  const calculated: Calculated[] = [];
  for (const period of periods) {
    const cell = keyedAddress(excel.hands, "监测", "control", "name");
    const file = withCells(excel.file(), "监测", { [cell]: serial(period) });
    calculated.push(await expectScriptsFigures(libreOffice, file, { ...scene, period }));
  }
  excel.dispose();
  return calculated;
}

const targets = (year: number): readonly number[] =>
  printedTable(1)
    .rows.slice(0, 17)
    .map(({ figures }) => figures[year - 2016] ?? NaN);

describe(`who is behind, in native formulas and by the rule's own words (${sampleNote})`, () => {
  it("decides at the very edges inside a year: 10 points, 2 件, a target reached before, exact ties", async () => {
    const scene: Scene = {
      cutOffs: ["2019-06-30"],
      order: "名次",
      inForce: {
        "2018-12-31": {
          figures: inPlanOrder([98, 51, 96, 100, 40, 40, 18, 35, 42, 86, 30, 234, 334, 180, 120, 3165, 82]),
        },
        "2019-06-30": {
          figures: inPlanOrder([106, 53, 97, 90, 10, 35, 20, 22, 47, 92, 17, 251, 192, 207, 127, 3566, 81]),
          published: 5000,
        },
      },
      applications: {
        "2019-06-30": {
          figures: inPlanOrder([89, 40, 72, 72, 58, 40, 26, 30, 47, 70, 60, 176, 276, 183, 146, 1214, 69]),
        },
      },
    };
    const [{ row, column }] = (await calculatedAt(scene, "2019-06-30")) as [Calculated];
    // 98 + (118 − 98)/2 = 108: 2 short, and 8/20 is exactly 10 points below 1/2: not more than 10
    expect(row("inForce", "灵川县")).toMatchObject({ 序时目标: 108, "与序时进度差（个百分点）": -10, 状态: "关注" });
    // 51 + 8/2 = 55: exactly 2 short counts, and 2/8 is 25 points below
    expect(row("inForce", "全州县")).toMatchObject({ 序时目标: 55, "与序时进度差（个百分点）": -25, 状态: "落后" });
    // 18 + 7/2 = 21.5: 1.5 short is 正常 though 2/7 is 21 points below
    expect(row("inForce", "龙胜县")).toMatchObject({ 序时目标: 21.5, 状态: "正常" });
    expect(row("inForce", "荔浦县")).toMatchObject({ 序时目标: 92.5, 状态: "正常" });
    expect(row("inForce", "兴安县")).toMatchObject({ 状态: "达标", 年内增量完成率: "年初已达标", 备注: "年初已达标" });
    expect(row("inForce", "灌阳县")).toMatchObject({ 状态: "达标", 缺口: 0 });
    // fallen below a target reached before: 90/97 and 10/32 against 1/2
    expect(row("inForce", "永福县")).toMatchObject({ 状态: "关注", 备注: "" });
    expect(row("inForce", "阳朔县")).toMatchObject({ 状态: "落后", "与序时进度差（个百分点）": -18.75 });
    expect(row("inForce", "雁山区")).toMatchObject({ 状态: "落后" });
    // 22/44, 17/34 and 192/384 are one half: one rank for three, and the plan's order among them
    const halves = ["资源县", "恭城县", "象山区"].map((name) => row("inForce", name));
    expect(halves.map(({ 完成率 }) => 完成率)).toEqual([0.5, 0.5, 0.5]);
    expect(halves.map(({ 排名 }) => 排名)).toEqual([14, 14, 14]);
    expect(halves.map(({ 序号 }) => 序号)).toEqual([14, 15, 16]);
    expect(row("inForce", "阳朔县")).toMatchObject({ 排名: 17, 序号: 17 });
    // the published figure goes before the sum, and both are shown
    const sum = 106 + 53 + 97 + 90 + 10 + 35 + 20 + 22 + 47 + 92 + 17 + 251 + 192 + 207 + 127 + 3566 + 81;
    expect(row("inForce", "全市")).toMatchObject({ 年度目标: 5750, 完成数: 5000, 上年末: 4751 });
    expect(row("inForce", "合计")).toMatchObject({ 完成数: sum });
    expect(column("inForce", "2019-06-30", "difference")).toBe(5000 - sum);
    // of a count: 40/100 is exactly 10 points below, 1214/3036 a little more, 26 is exactly 2 short of 28
    expect(row("applications", "全州县")).toMatchObject({ "与序时进度差（个百分点）": -10, 状态: "关注" });
    expect(row("applications", "七星区")).toMatchObject({ 序时目标: 1518, 状态: "落后" });
    expect(row("applications", "龙胜县")).toMatchObject({ 序时目标: 28, 状态: "关注" });
    expect(row("applications", "灵川县")).toMatchObject({ 序时目标: 90.5, 状态: "正常" });
  });

  it("without figures of 2015 says 未判定 inside 2016 and goes by 90 % at its end", async () => {
    const scene: Scene = {
      cutOffs: ["2016-06-30"],
      inForce: {
        "2015-12-31": { figures: { 七星区: 1300 } },
        "2016-06-30": {
          figures: inPlanOrder([60, 20, 47, 53, 19, 18, 9, 18, 23, 50, 20, 140, 200, 110, 70, 1400, 50]),
        },
        "2016-12-31": {
          figures: inPlanOrder([60, 24, 47, 53, 16, 18, 9, 18, 23, 50, 20, 140, 200, 110, 70, 1692, 50]),
        },
      },
      applications: { "2016-12-31": { figures: inPlanOrder([148, 80, 130]) } },
    };
    const [june, december] = (await calculatedAt(scene, "2016-06-30", "2016-12-31")) as [Calculated, Calculated];
    expect(june.row("inForce", "灵川县")).toMatchObject({ 序时目标: "—", 状态: "未判定（缺上年末数）" });
    expect(june.row("inForce", "阳朔县")).toMatchObject({ 状态: "达标" });
    // 1300 + 392/2 = 1496: 96 short, and 100/392 is 24 points below
    expect(june.row("inForce", "七星区")).toMatchObject({ 上年末: 1300, 状态: "落后" });
    // the document's 2254 is the city's figure of 2015
    expect(june.row("inForce", "全市")).toMatchObject({ 上年末: 2254 });
    const status = (name: string): unknown => december.row("inForce", name)["状态"];
    // 60/66 and 24/26 are above 90 %, 18/20 is 90 %; 47/53, 16/18 and 9/11 are below; 53 of 54 is only 1 short
    expect(["灵川县", "全州县", "灌阳县", "永福县"].map(status)).toEqual(["关注", "关注", "关注", "关注"]);
    expect(["兴安县", "阳朔县", "龙胜县"].map(status)).toEqual(["落后", "落后", "落后"]);
    expect(["平乐县", "恭城县", "七星区"].map(status)).toEqual(["达标", "达标", "达标"]);
    expect(december.row("inForce", "灵川县")).toMatchObject({ 备注: "缺上年末数，按完成率判定" });
    expect(december.row("inForce", "平乐县")).toMatchObject({ 备注: "" });
  });

  it.each([
    { year: 2019, rate: 82 / 94 },
    { year: 2020, rate: 94 / 103 },
  ])(
    "calls nine districts without any growth 落后 at the end of $year, whatever their 完成率",
    async ({ year, rate }) => {
      const still = "灵川县 兴安县 永福县 荔浦县 临桂区 象山区 秀峰区 叠彩区 雁山区".split(" ");
      const before = { figures: inPlanOrder(targets(year - 1)) };
      const now = { figures: { ...inPlanOrder(targets(year)), ...pick(before.figures, still) } };
      const inForce = { [`${year - 1}-12-31`]: before, [`${year}-12-31`]: now };
      const [{ row, names }] = (await calculatedAt({ inForce, order: "名次" }, `${year}-12-31`)) as [Calculated];
      expect(still.map((name) => row("inForce", name)["状态"])).toEqual(still.map(() => "落后"));
      expect(still.map((name) => row("inForce", name)["与序时进度差（个百分点）"])).toEqual(still.map(() => -100));
      expect(row("inForce", "雁山区")["完成率"]).toBeCloseTo(rate, 9);
      expect(names("inForce").slice(8, 17).sort()).toEqual([...still].sort());
    },
  );

  it("never shows what is not reached as 100.0 %", async () => {
    const before = { figures: inPlanOrder(targets(2019)) };
    const figures = { ...inPlanOrder(targets(2020)), 七星区: 4616 };
    const inForce = { "2019-12-31": before, "2020-12-31": { figures, published: 6599 } };
    const [{ row }] = (await calculatedAt({ inForce }, "2020-12-31")) as [Calculated];
    // 4616/4618 = 99.957 %, 6599/6600 = 99.985 %
    expect(row("inForce", "七星区")).toMatchObject({ 完成率: 0.999, 缺口: 2, 状态: "关注" });
    expect(row("inForce", "全市")).toMatchObject({ 完成率: 0.999, 缺口: 1, 状态: "关注" });
    expect(row("inForce", "灵川县")).toMatchObject({ 完成率: 1, 缺口: 0, 状态: "达标" });
  });
});

function pick<T>(figures: Readonly<Record<string, T>>, names: readonly string[]): Record<string, T> {
  return Object.fromEntries(names.map((name) => [name, figures[name] as T]));
}
