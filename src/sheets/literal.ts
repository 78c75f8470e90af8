import type { Content } from "./grid";

/**
 * What to write into a cell so that it holds exactly this text or number: Excel reads a written text like a typed
 * one (`118` becomes a number, `1-2` a date, `=…` a formula) unless an apostrophe goes before it.
 */
export function literal(content: Content, numberFormat = "General"): Content {
  if (typeof content !== "string" || numberFormat === "@") return content;
  return isReadOtherwise(content) ? `'${content}` : content;
}

/** The same for a content that was read as a formula: what begins with = stays one. */
export function literalOrFormula(content: Content, numberFormat: string): Content {
  return typeof content === "string" && content.startsWith("=") ? content : literal(content, numberFormat);
}

function isReadOtherwise(content: string): boolean {
  const startsLikeOther = /^\s*[=+\-@'#(.\d¥￥$]/.test(content);
  return startsLikeOther || /^\s*(true|false)\s*$/i.test(content);
}
