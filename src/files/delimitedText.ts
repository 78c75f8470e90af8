import { PlanError } from "../domain/planError";
import type { SourceSheet } from "../domain/recognition/sourceSheet";
import { limits } from "./limits";
import { checkLimits } from "./sheetLimits";
import { blanksFilled, usedArea } from "./usedArea";

/** How a text came to us. `given` is its file's name, or a word for what was pasted. */
export interface TextOrigin {
  readonly given: string;
  readonly isPasted: boolean;
}

/** Text with delimiters as a sheet. Every cell stays the text that it is: 450331000000, 1-2 and 001 too. */
export async function readDelimitedText(text: string, { given, isPasted }: TextOrigin): Promise<SourceSheet> {
  if (text.trim() === "") throw new PlanError(isPasted ? "nothingPasted" : "fileEmpty", given);
  const { parse } = (await import(/* webpackChunkName: "readText" */ "papaparse")).default;
  // What Excel itself wrote may say its delimiter in a first line of its own.
  const [told, delimiter = delimiterOf(text, isPasted)] = /^sep=(.)\r?\n/i.exec(text) ?? [""];
  const body = text.slice(told.length);
  // One more row than may be, so that too many are noticed and the rest is not taken apart.
  const settings = { delimiter, preview: limits.rows + 1 };
  const quoted = parse<string[]>(body, settings);
  // A quotation mark that is never closed is a letter like others; it must not swallow the rest of the table.
  const isOpen = quoted.errors.some(({ type }) => type === "Quotes");
  const rows = isOpen ? parse<string[]>(body, { ...settings, quoteChar: "\0" }).data : quoted.data;
  const area = usedArea(rows);
  if (area === null) throw new PlanError(isPasted ? "nothingPasted" : "fileEmpty", given);
  const first = area.row + (told === "" ? 0 : 1);
  const sheet = { name: "", row: first, column: area.column, values: blanksFilled(rows, area) };
  checkLimits(given, [sheet]);
  return sheet;
}

/** In the order that breaks a tie: what stands in fewest other places comes first. */
const delimiters = ["\t", ",", ";", "|"] as const;

/** The delimiter that stands equally often in most lines. */
function delimiterOf(text: string, isPasted: boolean): string {
  // Cells from a worksheet come with tabs, and a column of 1,234 is one column.
  if (isPasted && (text.includes("\t") || isThousandsOnly(text))) return "\t";
  const lines = text
    .slice(0, 50_000)
    .split(/\r\n|\r|\n/)
    .slice(0, 200);
  const scores = delimiters.map((delimiter) => ({ delimiter, score: mostEqual(lines, delimiter) }));
  return scores.reduce((best, next) => (next.score > best.score ? next : best)).delimiter;
}

/** How many lines hold the delimiter as often as most that hold it. */
function mostEqual(lines: readonly string[], delimiter: string): number {
  const counts = new Map<number, number>();
  for (const line of lines) {
    const count = line.replace(/"[^"]*"/g, "").split(delimiter).length - 1;
    if (count > 0) counts.set(count, (counts.get(count) ?? 0) + 1);
  }
  return Math.max(0, ...counts.values());
}

function isThousandsOnly(text: string): boolean {
  return !/[;|]/.test(text) && !text.replace(/\d{1,3}(?:,\d{3})+(?!\d)/g, "").includes(",");
}
