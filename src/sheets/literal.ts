import type { Content } from "./grid";

/**
 * What to write into a cell so that it holds exactly this text or number: Excel reads a written text like a typed
 * one (`118` becomes a number, `1-2` a date, `=…` a formula) unless an apostrophe goes before it.
 */
export function literal(content: Content, numberFormat = "General"): Content {
  if (typeof content !== "string" || numberFormat === "@") return content;
  return isReadOtherwise(content) ? `'${content}` : content;
}

/** The same for a content as it was read: what begins with = is a formula, and an error value stays one. */
export function literalOrFormula(content: Content, numberFormat: string): Content {
  const isAsRead = typeof content === "string" && (content.startsWith("=") || errorValues.includes(content));
  return isAsRead ? content : literal(content, numberFormat);
}

const errorValues: readonly string[] = ["#N/A", "#VALUE!", "#REF!", "#DIV/0!", "#NUM!", "#NAME?", "#NULL!"];

function isReadOtherwise(content: string): boolean {
  // as typed in a Chinese Excel: full-width digits and signs are read as the plain ones
  const startsLikeOther = /^\s*[=+\-@'#(.\d¥￥$]/.test(content.normalize("NFKC"));
  return startsLikeOther || /^\s*(true|false)\s*$/i.test(content);
}
