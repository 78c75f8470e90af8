import type { FileTable } from "./fileWorkbook";

/** A part of the file as the library wrote it, with what the library cannot write put in. */
export type PartChange = (xml: string) => string;

/** Puts defined names into `xl/workbook.xml`. */
export const withNames =
  (names: string): PartChange =>
  (xml) => {
    if (names === "") return xml;
    if (xml.includes("<definedNames>")) return replaced(xml, "<definedNames>", `<definedNames>${names}`);
    return replaced(xml, "</sheets>", `</sheets><definedNames>${names}</definedNames>`);
  };

/** Puts the looks of conditional formats into `xl/styles.xml`, and lets untouched cells stand in the middle of their row. */
export const withLooks =
  (looks: string): PartChange =>
  (xml) => {
    const normal = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"';
    const centred = '<alignment vertical="center"/></xf>';
    const ofStyles = replaced(xml, `${normal}/>`, `${normal} applyAlignment="1">${centred}`);
    const ofCells = replaced(ofStyles, `${normal} xfId="0"/>`, `${normal} xfId="0" applyAlignment="1">${centred}`);
    return replaced(ofCells, '<dxfs count="0"/>', looks);
  };

/**
 * Lets a table have no filter buttons: Excel drops one whose buttons are all hidden. Lets it have no style, and takes
 * the word away that the library writes for a row of totals.
 */
export const asTable =
  ({ showsFilterButtons, style }: Pick<FileTable, "showsFilterButtons" | "style">): PartChange =>
  (xml) => {
    const filtered = showsFilterButtons ? xml : xml.replace(/<autoFilter [^>]*\/>/, "");
    const styled = style === "" ? filtered.replace(/<tableStyleInfo name="[^"]*"/, "<tableStyleInfo") : filtered;
    return styled.replace(' totalsRowLabel="Total"', "");
  };

/** Puts conditional formats and validations into a worksheet, before its print set-up as the schema demands, and marks the one in front. */
export const withRules =
  (rules: string, isActive: boolean): PartChange =>
  (xml) => {
    const next = xml.includes("<printOptions") ? "<printOptions" : "<pageMargins";
    const ruled = replaced(xml, next, rules + next);
    return isActive ? replaced(ruled, "<sheetView ", '<sheetView tabSelected="1" ') : ruled;
  };

/** A part with one piece of it replaced; a piece that is missing is a fault of ours. */
export function replaced(xml: string, before: string, after: string): string {
  const at = xml.indexOf(before);
  if (at < 0) throw new Error(`The library no longer writes ${before}.`);
  return xml.slice(0, at) + after + xml.slice(at + before.length);
}
