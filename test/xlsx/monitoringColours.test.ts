import { markSheets } from "../../src/excel/marks";
import { expectedFills, expectedStatuses, fills, plainEntry, shownFills, shownStatuses } from "../independent/colours";
import { expectScriptsFigures } from "../independent/compared";
import { inPlanOrder, serial, type Scene } from "../independent/enteredScene";
import { keyedAddress, placesOf } from "../independent/cellPlaces";
import { enteredWorkbook, withCells, type EnteredWorkbook } from "../independent/enteredWorkbook";
import { useLibreOffice } from "../libreOffice";

const libreOffice = useLibreOffice();

const before = [98, 51, 96, 100, 40, 40, 18, 35, 42, 86, 30, 234, 334, 180, 120, 3165, null];
const scene: Scene = {
  cutOffs: ["2019-03-31", "2019-06-30"],
  inForce: {
    "2015-12-31": { figures: { 七星区: 1300 } },
    "2018-12-31": { figures: inPlanOrder(before) },
    "2019-03-31": { figures: inPlanOrder([100, 52, 96, 98, 40, 38, 19, 36, 44, 88, 31, 236, 335, 186, 124, 3300, 83]) },
    // 灌阳县 has 35 of 34 and began with 40: reached, though the pace from 40 to 34 stands at 37
    "2019-06-30": {
      figures: inPlanOrder([106, 53, 97, 90, 10, 35, 20, null, -47, 92, 31, 248, 372, 207, 127, 3400, 81]),
      flags: { 全州县: "初步" },
    },
  },
  applications: {
    "2019-06-30": {
      figures: inPlanOrder([89, 40, 72, 72, 58, "40", 26, 30, 47, 70, 57, 165, 265, "#DIV/0!", 140, 1460, null]),
      state: "初步",
    },
  },
  period: "2019-06-30",
};

let excel: EnteredWorkbook;
beforeAll(async () => {
  excel = await enteredWorkbook(scene);
  const place = placesOf(excel.hands, "完成数-受理量").addressOf("秀峰区", "2019-06-30");
  excel.hands.type("完成数-受理量", place, "=1/0");
  await markSheets();
});
afterAll(() => excel.dispose());

const ruleCell = (key: string): string => keyedAddress(excel.hands, "规则", key, "value");
const coloured = (rules: NonNullable<Scene["rules"]>, more: Partial<Scene> = {}) => ({
  scene: { ...scene, ...more, rules },
  hands: excel.hands,
  file: withCells(
    excel.file(),
    "规则",
    Object.fromEntries(Object.entries(rules).map(([key, value]) => [ruleCell(key), value])),
  ),
});

describe("colours that follow the cells, without the add-in (示例数据，非真实)", () => {
  it.each([
    { behindPoints: 10, behind: ["全州县", "阳朔县", "叠彩区", "七星区"] },
    // 8/20, 14/35 and 38/50 − 1/2
    { behindPoints: 3, behind: ["灵川县", "全州县", "阳朔县", "临桂区", "叠彩区", "七星区"] },
  ])("of 监测: with a threshold of $behindPoints points", async ({ behindPoints, behind }) => {
    const given = coloured({ behindPoints });
    const shown = await shownStatuses(libreOffice, given);
    expect(shown).toEqual(expectedStatuses(given.scene));
    const red = shown.inForce.filter(([, fill]) => fill === "#F8CBAD").map(([name]) => name);
    expect(red.filter((name) => !/合计|全市/.test(String(name)))).toEqual(behind);
  });

  it("of 监测: with another period, order and place of the totals", async () => {
    const chosen = { period: "2019-03-31", order: "名次", totals: "在前" };
    const at = (column: string): string => keyedAddress(excel.hands, "监测", "control", column);
    const cells = { [at("name")]: serial(chosen.period), [at("actual")]: chosen.order, [at("points")]: chosen.totals };
    const file = withCells(excel.file(), "监测", cells);
    const shown = await shownStatuses(libreOffice, { file, scene, hands: excel.hands });
    expect(shown).toEqual(expectedStatuses({ ...scene, ...chosen }));
  });

  it.each([
    { behindPoints: 10, indicator: "inForce" },
    { behindPoints: 3, indicator: "inForce" },
    { behindPoints: 10, indicator: "applications" },
  ] as const)("of the entry cells: $indicator with $behindPoints points", async ({ behindPoints, indicator }) => {
    const given = coloured({ behindPoints });
    expect(await shownFills(libreOffice, given, indicator)).toEqual(expectedFills(given.scene, indicator));
  });

  it.each([{ behindPoints: 101 }, { leastShort: "" }, { fallbackRate: "90%" }])(
    "with a threshold that is none (%j) everything says 规则有误",
    async (rules) => {
      const given = coloured(rules);
      const { row } = await expectScriptsFigures(libreOffice, given.file, given.scene);
      expect(row("inForce", "七星区")["状态"]).toBe("规则有误");
    },
  );

  it("with a threshold that is a text nobody is coloured", async () => {
    const given = coloured({ behindPoints: "abc" });
    const shown = await shownStatuses(libreOffice, given);
    expect(shown).toEqual(expectedStatuses(given.scene));
    expect(shown.inForce.map(([, fill]) => fill)).toEqual(Array(20).fill(null));
    const colours = Object.values(await shownFills(libreOffice, given, "inForce")).flatMap(Object.values);
    expect(new Set(colours)).toEqual(new Set([plainEntry, fills["数据有误"]]));
  });

  it.each([
    { behindPoints: 2.5, leastShort: 0, fallbackRate: 0.85 },
    { behindPoints: 0, leastShort: 0.5, fallbackRate: 1 },
    { behindPoints: 100, leastShort: 7, fallbackRate: 0.97 },
  ])("every line of every district and date is where the rule's own words put it: %j", async (rules) => {
    const given = coloured(rules);
    const { cells } = await expectScriptsFigures(libreOffice, given.file, given.scene);
    expect(cells).toBeGreaterThan(2000);
  });
});
