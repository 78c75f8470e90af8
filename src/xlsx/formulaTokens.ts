/** A piece of a formula. `word` is a name, a function or a cell; everything that must stay as it is, is `other`. */
export interface FormulaToken {
  readonly kind: "word" | "open" | "close" | "comma" | "bracket" | "other";
  readonly text: string;
}

const patterns: readonly (readonly [FormulaToken["kind"], RegExp])[] = [
  ["other", /"(?:[^"]|"")*"/y],
  // 'sheet'! and sheet!
  ["other", /'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!/uy],
  ["other", /#(?:N\/A|[A-Z]+[/!?0]*[!?])/y],
  // Table[[#Headers],[2016年]]: brackets within brackets, and ' before one that is text
  ["bracket", /\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]/y],
  ["other", /[0-9]+(?:\.[0-9]*)?(?:E[+-]?[0-9]+)?/iy],
  ["word", /\$?[\p{L}_\\][\p{L}\p{N}_.\\?$]*/uy],
  ["open", /\(\s*/y],
  ["close", /\)/y],
  ["comma", /,\s*/y],
  ["other", /[^]/y],
];

/** A formula in pieces; their texts in a row are the formula. */
export function formulaTokens(formula: string): readonly FormulaToken[] {
  const tokens: FormulaToken[] = [];
  for (let at = 0; at < formula.length;) {
    const token = tokenAt(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function tokenAt(formula: string, at: number): FormulaToken {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = at;
    const text = pattern.exec(formula)?.[0];
    if (text) return { kind, text };
  }
  return { kind: "other", text: formula.slice(at) };
}
