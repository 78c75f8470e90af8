import { defaultPlan } from "../../../src/domain/plans";
import { blankFormSheets } from "../../../src/sheets/blankForm/blankFormSheets";
import { contentsOf } from "../../../src/sheets/contents";
import { placeFresh } from "../../../src/sheets/fresh";
import { tinyPlan } from "../../domain/tinyPlan";

describe("blankFormSheets", () => {
  it("keeps the order of the plan, whatever order the districts are chosen in", () => {
    const period = { year: 2019 };
    const [stock] = blankFormSheets(defaultPlan, { districtIds: ["yanshan", "lipu", "lingchuan"], period });
    const body = stock?.rows.filter(({ role }) => role === "body").map(({ cells }) => cells[0]?.content);
    expect(body).toEqual(["灵川县", "荔浦县", "雁山区"]);
  });

  it("adds up only the districts that make the total", () => {
    const period = { year: 2021, month: 6, day: 30 };
    const [grants] = blankFormSheets(tinyPlan, { districtIds: ["hongqi", "dongfeng", "yuanqu"], period });
    const contents = grants ? contentsOf(grants, placeFresh(grants)) : [];
    expect(contents.map((row) => row.slice(0, 2))).toEqual([
      ["某县各县区发明专利授权量本年累计（截至2021年6月30日）", ""],
      ["", ""],
      ["县区", "2021年1—6月"],
      ["红旗镇", ""],
      ["东风乡", ""],
      ["产业园", ""],
      ["合计", '=IF(COUNT(B4:B5)=2,SUM(B4:B5),"")'],
      ["填表说明：填“2021年1—6月”一列，为本年 1 月 1 日起累计的件数，只能是 0 或正整数。", ""],
      ["填不出的请留空，不要填 0；需要说明的写在备注栏。请勿改动县区名称和表头。", ""],
    ]);
  });
});
