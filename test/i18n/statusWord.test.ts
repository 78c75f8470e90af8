import { enUS } from "../../src/i18n/enUS";
import { statusWord } from "../../src/i18n/statusWord";
import { zhCN } from "../../src/i18n/zhCN";

describe("statusWord", () => {
  it.each([
    ["reached", null, "达标"],
    ["normal", null, "正常"],
    ["watch", null, "关注"],
    ["behind", null, "落后"],
    ["unreported", null, "未报"],
    ["undetermined", "noBaseline", "未判定（缺上年末数）"],
    ["undetermined", "noTarget", "未判定（未下达目标）"],
  ] as const)("of %s (%s) is %s", (code, reason, word) => {
    expect(statusWord(zhCN, { code, reason })).toBe(word);
  });

  it("speaks English too", () => {
    expect(statusWord(enUS, { code: "undetermined", reason: "noTarget" })).toBe("Undetermined (no target)");
  });
});
