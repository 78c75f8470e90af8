import { HostError } from "../../objects/hostError";
import { linkOf, setLink } from "../../objects/links";
import { shownText } from "../../objects/shownText";
import { worksheetOf } from "../../objects/workbook";
import { cellAt } from "../../objects/worksheet";
import { placeOfRange, type HostContext, type RangeState } from "../hostObject";
import { membersOf } from "./argument";

/** Range.hyperlink: where the cells lead; `null` when nowhere, or to several places. */
export function readLink(state: RangeState, { workbook }: HostContext): object | null {
  const worksheet = worksheetOf(workbook, state.worksheetId);
  const place = placeOfRange(state);
  const link = linkOf(worksheet, place);
  if (!link) return null;
  const { value, style } = cellAt(worksheet, place.row, place.column);
  return { ...link, textToDisplay: shownText(value ?? "", style.numberFormat) };
}

/** Sets Range.hyperlink. */
export function writeLink(state: RangeState, value: unknown, { workbook }: HostContext): void {
  const given = membersOf(value, "hyperlink");
  const text = (name: string): string | null => {
    const member = given[name] ?? null;
    if (member !== null && typeof member !== "string") throw new HostError("InvalidArgument", name);
    return member === "" ? null : member;
  };
  const link = {
    documentReference: text("documentReference"),
    address: text("address"),
    screenTip: text("screenTip"),
  };
  if ((link.documentReference === null) === (link.address === null))
    throw new HostError("InvalidArgument", "a link leads to a place of the workbook or to an address");
  const place = placeOfRange(state);
  setLink(workbook, { id: state.worksheetId, place, link, text: text("textToDisplay") }, "addin");
}
