import { markSelection } from "../../src/excel/marks";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { inPlanOrder, type Scene } from "../independent/enteredScene";
import { keyedAddress } from "../independent/cellPlaces";
import { enteredWorkbook, withCells, type EnteredWorkbook } from "../independent/enteredWorkbook";
import { useLibreOffice } from "../libreOffice";

const libreOffice = useLibreOffice();
const [red, yellow, grey] = ["#F8CBAD", "#FFEB9C", "#E7E6E6"];

/** 2018, from which the stock starts: the user's own figures are measured against the lines of 2019-06-30. */
const scene: Scene = {
  cutOffs: ["2019-06-30"],
  inForce: {
    "2018-12-31": { figures: inPlanOrder([98, 51, 96, 100, 40, 40, 18, 35, 42, 86, 30, 234, 334, 180, 120, 3165, 82]) },
  },
  period: "2019-06-30",
};

/**
 * At one half of the year. 荔浦县 86 → 99: 92.5 is due, 90 are 19 points below. 灵川县 98 → 118: 108 are due, 106 are 10 points below.
 * 临桂区 234 → 269: 251.5 are due, 249 are 7 points below. 恭城县 30 → 34: 32 are due, and 31 are only 1 short. 全州县 51 → 59: 53 are 25 below.
 */
const rows: readonly (readonly [string, string | number, string | null, string | null])[] = [
  // name, figure, colour with 10 points, and with 3
  ["荔浦市", 90, red ?? null, red ?? null],
  ["桂林市灵川县", 106, yellow ?? null, red ?? null],
  ["七星", 3600, null, null],
  ["资源税", 1, null, null],
  ["合计", 1, null, null],
  ["龙胜各族自治县", 20, null, null],
  ["桂林市全州县", 53, red ?? null, red ?? null],
  ["永福", "", grey ?? null, grey ?? null],
  ["永福县", "30件", null, null],
  ["其中：经开区", "", null, null],
  ["临桂县", 249, yellow ?? null, red ?? null],
  ["象山", -3, null, null],
  ["阳朔县", 9.5, null, null],
  // 40 of 34 before the year: 35 has reached it, though the pace stands at 37
  ["灌阳", 35, null, null],
  ["恭城瑶族自治县", 31, null, null],
];

describe("a user's own selection that was marked (示例数据，非真实)", () => {
  let excel: EnteredWorkbook;
  beforeAll(async () => {
    excel = await enteredWorkbook(scene);
    excel.hands.addSheet("我的表");
    excel.hands.paste("我的表", `A3:B${rows.length + 3}`, [
      ["县区", "6月末"],
      ...rows.map(([name, figure]) => [name, figure]),
    ]);
    excel.hands.select("我的表", `A3:B${rows.length + 3}`);
    await markSelection({ indicatorId: "inForce", period: { year: 2019, month: 6, day: 30 } });
  });
  afterAll(() => excel.dispose());

  const cellOf = (i: number): string => `B${i + 4}`;

  it.each([
    { points: 10, colour: 2 },
    { points: 3, colour: 3 },
  ] as const)("is coloured by a threshold of $points points in the file", async ({ points, colour }) => {
    const threshold = keyedAddress(excel.hands, "规则", "behindPoints", "value");
    const file = withCells(excel.file(), "规则", { [threshold]: points });
    const looks = await libreOffice.shownLooks(libreOffice.keep("own.xlsx", await writeXlsx(file)), "我的表");
    const shown = rows.map(([name], i) => [name, looks[cellOf(i)]?.fill ?? null]);
    expect(shown).toEqual(rows.map((row) => [row[0], row[colour]]));
    expect(rows.map((_, i) => looks[`A${i + 4}`]?.fill ?? null)).toEqual(rows.map(() => null));
  });

  it("is printed with ▼ and ▽ after the figures, for prints in black and white", async () => {
    const path = libreOffice.keep("own.xlsx", await writeXlsx(excel.file()));
    const pages = await libreOffice.pages(await libreOffice.toPdf(path));
    const text = pages.find((page) => page.text.includes("资源税"))?.text ?? "";
    expect(text).toMatch(/荔浦市 +90▼/);
    expect(text).toMatch(/桂林市灵川县 +106▽/);
    expect(text).toMatch(/七星 +3600\n/);
    expect(text).toMatch(/资源税 +1\n/);
    expect(text).toMatch(/灌阳 +35\n/);
  });

  it("loses every colour when the threshold is a text, but for the figure that is missing", async () => {
    const threshold = keyedAddress(excel.hands, "规则", "behindPoints", "value");
    const file = withCells(excel.file(), "规则", { [threshold]: "abc" });
    const looks = await libreOffice.shownLooks(libreOffice.keep("own.xlsx", await writeXlsx(file)), "我的表");
    const filled = rows.flatMap(([name], i) => (looks[cellOf(i)]?.fill ? [name] : []));
    expect(filled).toEqual(["永福"]);
  });
});
