import { defaultPlan } from "../../../src/domain/plans";
import { recognise } from "../../../src/domain/recognition/recognise";
import type { SourceValue } from "../../../src/domain/recognition/sourceSheet";

function read(values: readonly (readonly SourceValue[])[], name = "Sheet1") {
  const sheet = { name, row: 0, column: 0, values };
  const context = { answers: new Map<string, string>(), stored: [], fileName: "", focus: null };
  return recognise(defaultPlan, [sheet], context);
}

const title = ["桂林市各县区有效发明专利拥有量完成情况表", "", "", ""];

describe("a column of 备注", () => {
  it("is kept with the one figure of its row", () => {
    const { figures, ignored } = read([
      title,
      ["县区", "2019年", "备注", ""],
      ["灵川县", 121, "含转入2件", ""],
      ["全州县", 61, "", ""],
    ]);
    expect(figures.map(({ districtId, value, remark }) => [districtId, value, remark])).toEqual([
      ["lingchuan", 121, "含转入2件"],
      ["quanzhou", 61, ""],
    ]);
    expect(ignored).toEqual([]);
  });

  it("is nobody's in a row of two figures", () => {
    const { figures, ignored } = read([title, ["县区", "2018年", "2019年", "备注"], ["灵川县", 103, 121, "含转入2件"]]);
    expect(figures.map(({ remark }) => remark)).toEqual(["", ""]);
    expect(ignored.map(({ reason }) => reason)).toEqual(["remark"]);
  });
});

describe("a year alone under a title with a date inside a year", () => {
  it("may be the year's end or that date of it, and is asked", () => {
    const { figures, doubts } = read([
      ["2019年1-6月发明专利受理量", "", ""],
      ["县区", "2018年", "2019年"],
      ["七星区", 1400, 1500],
    ]);
    expect(figures).toEqual([]);
    expect(doubts.map(({ code, given, choices }) => [code, given, choices.map(({ id }) => id)])).toEqual([
      ["periodUnclear", "2018年", ["skip", "2018-06-30", "2018-12-31"]],
      ["periodUnclear", "2019年", ["skip", "2019-06-30", "2019-12-31"]],
    ]);
  });

  it("is the year's end where another head says the date itself", () => {
    const { figures, doubts } = read([
      ["有效发明专利拥有量（截至2019年6月30日）", "", ""],
      ["县区", "2018年", "2019年6月"],
      ["七星区", 3100, 3500],
    ]);
    expect(doubts).toEqual([]);
    expect(figures.map(({ period, value }) => [period, value])).toEqual([
      [{ year: 2018 }, 3100],
      [{ year: 2019, month: 6, day: 30 }, 3500],
    ]);
  });
});

describe("a unit in the head of a column", () => {
  it("makes its numbers rounded ones, to be confirmed", () => {
    const { figures, doubts } = read([
      ["2019年发明专利情况", "", ""],
      ["县区", "发明专利受理量（万件）", "有效发明专利拥有量（件）"],
      ["七星区", 0.15, 3900],
    ]);
    expect(doubts.map(({ code, facts }) => [code, facts["value"]])).toEqual([["rounded", "1500"]]);
    expect(figures.map(({ indicatorId, value }) => [indicatorId, value])).toEqual([["inForce", 3900]]);
  });
});

describe("a monthly table of the region", () => {
  it("gives the stock, and asks about what is no indicator of the plan", () => {
    const { figures, doubts, ignored } = read([
      ["2019年6月桂林市各县区专利申请、授权及有效发明专利情况表", "", "", "", "", "", ""],
      ["序号", "县区", "发明专利申请量（件）", "", "", "发明专利授权量（件）", "有效发明专利拥有量（件）"],
      ["", "", "当月", "累计", "同比增长（%）", "累计", ""],
      [1, "灵川县", 12, 80, "12.3%", 9, 110],
      [2, "荔蒲县", 8, 66, "-3.1%", 5, 95],
    ]);
    expect(figures.map(({ indicatorId, districtId, value }) => [indicatorId, districtId, value])).toEqual([
      ["inForce", "lingchuan", 110],
      ["inForce", "lipu", 95],
    ]);
    expect(doubts.map(({ code, facts }) => [code, facts["word"]])).toEqual([
      ["indicatorUnclear", "申请"],
      ["indicatorUnclear", "申请"],
      ["indicatorUnclear", "授权"],
    ]);
    expect(ignored.map(({ reason }) => reason)).toEqual(["serial", "growth"]);
  });
});

describe("codes over one column of figures", () => {
  it("have a head like any name, and its date counts", () => {
    const { figures } = read([
      ["2019年发明专利受理量", ""],
      ["行政区划代码", "2019年2月末"],
      [450305, 480],
      ["450323", 30],
    ]);
    expect(figures.map(({ districtId, period, value }) => [districtId, period, value])).toEqual([
      ["qixing", { year: 2019, month: 2, day: 28 }, 480],
      ["lingchuan", { year: 2019, month: 2, day: 28 }, 30],
    ]);
  });
});

describe("a title that names both indicators", () => {
  it("leaves the indicator open, whatever the sheet is called", () => {
    const { figures, doubts } = read(
      [
        ["有效发明专利拥有量、发明专利受理量", ""],
        ["县区", "2019年"],
        ["七星区", 3900],
      ],
      "有效发明专利拥有量",
    );
    expect(figures).toEqual([]);
    expect(doubts.map(({ code }) => code)).toEqual(["indicatorMissing"]);
  });
});
