import { notEmulated } from "./hostError";
import type { Scalar } from "./cell";

/** How a value looks in its cell: `118`, `80.0%`, `2019/6/30`. Formats beyond these are refused by name. */
export function shownText(value: Scalar, numberFormat: string): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  const [positive = "", negative] = numberFormat.split(";");
  if (value < 0 && negative !== undefined) return shownNumber(-value, negative, numberFormat);
  return shownNumber(value, positive, numberFormat);
}

function shownNumber(value: number, section: string, whole: string): string {
  if (section === "General" || section === "@") return generalText(value);
  const match = /^([^0#]*)(#,##0|0+|#)(?:\.(0+))?(%?)([^0#%]*)$/.exec(section.replace(/"/g, ""));
  if (!match) return dateText(value, section, whole);
  const [, before = "", digits = "0", decimals = "", percent = "", after = ""] = match;
  const rounded = roundedText(value * (percent ? 100 : 1), decimals.length);
  const [integer = "", fraction] = rounded.replace("-", "").split(".");
  const grouped = digits === "#,##0" ? integer.replace(/\B(?=(\d{3})+$)/g, ",") : integer.padStart(digits.length, "0");
  const sign = value < 0 && Number(rounded) !== 0 ? "-" : "";
  return `${before}${sign}${grouped}${fraction === undefined ? "" : `.${fraction}`}${percent}${after}`;
}

// Excel rounds halves of the decimal number it shows, not of the binary one: 1.005 with 0.00 is 1.01.
function roundedText(value: number, decimals: number): string {
  const shown = Number(value.toPrecision(15));
  const scaled = Number(`${Math.abs(shown)}e${decimals}`);
  const rounded = Number(`${Math.round(scaled)}e-${decimals}`);
  return (shown < 0 ? -rounded : rounded).toFixed(decimals);
}

function generalText(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e11) return String(value);
  return String(Number(value.toPrecision(10)));
}

function dateText(value: number, section: string, whole: string): string {
  const plain = section.replace(/["\\]/g, "");
  if (!/^[ymd年月日/.-]+$/.test(plain)) throw notEmulated(`the number format ${whole} in Range.text`);
  const date = new Date(Date.UTC(1899, 11, 30) + Math.floor(value) * 86_400_000);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  const pad = (number: number, letters: string): string => String(number).padStart(letters.length, "0");
  return plain.replace(/y+|m+|d+/g, (letters) =>
    letters.startsWith("y")
      ? String(year).slice(letters.length === 2 ? -2 : 0)
      : pad(letters.startsWith("m") ? month : day, letters),
  );
}
