import { columnIndex, columnLetters, quotedSheet } from "./address";
import { MAX_COLUMNS, MAX_ROWS } from "./area";

/** A piece of a formula: a reference to cells, a word behind a worksheet's name, or text between. */
export type Token = Reference | SheetWord | { readonly kind: "text"; readonly text: string };

/** `目标!$B$5`, `B5:F21`, `A:C`, `5:5`. A missing row or column means whole columns or rows. */
export interface Reference {
  readonly kind: "reference";
  /** The worksheet named in front; `null` = the formula's own. */
  readonly sheet: string | null;
  readonly start: Point;
  /** `null` when the reference is one cell. */
  readonly end: Point | null;
}

export interface Point {
  readonly row: number | null;
  readonly column: number | null;
  readonly isRowFixed: boolean;
  readonly isColumnFixed: boolean;
}

/** `目标!MyName`, `目标!#REF!`. */
export interface SheetWord {
  readonly kind: "sheetWord";
  readonly sheet: string;
  readonly word: string;
}

const cell = "\\$?[A-Za-z]{1,3}\\$?[1-9][0-9]{0,6}";
const span = "\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3}|\\$?[1-9][0-9]{0,6}:\\$?[1-9][0-9]{0,6}";
const notMore = "(?![\\p{L}\\p{N}_.(!:\\[])";
const stringPattern = /"(?:[^"]|"")*"?/uy;
const sheetPattern = /(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!/uy;
const referencePattern = new RegExp(`(?:${cell}(?::${cell})?|${span})${notMore}`, "uy");
const wordPattern = /#[A-Z/0]+[!?]?|[\p{L}_\\][\p{L}\p{N}_.?\\]*|[0-9]+(?:\.[0-9]*)?(?:[Ee][+-]?[0-9]+)?/uy;
const pointPattern = /^(\$?)([A-Za-z]{0,3})(\$?)([0-9]*)$/;

/** Takes a formula apart; put together again with `formulaText` it is the same text. */
export function tokens(formula: string): Token[] {
  const found: Token[] = [];
  let at = 0;
  while (at < formula.length) {
    const { token, length } = tokenAt(formula, at);
    found.push(token);
    at += length;
  }
  return found;
}

/** The formula of these pieces. */
export function formulaText(pieces: readonly Token[]): string {
  return pieces.map(tokenText).join("");
}

function tokenAt(formula: string, at: number): { token: Token; length: number } {
  const string = take(stringPattern, formula, at);
  if (string !== null) return text(string[0]);
  if (formula[at] === "[") return text(bracketed(formula, at));
  const sheet = take(sheetPattern, formula, at);
  if (sheet) return behindSheet(formula, at, sheet);
  return reference(formula, at, null) ?? text(take(wordPattern, formula, at)?.[0] ?? formula.charAt(at));
}

function behindSheet(formula: string, at: number, match: RegExpExecArray): { token: Token; length: number } {
  const sheet = match[1]?.replace(/''/g, "'") ?? match[2] ?? "";
  const next = at + match[0].length;
  const cells = reference(formula, next, sheet);
  if (cells) return { token: cells.token, length: match[0].length + cells.length };
  const word = take(wordPattern, formula, next)?.[0] ?? "";
  return { token: { kind: "sheetWord", sheet, word }, length: match[0].length + word.length };
}

function reference(formula: string, at: number, sheet: string | null): { token: Token; length: number } | null {
  // A $ that a longer word owns, or a digit inside a number such as 1.5:2, starts no reference.
  if (sheet === null && at > 0 && /[\p{L}\p{N}_.$]/u.test(formula.charAt(at - 1))) return null;
  const match = take(referencePattern, formula, at)?.[0];
  if (match === undefined) return null;
  const [first = "", last] = match.split(":");
  const start = point(first);
  const end = last === undefined ? null : point(last);
  if (!start || (last !== undefined && !end)) return null;
  return { token: { kind: "reference", sheet, start, end }, length: match.length };
}

function point(given: string): Point | null {
  const [, first = "", letters = "", second = "", digits = ""] = pointPattern.exec(given) ?? [];
  const column = letters === "" ? null : columnIndex(letters);
  const row = digits === "" ? null : Number(digits) - 1;
  if ((column ?? 0) >= MAX_COLUMNS || (row ?? 0) >= MAX_ROWS) return null;
  // In `$5:$5` the only dollar stands before the row.
  const isRowFixed = (letters === "" ? first + second : second) === "$";
  return { row, column, isRowFixed, isColumnFixed: letters !== "" && first === "$" };
}

/** `目标!$A$1:B2` as it stands in a formula. */
export function referenceText(given: Reference): string {
  const prefix = given.sheet === null ? "" : `${quotedSheet(given.sheet)}!`;
  return prefix + pointText(given.start) + (given.end ? `:${pointText(given.end)}` : "");
}

function tokenText(token: Token): string {
  if (token.kind === "text") return token.text;
  if (token.kind === "sheetWord") return `${quotedSheet(token.sheet)}!${token.word}`;
  return referenceText(token);
}

function pointText({ row, column, isRowFixed, isColumnFixed }: Point): string {
  const letters = column === null ? "" : (isColumnFixed ? "$" : "") + columnLetters(column);
  return letters + (row === null ? "" : `${isRowFixed ? "$" : ""}${row + 1}`);
}

function bracketed(formula: string, at: number): string {
  let depth = 0;
  for (let i = at; i < formula.length; i++) {
    if (formula[i] === "[") depth++;
    if (formula[i] === "]" && --depth === 0) return formula.slice(at, i + 1);
  }
  return formula.slice(at);
}

function take(pattern: RegExp, formula: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(formula);
}

const text = (given: string): { token: Token; length: number } => ({
  token: { kind: "text", text: given },
  length: given.length,
});
