import { HostError, notEmulated } from "./hostError";
import { tokens, type Token } from "./references";

/** Excel's limits for one cell. Source: https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3 */
const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;

/** Refuses a text or formula that no cell takes: too long, or brackets and quotes that do not match. */
export function refuseContent(content: string): void {
  const isFormula = content.startsWith("=") && content.length > 1;
  if (content.length > (isFormula ? LONGEST_FORMULA : LONGEST_TEXT)) throw new HostError("InvalidArgument", "too long");
  if (!isFormula) return;
  const pieces = tokens(content);
  if (!isBalanced(content, pieces)) throw new HostError("InvalidArgument", `no formula: ${content}`);
  // The grid's calculator does not know it and would answer #VALUE!.
  if (pieces.some((piece, i) => isSpillMark(piece) && pieces[i - 1]?.kind === "reference"))
    throw notEmulated("a reference to a spill, like A1#");
}

/**
 * Refuses what neither a conditional format nor a validation takes as its formula.
 * Source: Excel's own sentence, "You may not use unions, intersections, or array constants for Conditional Formatting
 * criteria"; the columns of a table only INDIRECT reaches.
 */
export function refuseRuleFormula(formula: string): void {
  if (!/^=\s*\S/.test(formula)) throw new HostError("InvalidArgument", `no formula: ${formula}`);
  refuseContent(formula);
  const isRefused = tokens(formula).some((piece) => piece.kind === "text" && /^[[{]/.test(piece.text));
  if (isRefused) throw new HostError("InvalidArgument", `no formula for a rule: ${formula}`);
}

/** Refuses a number format whose quotes or brackets do not match. */
export function refuseNumberFormat(format: string): void {
  const rest = format
    .replace(/\\./g, "")
    .replace(/"[^"]*"/g, "")
    .replace(/\[[^\]]*\]/g, "");
  if (format === "" || /["[\]]/.test(rest)) throw new HostError("InvalidArgument", `number format ${format}`);
}

/** Refuses a table style that Excel does not bring along. */
export function refuseTableStyle(style: string): void {
  const [, kind = "", number = "0"] = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(style) ?? [];
  const last: Readonly<Record<string, number>> = { Light: 21, Medium: 28, Dark: 11 };
  const isKnown = Number(number) >= 1 && Number(number) <= (last[kind] ?? 0);
  if (style !== "" && !isKnown) throw new HostError("InvalidArgument", `table style ${style}`);
}

const isSpillMark = (piece: Token): boolean => piece.kind === "text" && piece.text.startsWith("#");

function isBalanced(formula: string, pieces: readonly Token[]): boolean {
  let depth = 0;
  for (const token of pieces) {
    if (token.kind !== "text") continue;
    if (token.text.startsWith('"') && !/^"(?:[^"]|"")*"$/.test(token.text)) return false;
    if (token.text === "(") depth++;
    if (token.text === ")") depth--;
    if (depth < 0) return false;
  }
  return depth === 0 && !/[+\-*/^&=<>,(]$/.test(formula.trim());
}
