import { formulaText, tokens, type Token } from "../../objects/references";

/** A formula as far as its calls go: text, calls, and brackets, which are calls of nothing. */
export type Piece = string | Call;

export interface Call {
  /** As written; empty for brackets. */
  readonly name: string;
  /** What stands between the commas; an empty list is an argument left out. */
  readonly args: readonly (readonly Piece[])[];
}

/** The pieces of a formula; `treeText` makes the same formula of them again. */
export function treeOf(formula: string): readonly Piece[] {
  return read(tokens(formula), 0, false).args.flat();
}

/** The formula of these pieces. */
export function treeText(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) => (typeof piece === "string" ? piece : `${piece.name}(${piece.args.map(treeText).join(",")})`))
    .join("");
}

/** A piece list without the blanks around it. */
export function trimmed(pieces: readonly Piece[]): readonly Piece[] {
  const isBlank = (piece: Piece | undefined): boolean => typeof piece === "string" && piece.trim() === "";
  const start = isBlank(pieces[0]) ? 1 : 0;
  const end = pieces.length > start && isBlank(pieces.at(-1)) ? pieces.length - 1 : pieces.length;
  return start === 0 && end === pieces.length ? pieces : trimmed(pieces.slice(start, end));
}

interface Reading {
  readonly args: Piece[][];
  readonly next: number;
}

function read(given: readonly Token[], from: number, isInCall: boolean): Reading {
  let pieces: Piece[] = [];
  const args = [pieces];
  let braces = 0;
  let at = from;
  while (at < given.length) {
    const text = formulaText(given.slice(at, at + 1));
    at++;
    if (text === "(") {
      const inner = read(given, at, true);
      pieces.push({ name: takeName(pieces), args: inner.args });
      at = inner.next;
    } else if (text === ")" && isInCall) return { args, next: at };
    else if (text === "," && isInCall && braces === 0) args.push((pieces = []));
    else {
      braces += text === "{" ? 1 : text === "}" ? -1 : 0;
      pieces.push(text);
    }
  }
  return { args, next: at };
}

function takeName(pieces: Piece[]): string {
  const last = pieces.at(-1);
  if (typeof last !== "string" || !/^[\p{L}_][\p{L}\p{N}_.?\\]*$/u.test(last)) return "";
  pieces.pop();
  return last;
}
