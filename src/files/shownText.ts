import { format as formatted, isDateFormat } from "numfmt";
import type { SourceValue } from "../domain/recognition/sourceSheet";

const locale = "zh-CN";
/** Of one format; a column of counts has few different values, and one of shares that has more is not kept whole. */
const keptTexts = 20_000;

/** How a value looks under a number format, as Excel in Chinese shows it. Keeps what it worked out. */
export function createShownText(): (value: SourceValue, format: string) => string {
  const byFormat = new Map<string, Map<SourceValue, string>>();
  return (value, format) => {
    if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
    if (format === "General" && Number.isInteger(value)) return String(value);
    if (typeof value === "string" && (format === "General" || !format.includes("@"))) return value;
    const texts = byFormat.get(format) ?? new Map<SourceValue, string>();
    byFormat.set(format, texts);
    const known = texts.get(value);
    if (known !== undefined) return known;
    if (texts.size >= keptTexts) texts.clear();
    const text = shown(value, format);
    texts.set(value, text);
    return text;
  };
}

/** Whether numbers under this format are dates or times. */
export function isDateShown(format: string): boolean {
  try {
    return isDateFormat(format) ?? false;
  } catch {
    return false;
  }
}

// A format that Excel itself would not take can stand in a file: then the value is shown as it is.
function shown(value: string | number, format: string): string {
  try {
    return formatted(format, value, { locale });
  } catch {
    return String(value);
  }
}
