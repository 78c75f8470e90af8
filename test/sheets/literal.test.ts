import { literal, literalOrFormula } from "../../src/sheets/literal";

describe("literal", () => {
  it.each([
    "=1+1",
    "+1",
    "-1",
    "@x",
    "118",
    "1-2",
    "2019年",
    ".5",
    "(1)",
    "TRUE",
    "'x",
    "#N/A",
    "￥3",
    "１１８",
    "－１",
  ])("keeps %s a text with an apostrophe", (text) => {
    expect(literal(text)).toBe(`'${text}`);
  });

  it.each(["灵川县", "附件1", "", "来源：附件2", "—"])("leaves %s as it is: Excel reads it as text", (text) => {
    expect(literal(text)).toBe(text);
  });

  it("needs no apostrophe in a text cell, and none for numbers", () => {
    expect(literal("2019年", "@")).toBe("2019年");
    expect(literal(118)).toBe(118);
  });
});

describe("literalOrFormula", () => {
  it("leaves an error value an error value, and any other text with # a text", () => {
    expect(literalOrFormula("#N/A", "General")).toBe("#N/A");
    expect(literalOrFormula("#1", "General")).toBe("'#1");
  });

  it("leaves a formula a formula", () => {
    expect(literalOrFormula("=SUM(A1:A2)", "General")).toBe("=SUM(A1:A2)");
    expect(literalOrFormula("118", "General")).toBe("'118");
  });
});
