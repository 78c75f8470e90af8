import { inPlanOrder, serial, type Scene } from "../independent/enteredScene";
import { expectScriptsFigures } from "../independent/compared";
import { keyedAddress } from "../independent/cellPlaces";
import { enteredWorkbook, withCells, type EnteredWorkbook } from "../independent/enteredWorkbook";
import { useLibreOffice } from "../libreOffice";

const libreOffice = useLibreOffice();

const stock = [100, 50, 88, 80, 30, 30, 22, 35, 45, 90, 25, 250, 350, 190, 130, 3500, 85];
const flow = [80, 45, 75, 70, 30, 40, 26, 27, 40, 66, 50, 150, 250, 160, 140, 1400, 80];
const plus = (figures: readonly number[], more: number) => ({
  figures: inPlanOrder(figures.map((each) => each + more)),
});

describe("the time share in native formulas, 示例数据，非真实", () => {
  const scene: Scene = {
    cutOffs: ["2018-06-15", "2019-02-28", "2019-06-15", "2020-02-29", "2020-06-15"],
    inForce: {
      "2017-12-31": plus(stock, -20),
      "2018-06-15": plus(stock, -12),
      "2018-12-31": plus(stock, -10),
      "2019-02-28": plus(stock, -9),
      "2019-06-15": plus(stock, 0),
      "2019-12-31": plus(stock, 10),
      "2020-02-29": plus(stock, 12),
      "2020-06-15": plus(stock, 20),
    },
    applications: {
      "2018-06-15": plus(flow, -5),
      "2019-02-28": plus(flow, -25),
      "2019-06-15": plus(flow, 0),
      "2020-02-29": plus(flow, -20),
      "2020-06-15": plus(flow, 3),
    },
  };
  let excel: EnteredWorkbook;
  beforeAll(async () => {
    excel = await enteredWorkbook(scene);
  });
  afterAll(() => excel.dispose());

  it.each([
    // 151 days to the end of May and 15, of 365; with 29 February one more, of 366
    { period: "2019-06-15", share: "45.5%（按日）", pace: (3036 * 166) / 365, before: 1395 },
    { period: "2020-06-15", share: "45.6%（按日）", pace: (3227 * 167) / 366, before: 1400 },
    // The end of February is two months of twelve in every year, and is compared with the end of February.
    { period: "2020-02-29", share: "16.7%（按月）", pace: (3227 * 2) / 12, before: 1375 },
  ])("at $period is $share", async ({ period, share, pace, before }) => {
    const cell = keyedAddress(excel.hands, "监测", "control", "name");
    const file = withCells(excel.file(), "监测", { [cell]: serial(period) });
    const { row, line } = await expectScriptsFigures(libreOffice, file, { ...scene, period });
    expect(line("applications", "share")).toBe(`时间进度：${share}`);
    expect(row("applications", "七星区")["序时目标"]).toBeCloseTo(pace, 9);
    expect(row("applications", "七星区")["上年同期"]).toBe(before);
  });

  it("begins with the newest date that holds a figure, though it lies inside the first year", async () => {
    const early: Scene = {
      cutOffs: ["2016-02-28", "2016-02-29", "2016-03-01"],
      inForce: { "2015-12-31": plus(stock, -60) },
      applications: { "2016-02-28": { figures: { 七星区: 300 } } },
    };
    const other = await enteredWorkbook(early);
    const { line, row } = await expectScriptsFigures(libreOffice, other.file(), early);
    other.dispose();
    // 31 + 28 of 366 days: the 28th is not the end of February in 2016
    expect(line("inForce", "share")).toBe("时间进度：16.1%（按日）");
    expect(row("applications", "已报合计（1/17）")).toMatchObject({ 年度目标: 2492, 完成数: 300 });
  });

  it("begins with the end of 2016 while there is no figure at all, and then nobody is 落后", async () => {
    const nothing: Scene = { cutOffs: ["2019-06-30"] };
    const other = await enteredWorkbook(nothing);
    const { line, row } = await expectScriptsFigures(libreOffice, other.file(), nothing);
    other.dispose();
    expect(line("inForce", "asOf")).toBe("（截至2016年12月31日）\u3000示例数据，非真实");
    expect(row("inForce", "七星区")).toMatchObject({ 年度目标: 1692, 完成数: "—", 状态: "未报" });
    expect(row("inForce", "已报合计（0/17）")).toMatchObject({ 年度目标: "—", 状态: "未报" });
  });

  it("says so when what stands in the period's cell is no column", async () => {
    const cell = keyedAddress(excel.hands, "监测", "control", "name");
    const file = withCells(excel.file(), "监测", { [cell]: serial("2019-06-14") });
    const { line } = await expectScriptsFigures(libreOffice, file, { ...scene, period: "2019-06-14" });
    expect(line("inForce", "asOf")).toBe("（报告期有误：请在第一行从列表里选）\u3000示例数据，非真实");
  });
});
