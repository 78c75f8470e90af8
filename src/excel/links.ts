import { fontOf, type FontChoice } from "../sheets/fonts";
import type { Followers } from "../sheets/followers";
import type { Content } from "../sheets/grid";
import { looks } from "../sheets/look";
import { dressLink } from "./dress";
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
  for (const { row, column, content, follows } of cells) {
    if (!follows?.link) continue;
    const { mark, role, size } = follows.link;
    const cell = worksheet.getCell(row, column);
    if (content === "") cell.clear("Hyperlinks");
    // The mark's name outlives a renamed worksheet; an address would not.
    else cell.hyperlink = { documentReference: nameOfMark(mark), textToDisplay: String(content) };
    // With a link Excel gives the cell its own look of links, of another font, and leaves it when the link goes.
    dressLink(cell, { name: fontOf(role, fonts), size, isBold: looks[role].isBold });
  }
}
