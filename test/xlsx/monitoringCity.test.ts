import { labelled } from "../independent/calculatedCells";
import { expectScriptsFigures } from "../independent/compared";
import { inPlanOrder, type Scene } from "../independent/enteredScene";
import { enteredWorkbook, type EnteredWorkbook } from "../independent/enteredWorkbook";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { useLibreOffice } from "../libreOffice";

const libreOffice = useLibreOffice();

const districts2020 = [130, 70, 105, 107, 37, 39, 30, 52, 63, 109, 39, 296, 422, 228, 152, 4618, 103];

describe("the goals of the city in native formulas, each on its own (示例数据，非真实)", () => {
  const scene: Scene = {
    cutOffs: ["2018-09-30", "2019-06-30"],
    inForce: {
      "2016-12-31": { published: 2665 },
      // 4620/500 is exactly 2 × 4.62
      "2018-12-31": { published: 4620 },
      "2019-06-30": { published: 6601 },
      // 17 districts, and nothing published: their sum is 6600, exactly what is to be surpassed
      "2020-12-31": { figures: inPlanOrder(districts2020) },
    },
    applications: {
      "2016-12-31": { published: 5000 },
      "2017-12-31": { published: 5300 },
      "2018-09-30": { published: 4000 },
      "2018-12-31": { published: 5600 },
      "2019-06-30": { published: 3000 },
      "2019-12-31": { published: 6000 },
      "2020-12-31": { published: 6400 },
    },
    city: {
      "2016-12-31": { grants: 700, population: 487.9 },
      "2017-12-31": { grants: 800 },
      "2018-09-30": { grants: 600 },
      "2018-12-31": { grants: 900, population: 500 },
      "2019-06-30": { grants: 500, population: 660.1 },
      "2019-12-31": { grants: 800 },
      "2020-12-31": { grants: 800, population: 660 },
    },
  };
  let excel: EnteredWorkbook;
  beforeAll(async () => {
    excel = await enteredWorkbook(scene);
  });
  afterAll(() => excel.dispose());

  it("are the script's, and what is to be surpassed is not reached when it is equalled", async () => {
    await expectScriptsFigures(libreOffice, excel.file(), scene);
    const path = libreOffice.keep("city.xlsx", await writeXlsx(excel.file()));
    const at = labelled(await libreOffice.recalculate(path), "完成数-全市");
    const goal = (label: string, date: string): readonly unknown[] =>
      ["现为", "是否达到"].map((part) => at(`${label}：${part}`, date));
    // 5000 + 5300 + 5600 + 6000 + 6400 = 28300: 以上
    expect(goal("受理量 累计达到2.83万件以上", "2020-12-31")).toEqual([28300, "达到"]);
    expect(goal("受理量 累计达到2.83万件以上", "2018-09-30")).toEqual([14300, "未达到"]);
    // 700 + 800 + 900 + 800 + 800 = 4000: 突破 is more, and twice 2024 is 4048
    expect(goal("授权量 突破4000件", "2020-12-31")).toEqual([4000, "未达到"]);
    expect(goal("授权量 成倍增长", "2020-12-31")).toEqual([4000, "未达到"]);
    expect(at("授权量 成倍增长：完成率", "2020-12-31")).toBeCloseTo(4000 / 4048, 9);
    expect(goal("拥有量 突破6600件", "2020-12-31")).toEqual([6600, "未达到"]);
    expect(goal("拥有量 突破6600件", "2019-06-30")).toEqual([6601, "达到"]);
    // 6600/660 is exactly 10; 4620/500 is exactly 9.24
    expect(goal("每万人口 突破10件", "2020-12-31")).toEqual([10, "未达到"]);
    expect(goal("每万人口 成倍增长", "2018-12-31")).toEqual([9.24, "达到"]);
    expect(goal("每万人口 成倍增长", "2016-12-31")[1]).toBe("未达到");
    // the newest population so far
    expect(at("采用的常住人口（万人，本期或此前最近一期）", "2018-09-30")).toBe(487.9);
  });

  it("a deleted column takes its figures away and nothing else", async () => {
    const figures = (fewer: number) => ({ figures: inPlanOrder(districts2020.map((figure) => figure - fewer)) });
    const cut: Scene = {
      cutOffs: ["2019-06-30"],
      deleted: { inForce: ["2018-12-31"] },
      inForce: { "2018-12-31": figures(25), "2019-06-30": figures(20) },
      applications: { "2019-06-30": { published: 3000 } },
      period: "2019-06-30",
    };
    const workbook = await enteredWorkbook(cut);
    const { row } = await expectScriptsFigures(libreOffice, workbook.file(), cut);
    workbook.dispose();
    // 110 of 118, but nobody knows from where
    expect(row("inForce", "灵川县")).toMatchObject({ 上年末: "—", 状态: "未判定（缺上年末数）" });
    expect(row("inForce", "七星区")).toMatchObject({ 状态: "达标" });
  });
});
