import type { Cell } from "hucre";
import type { SourceArea, SourceSheet, SourceValue } from "../domain/recognition/sourceSheet";
import { placeOf } from "./cellPlace";
import { countedStyle } from "./numberFormats";
import { createShownText, isDateShown } from "./shownText";

/** How the cells of an area are shown and how dates count. */
export interface Looks {
  readonly area: SourceArea;
  /** What the library says beside the values, by `row,column` on the worksheet. */
  readonly cells: ReadonlyMap<string, Cell>;
  /** The number format of each cell style, by the style's number. */
  readonly formats: readonly string[];
  readonly countsFrom1904: boolean;
}

/** Days from the first day that Excel counts to the first that its old Macintosh edition did. */
const daysTo1904 = 1462;

/** The values with their texts and formats, which are left out where all are shown as they are. Dates count from 1900. */
export function showCells(
  values: SourceValue[][],
  { area, cells, formats, countsFrom1904 }: Looks,
): Pick<SourceSheet, "values" | "texts" | "formats"> {
  const shownText = createShownText();
  const isLate = formats.map((format) => countsFrom1904 && isDateShown(format));
  const texts = values.map((row) => row.map((value) => shownText(value, "General")));
  const shown = values.map((row) => new Array<string>(row.length).fill("General"));
  let isGeneral = true;
  for (const [key, { value, style }] of cells) {
    if (style?.numFmt === undefined || value === null) continue;
    const number = countedStyle(style.numFmt);
    const format = formats[number] ?? "General";
    const place = placeOf(key);
    const [r, c] = [place.row - area.row, place.column - area.column];
    const counted = isLate[number] && typeof value === "number" ? value + daysTo1904 : (values[r]?.[c] ?? "");
    (values[r] ?? [])[c] = counted;
    (texts[r] ?? [])[c] = shownText(counted, format);
    (shown[r] ?? [])[c] = format;
    isGeneral = false;
  }
  const isShownOtherwise = texts.some((row, r) => row.some((text, c) => text !== String(values[r]?.[c])));
  return { values, ...(isShownOtherwise && { texts }), ...(!isGeneral && { formats: shown }) };
}
