import { PlanError } from "../../src/domain/planError";
import { enUS } from "../../src/i18n/enUS";
import { errorSentence } from "../../src/i18n/errorSentence";
import { zhCN } from "../../src/i18n/zhCN";

describe("errorSentence", () => {
  it.each([
    { nearest: "", sentence: "找不到县区“山”。请写本计划里县区的全称、简称或行政区划代码，一格一个。" },
    { nearest: "象山区", sentence: "找不到县区“山”。您要写的是象山区吗？" },
    { nearest: "象山区、雁山区", sentence: "找不到县区“山”。您要写的是象山区或雁山区吗？" },
    { nearest: "象山区、雁山区、阳朔县", sentence: "找不到县区“山”。您要写的是象山区、雁山区或阳朔县吗？" },
  ])("asks whether $nearest was meant", ({ nearest, sentence }) => {
    expect(errorSentence(zhCN, new PlanError("unknownDistrict", "山", { nearest }))).toBe(sentence);
  });

  it("says in each language where a unit that straddles two districts is counted", () => {
    const refusal = new PlanError("notListedSeparately", "经开区", { instead: "永福县、临桂区" });
    expect(errorSentence(zhCN, refusal)).toBe("本计划不单列经开区，请写永福县或临桂区。");
    expect(errorSentence(enUS, refusal)).toBe("The plan does not list “经开区” separately; write 永福县 or 临桂区.");
  });

  it("repeats what was given as it was written, braces and all", () => {
    expect(errorSentence(zhCN, new PlanError("notAYear", "{first}"))).toContain("“{first}”不是年份");
  });
});
