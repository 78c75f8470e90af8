import { runs } from "../sheets/address";
import type { FontChoice } from "../sheets/fonts";
import type { Content } from "../sheets/grid";
import { literal, literalOrFormula } from "../sheets/literal";
import { rectanglesOf } from "../sheets/rectangles";
import { rangeOf } from "./dress";
import { setLinks, type FollowedCell } from "./links";

/** One cell and what it is to hold. */
export interface Assignment extends FollowedCell {
  /** As read from `formulas`: what begins with = is a formula, `""` is blank. */
  readonly content: Content;
  /** The number format the cell has, or is to get. */
  readonly numberFormat: string;
  readonly setsFormat: boolean;
  /** The content is a text even where it begins with =. */
  readonly isText?: boolean;
}

/** Writes cells; formats go first because a text format keeps formulas from being formulas. */
export function assign(
  worksheet: Excel.Worksheet,
  assignments: readonly Assignment[],
  fonts: FontChoice = "windows",
): void {
  for (const rectangle of rectanglesOf(assignments.filter(({ setsFormat }) => setsFormat))) {
    rangeOf(worksheet, rectangle).numberFormat = rectangle.rows.map((row) => row.map((each) => each.numberFormat));
  }
  // A link writes what it shows into its cell: the content itself comes after it.
  setLinks(worksheet, assignments, fonts);
  for (const rectangle of rectanglesOf(assignments)) {
    rangeOf(worksheet, rectangle).formulas = rectangle.rows.map((row) => row.map(contentToWrite));
  }
  showRows(worksheet, assignments);
}

/** Hides the rows whose cell holds nothing, and shows those whose cell does. */
export function showRows(worksheet: Excel.Worksheet, cells: readonly FollowedCell[]): void {
  const deciding = cells.filter(({ follows }) => follows?.showsRow);
  for (const isHidden of [true, false]) {
    const rows = deciding.filter(({ content }) => (content === "") === isHidden).map(({ row }) => row);
    for (const [first, last] of runs(rows)) {
      const area = { row: first, column: 0, rowCount: last - first + 1, columnCount: 1 };
      rangeOf(worksheet, area).rowHidden = isHidden;
    }
  }
}

function contentToWrite({ content, numberFormat, isText }: Assignment): Content {
  return isText ? literal(content, numberFormat) : literalOrFormula(content, numberFormat);
}
