import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The plan as the city published it. */
export const officialText = readFileSync(join(__dirname, "../assets/plans/guilin-2016-2020.txt"), "utf8");

export interface PrintedTable {
  readonly years: readonly string[];
  /** The districts and 合计, in the order of the page. */
  readonly rows: readonly { readonly name: string; readonly figures: readonly number[] }[];
}

/** Reads one annex as it is printed: a head of years, then a name and its figures, one to a line. */
export function printedTable(annex: 1 | 2): PrintedTable {
  const whole = annex === 1 ? between("\n附件1\n", "\n附件2\n") : after("\n附件2\n");
  const lines = whole.split("\n").map((line) => line.trim());
  const rows: { name: string; figures: number[] }[] = [];
  lines.forEach((line, i) => {
    if (/^\d+$/.test(line)) rows[rows.length - 1]?.figures.push(Number(line));
    else if (/^\d+$/.test(lines[i + 1] ?? "")) rows.push({ name: line, figures: [] });
  });
  return { years: lines.filter((line) => /^\d{4}年$/.test(line)), rows };
}

/** The text between two marks, the first of each. */
export function between(start: string, end: string): string {
  return after(start).slice(0, after(start).indexOf(end));
}

function after(start: string): string {
  const from = officialText.indexOf(start);
  if (from < 0) throw new Error(`the official text has no ${start}`);
  return officialText.slice(from + start.length);
}
