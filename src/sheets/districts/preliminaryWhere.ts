import type { ConditionSpec } from "../conditionSpec";
import { columnFixed } from "../markedCells";
import { lookSentinel, preliminarySign } from "../statusLook";

/** The sign of 初步 after the figures of a column, where another column of the row ends with it. */
export function preliminaryWhere(
  columnKey: string,
  { first, last, says }: { readonly first: string; readonly last: string; readonly says: string },
): ConditionSpec {
  return {
    area: { from: [first, columnKey], to: [last, columnKey] },
    formula: (places) => {
      const said = columnFixed(places.cell(first, says));
      return `=(RIGHT(${said})="${preliminarySign}")*${lookSentinel}`;
    },
    look: { numberFormat: `0"${preliminarySign}"` },
  };
}
