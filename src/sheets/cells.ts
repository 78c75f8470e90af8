import type { Places } from "./formulaSpec";
import type { CellSpec, ColumnSpec } from "./sheetSpec";

/** An official text. */
export function text(content: string): CellSpec {
  return { kind: "text", content };
}

/** A cell that is the user's; `content` is what it begins with. */
export function entry(content: string | number): CellSpec {
  return { kind: "entry", content };
}

/** A formula that follows other cells: `formula` gives its text, with the leading =. */
export function derived(formula: (places: Places) => string, numberFormat?: string): CellSpec {
  return { kind: "derived", content: { formula }, ...(numberFormat !== undefined && { numberFormat }) };
}

/** The cells of a row, by the keys of their columns. */
export function cellsAcross(
  columns: readonly ColumnSpec[],
  given: Readonly<Record<string, CellSpec>>,
): readonly (CellSpec | null)[] {
  return columns.map(({ key }) => given[key] ?? null);
}

/** A formula for where all of the cells are numbers; `otherwise` where one is not. */
export function ifNumbers(cells: readonly string[], then: string, otherwise = `""`): string {
  const are = cells.map((cell) => `ISNUMBER(${cell})`);
  return `IF(${are.length === 1 ? are[0] : `AND(${are.join(",")})`},${then},${otherwise})`;
}

/** A text as formulas write it. */
export function quoted(given: string): string {
  return `"${given.replace(/"/g, '""')}"`;
}
