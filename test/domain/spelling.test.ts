import { bareName, plainPinyin, plainSpelling } from "../../src/domain/spelling";

describe("plainSpelling", () => {
  it.each([
    [" 合\u3000计 ", "合计"],
    ["七星区（高新区）", "七星区(高新区)"],
    ["靈川縣", "灵川县"],
    ["ＱＸ", "qx"],
    ["a\u200bb\ufeffc\u00add\r\n", "abcd"],
  ])("of %j is %s", (text, plain) => {
    expect(plainSpelling(text)).toBe(plain);
  });
});

describe("bareName", () => {
  it.each([
    ["(1) 灵川县", "灵川县"],
    ["十二、灵川县*", "灵川县"],
    ["★⑫灵川县（注2）", "灵川县"],
    ["七星区", "七星区"],
    ["七", "七"],
    ["1灵川县", "1灵川县"],
  ])("of %j is %s", (text, name) => {
    expect(bareName(text)).toBe(name);
  });
});

describe("plainPinyin", () => {
  it("of Xing'an in any dress is xingan", () => {
    expect(["Xing'an", "XING’AN", "xing an", "xing-an"].map(plainPinyin)).toEqual(Array(4).fill("xingan"));
  });

  it("of anything but letters is empty", () => {
    expect(["七星", "qixing1", ""].map(plainPinyin)).toEqual(["", "", ""]);
  });
});
