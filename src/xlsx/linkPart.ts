import { cellAddress } from "../sheets/address";
import type { FileWorksheet } from "./fileWorkbook";
import { element } from "./xml";

/** With the number of the link behind it: the relationship that holds an address. */
export const LINK_ID = "rIdLink";

/** The links of a worksheet, as they stand behind its validations. */
export function linkPart({ links }: FileWorksheet): string {
  const written = links.map(({ row, column, location, address, tip }, i) =>
    element("hyperlink", {
      ref: cellAddress(row, column),
      "r:id": address === null ? undefined : `${LINK_ID}${i + 1}`,
      location: location ?? undefined,
      tooltip: tip ?? undefined,
    }),
  );
  return written.length > 0 ? element("hyperlinks", {}, written.join("")) : "";
}
