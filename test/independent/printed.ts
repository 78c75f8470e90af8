import { execFileSync } from "node:child_process";

/** A word on a page of a PDF, with its box in points from the top left. */
export interface PrintedWord {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The words of every page, as poppler finds them; what is cut off at a cell's edge has its whole box all the same. */
export function printedWords(pdf: string): readonly (readonly PrintedWord[])[] {
  const html = execFileSync("pdftotext", ["-bbox", pdf, "-"], { encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
  return html
    .split("<page ")
    .slice(1)
    .map((page) =>
      [...page.matchAll(/<word xMin="(.+?)" yMin="(.+?)" xMax="(.+?)" yMax="(.+?)">(.*?)<\/word>/g)].map(
        ([, left, top, right, bottom, text = ""]) => ({
          text,
          left: Number(left),
          top: Number(top),
          right: Number(right),
          bottom: Number(bottom),
        }),
      ),
    );
}

/** Pairs of words of which one is printed over the other: more than a hair's breadth in both directions. */
export function overprinted(words: readonly PrintedWord[]): readonly string[] {
  const share = (from: number, to: number, size: number): number => Math.max(0, to - from) / size;
  return words.flatMap((one, i) =>
    words.slice(i + 1).flatMap((other) => {
      const height = Math.min(one.bottom - one.top, other.bottom - other.top);
      const width = Math.min(one.right - one.left, other.right - other.left);
      const down = share(Math.max(one.top, other.top), Math.min(one.bottom, other.bottom), height);
      const across = share(Math.max(one.left, other.left), Math.min(one.right, other.right), width);
      return down > 0.3 && across > 0.1 ? [`${one.text} / ${other.text}`] : [];
    }),
  );
}

/**
 * The text of each row of a table without its spaces, a cell of several lines read in one: a row reaches half the way to
 * the next, and is found by the words of its first cells.
 */
export function tableRows(words: readonly PrintedWord[], names: readonly string[]): readonly string[] {
  const anchors = names.map((name) => words.find(({ text }) => text === name));
  const pitch = ((anchors[anchors.length - 1]?.top ?? NaN) - (anchors[0]?.top ?? NaN)) / (anchors.length - 1);
  const middle = ({ top, bottom }: PrintedWord): number => (top + bottom) / 2;
  return anchors.map((anchor) => {
    if (!anchor) return "";
    return cellsIn(words.filter((word) => Math.abs(middle(word) - middle(anchor)) < pitch / 2)).join("");
  });
}

function cellsIn(words: readonly PrintedWord[]): readonly string[] {
  const cells: { right: number; words: PrintedWord[] }[] = [];
  for (const word of [...words].sort((one, other) => one.left - other.left)) {
    const last = cells[cells.length - 1];
    if (last && word.left < last.right - 1) {
      last.words.push(word);
      last.right = Math.max(last.right, word.right);
    } else cells.push({ right: word.right, words: [word] });
  }
  const inLines = (one: PrintedWord, other: PrintedWord): number => one.top - other.top;
  return cells.map((cell) =>
    [...cell.words]
      .sort(inLines)
      .map(({ text }) => text)
      .join(""),
  );
}

/** Words that reach over the edges of the column in which they stand; `centred` has one word in the middle of each. */
export function widerThanColumn(words: readonly PrintedWord[], centred: readonly PrintedWord[]): readonly string[] {
  const middles = centred.map(({ left, right }) => (left + right) / 2).sort((one, other) => one - other);
  // The first two columns are as wide as each other; from their edge on, every edge is as far from a middle as the last.
  const edges = [((middles[0] ?? NaN) * 3 - (middles[1] ?? NaN)) / 2];
  for (const middle of middles) edges.push(2 * middle - (edges[edges.length - 1] ?? NaN));
  const reachesOver = ({ left, right }: PrintedWord): boolean =>
    edges.some((edge) => left < edge - 1 && right > edge + 1);
  return words.filter(reachesOver).map(({ text }) => text);
}

/** 单位 stands at the right edge of the table: what reaches beyond is cut off there. */
export function beyondTable(own: readonly PrintedWord[]): readonly string[] {
  const edge = own.find(({ text }) => text === "单位：件")?.right ?? NaN;
  return own.filter(({ right }) => !(right <= edge + 1)).map(({ text }) => text);
}

/** A number as its format shows it, a half away from zero. */
export function shownAs(value: string | number, decimals: number, isPercent = false): string {
  if (typeof value === "string") return value;
  const scaled = Math.abs(value) * (isPercent ? 100 : 1) * 10 ** decimals;
  const digits = (Math.round(scaled * (1 + 1e-12)) / 10 ** decimals).toFixed(decimals);
  return `${value < 0 ? "-" : ""}${digits}${isPercent ? "%" : ""}`;
}

/** A printed row of 监测 without the spaces between its columns, by the formats of the columns. */
export function shownRow(row: readonly (string | number)[]): string {
  const percents = [6, 8, 11];
  const tenths = [3, 9];
  const isPart = typeof row[8] === "number" || row[8] === "—";
  if (!isPart && row[8] !== "年初已达标") throw new Error(`no part: ${row[8]}`);
  return row
    .map((value, i) => shownAs(value, percents.includes(i) || tenths.includes(i) ? 1 : 0, percents.includes(i)))
    .join("");
}
