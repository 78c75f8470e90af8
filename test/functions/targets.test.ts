import { district, source, target } from "../../src/functions/targets";
import { loadCustomFunctions } from "./customFunctionsRuntime";

beforeAll(loadCustomFunctions);

const omitted = null as never;

/** The refusal of a single cell, as Excel shows it. */
function refusalOf(calculate: () => unknown): { code: string; message: string } {
  try {
    calculate();
  } catch (error) {
    if (error instanceof CustomFunctions.Error) return { code: error.code, message: error.message ?? "" };
    throw error;
  }
  throw new Error("nothing was refused");
}

describe("target", () => {
  it.each([
    ["七星区", 2019, "拥有量", 3968],
    ["七星区", 2019, "受理量", 3036],
    ["灵川县", 2016, "拥有量", 66],
    ["荔浦市", "2019年", "拥有量", 99],
    ["荔蒲", "２０１９", "受理量", 141],
    ["龙胜各族自治县", 2020, "拥有量", 30],
    ["xing'an", 2018, "受理量", 168],
    [450305, 2017, "拥有量", 2387],
    ["合计", 2019, "拥有量", 5750],
    ["全市", 2020, "受理量", 6412],
    ["七星区", 43646, "拥有量", 3968], // 2019-06-30 as Excel counts days
    ["七星区", "2019-6-30", "受理量", 3036],
    ["全市", 2020, "每万人口", 10],
  ])("%s %s %s is %d", (name, year, indicator, value) => {
    expect(target([[name]], [[year]], indicator as never)).toEqual([[value]]);
  });

  it("takes 拥有量 when the indicator is left out or blank", () => {
    for (const indicator of [null, "", 0, [[null]], [[""]], [[0]]]) {
      expect(target([["七星区"]], [[2019]], indicator as never)).toEqual([[3968]]);
    }
  });

  it("gives all districts in plan order, without 合计, when none is named", () => {
    expect(target(omitted, [[2019]], omitted)).toEqual(
      [118, 59, 95, 97, 32, 34, 25, 44, 53, 99, 34, 269, 384, 207, 138, 3968, 94].map((value) => [value]),
    );
  });

  it("gives all years of the plan when none is named", () => {
    expect(target([["七星区"], ["合计"]], omitted, "受理量" as never)).toEqual([
      [2492, 2668, 2850, 3036, 3227],
      [4950, 5300, 5660, 6030, 6412],
    ]);
  });

  it("gives the whole table with headers and 合计 when neither is named", () => {
    const table = target(omitted, omitted, "受理量" as never);
    expect(table.map((row) => row.length)).toEqual(Array(19).fill(6));
    expect(table[0]).toEqual(["县区", "2016年", "2017年", "2018年", "2019年", "2020年"]);
    expect(table[1]).toEqual(["灵川县", 148, 159, 169, 181, 192]);
    expect(table[17]).toEqual(["雁山区", 142, 152, 162, 173, 184]);
    expect(table[18]).toEqual(["合计", 4950, 5300, 5660, 6030, 6412]);
  });

  it.each([
    ["a blank cell of builds that send null", null],
    ["a blank cell of builds that send 0", 0],
    ["a cell of spaces, which looks blank", " \u3000 "],
    ["an empty text", ""],
  ])("stays blank for %s, so that a formula can be filled down past the data", (_, blank) => {
    expect(target([[blank]], [[2019]], omitted)).toEqual([[""]]);
    expect(target([["七星区"]], [[blank]], omitted)).toEqual([[""]]);
    expect(target([["七星区"], [blank]], [[2019, blank]], omitted)).toEqual([
      [3968, ""],
      ["", ""],
    ]);
  });

  it("lets one bad cell spoil only its own result", () => {
    const [[first], [second], [third]] = target([["七星区"], ["七行区"], ["灵川县"]], [[2019]], omitted) as [
      [unknown],
      [CustomFunctions.Error],
      [unknown],
    ];
    expect([first, third]).toEqual([3968, 118]);
    expect(second).toBeInstanceOf(CustomFunctions.Error);
    expect(second).toMatchObject({ code: "#N/A", message: "找不到县区“七行区”。您要写的是七星区吗？" });
  });

  it("reads the plain value of a data type", () => {
    const name = { type: "String", basicValue: "七星区" };
    const year = { type: "FormattedNumber", basicValue: 2019, numberFormat: '0"年"' };
    expect(target([[name]], [[year]], omitted)).toEqual([[3968]]);
  });

  it.each([
    ["七行区", 2019, null, "#N/A", "找不到县区“七行区”。您要写的是七星区吗？"],
    ["陵川", 2019, null, "#N/A", "找不到县区“陵川”。您要写的是灵川县吗？"],
    ["Mars", 2019, null, "#N/A", "找不到县区“Mars”。请写本计划里县区的全称、简称或行政区划代码，一格一个。"],
    [true, 2019, null, "#N/A", "找不到县区“TRUE”。请写本计划里县区的全称、简称或行政区划代码，一格一个。"],
    ["高新区", 2019, null, "#N/A", "本计划不单列高新区，请写七星区。"],
    ["七星区", 2021, null, "#N/A", "本计划没有2021年的目标，只有2016—2020年。"],
    ["七星区", "2015年", null, "#N/A", "本计划没有2015年的目标，只有2016—2020年。"],
    ["七星区", "明年", null, "#VALUE!", "“明年”不是年份，请写 2019、2019年，或 2019-6-30 这样的日期。"],
    ["七星区", 2019.5, null, "#VALUE!", "“2019.5”不是年份，请写 2019、2019年，或 2019-6-30 这样的日期。"],
    ["七星区", 2019, "商标", "#VALUE!", "没有“商标”这个指标，请写拥有量或受理量。"],
    ["七星区", 2019, "授权量", "#N/A", "授权量只有五年累计目标：突破4000件，没有“2019”的分年目标。"],
    ["七星区", 2020, "每万人口", "#N/A", "没有“七星区”的目标：每万人口只有全市的目标。"],
    ["全市", 2019, "每万人口", "#N/A", "没有“2019”的目标：每万人口只有2020年的目标，突破10件。"],
  ])("refuses %s, %s, %s with %s and a sentence", (name, year, indicator, code, message) => {
    expect(refusalOf(() => target([[name]], [[year]], indicator as never))).toEqual({ code, message });
  });

  it.each(["授权量", "每万人口", "商标"])("refuses the whole table of %s in one cell, naming it", (indicator) => {
    const { message } = refusalOf(() => target(omitted, omitted, indicator as never));
    expect(message).toContain(indicator);
    expect(message).not.toMatch(/[{}]|NaN|undefined/);
  });

  it("refuses a whole table for several indicators at once", () => {
    expect(refusalOf(() => target(omitted, omitted, [["拥有量", "受理量"]] as never))).toMatchObject({
      code: "#VALUE!",
      message: expect.stringContaining("指标 1×2"),
    });
  });
});

describe("district", () => {
  it("gives the plan's own name for every accepted spelling", () => {
    expect(district([["荔浦市", " 龙 胜 各族自治县", "450381", "qixing", "全市", null, 0]])).toEqual([
      ["荔浦县", "龙胜县", "荔浦县", "七星区", "全市", "", ""],
    ]);
  });

  it("never reads a name inside a longer word", () => {
    expect(refusalOf(() => district([["资源税"]])).code).toBe("#N/A");
    expect(refusalOf(() => district([["七星关区"]])).message).toContain("“七星关区”");
  });
});

describe("source", () => {
  it("names document, annex, row and column", () => {
    expect(source([["七星"]], [[2019]], omitted)).toEqual([
      [
        "《桂林市发明专利双倍增计划（2016—2020年）》附件1《“十三五”期间全市各县区有效发明专利拥有量目标任务分解表》“七星区”行“2019年”列",
      ],
    ]);
    const [[city]] = source([["全市"]], [[2020]], "受理量" as never) as [[string]];
    expect(city).toContain("附件2");
    expect(city).toContain("“合计”行“2020年”列");
  });

  it("quotes the text where no annex prints the number", () => {
    expect(source([["全市"]], [[2020]], "每万人口" as never)).toEqual([
      ["《桂林市发明专利双倍增计划（2016—2020年）》正文：“每万人口发明专利拥有量突破10件”"],
    ]);
  });

  it("refuses what TARGET refuses, cell by cell", () => {
    const [[known], [unknown]] = source([["七星区"], ["七星区"]], [[2019], [2021]], omitted) as [[string], [unknown]];
    expect(known).toContain("“2019年”列");
    expect(unknown).toMatchObject({ code: "#N/A", message: "本计划没有2021年的目标，只有2016—2020年。" });
  });

  it("stays blank while its required arguments are not there yet", () => {
    expect(source(omitted, omitted, omitted)).toEqual([[""]]);
  });
});
