import { noActuals } from "../../src/domain/actuals";
import { actualsStore } from "../../src/domain/actualsStore";
import { attainment, gap } from "../../src/functions/progress";
import { loadCustomFunctions } from "./customFunctionsRuntime";

// An explicit 完成数 needs no workbook; the few calls without one meet an empty one.
beforeAll(() => {
  loadCustomFunctions();
  actualsStore.set(noActuals);
});

type Streaming = typeof gap;

/** Everything a streaming function emits for one call. */
function emitted(calculate: Streaming, ...[name, year, indicator, count]: readonly unknown[]): unknown[] {
  const results: unknown[] = [];
  const invocation = { setResult: (result: unknown) => results.push(result), onCanceled: undefined };
  calculate(name as never, year as never, indicator as never, count as never, invocation as never);
  return results;
}

describe("gap", () => {
  it.each([
    ["七星区", 2019, "拥有量", 3000, -968],
    ["七星区", 2019, "拥有量", 3968, 0],
    ["荔浦县", 2020, "受理量", 153, 3],
    ["全市", 2019, null, 5700, -50],
    ["七星区", "2019-6-30", "受理量", 1518, -1518], // against the annual target, whatever the date
    ["七星区", 2019, "拥有量", 0, -3968], // a reported 0
  ])("%s %s %s with %d reported is %d", (name, year, indicator, count, value) => {
    expect(emitted(gap, [[name]], [[year]], indicator, [[count]])).toEqual([[[value]]]);
  });

  it("leaves a district that did not report blank, never zero", () => {
    expect(emitted(gap, [["七星区"], ["灵川县"], ["荔浦县"]], [[2019]], null, [[3968], [null], [""]])).toEqual([
      [[0], [""], [""]],
    ]);
  });

  it("takes all districts when none is named, row by row with the reported figures", () => {
    const reported = Array.from({ length: 17 }, () => [100]);
    const [column] = emitted(gap, null, [[2019]], null, reported) as [number[][]];
    expect(column.slice(0, 3)).toEqual([[-18], [41], [5]]);
    expect(column).toHaveLength(17);
  });

  it.each([-1, 1.5, "130", true])("refuses %s as a reported figure, naming it", (count) => {
    const [error] = emitted(gap, [["七星区"]], [[2019]], null, [[count]]);
    expect(error).toMatchObject({
      code: "#VALUE!",
      message: `完成数“${String(count).toUpperCase()}”不是件数，请填 0 或正整数（数字，不是文本）。`,
    });
  });

  it("takes a figure with decimals of a ratio, and refuses a negative one by its own sentence", () => {
    expect(emitted(attainment, [["全市"]], [[2020]], "每万人口", [[9.5]])).toEqual([[[0.95]]]);
    expect(emitted(gap, [["全市"]], [[2020]], "每万人口", [[-1]])[0]).toMatchObject({
      code: "#VALUE!",
      message: "“-1”不是每万人口的完成数，请填 0 或正数（数字，不是文本）。",
    });
  });

  it("lets one bad figure spoil only its own result", () => {
    const [[[good], [bad]]] = emitted(gap, [["七星区"]], [[2019]], null, [[3969], ["多"]]) as [[[number], [unknown]]];
    expect(good).toBe(1);
    expect(bad).toMatchObject({ code: "#VALUE!" });
  });

  it("shows TARGET's refusal for a district or year that is wrong", () => {
    const [error] = emitted(gap, [["七行区"]], [[2019]], null, [[1]]);
    expect(error).toMatchObject({ code: "#N/A", message: "找不到县区“七行区”。您要写的是七星区吗？" });
  });

  it("says what is missing when no reported figure is given and the workbook has no sheet of them", () => {
    const [error] = emitted(gap, [["七星区"]], [[2019]], null, null);
    expect(error).toBeInstanceOf(CustomFunctions.Error);
    expect(error).toMatchObject({
      code: "#N/A",
      message:
        '还没有“完成数-拥有量”表，请在“完成数”页新建，或写上第四个参数，如 =PATENT.GAP("七星区",2019,"拥有量",3000)。',
    });
  });

  it("refuses shapes that do not fit as a whole", () => {
    const [error] = emitted(gap, [["七星区"], ["灵川县"]], [[2019]], null, [[1], [2], [3]]);
    expect(error).toMatchObject({ code: "#VALUE!", message: expect.stringContaining("县区 2×1") });
  });
});

describe("attainment", () => {
  it.each([
    ["七星区", 2019, "受理量", 3036, 1],
    ["七星区", 2020, "受理量", 6454, 2],
    ["阳朔县", 2018, "拥有量", 0, 0],
    ["象山区", 2016, "拥有量", 107, 0.5],
  ])("%s %s %s with %d reported is the ratio %d", (name, year, indicator, count, rate) => {
    expect(emitted(attainment, [[name]], [[year]], indicator, [[count]])).toEqual([[[rate]]]);
  });

  it("says the same once, in place of a whole table", () => {
    const [error] = emitted(attainment, null, null, "受理量", null);
    expect(error).toMatchObject({
      code: "#N/A",
      message: expect.stringMatching(/^还没有“完成数-受理量”表.*=PATENT\.ATTAINMENT\("七星区",2019,"受理量",3000\)。$/),
    });
  });
});
