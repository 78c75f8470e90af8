import { literal, literalOrFormula } from "../sheets/literal";
import type { Content } from "../sheets/grid";

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

/** Writes cells one by one; the format goes first because a text format keeps formulas from being formulas. */
export function assign(worksheet: Excel.Worksheet, assignments: readonly Assignment[]): void {
  for (const { row, column, content, numberFormat, setsFormat, isText } of assignments) {
    const cell = worksheet.getCell(row, column);
    if (setsFormat) cell.numberFormat = [[numberFormat]];
    cell.formulas = [[isText ? literal(content, numberFormat) : literalOrFormula(content, numberFormat)]];
  }
}
