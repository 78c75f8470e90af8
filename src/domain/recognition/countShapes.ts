import type { CellReading, DoubtfulCode } from "./countReading";

/** More patents than a district can have. */
const mostPatents = 9_999_999;

/** One way to write a number of patents, or something that is none. */
interface Shape {
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray) => CellReading;
}

const units: Readonly<Record<string, number>> = { 百: 100, 千: 1000, 万: 10_000, 亿: 100_000_000 };
const lookAlikes: Readonly<Record<string, string>> = { O: "0", o: "0", Q: "0", 〇: "0", "○": "0", l: "1", I: "1" };

const plainNumber = String.raw`\d{1,3}(?:[, ]\d{3})+|\d+`;

/** Every way to write one, in plain characters; the first that fits counts. */
export const shapes: readonly Shape[] = [
  { pattern: /^\+?(\d+)$/, read: ([, digits = ""]) => fromDigits(digits) },
  {
    pattern: /^(\d{1,3}(?:([, '])\d{3})(?:\2\d{3})*)(?:\.0+)?$/,
    read: ([, text = ""]) => countOf(digitsIn(text), true),
  },
  { pattern: /^(\d+)\.0+$/, read: ([, digits = ""]) => countOf(Number(digits), true) },
  { pattern: /^\d*\.\d+$/, read: () => ({ kind: "wrong", reason: "decimals" }) },
  { pattern: /%$/, read: () => ({ kind: "wrong", reason: "percent" }) },
  { pattern: /^(?:[-−–—△▲]\s*[\d.,]+|\([\d.,]+\))$/, read: () => ({ kind: "wrong", reason: "negative" }) },
  {
    pattern: /^(?:约|大约|近)?(\d+(?:\.\d+)?) ?([百千万亿])余?$/,
    read: ([, number = "", unit = ""]) => doubtful("rounded", Math.round(Number(number) * (units[unit] ?? 1))),
  },
  {
    pattern: new RegExp(`^(?:约|大约|近|≥|>=|>|不少于|超过?|至少|~|≈) ?(${plainNumber})(?:件)?(?:余|多|左右|以上)?$`),
    read: ([, text = ""]) => doubtful("approximate", digitsIn(text)),
  },
  {
    pattern: new RegExp(`^(${plainNumber}) ?(?:余|多|左右|以上|上下|\\+|\\?|件左右)$`),
    read: ([, text = ""]) => doubtful("approximate", digitsIn(text)),
  },
  {
    pattern: new RegExp(`^(${plainNumber}) ?(?:[/|、;→]|->) ?(${plainNumber})$`),
    read: ([, one = "", other = ""]) => doubtful("twoValues", digitsIn(one), digitsIn(other)),
  },
  {
    pattern: new RegExp(`^(${plainNumber}) ?[([] ?(${plainNumber}) ?[)\\]]$`),
    read: ([, one = "", other = ""]) => doubtful("twoValues", digitsIn(one), digitsIn(other)),
  },
  { pattern: /^[\d, ]*\d[\d, ]*$/, read: ([text = ""]) => doubtful("grouping", digitsIn(text)) },
  {
    pattern: /^(?=.*\d)[\dOoQlI〇○]+$/,
    read: ([text = ""]) => doubtful("misread", Number([...text].map((each) => lookAlikes[each] ?? each).join(""))),
  },
  {
    pattern: /\d+月\d+日|^\d{4}[-/.]\d{1,2}([-/.]\d{1,2})?$|^\d{1,2}-[a-z]{3}$|^\d{1,2}-\d{1,2}$/i,
    read: () => ({ kind: "wrong", reason: "date" }),
  },
];

/** A number as a count of patents, if it is one. */
export function countOf(value: number, wasText: boolean): CellReading {
  if (value < 0) return { kind: "wrong", reason: "negative" };
  const whole = Math.round(value);
  if (Math.abs(value - whole) > 1e-9) return { kind: "wrong", reason: "decimals" };
  if (whole > mostPatents) return { kind: "wrong", reason: "tooLarge" };
  return { kind: "count", value: whole, wasText };
}

// 0130 is more like a code than a count
function fromDigits(digits: string): CellReading {
  return digits.length > 1 && digits.startsWith("0")
    ? doubtful("misread", Number(digits))
    : countOf(Number(digits), true);
}

function doubtful(code: DoubtfulCode, ...values: readonly number[]): CellReading {
  return values.some((value) => value > mostPatents)
    ? { kind: "wrong", reason: "tooLarge" }
    : { kind: "doubtful", code, values: [...new Set(values)] };
}

function digitsIn(text: string): number {
  return Number(text.replace(/\D/g, ""));
}
