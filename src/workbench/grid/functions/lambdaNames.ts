import { treeOf, treeText, trimmed, type Call, type Piece } from "./formulaTree";

/** What a workbook name that is a LAMBDA takes and does. */
interface Lambda {
  readonly parameters: readonly { readonly name: string; readonly isOptional: boolean }[];
  readonly body: readonly Piece[];
}

/** The LAMBDAs that formulas may call, by their names in capitals. */
export type LambdaNames = ReadonlyMap<string, Lambda>;

/** What the parameters of the LAMBDAs around a piece stand for; `null` = the argument was left out. */
type Scope = ReadonlyMap<string, readonly Piece[] | null>;

interface Place {
  readonly scope: Scope;
  readonly names: LambdaNames;
  readonly depth: number;
}

// Excel lets a LAMBDA call itself; written out, that would never end.
const deepest = 8;
const noScope: Scope = new Map();

/** Whether a name's formula is a LAMBDA: `=LAMBDA([县区],…)`. */
export const isLambda = (formula: string): boolean => /^=\s*LAMBDA\s*\(/i.test(formula);

/** Reads the LAMBDAs among defined names; one that cannot be read is left out, so that its calls show #NAME?. */
export function lambdaNames(names: Iterable<readonly [name: string, formula: string]>): LambdaNames {
  return new Map(
    [...names].flatMap(([name, formula]) => {
      const lambda = lambdaOf(formula);
      return lambda ? [[name.toUpperCase(), lambda] as const] : [];
    }),
  );
}

/**
 * The formula with every call of a LAMBDA name written out: its body with the arguments in the place of the parameters.
 * What ISOMITTED decides is decided here, so that only the chosen branch is calculated, for the cell that called.
 * @example withoutLambdaNames("=TARGET(,2019)", names) // => "=PATENT.TARGET(,2019)"
 */
export function withoutLambdaNames(formula: string, names: LambdaNames): string {
  const capitals = formula.toUpperCase();
  if (![...names.keys()].some((name) => capitals.includes(name))) return formula;
  return treeText(expand(treeOf(formula), { scope: noScope, names, depth: 0 }));
}

function lambdaOf(formula: string): Lambda | null {
  const [call, ...rest] = trimmed(treeOf(formula.replace(/^=/, "")));
  if (typeof call !== "object" || rest.length > 0) return null;
  const parameters = call.args.slice(0, -1).map((arg) => {
    const [, inBrackets, plain] = /^\s*(?:\[(.+)\]|([^[\]]+?))\s*$/.exec(treeText(arg)) ?? [];
    return { name: (inBrackets ?? plain ?? "").trim(), isOptional: inBrackets !== undefined };
  });
  return parameters.some(({ name }) => name === "") ? null : { parameters, body: call.args.at(-1) ?? [] };
}

function expand(pieces: readonly Piece[], place: Place): readonly Piece[] {
  const isWhole = pieces.length === 1;
  return pieces.flatMap((piece) => (typeof piece === "string" ? word(piece, place, isWhole) : call(piece, place)));
}

function word(text: string, { scope, names }: Place, isWhole: boolean): readonly Piece[] {
  const name = text.toUpperCase();
  const given = scope.get(name);
  if (given === undefined) return names.has(name) ? [functionText(names.get(name))] : [text];
  // An argument left out stays left out where it is handed on; in arithmetic it counts as a blank.
  if (given === null) return isWhole ? [] : ["0"];
  return isWhole || given.length === 1 ? given : [{ name: "", args: [given] }];
}

function call(piece: Call, place: Place): readonly Piece[] {
  const name = piece.name.toUpperCase();
  const inside = { ...place, scope: scopeWithin(piece, place.scope) };
  if (name === "ISOMITTED") return omission(piece, place);
  if (name === "IF") return condition(piece, inside);
  const args = piece.args.map((arg) => expand(trimmed(arg), inside));
  const lambda = place.names.get(name);
  if (lambda && !place.scope.has(name)) return applied(lambda, args, place);
  return constant(name, args) ?? [{ ...piece, args }];
}

function omission(piece: Call, { scope }: Place): readonly Piece[] {
  const given = scope.get(
    treeText(piece.args[0] ?? [])
      .trim()
      .toUpperCase(),
  );
  return piece.args.length === 1 && given !== undefined ? [given === null ? "TRUE" : "FALSE"] : [piece];
}

function condition(piece: Call, place: Place): readonly Piece[] {
  const [test = [], ...branches] = piece.args.map(trimmed);
  const decided = expand(test, place);
  const truth = truthOf(decided);
  if (truth === null) return [{ ...piece, args: [decided, ...branches.map((branch) => expand(branch, place))] }];
  const chosen = branches[truth ? 0 : 1];
  if (!chosen) return ["FALSE"];
  return oneValue(expand(chosen, place));
}

function applied({ parameters, body }: Lambda, args: Call["args"], place: Place): readonly Piece[] {
  const given = args.length === 1 && args[0]?.length === 0 ? [] : args;
  const isLeftOut = (i: number): boolean => (given[i] ?? []).length === 0;
  const isRefused =
    given.length > parameters.length || parameters.some(({ isOptional }, i) => !isOptional && isLeftOut(i));
  if (isRefused) return ["#VALUE!"];
  if (place.depth >= deepest) return ["#NAME?"];
  const scope = new Map(
    parameters.map(({ name }, i) => [name.toUpperCase(), isLeftOut(i) ? null : (given[i] ?? null)]),
  );
  return oneValue(expand(trimmed(body), { ...place, scope, depth: place.depth + 1 }));
}

function oneValue(pieces: readonly Piece[]): readonly Piece[] {
  if (pieces.length === 0) return ["0"];
  return pieces.length === 1 ? pieces : [{ name: "", args: [pieces] }];
}

// NOT, AND and OR over what ISOMITTED has decided.
function constant(name: string, args: Call["args"]): readonly Piece[] | null {
  const truths = args.map(truthOf);
  if (truths.includes(null)) return null;
  if (name === "NOT" && truths.length === 1) return [truths[0] ? "FALSE" : "TRUE"];
  if (name === "AND") return [truths.every((truth) => truth) ? "TRUE" : "FALSE"];
  return name === "OR" ? [truths.some((truth) => truth) ? "TRUE" : "FALSE"] : null;
}

function truthOf(pieces: readonly Piece[]): boolean | null {
  const text = treeText(pieces).trim().toUpperCase();
  return text === "TRUE" ? true : text === "FALSE" ? false : null;
}

/** The names that LET and LAMBDA give inside hide the parameters outside. */
function scopeWithin({ name, args }: Call, scope: Scope): Scope {
  const kind = name.toUpperCase();
  if (scope.size === 0 || (kind !== "LET" && kind !== "LAMBDA")) return scope;
  const bound = args.slice(0, -1).filter((_, i) => kind === "LAMBDA" || i % 2 === 0);
  const hidden = bound.map((arg) => treeText(arg).trim().toUpperCase());
  return new Map([...scope].filter(([parameter]) => !hidden.includes(parameter)));
}

/** A LAMBDA handed to a function such as MAP by its name alone. */
function functionText(lambda: Lambda | undefined): string {
  const parameters = lambda?.parameters.map(({ name }) => name) ?? [];
  return `LAMBDA(${[...parameters, treeText(lambda?.body ?? [])].join(",")})`;
}
