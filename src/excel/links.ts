import { fontOf, type FontChoice } from "../sheets/fonts";
import type { Followers } from "../sheets/followers";
import type { Content } from "../sheets/grid";
import { looks } from "../sheets/look";
import { rectanglesOf } from "../sheets/rectangles";
import { dressLink, rangeOf } from "./dress";
import { nameOfMark } from "./mark";

/** A cell whose content others follow. */
export interface FollowedCell {
  readonly row: number;
  readonly column: number;
  readonly content: Content;
  readonly follows?: Followers | undefined;
}

/** Lets cells that hold something lead to their sheets, and those that hold nothing lead nowhere. */
export function setLinks(worksheet: Excel.Worksheet, cells: readonly FollowedCell[], fonts: FontChoice): void {
  const linked = cells.filter(({ follows }) => follows?.link);
  for (const area of rectanglesOf(linked.filter(({ content }) => content === ""))) {
    rangeOf(worksheet, area).clear("Hyperlinks");
  }
  for (const cell of linked.filter(({ content }) => content !== "")) setLink(worksheet, cell, fonts);
}

/** The mark's name outlives a renamed worksheet; an address would not. */
function setLink(worksheet: Excel.Worksheet, { row, column, content, follows }: FollowedCell, fonts: FontChoice): void {
  const link = follows?.link;
  if (!link) return;
  const cell = worksheet.getCell(row, column);
  cell.hyperlink = { documentReference: nameOfMark(link.mark), textToDisplay: String(content) };
  // With the link Excel gives the cell its own look of links, of another font.
  dressLink(cell, { name: fontOf(link.role, fonts), size: link.size, isBold: looks[link.role].isBold });
}
