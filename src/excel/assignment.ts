import { literal, literalOrFormula } from "../sheets/literal";
import type { Content } from "../sheets/grid";
import { rectanglesOf } from "../sheets/rectangles";
import { rangeOf } from "./dress";

/** One cell and what it is to hold. */
export interface Assignment {
  readonly row: number;
  readonly column: number;
  /** As read from `formulas`: what begins with = is a formula, `""` is blank. */
  readonly content: Content;
  /** The number format the cell has, or is to get. */
  readonly numberFormat: string;
  readonly setsFormat: boolean;
  /** The content is a text even where it begins with =. */
  readonly isText?: boolean;
}

/** Writes cells; formats go first because a text format keeps formulas from being formulas. */
export function assign(worksheet: Excel.Worksheet, assignments: readonly Assignment[]): void {
  for (const rectangle of rectanglesOf(assignments.filter(({ setsFormat }) => setsFormat))) {
    rangeOf(worksheet, rectangle).numberFormat = rectangle.rows.map((row) => row.map((each) => each.numberFormat));
  }
  for (const rectangle of rectanglesOf(assignments)) {
    rangeOf(worksheet, rectangle).formulas = rectangle.rows.map((row) => row.map(contentToWrite));
  }
}

function contentToWrite({ content, numberFormat, isText }: Assignment): Content {
  return isText ? literal(content, numberFormat) : literalOrFormula(content, numberFormat);
}
