/**
 * Which arguments of a function may be several cells at once. All stand in Excel 2016, WPS and LibreOffice alike, and none
 * changes by itself: a function that is missing here is forbidden until someone has looked it up.
 */
const functions: Readonly<Record<string, "all" | readonly number[]>> = {
  ...{ SUM: "all", COUNT: "all", MAX: "all", MIN: "all", SUMPRODUCT: "all" },
  ...{ COUNTIF: [0], MATCH: [1], INDEX: [0], RANK: [1] },
  ...{ IF: [], IFERROR: [], AND: [], OR: [], NOT: [], ISNUMBER: [], ISTEXT: [], N: [], TRUE: [] },
  ...{ ROUND: [], INT: [], ABS: [], DATE: [], YEAR: [], MONTH: [], DAY: [], TEXT: [], FIND: [], RIGHT: [] },
  ...{ SUBSTITUTE: [], NA: [], CHAR: [] },
};

/** What SUMPRODUCT works out cell by cell of its own accord; IF is not among them. */
const elementwise = ["ISNUMBER", "ISTEXT"];

/** Everything in a formula that Excel 2016 would not calculate, or not as one cell, in words. */
export function objections(formula: string): readonly string[] {
  const found: string[] = [];
  if (!formula.startsWith("=")) return ["no formula"];
  if (formula.length > 8192) found.push(`${formula.length} characters`);
  const reader = readerOf(tokensOf(formula.slice(1)), found);
  const isMany = expression(reader, { isInSumproduct: false, depth: 0 });
  if (isMany) found.push("the result is several cells");
  if (reader.next() !== null) found.push(`cannot read on from ${reader.next()}`);
  return [...new Set(found)];
}

const token =
  /\s*("(?:[^"]|"")*"|#[A-Z/]+[!?]?|(?:'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!)?\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?(?![\p{L}\p{N}_(])|[\p{L}_][\p{L}\p{N}_.]*|\d+(?:\.\d+)?|<>|<=|>=|[-+*/^&=<>(),%]|[^])/gu;

function tokensOf(text: string): readonly string[] {
  return [...text.matchAll(token)].map(([, found = ""]) => found);
}

interface Reader {
  next(): string | null;
  take(): string;
  object(to: string): void;
}

function readerOf(tokens: readonly string[], found: string[]): Reader {
  let at = 0;
  return {
    next: () => tokens[at] ?? null,
    take: () => tokens[at++] ?? "",
    object: (to) => void found.push(to),
  };
}

interface Context {
  readonly isInSumproduct: boolean;
  /** How many functions stand around. */
  readonly depth: number;
}

const strength: Readonly<Record<string, number>> = {
  ...{ "=": 1, "<>": 1, "<": 1, ">": 1, "<=": 1, ">=": 1 },
  ...{ "&": 2, "+": 3, "-": 3, "*": 4, "/": 4, "^": 5 },
};

/** Reads on as far as operators bind more strongly; gives whether the result is several cells. */
function expression(reader: Reader, context: Context, than = 0): boolean {
  let isMany = operand(reader, context);
  for (let sign = reader.next(); sign !== null && (strength[sign] ?? 0) > than; sign = reader.next()) {
    reader.take();
    const isOtherMany = expression(reader, context, strength[sign]);
    isMany = isMany || isOtherMany;
    if (isMany && !context.isInSumproduct) reader.object(`${sign} works on several cells outside SUMPRODUCT`);
  }
  return isMany;
}

function operand(reader: Reader, context: Context): boolean {
  const text = reader.take();
  if (text === "-" || text === "+") return expression(reader, context, 4);
  if (text === "(") {
    const isMany = expression(reader, context);
    if (reader.take() !== ")") reader.object("a bracket is not closed");
    return isMany;
  }
  if (/^["\d]/.test(text)) return false;
  if (/\$?[A-Z]{1,3}\$?\d+$/.test(text)) return text.includes(":");
  if (/^[\p{L}_]/u.test(text) && reader.next() === "(") return call(text, reader, context);
  if (text !== "TRUE" && text !== "FALSE") reader.object(`${text} is nothing that a formula of ours holds`);
  return false;
}

function call(name: string, reader: Reader, context: Context): boolean {
  const takesMany = functions[name];
  if (takesMany === undefined) reader.object(`${name} is not among the functions that all programs have`);
  if (context.depth >= 64) reader.object("more than 64 functions in each other");
  const isInSumproduct = context.isInSumproduct || name === "SUMPRODUCT";
  const inner = { isInSumproduct, depth: context.depth + 1 };
  let isMany = false;
  reader.take();
  for (let i = 0; reader.next() !== null && reader.next() !== ")"; i++) {
    if (name === "COUNTIF" && i === 1 && /^"[<>=]/.test(reader.next() ?? "")) reader.object("COUNTIF compares");
    if (name === "INDEX" && i > 0 && reader.next() === "0") reader.object("INDEX gives a whole row or column");
    const isArgumentMany = expression(reader, inner);
    if (isArgumentMany && takesMany !== "all" && !takesMany?.includes(i)) {
      if (context.isInSumproduct && elementwise.includes(name)) isMany = true;
      else reader.object(`${name} is given several cells for one`);
    }
    if (reader.next() === ",") reader.take();
  }
  if (reader.take() !== ")") reader.object(`${name} is not closed`);
  return isMany;
}
