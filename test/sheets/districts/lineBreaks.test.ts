import fc from "fast-check";
import { brokenLines } from "../../../src/sheets/districts/lineBreaks";

/** Nothing but closing signs after its first character. */
const hasNoBreak = (line: string): boolean => /^(?:[12]+|.)[，。）》]*$/.test(line);

describe("brokenLines", () => {
  it.each([
    { text: "一二三四五六七", width: 3, lines: ["一二三", "四五六", "七"] },
    { text: "一二三，四", width: 3, lines: ["一二", "三，四"] },
    { text: "一二）》，三", width: 4, lines: ["一", "二）》，", "三"] },
    // figures stay together, and take half the room
    { text: "共2016—2020年", width: 4, lines: ["共2016—", "2020年"] },
    { text: "", width: 5, lines: [""] },
  ])("breaks $text at $width", ({ text, width, lines }) => {
    expect(brokenLines(text, width)).toEqual(lines);
  });

  it("loses nothing, and lets no closing sign begin a line where another may", () => {
    const text = fc.string({ unit: fc.constantFrom(..."一二三四五六七八九十，。）》12（"), maxLength: 80 });
    fc.assert(
      fc.property(text, (given) => {
        const lines = brokenLines(given, 12);
        expect(lines.join("")).toBe(given);
        const wrong = lines.filter((line, i) => i > 0 && /^[，。）》]/.test(line) && !hasNoBreak(lines[i - 1] ?? ""));
        expect(wrong).toEqual([]);
      }),
    );
  });
});
