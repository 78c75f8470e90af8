import type { Grid } from "../sheets/grid";

/** A name before ! or, in a reference through several worksheets, before : and after it; in quotes where Excel needs them. */
const quotedNames = /'((?:[^']|'')+)'!/g;
const plainNames = /((?:\[[^\]]*\])?[\p{L}\p{N}_.\\?]+(?::[\p{L}\p{N}_.\\?]+)?)!/gu;
const texts = /"(?:[^"]|"")*"/g;

/** The worksheets of this workbook that a formula names, in capitals: Excel ignores case. */
export function worksheetsIn(formula: string): readonly string[] {
  if (!formula.includes("!")) return [];
  const outsideTexts = formula.replace(texts, '""');
  const quoted = [...outsideTexts.matchAll(quotedNames)].map(([, name = ""]) => name.replace(/''/g, "'"));
  const plain = [...outsideTexts.replace(quotedNames, "").matchAll(plainNames)].map(([, name = ""]) => name);
  // [Book1.xlsx]七星区 is another workbook's.
  return [...quoted, ...plain]
    .filter((name) => !name.includes("]"))
    .flatMap((name) => name.split(":"))
    .map((name) => name.toUpperCase());
}

/** The formulas among used cells. */
export function formulasIn({ contents }: Grid): readonly string[] {
  return contents.flatMap((row) =>
    row.flatMap((content) => (typeof content === "string" && content.startsWith("=") ? [content] : [])),
  );
}

/** What formulas name. */
export interface Pointed {
  readonly worksheets: Set<string>;
  /** In capitals. */
  readonly formulas: string[];
}

/** Adds what more formulas name. */
export function point(pointed: Pointed, formulas: readonly string[]): void {
  for (const formula of formulas) for (const name of worksheetsIn(formula)) pointed.worksheets.add(name);
  for (const formula of formulas) pointed.formulas.push(formula.toUpperCase());
}

/** Whether one of the formulas names a worksheet, or its table. */
export function isPointedAt({ worksheets, formulas }: Pointed, { worksheet, table }: PointedSheet): boolean {
  if (worksheets.has(worksheet.toUpperCase())) return true;
  return table !== null && formulas.some((formula) => formula.includes(table.toUpperCase()));
}

/** A worksheet and its table. */
export interface PointedSheet {
  readonly worksheet: string;
  readonly table: string | null;
}
