import { defaultPlan } from "../../src/domain/plans";
import { zhCN } from "../../src/i18n/zhCN";
import { word } from "../../src/i18n/sheetWords";
import { actualsSheet } from "../../src/sheets/actuals/actualsSheet";
import { columnName } from "../../src/sheets/address";
import type { SheetSpec } from "../../src/sheets/sheetSpec";
import { targetSheet } from "../../src/sheets/targetSheet";
import { asks, type Ask } from "./asks";

/** A list of 5,000 lines: the numbered name, the plain one, the year, the indicator; the result comes behind them. */
export function listLines(): string[][] {
  return asks().map(({ listed: numbered, district, year, indicator }) => [
    numbered,
    district.name,
    `${year}年`,
    indicator.shortName,
  ]);
}

/** The last column as live functions, of which no two calls are equal. */
export function liveFormulas(): string[][] {
  return asks().map(({ measure }, i) => [`=PATENT.${measure}(A${i + 1},C${i + 1},D${i + 1})`]);
}

/** The last column as a statistician writes it without us, over the same sheets. */
export function nativeFormulas(): string[][] {
  return asks().map((ask, i) => [`=${native(ask, i + 1)}`]);
}

function native({ measure, indicator }: Ask, line: number): string {
  const sheet = actualsSheet(defaultPlan, indicator, []);
  const reported = found(sheet, "", { name: `$B${line}`, year: `$C${line}` });
  if (measure === "STATUS") {
    const name = `$B${line}&"${word("actuals.status", { district: "" })}"`;
    return found(sheet, "status.", { name, year: `$C${line}` });
  }
  if (measure === "ACTUAL") return reported;
  const target = found(targetSheet(defaultPlan, indicator.id, zhCN), "", { name: `$B${line}`, year: `$C${line}` });
  return measure === "GAP" ? `${reported}-${target}` : `${reported}/${target}`;
}

/** `INDEX(…,MATCH(name,…),MATCH(year,…))` over the rows of all districts that have this prefix. */
function found(sheet: SheetSpec, prefix: string, { name, year }: { name: string; year: string }): string {
  const rows = defaultPlan.districts.map(({ id }) => rowOf(sheet, prefix + id));
  const last = columnName(sheet.columns.length - 1);
  const over = (from: number, to: number, end: string) => `'${sheet.name}'!$A$${from}:$${end}$${to}`;
  const [first, end, head] = [Math.min(...rows), Math.max(...rows), rowOf(sheet, "header")];
  const [row, column] = [`MATCH(${name},${over(first, end, "A")},0)`, `MATCH(${year},${over(head, head, last)},0)`];
  return `INDEX(${over(first, end, last)},${row},${column})`;
}

/** The row of a new worksheet, from 1. */
function rowOf({ rows }: SheetSpec, key: string): number {
  return rows.findIndex((row) => row.key === key) + 1;
}
