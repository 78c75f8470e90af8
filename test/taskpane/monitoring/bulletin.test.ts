import { monitor, type Monitoring } from "../../../src/domain/monitoring";
import { defaultPlan as plan } from "../../../src/domain/plans";
import { enUS } from "../../../src/i18n/enUS";
import { zhCN } from "../../../src/i18n/zhCN";
import { bulletin } from "../../../src/taskpane/monitoring/bulletin";
import { at, column, entered, inPlanOrder, table, type Entries } from "../../domain/enteredFigures";
import { halfYear, wholeHalfYear } from "./halfYear";

function of(figures: readonly (number | null)[], more: Entries = {}, published: number | null = null): Monitoring {
  const entries = { ...inPlanOrder(plan.districts, figures), ...more };
  const actuals = entered([table("applications", column("2019-06-30", entries, published))]);
  return monitor(plan, actuals, { indicatorId: "applications", period: at("2019-06-30") });
}

const nobody = wholeHalfYear.map(() => null);
const only = (entries: Entries) => of(nobody, entries);

describe("bulletin", () => {
  it("says how much is done, without 七星区 too, and who is first and last", () => {
    expect(bulletin(zhCN, of(wholeHalfYear), "city")).toBe(
      "截至2019年6月30日，全市发明专利受理量本年累计3092件，完成年度目标的51.3%（不含七星区1574件，52.6%）；" +
        "完成率居前三位的是灵川县（100.0%）、资源县（100.0%）、全州县（51.0%），" +
        "居后三位的是恭城县（40.0%）、荔浦县（39.7%）、阳朔县（39.7%）。",
    );
  });

  it("is about the others alone when told to leave 七星区 out", () => {
    expect(bulletin(zhCN, of(wholeHalfYear), "withoutDominant")).toMatch(
      /^截至2019年6月30日，全市（不含七星区）发明专利受理量本年累计1574件，完成年度目标的52\.6%；/,
    );
  });

  it("never takes a part of the districts for the city: it says how many, and how many are missing", () => {
    const text = bulletin(zhCN, of(halfYear), "city");
    expect(text).toMatch(
      /^截至2019年6月30日，已报的16个县区发明专利受理量本年累计合计3050件，完成其年度目标的51\.3%；/,
    );
    expect(text).toMatch(/；1个县区未报。$/);
  });

  it("takes the published figure for the city where it is entered", () => {
    // 3015 of 6030
    expect(bulletin(zhCN, of(halfYear, {}, 3015), "city")).toMatch(
      /^截至2019年6月30日，全市发明专利受理量本年累计3015件，完成年度目标的50\.0%；/,
    );
  });

  it("ranks the others among themselves without 七星区", () => {
    // 七星区 alone is the best of all; without it the others move up
    const figures = of(wholeHalfYear, { qixing: 6000 });
    expect(bulletin(zhCN, figures, "city")).toContain(
      "居前三位的是七星区（197.6%）、灵川县（100.0%）、资源县（100.0%），",
    );
    expect(bulletin(zhCN, figures, "withoutDominant")).toContain(
      "居前三位的是灵川县（100.0%）、资源县（100.0%）、全州县（51.0%），",
    );
  });

  it("names all who share the third place", () => {
    // 全州 50 of 100 like 平乐, 秀峰, 叠彩, 七星 and 灌阳
    expect(bulletin(zhCN, of(wholeHalfYear, { quanzhou: 50 }), "city")).toContain(
      "灵川县（100.0%）、资源县（100.0%）、全州县（50.0%）、灌阳县（50.0%）、平乐县（50.0%）、秀峰区（50.0%）、叠彩区（50.0%）、七星区（50.0%），",
    );
  });

  it.each([
    // 58, 56 and 61 are the targets of 阳朔, 龙胜 and 资源
    { entries: { yangshuo: 58 } as Entries, said: "完成率从高到低依次为阳朔县（100.0%）；16个县区未报。" },
    {
      entries: { yangshuo: 58, longsheng: 28, ziyuan: 0, quanzhou: 25 },
      said: "居前三位的是阳朔县（100.0%）、龙胜县（50.0%）、全州县（25.0%），居末位的是资源县（0.0%）；13个县区未报。",
    },
  ])("says no more of few than there is: $said", ({ entries, said }) => {
    expect(bulletin(zhCN, only(entries), "city")).toContain(said);
  });

  it("says so when nobody has reported", () => {
    expect(bulletin(zhCN, of(nobody), "city")).toBe("截至2019年6月30日，还没有县区报数。");
  });

  it("calls 初步 what is 初步", () => {
    const figures = of(wholeHalfYear, { quanzhou: { value: 51, isPreliminary: true } });
    expect(bulletin(zhCN, figures, "city")).toMatch(/^截至2019年6月30日（初步数），/);
  });

  it("never calls 100.0% what is not reached", () => {
    const actuals = entered([table("inForce", column("2019", { qixing: 3967 }))]); // of 3968: 99.97 %
    const figures = monitor(plan, actuals, { indicatorId: "inForce", period: at("2019") });
    expect(bulletin(zhCN, figures, "city")).toContain("七星区（99.9%）");
    expect(bulletin(zhCN, figures, "city")).toContain("截至2019年12月31日，");
  });

  it("is complete in English", () => {
    const text = bulletin(enUS, of(halfYear), "city");
    expect(text).toContain("the 16 districts that reported have 3050 件");
    expect(text).toContain("not reported: 1.");
    expect(text).not.toMatch(/[{}]/);
  });
});
