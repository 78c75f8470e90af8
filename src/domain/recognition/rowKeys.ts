import { plainSpelling } from "../spelling";
import { dateText, isDateNumber } from "./dateText";
import type { BodyRow, FoundTable } from "./foundTable";
import { readLabel, type Label } from "./label";

/** Whether a column says for each row what its figure is: of which year, of which indicator. */
export function isKey({ grid, columns, body }: FoundTable, column: number, { measure }: Label): boolean {
  if (measure !== null && measure !== "keys" && measure !== "actual" && measure !== "amount") return false;
  const cells = body
    .slice(0, 60)
    .map(({ row }) => grid.value(row, column))
    .filter((value) => value !== "");
  if (cells.length === 0 || column < columns.first) return false;
  const texts = cells.filter((value) => typeof value === "string" && isKeyText(value));
  if (texts.length >= cells.length * 0.8) return true;
  return measure === "keys" && cells.every((value) => /^\d+$/.test(String(value).trim()));
}

function isKeyText(text: string): boolean {
  const label = readLabel(text);
  const saysWhen = label.when.year !== null || label.when.month !== null;
  return (
    /[\p{L}]|\d-\d/u.test(text) &&
    (label.kinds.size > 0 || saysWhen || label.types.size > 0 || label.measure === "target") &&
    !/^\d+$/.test(text.trim())
  );
}

/** The rows of a table, a blank name being the one above it. */
// A blank name goes on with the name above only with other keys: the same keys again are another unit's.
export function namesFilledDown(table: FoundTable, keys: readonly number[]): readonly BodyRow[] {
  const { body, grid, columns } = table;
  const seen = new Set<string>();
  let name = "";
  let above: BodyRow["name"] | null = null;
  return body.map((each) => {
    const text = grid.text(each.row, columns.name).trim();
    const isBlank = text === "";
    const key = keys.map((column) => grid.text(each.row, column)).join("|");
    if (!isBlank && text !== name) seen.clear();
    if (!isBlank) name = text;
    if (!isBlank || seen.has(key)) above = isBlank ? null : each.name;
    seen.add(key);
    return isBlank && above ? { ...each, name: above } : each;
  });
}

/** What a key says in a row: 6 under 月份 is 6月. */
export function keyText({ grid, heads }: FoundTable, row: number, column: number): string {
  const value = grid.value(row, column);
  const head = plainSpelling(heads.map((at) => grid.text(at, column)).join(""));
  const isPlain = /^\d{1,2}$/.test(String(value).trim());
  if (isPlain && head.includes("月")) return `${String(value).trim()}月`;
  if (isDateNumber(value)) return dateText(value, grid.text(row, column));
  return grid.text(row, column);
}
