import { oncePer } from "../domain/oncePer";
import type { RowSpec } from "./sheetSpec";

/**
 * The row outside the table's body that a text opens like: `附件`, `单位`, `来源` and the like are told by their
 * first words, so that a text its user went on writing in is still found.
 */
export function labelledRow(rows: readonly RowSpec[], given: string): string | null {
  const wanted = plainText(given);
  for (const [opening, key] of openingsOf(rows)) if (wanted.startsWith(opening)) return key;
  return null;
}

/** The first words of the rows outside the body, each of the first row that opens so: a sheet may have thousands of rows. */
const openingsOf = oncePer((rows: readonly RowSpec[]): ReadonlyMap<string, string> => {
  const openings = new Map<string, string>();
  for (const row of rows) {
    const opening = row.role === "body" || row.role === "header" ? "" : openingOf(row);
    if (opening !== "" && !openings.has(opening)) openings.set(opening, row.key);
  }
  return openings;
});

/** The same text without what hands change by accident: widths, spaces, line breaks. */
export function plainText(given: string): string {
  return given.normalize("NFKC").replace(/[\s\u200B-\u200D\uFEFF]/g, "");
}

/** Whether a header says the same: `2019`, `2019年` and `2019年度` do. */
export function isSameHeader(one: string, other: string): boolean {
  return headerCore(one) === headerCore(other);
}

function headerCore(given: string): string {
  return plainText(given).replace(/(\d)年度?$/, "$1");
}

function openingOf({ cells }: RowSpec): string {
  const own = cells.find((cell) => cell?.kind === "text")?.content;
  return typeof own === "string" ? (plainText(own).split(/[\d:]/)[0] ?? "") : "";
}
