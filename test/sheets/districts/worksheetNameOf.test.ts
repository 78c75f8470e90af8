import fc from "fast-check";
import { worksheetNameOf } from "../../../src/sheets/districts/worksheetNameOf";
import { defaultPlan } from "../../../src/domain/plans";

describe("worksheetNameOf", () => {
  it("leaves the names of all districts as they are", () => {
    for (const { name } of defaultPlan.districts) expect(worksheetNameOf(name)).toBe(name);
  });

  it.each([
    ["甲/乙:丙", "甲 乙 丙"],
    ["'兴安'县'", "兴安'县"],
    ["[*]?", "县区表"],
    ["History", "History_"],
    ["'历史记录'", "历史记录_"],
    ["一二三四五六七八九十".repeat(4), "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一"],
    // 𠮷 is two halves of a character for Excel: 15 of them are 30
    ["𠮷".repeat(20), "𠮷".repeat(15)],
    [`${"名".repeat(30)}'表`, "名".repeat(30)],
  ])("makes of %s what Excel takes: %s", (wished, name) => {
    expect(worksheetNameOf(wished)).toBe(name);
  });

  it("gives a name that Excel takes, whatever is wished", () => {
    const text = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 60 }),
      fc.string({ unit: fc.constantFrom(..."'[]*?:/\\ 县区Hh𠮷\n"), maxLength: 60 }),
      fc.constantFrom("history", "'History'", "历史记录", "[历史记录]"),
    );
    fc.assert(
      fc.property(text, (wished) => {
        const name = worksheetNameOf(wished);
        expect(name.length).toBeLessThanOrEqual(31);
        expect(name.trim()).not.toBe("");
        expect(name).not.toMatch(/[:\\/?*[\]]|\p{Cc}|^'|'$/u);
        expect(name).not.toMatch(/^(history|历史记录)$/i);
        // no half of a character
        expect(name).toBe(Buffer.from(name, "utf8").toString("utf8"));
      }),
    );
  });
});
