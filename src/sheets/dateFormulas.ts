import { word } from "../i18n/sheetWords";
import { quoted } from "./cells";

/** Dates as an official table writes them. */
export const dateFormat = 'yyyy"年"m"月"d"日"';

/** How much of its year the date in a cell leaves behind: by months at the end of a month, else by days; blank without a date. */
export function timeShareFormula(date: string): string {
  const [start, end] = [`DATE(YEAR(${date})-1,12,31)`, `DATE(YEAR(${date}),12,31)`];
  return `IF(ISNUMBER(${date}),IF(DAY(${date}+1)=1,MONTH(${date})/12,(${date}-${start})/(${end}-${start})),"")`;
}

/** The day of the year before that a date is compared with; the end of a month stays one. */
export function sameDayLastYear(date: string): string {
  const endOfMonth = `DATE(YEAR(${date})-1,MONTH(${date})+1,0)`;
  return `IF(DAY(${date}+1)=1,${endOfMonth},DATE(YEAR(${date})-1,MONTH(${date}),DAY(${date})))`;
}

/** The end of the year of a date, or of a year so many years back. */
export function yearEndFormula(date: string, back = 0): string {
  return `DATE(YEAR(${date})-${back},12,31)`;
}

/** （截至2019年6月30日） and what 规则 says of all figures; says so where the period is none. */
export function asOfFormula(date: string, note: string): string {
  const written = `YEAR(${date})&"年"&MONTH(${date})&"月"&DAY(${date})&"日"`;
  const known = `${quoted(word("monitoring.asOf"))}&${written}&${quoted(word("monitoring.asOfEnd"))}`;
  return `IF(ISNUMBER(${date}),${known},${quoted(word("monitoring.badPeriod"))})&IF(${note}="","",${quoted("　")}&${note})`;
}
