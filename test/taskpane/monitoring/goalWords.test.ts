import { cityGoals, type GoalResult } from "../../../src/domain/cityGoals";
import { goalConflicts } from "../../../src/domain/goalConflicts";
import { PlanError } from "../../../src/domain/planError";
import { defaultPlan as plan } from "../../../src/domain/plans";
import { enUS } from "../../../src/i18n/enUS";
import { zhCN } from "../../../src/i18n/zhCN";
import { conflictSentence } from "../../../src/taskpane/monitoring/conflictSentence";
import { annexNote, asOf, goalText, shortageSentence } from "../../../src/taskpane/monitoring/goalWords";
import { at, column, entered, table } from "../../domain/enteredFigures";

const goal = (actuals: ReturnType<typeof entered>, id: string) =>
  cityGoals(plan, actuals).find((result) => result.goal.id === id) as GoalResult;
const stock = (published: number) => entered([table("inForce", column("2020", {}, published))]);

describe("goalText", () => {
  it.each([
    { id: "C1", text: "累计达到2.83万件以上" },
    { id: "C2", text: "突破4000件" },
    { id: "C5", text: "成倍增长，即 4048 件" }, // twice the 2024 of 2011–2015
    { id: "C6", text: "成倍增长，即 9.24 件" }, // twice the 4.62 of 2015
  ])("says $text", ({ id, text }) => {
    expect(goalText(zhCN, goal(stock(6600), id))).toBe(text);
  });
});

describe("annexNote", () => {
  it("says that exactly 6600 reaches the annex, though not the goal", () => {
    expect(goal(stock(6600), "C3").reached).toBe(false);
    expect(annexNote(zhCN, goal(stock(6600), "C3"))).toBe("附件1的 6600 件等于即可，已达到。");
  });

  it.each([6599, 6601])("says nothing at %i, where both agree", (published) => {
    expect(annexNote(zhCN, goal(stock(published), "C3"))).toBeNull();
  });
});

describe("asOf", () => {
  it("names the date of the figure and of the population", () => {
    const actuals = entered([table("inForce", column("2019", {}, 5750))], {
      city: [{ period: at("2018"), grants: null, population: 508.5 }],
    });
    expect(asOf(zhCN, goal(actuals, "C3"))).toBe("（2019年）");
    expect(asOf(zhCN, goal(actuals, "C4"))).toBe("（2019年、按2018年常住人口）");
  });
});

describe("shortageSentence", () => {
  it.each([
    [{ code: "noSheet", indicatorId: "applications" }, "还没有“完成数-受理量”表"],
    [{ code: "noSheet", indicatorId: "grants" }, "还没有“完成数-全市”表"],
    [{ code: "missingYears", years: [2016, 2018] }, "缺2016年、2018年的全年数，算不出累计"],
    [{ code: "noFigure" }, "还没有填报"],
    [{ code: "noPopulation" }, "缺常住人口，请在“完成数-全市”填写"],
  ] as const)("says what %j lacks", (shortage, said) => {
    expect(shortageSentence(zhCN, shortage)).toBe(said);
  });

  it("passes on why a sheet cannot be read", () => {
    const refusal = new PlanError("keysMissing", "规则");
    expect(shortageSentence(zhCN, { code: "unreadable", refusal })).toContain("工作表“规则”");
  });
});

describe("conflictSentence", () => {
  const said = (messages: typeof enUS) => goalConflicts(plan).map((conflict) => conflictSentence(messages, conflict));

  it("says what does not fit in the document", () => {
    expect(said(zhCN)).toEqual([
      "拥有量突破6600件要净增 4346 件，多于“授权量突破4000件”：即使无一失效也不够。", // 6600 − 2254
      "“授权量突破4000件”是“十二五”的 1.976 倍，“成倍增长”需要 4048 件。", // 4000 ÷ 2024
      "“每万人口突破10件”约需 4879 件，而“拥有量突破6600件”相当于每万人口 13.5 件。", // 2254 ÷ 4.62 = 487.9 万人
    ]);
  });

  it("is complete in English", () => {
    for (const sentence of said(enUS)) expect(sentence).not.toMatch(/[{}]/);
  });
});
