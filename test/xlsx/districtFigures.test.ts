import { keyedAddress, placesOf } from "../independent/cellPlaces";
import { expectScriptsDistricts, type CalculatedDistricts } from "../independent/districtAnswer";
import { districtWorkbook } from "../independent/districtWorkbook";
import { inPlanOrder, serial, type Scene } from "../independent/enteredScene";
import { withCells, type EnteredWorkbook } from "../independent/enteredWorkbook";
import { printScene } from "../independent/printScene";
import { useLibreOffice } from "../libreOffice";

const libreOffice = useLibreOffice();

const stock = [100, 50, 88, 80, 30, 30, 22, 35, 45, 90, 25, 250, 350, 190, 130, 3500, 85];
const flow = [80, 45, 75, 70, 30, 40, 26, 27, 40, 66, 50, 150, 250, 160, 140, 1400, 80];
const plus = (figures: readonly number[], more: number) => ({
  figures: inPlanOrder(figures.map((each) => each + more)),
});
const without = (column: ReturnType<typeof plus>, ...names: readonly string[]) => ({
  figures: Object.fromEntries(Object.entries(column.figures).filter(([name]) => !names.includes(name))),
});

/** Five years and dates inside two of them. */
const years: Scene = {
  cutOffs: ["2018-06-30", "2019-02-28", "2019-06-30", "2019-12-15", "2020-02-29"],
  inForce: {
    "2015-12-31": plus(stock, -21),
    "2016-12-31": plus(stock, -19),
    "2017-12-31": plus(stock, -16),
    "2018-06-30": plus(stock, -12),
    "2018-12-31": plus(stock, -10),
    "2019-02-28": plus(stock, -9),
    // 99/99 and 34/34 share a place; 5749 of 5750 is published, and 3967 of 3968 is 99.97 %
    "2019-06-30": { figures: { ...plus(stock, 0).figures, 荔浦县: 99, 恭城县: 34, 七星区: 3967 }, published: 5749 },
    "2019-12-15": { ...plus(stock, 6), state: "初步" },
    "2019-12-31": plus(stock, 10),
    "2020-02-29": plus(stock, 12),
  },
  applications: {
    "2016-12-31": without(plus(flow, -8), "龙胜县", "资源县", "雁山区"),
    "2017-12-31": without({ figures: { ...plus(flow, -5).figures, 灵川县: 0 } }, "七星区", "龙胜县", "雁山区"),
    "2018-06-30": without({ figures: { ...plus(flow, -30).figures, 阳朔县: 0 } }, "平乐县"),
    "2018-12-31": { ...without(plus(flow, 20), "雁山区"), flags: { 兴安县: "初步" } },
    "2019-02-28": plus(flow, -25),
    "2019-06-30": { ...without(plus(flow, 0), "资源县"), remarks: { 灵川县: "已核" } },
    "2019-12-15": plus(flow, 80),
    "2020-02-29": plus(flow, -20),
  },
};

describe("the district sheets of five years in LibreOffice, 示例数据，非真实", () => {
  let excel: EnteredWorkbook;
  beforeAll(async () => {
    excel = await districtWorkbook(years);
  });
  afterAll(() => excel.dispose());

  const atPeriod = (period: string): Promise<CalculatedDistricts> => {
    const cell = keyedAddress(excel.hands, "目录", "control", "name");
    const content = /^\d{4}-/.test(period) ? serial(period) : period;
    return expectScriptsDistricts(libreOffice, withCells(excel.file(), "目录", { [cell]: content }), {
      ...years,
      period,
    });
  };

  it("give what the script says at the newest date, 29 February", async () => {
    const { cells, at } = await atPeriod("最新");
    expect(cells).toBeGreaterThan(3900);
    expect(at("七星区", "inForce.2020", "year")).toBe("2020年（至2月末）");
    // 3512 of 4618 now; on 28 February of the year before it was 3491
    expect(at("七星区", "inForce.2020", "growth")).toBeCloseTo(21 / 3491, 12);
  });

  it("take earlier years at their ends and the period's own year at the period", async () => {
    const { at } = await atPeriod("2019-06-30");
    const stockOf = (year: number, key: string) => at("灵川县", `inForce.${year}`, key);
    expect([2016, 2017, 2018, 2019, 2020].map((year) => stockOf(year, "actual"))).toEqual([81, 84, 90, 100, "—"]);
    // something of 2020 is reported, after the period: neither 未报 nor anything else
    expect(stockOf(2020, "status")).toBe("—");
    expect(at("七星区", "inForce.2019", "rate")).toBe(0.999);
    // 99/99, 34/34 and 97/97 … share the places of their rates; 恭城 and 荔浦 both at 100 %
    expect(at("荔浦县", "inForce.2019", "rank")).toBe(at("恭城县", "inForce.2019", "rank"));
    // 0 in June 2018: no growth can be told
    expect(at("阳朔县", "applications.2019", "growth")).toBe("—");
    // nothing reported in June 2018
    expect(at("平乐县", "applications.2019", "growth")).toBe("—");
    // (141 − 66) ÷ 6 months = 12.5
    expect(at("荔浦县", "applications.needed", "year")).toBe("完成2019年目标，平均每月还需：13件");
  });

  it("add up what counts over the year, and say which years are missing", async () => {
    const { at } = await atPeriod("2019-06-30");
    const sumOf = (name: string) =>
      ["target", "actual", "rate", "gap", "status"].map((key) => at(name, "applications.sum", key));
    // 灵川: 150+160+170+181+194 by the annex; 72+0+100+80
    expect(sumOf("灵川县").slice(1)).toEqual([
      252,
      expect.closeTo(252 / Number(sumOf("灵川县")[0]), 12),
      expect.any(Number),
      "—",
    ]);
    expect(sumOf("七星区")).toEqual([14273, 1392 + 1420 + 1400, "—", "—", "累计缺2017年"]);
    expect(sumOf("龙胜县").slice(2)).toEqual(["—", "—", "累计缺2016、2017年"]);
    expect(sumOf("雁山区").slice(2)).toEqual(["—", "—", "累计缺3年"]);
  });

  it("tell no monthly need in December", async () => {
    const { at } = await atPeriod("2019-12-15");
    expect(at("七星区", "inForce.needed", "year")).toBe("完成2019年目标，平均每月还需：—");
    expect(at("七星区", "inForce.2019", "year")).toBe("2019年（至12月15日）");
  });

  it("give what the script says at a year-end before most figures", async () => {
    const { at } = await atPeriod("2017-12-31");
    expect(at("目录", "asOf", "number")).toBe("（截至2017年12月31日）　示例数据，非真实");
    expect(at("雁山区", "applications.2017", "status")).toBe("未报");
    expect(at("雁山区", "applications.2018", "status")).toBe("—");
  });

  it("give only targets at a period that is none", async () => {
    const { at } = await atPeriod("2019年中");
    expect(at("七星区", "inForce.2019", "target")).toBe(3968);
    expect(at("七星区", "inForce.2019", "actual")).toBe("—");
  });
});

interface Changed {
  /** What the user does after all is written. */
  readonly change?: (excel: EnteredWorkbook) => void;
  /** What the script is told of it. */
  readonly asIf?: Scene;
  /** What differs by what the user did. */
  readonly ignored?: RegExp;
}

describe("the district sheets of other workbooks in LibreOffice, 示例数据，非真实", () => {
  const expectScripts = async (scene: Scene, { change, asIf, ignored }: Changed = {}): Promise<CalculatedDistricts> => {
    const excel = await districtWorkbook(scene);
    change?.(excel);
    const calculated = await expectScriptsDistricts(libreOffice, excel.file(), asIf ?? scene, ignored);
    excel.dispose();
    return calculated;
  };

  it("give what the script says where some are 初步, missing or wrong", async () => {
    const { at } = await expectScripts(printScene);
    expect(at("雁山区", "inForce.2019", "status")).toBe("未判定（缺上年末数）");
  });

  it("print targets and 未报 where nothing is reported", async () => {
    const { at } = await expectScripts({});
    const shown = (year: number) =>
      ["target", "actual", "rate", "gap", "rank", "status"].map((key) => at("资源县", `inForce.${year}`, key));
    expect(shown(2016)).toEqual([19, "—", "—", "—", "—", "未报"]);
    expect(shown(2020)).toEqual([52, "—", "—", "—", "—", "未报"]);
    expect(at("资源县", "inForce.2016", "w.chartActual")).toBe("#N/A");
  });

  it("give what the script says where a date is deleted, a district is renamed and a rule is none", async () => {
    const scene: Scene = {
      ...years,
      renamed: { 荔浦县: "荔浦市", 恭城县: "恭城瑶族自治县" },
      rules: { behindPoints: "十" },
      period: "2018-12-31",
    };
    const deleted = { inForce: ["2017-12-31"] };
    const change = ({ hands }: EnteredWorkbook): void => {
      const address = placesOf(hands, "完成数-拥有量").addressOf("截止日期", "2017-12-31");
      hands.deleteColumn("完成数-拥有量", address.replace(/\d+$/, ""));
    };
    const { at } = await expectScripts(scene, { change, asIf: { ...scene, deleted } });
    expect(at("七星区", "inForce.2017", "actual")).toBe("—");
    expect(at("七星区", "inForce.2018", "growth")).toBe("—");
  });

  it("find each district where the official table was sorted and rows were moved", async () => {
    const sort = ({ hands }: EnteredWorkbook): void => {
      hands.insertRow("目标-拥有量", 2);
      hands.sortTable("目标-拥有量", "C", false);
      hands.insertRow("完成数-受理量", 12);
      hands.insertRow("七星区", 10);
      hands.insertColumn("七星区", "D");
      hands.rename("目标-拥有量", "目标'拥有量");
    };
    // in which row of the table a district stands is another matter then
    await expectScripts({ ...years, period: "2019-06-30" }, { change: sort, ignored: / now\./ });
  });
});
