import { word } from "../../i18n/sheetWords";
import { quoted } from "../cells";

/** 6月末 or 6月15日 of a date inside its year, between what is to stand around it; blank at a year-end and without a date. */
export function insideYear(
  date: string,
  { before, after }: { readonly before: string; readonly after: string },
): string {
  const rest = `IF(DAY(${date}+1)=1,${quoted(word("report.monthEnd"))},"月"&DAY(${date})&"日")`;
  const said = `${before}&MONTH(${date})&${rest}&${after}`;
  return `IF(ISNUMBER(${date}),IF(MONTH(${date}+1)&DAY(${date}+1)="11","",${said}),"")`;
}
