import { periodLabel } from "../../src/i18n/periodLabel";
import { zhCN } from "../../src/i18n/zhCN";

describe("periodLabel", () => {
  it.each([
    ["stock", { year: 2019 }, "2019年"],
    ["flow", { year: 2019 }, "2019年"],
    ["stock", { year: 2019, month: 6, day: 30 }, "2019年6月末"],
    ["ratio", { year: 2019, month: 6, day: 30 }, "2019年6月末"],
    ["flow", { year: 2019, month: 6, day: 30 }, "2019年1—6月"],
    ["flow", { year: 2019, month: 1, day: 31 }, "2019年1月"],
    ["flow", { year: 2020, month: 2, day: 29 }, "2020年1—2月"],
    ["flow", { year: 2020, month: 2, day: 28 }, "截至2020年2月28日"],
    ["stock", { year: 2019, month: 6, day: 15 }, "截至2019年6月15日"],
    ["flow", { year: 2019, month: 12, day: 30 }, "截至2019年12月30日"],
  ] as const)("of a %s at %j is %s", (kind, period, label) => {
    expect(periodLabel(zhCN, kind, period)).toBe(label);
  });
});
