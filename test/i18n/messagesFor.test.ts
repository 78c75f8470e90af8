import { enUS } from "../../src/i18n/enUS";
import { messagesFor } from "../../src/i18n/messagesFor";
import { zhCN } from "../../src/i18n/zhCN";

describe("messagesFor", () => {
  it.each(["en-US", "en-GB", "EN", "en"])("speaks English for %s", async (language) => {
    expect(await messagesFor(language)).toBe(enUS);
  });

  it.each(["zh-CN", "zh-TW", "de-DE", "enm", "", undefined])("speaks Chinese for %s", async (language) => {
    expect(await messagesFor(language)).toBe(zhCN);
  });
});

describe("the languages", () => {
  it("take the same values into every sentence", () => {
    const values = (sentence: string) => [...new Set(sentence.match(/\{\w+\}/g) ?? [])].sort();
    const different = (Object.keys(zhCN) as (keyof typeof zhCN)[]).filter(
      (key) => values(zhCN[key]).join() !== values(enUS[key]).join(),
    );
    expect(different).toEqual([]);
  });
});
