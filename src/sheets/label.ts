import type { RowSpec } from "./sheetSpec";

/**
 * The row outside the table's body that a text opens like: `附件`, `单位`, `来源` and the like are told by their
 * first words, so that a text its user went on writing in is still found.
 */
export function labelledRow(rows: readonly RowSpec[], given: string): string | null {
  const wanted = plainText(given);
  const isLike = (row: RowSpec): boolean => row.role !== "body" && row.role !== "header" && opensLike(wanted, row);
  return rows.find(isLike)?.key ?? null;
}

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

function opensLike(wanted: string, row: RowSpec): boolean {
  const own = row.cells.find((cell) => cell?.kind === "text")?.content;
  if (typeof own !== "string") return false;
  const [opening = ""] = plainText(own).split(/[\d:]/);
  return opening !== "" && wanted.startsWith(opening);
}
