import type { ImportNames } from "../../../src/domain/importChanges";
import type { Choice, DoubtCode } from "../../../src/domain/recognition/doubt";
import { enUS } from "../../../src/i18n/enUS";
import { zhCN } from "../../../src/i18n/zhCN";
import { answerLabel, choiceLabel, doubtSentence } from "../../../src/taskpane/import/doubtWords";
import { doubt } from "./handMade";

const names: ImportNames = { kind: "file", name: "2019年6月", sheets: ["Sheet1"] };
const places = [
  { sheet: 0, row: 4, column: 2 },
  { sheet: 0, row: 5, column: 2 },
  { sheet: 0, row: 6, column: 2 },
];
const say = (code: DoubtCode, given: string, facts: Record<string, string> = {}) =>
  doubtSentence(zhCN, names, doubt({ code, given, facts, places }));

describe("the sentence of a question", () => {
  it.each<[DoubtCode, string, Record<string, string>, string]>([
    [
      "indicatorMissing",
      "",
      { sum: "4690" },
      "没有写明这是哪个指标（Sheet1!C5 等 3 处）。请选一个指标。这一列合计 4690 件，可供比较。",
    ],
    [
      "indicatorUnclear",
      "专利授权量",
      { word: "授权" },
      "“授权”不一定是本计划的指标（“专利授权量”，Sheet1!C5 等 3 处）。确实是就选指标，不是就不导入。",
    ],
    [
      "lastYear",
      "去年同期",
      { stored: "17", differs: "2", period: "2018-06-30" },
      "“去年同期”是上一年同期（2018年6月末）的数（Sheet1!C5 等 3 处）。完成数表里已有 17 个，其中 2 个不同。要导入到那一期吗？",
    ],
    [
      "lastYear",
      "去年同期",
      { stored: "0", differs: "0", period: "2018-06-30" },
      "“去年同期”是上一年同期（2018年6月末）的数（Sheet1!C5 等 3 处）。完成数表里还没有那一期的数。要导入到那一期吗？",
    ],
    [
      "conflict",
      "130、131",
      { districtId: "lingchuan", indicatorId: "applications", period: "2019-06-30", count: "2" },
      "灵川县2019年1—6月的受理量有 2 处，数不相同：130、131（Sheet1!C5 等 3 处）。请选用哪一处。",
    ],
    [
      "districtTwice",
      "荔浦县、荔浦市",
      { name: "荔浦县", count: "2" },
      "荔浦县在一张表里有 2 行：荔浦县、荔浦市（Sheet1!C5 等 3 处）。请选用哪一行；不相加。",
    ],
    [
      "notACount",
      "12.5%",
      { reason: "percent" },
      "“12.5%”不能作完成数：这是百分比（Sheet1!C5 等 3 处）。不会导入；要导入请改正原表，再来一次。",
    ],
    [
      "decrease",
      "120",
      { before: "130", name: "灵川县" },
      "灵川县的“120”少于同年前一期的 130（Sheet1!C5 等 3 处）。本年累计一般不会减少。",
    ],
    ["twoValues", "86/103", {}, "“86/103”一格里有两个数（Sheet1!C5 等 3 处）。完成数是哪一个？"],
  ])("of %s names what was written and where", (code, given, facts, sentence) => {
    expect(say(code, given, facts)).toBe(sentence);
  });

  it("shows a long text as its beginning, on one line", () => {
    expect(say("unknownColumn", `各县区\n${"很".repeat(50)}`)).toContain(`“各县区 ${"很".repeat(35)}…”`);
  });

  it("says row and column of pasted cells, which have no sheet", () => {
    const pasted: ImportNames = { kind: "paste", name: "", sheets: [""] };
    expect(doubtSentence(enUS, pasted, doubt({ code: "misread", given: "1O3", places: places.slice(0, 1) }))).toContain(
      "(row 5, column 3)",
    );
    expect(doubtSentence(zhCN, pasted, doubt({ code: "misread", given: "1O3", places }))).toContain(
      "（第5行第3列 等 3 处）",
    );
  });
});

describe("the words of an answer", () => {
  it.each<[Choice, string, string]>([
    [{ id: "skip", code: "skip", facts: {} }, "不导入", "Do not import"],
    [{ id: "2019-06-30", code: "period", facts: { period: "2019-06-30" } }, "2019年6月末", "end of month 6, 2019"],
    [{ id: "2019-12-31", code: "period", facts: { period: "2019-12-31" } }, "2019年", "2019"],
    [{ id: "lipu", code: "district", facts: { name: "荔浦县" } }, "荔浦县", "荔浦县"],
    [{ id: "5,0", code: "row", facts: { row: "6", value: "130" } }, "用第 6 行：130", "Row 6: 130"],
    [
      { id: "0:5,2", code: "cell", facts: { sheet: "0", row: "5", column: "2", value: "130" } },
      "用 Sheet1!C6 的 130",
      "Sheet1!C6: 130",
    ],
    [{ id: "import", code: "import", facts: {} }, "导入", "Import"],
  ])("are the choice's: %j", (choice, chinese, english) => {
    expect(choiceLabel(zhCN, names, choice)).toBe(chinese);
    expect(choiceLabel(enUS, names, choice)).toBe(english);
  });

  it("are a district's name or a date where one was entered", () => {
    expect(answerLabel(zhCN, names, doubt({ entry: "district", answer: "gongcheng" }))).toBe("恭城县");
    expect(answerLabel(zhCN, names, doubt({ entry: "period", answer: "2019年9月" }))).toBe("2019年9月末");
    expect(answerLabel(zhCN, names, doubt({ answer: null }))).toBe("");
  });
});
