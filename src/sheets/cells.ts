import type { Places } from "./formulaSpec";
import type { CellSpec } from "./sheetSpec";

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

/** A text as formulas write it. */
export function quoted(given: string): string {
  return `"${given.replace(/"/g, '""')}"`;
}
