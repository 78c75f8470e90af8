import { formulaTokens, type FormulaToken } from "./formulaTokens";
import { futureFunctions, worksheetFunctions } from "./futureFunctions";

/**
 * A formula as a file stores it, without `=`: functions newer than Excel 2007 and the parameters of LAMBDA and LET get
 * their prefixes, and a custom function the name by which Excel gives it back to its add-in.
 * @example storedFormula("=IFNA(PATENT.GAP(A1),0)", ["PATENT"]) // => "_xlfn.IFNA(_xldudf_PATENT_GAP(A1),0)"
 */
export function storedFormula(formula: string, namespaces: readonly string[]): string {
  const tokens = formulaTokens(formula.replace(/^=/, ""));
  const roles = rolesOf(tokens);
  return tokens
    .map(({ kind, text }, i) => {
      if (roles[i] === "optional") return `_xlop.${text.slice(1, -1)}`;
      if (roles[i] === "parameter") return `_xlpm.${text}`;
      return kind === "word" && tokens[i + 1]?.kind === "open" ? storedFunction(text, namespaces) : text;
    })
    .join("");
}

/** Whether the formula calls a function of one of the namespaces. */
export function callsCustomFunction(formula: string, namespaces: readonly string[]): boolean {
  const tokens = formulaTokens(formula);
  return tokens.some(
    ({ kind, text }, i) => kind === "word" && tokens[i + 1]?.kind === "open" && isCustom(text, namespaces),
  );
}

// Excel looks for the add-in of a stored _xldudf_ name only; a plain name stays #NAME? until it is entered anew.
// Source: https://github.com/OfficeDev/Excel-Custom-Functions/issues/108
function storedFunction(name: string, namespaces: readonly string[]): string {
  const plain = name.toUpperCase();
  if (worksheetFunctions.has(plain)) return `_xlfn._xlws.${plain}`;
  if (futureFunctions.has(plain)) return `_xlfn.${plain}`;
  return isCustom(name, namespaces) ? `_xldudf_${plain.replace(/\./g, "_")}` : name;
}

const isCustom = (name: string, namespaces: readonly string[]): boolean =>
  namespaces.some((namespace) => name.toUpperCase().startsWith(`${namespace.toUpperCase()}.`));

/** A call that is open while the formula is read. */
interface Frame {
  readonly name: string;
  /** How many arguments are complete. */
  count: number;
  readonly names: Set<string>;
}

type Role = "parameter" | "optional" | null;

/** For each token what it is to the LAMBDAs and LETs around it. */
function rolesOf(tokens: readonly FormulaToken[]): readonly Role[] {
  const frames: Frame[] = [];
  return tokens.map(({ kind, text }, i) => {
    const frame = frames[frames.length - 1];
    if (kind === "open") frames.push({ name: functionBefore(tokens, i), count: 0, names: new Set() });
    if (kind === "close") frames.pop();
    if (kind === "comma" && frame) frame.count++;
    const declared = frame ? declaredAt(tokens, i, frame) : null;
    if (declared !== null) frame?.names.add(declared);
    if (kind === "bracket") return declared === null ? null : "optional";
    return kind === "word" && frames.some(({ names }) => names.has(text.toUpperCase())) ? "parameter" : null;
  });
}

function functionBefore(tokens: readonly FormulaToken[], i: number): string {
  const before = tokens[i - 1];
  return before?.kind === "word" ? before.text.toUpperCase() : "";
}

// A parameter is an argument that is nothing but a name, with another argument behind it; in LET every second one.
function declaredAt(tokens: readonly FormulaToken[], i: number, { name, count }: Frame): string | null {
  const token = tokens[i];
  const isWhole = ["open", "comma"].includes(tokens[i - 1]?.kind ?? "") && tokens[i + 1]?.kind === "comma";
  if (!token || !isWhole) return null;
  if (name === "LAMBDA" && token.kind === "bracket") return token.text.slice(1, -1).toUpperCase();
  const isDeclared = name === "LAMBDA" || (name === "LET" && count % 2 === 0);
  return isDeclared && token.kind === "word" ? token.text.toUpperCase() : null;
}
