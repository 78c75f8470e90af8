import fc from "fast-check";
import { PlanError } from "../../src/domain/planError";
import { defaultPlan as plan } from "../../src/domain/plans";
import { resolveRegion } from "../../src/domain/region";
import { blanks, footnotes, numberings, prefixes } from "./acceptedNoise";
import { guilinSpellings } from "./guilinSpellings";

interface Spelling {
  readonly id: string;
  readonly text: string;
  readonly isChinese: boolean;
}

const spellings: readonly Spelling[] = Object.entries(guilinSpellings).flatMap(([id, { names, codes, pinyin }]) => [
  ...names.map((text) => ({ id, text, isChinese: true })),
  ...[...codes, ...codes.map((code) => `${code}000000`), pinyin].map((text) => ({ id, text, isChinese: false })),
]);

/** An accepted spelling in accepted noise: blanks between all characters, any width, prefix, numbering, footnote. */
const noisy = fc
  .record({
    spelling: fc.constantFrom(...spellings),
    prefix: fc.constantFrom(...prefixes),
    numbering: fc.constantFrom(...numberings),
    footnote: fc.constantFrom(...footnotes),
    gaps: fc.array(fc.constantFrom(...blanks), { minLength: 48, maxLength: 48 }),
    isWide: fc.boolean(),
    isUpper: fc.boolean(),
  })
  .map(({ spelling, prefix, numbering, footnote, gaps, isWide, isUpper }) => {
    const name = `${spelling.isChinese ? prefix : ""}${isUpper ? spelling.text.toUpperCase() : spelling.text}`;
    const text = `${numbering}${isWide ? wide(name) : name}${footnote}`;
    return { id: spelling.id, text: gaps[0] + [...text].map((one, i) => one + gaps[i + 1]).join("") };
  });

const simple: Readonly<Record<string, string>> = {
  ...{ 區: "区", 縣: "县", 靈: "灵", 興: "兴", 陽: "阳", 龍: "龙", 勝: "胜", 資: "资", 樂: "乐" },
  ...{ 瑤: "瑶", 臨: "临", 峯: "峰", 疊: "叠", 廣: "广", 壯: "壮" },
};

/** What is accepted without any noise: the only way for a changed text to be a name all the same. */
const accepted = new Map(
  spellings.flatMap(({ id, text, isChinese }) =>
    (isChinese ? prefixes : [""]).map((prefix) => [plain(prefix + text), id] as const),
  ),
);

describe("resolveRegion, for any text", () => {
  it("reads an accepted spelling in any accepted noise as the same district", () => {
    fc.assert(
      fc.property(noisy, ({ id, text }) => {
        expect(resolvedId(text)).toBe(id);
      }),
      { numRuns: 2000 },
    );
  });

  it("reads a name with one character added, dropped or replaced only if that is an accepted spelling too", () => {
    const changed = fc.record({
      text: fc.constantFrom(...[...accepted.keys()]),
      at: fc.nat(20),
      drop: fc.nat(1),
      put: fc.constantFrom("", ..."区县市州山川关盟局税新东西国自治人民北南湖海大小乐星蒲城全资源高a9g0"),
    });
    fc.assert(
      fc.property(changed, ({ text, at, drop, put }) => {
        const start = at % (text.length + 1);
        const given = text.slice(0, start) + put + text.slice(start + drop);
        expect(resolvedDistrictId(given)).toBe(accepted.get(given) ?? null);
      }),
      { numRuns: 3000 },
    );
  });

  it("never finds a name inside a longer text", () => {
    const around = fc.constantFrom(
      "自然",
      "人力",
      "关于",
      "中国",
      "局",
      "税",
      "的报告",
      "人民政府",
      "和象山区",
      "桂林",
      "、",
    );
    const inside = fc.record({
      text: fc.constantFrom(...spellings.map(({ text }) => text)),
      around,
      isBefore: fc.boolean(),
    });
    fc.assert(
      fc.property(inside, ({ text, around, isBefore }) => {
        expect(resolvedDistrictId(isBefore ? around + text : text + around)).toBeNull();
      }),
      { numRuns: 1000 },
    );
  });

  it("refuses arbitrary texts", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 12 }), (text) => {
        expect(resolvedDistrictId(text)).toBe(accepted.get(plain(text)) ?? null);
      }),
      { numRuns: 2000 },
    );
  });

  it("refuses texts put together from the characters of the names", () => {
    const characters = [...new Set(spellings.flatMap(({ text, isChinese }) => (isChinese ? [...text] : [])))];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...characters), { minLength: 1, maxLength: 4 }), (parts) => {
        const text = parts.join("");
        expect(resolvedDistrictId(text)).toBe(accepted.get(plain(text)) ?? null);
      }),
      { numRuns: 3000 },
    );
  });
});

function resolvedId(text: string): string | null {
  try {
    return resolveRegion(plan, text).id;
  } catch (error) {
    if (error instanceof PlanError) return null;
    throw error;
  }
}

function resolvedDistrictId(text: string): string | null {
  const id = resolvedId(text);
  return id === "city" ? null : id;
}

function wide(text: string): string {
  return text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
}

/** Width, case, apostrophes and traditional forms are noise; everything else tells spellings apart. */
function plain(text: string): string {
  const bare = text.normalize("NFKC").toLowerCase().replace("'", "");
  return [...bare].map((character) => simple[character] ?? character).join("");
}
