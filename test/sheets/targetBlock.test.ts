import { defaultPlan } from "../../src/domain/plans";
import { zhCN } from "../../src/i18n/zhCN";
import { contentsOf } from "../../src/sheets/contents";
import { placeFresh } from "../../src/sheets/fresh";
import { targetBlock } from "../../src/sheets/targetBlock";

const block = (indicatorId: string, districtIds: readonly string[]) =>
  targetBlock(defaultPlan, { indicatorId, districtIds }, zhCN);

describe("targetBlock", () => {
  it("holds the chosen districts in the plan's order, whatever the order of choosing, and their 小计", () => {
    const chosen = block("inForce", ["qixing", "lipu", "lingchuan"]);
    expect(contentsOf(chosen, placeFresh(chosen, 2, 1))).toEqual([
      ["拥有量（件）", "2016年", "2017年", "2018年", "2019年", "2020年"],
      ["灵川县", 66, 86, 103, 118, 130],
      ["荔浦县", 55, 72, 86, 99, 109],
      ["七星区", 1692, 2387, 3165, 3968, 4618],
      ["小计（3 个县区）", "=SUM(C4:C6)", "=SUM(D4:D6)", "=SUM(E4:E6)", "=SUM(F4:F6)", "=SUM(G4:G6)"],
    ]);
  });

  it("says 受理量 in its corner, as nothing else on the user's sheet does", () => {
    const chosen = block("applications", ["yanshan"]);
    expect(contentsOf(chosen, placeFresh(chosen))[0]?.[0]).toBe("受理量（件）");
  });

  it("refuses to be empty", () => {
    expect(() => block("inForce", [])).toThrow(expect.objectContaining({ code: "nothingSelected" }));
  });
});
