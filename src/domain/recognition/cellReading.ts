import type { CellReading } from "./countReading";
import { countOf, shapes } from "./countShapes";
import type { SourceValue } from "./sourceSheet";

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

function fromPlain(text: string): CellReading {
  for (const { pattern, read } of shapes) {
    const match = pattern.exec(text);
    if (match) return read(match);
  }
  return { kind: "wrong", reason: "text" };
}
