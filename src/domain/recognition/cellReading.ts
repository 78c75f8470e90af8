import type { MissingReason } from "./recognition";
import type { SourceValue } from "./sourceSheet";

/** Why a cell is no number of patents. */
export type NotACountReason = "decimals" | "negative" | "percent" | "date" | "text" | "tooLarge" | "merged";

/** What a cell says where a number of patents is expected. */
export type CellReading =
  | { readonly kind: "count"; readonly value: number; readonly wasText: boolean }
  | { readonly kind: "missing"; readonly reason: MissingReason }
  /** A number that is to be confirmed; `values` are the numbers it can be. */
  | { readonly kind: "doubtful"; readonly code: DoubtfulCode; readonly values: readonly number[] }
  | { readonly kind: "wrong"; readonly reason: NotACountReason };

export type DoubtfulCode = "grouping" | "approximate" | "rounded" | "marked" | "twoValues" | "misread";

/** More patents than a district can have. */
const mostPatents = 9_999_999;

const dashes = /^(?:[-–—−_…/\\.·]{1,6}|无|暂缺|缺|暂无|未报|未统计|n\/?a|nil|null|none)$/i;
const errors = /^#(?:n\/a|div\/0!|value!|ref!|name\?|num!|null!|spill!|calc!|getting_data|#+)?$/i;
const circled = /[\u2460-\u24FF\u2776-\u2793\u00B9\u00B2\u00B3\u2070-\u2079]/;

/** A cell's value, the text it shows, and its number format. */
export interface ReadCell {
  readonly value: SourceValue;
  readonly text: string;
  readonly format: string;
}

/**
 * The number of patents that a cell states, or why it states none. `scale` is what the unit of the table multiplies by:
 * 1 for 件, 10000 for 万件; a scaled number is a rounded one.
 */
export function readCell(cell: ReadCell, scale: number): CellReading {
  const { value } = cell;
  if (typeof value === "boolean") return { kind: "wrong", reason: "text" };
  const reading = typeof value === "number" ? fromNumber(value, cell) : fromText(value);
  return scale === 1 ? reading : scaled(reading, typeof value === "number" ? value : Number(value.trim()), scale);
}

function scaled(reading: CellReading, value: number, scale: number): CellReading {
  if (reading.kind === "missing" || !Number.isFinite(value) || value < 0) return reading;
  return { kind: "doubtful", code: "rounded", values: [Math.round(value * scale)] };
}

function fromNumber(value: number, { text, format }: ReadCell): CellReading {
  if (format !== "General" && format !== "" && format !== "0") {
    if (isDateFormat(format)) return { kind: "wrong", reason: "date" };
    if (format.includes("%")) return { kind: "wrong", reason: "percent" };
    if (/[万亿千百]/.test(format)) return fromText(text);
  }
  return countOf(value, false);
}

function countOf(value: number, wasText: boolean): CellReading {
  if (value < 0) return { kind: "wrong", reason: "negative" };
  const whole = Math.round(value);
  if (Math.abs(value - whole) > 1e-9) return { kind: "wrong", reason: "decimals" };
  if (whole > mostPatents) return { kind: "wrong", reason: "tooLarge" };
  return { kind: "count", value: whole, wasText };
}

/** Whether a number format shows a date or a time. */
export function isDateFormat(format: string): boolean {
  if (format === "General") return false;
  const bare = format.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, "");
  return /[yYdDhHsS年月日]|m{1,5}/.test(bare) && !/[#0?]/.test(bare.replace(/s\.0+/g, ""));
}

function fromText(given: string): CellReading {
  const trimmed = given
    .replace(/[\p{Default_Ignorable_Code_Point}\p{Cc}]/gu, "")
    .trim()
    .replace(/^'/, "");
  if (trimmed === "") return { kind: "missing", reason: "blank" };
  // before full width becomes plain: 130① must not become 1301
  const marked = /^(.*\d.*?)(?:[\s]*(?:[*＊※†#]|注\d{0,2}|[(（]注?初?步?[)）]))+$/u.exec(trimmed);
  if (circled.test(trimmed)) return markedNumber(trimmed.replace(new RegExp(circled, "g"), ""));
  const text = trimmed.normalize("NFKC").replace(/\s+/g, " ").trim();
  if (dashes.test(text)) return { kind: "missing", reason: "dash" };
  if (/^[*×xX]{2,}$/.test(text)) return { kind: "missing", reason: "masked" };
  if (errors.test(text)) return { kind: "missing", reason: "error" };
  if (marked?.[1] !== undefined) return markedNumber(marked[1]);
  return fromPlain(text.replace(/ ?[件项个]$/, "").trim());
}

function markedNumber(given: string): CellReading {
  const reading = fromText(given);
  return reading.kind === "count"
    ? { kind: "doubtful", code: "marked", values: [reading.value] }
    : wrongUnlessDoubt(reading);
}

function wrongUnlessDoubt(reading: CellReading): CellReading {
  return reading.kind === "missing" ? { kind: "wrong", reason: "text" } : reading;
}

interface Shape {
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray) => CellReading;
}

const units: Readonly<Record<string, number>> = { 百: 100, 千: 1000, 万: 10_000, 亿: 100_000_000 };
const lookAlikes: Readonly<Record<string, string>> = { O: "0", o: "0", Q: "0", 〇: "0", "○": "0", l: "1", I: "1" };

const plainNumber = String.raw`\d{1,3}(?:[, ]\d{3})+|\d+`;

const shapes: readonly Shape[] = [
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

function fromPlain(text: string): CellReading {
  for (const { pattern, read } of shapes) {
    const match = pattern.exec(text);
    if (match) return read(match);
  }
  return { kind: "wrong", reason: "text" };
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
