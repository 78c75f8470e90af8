/** Dates as an official table writes them. */
export const dateFormat = 'yyyy"年"m"月"d"日"';

/** How much of its year the date in a cell leaves behind: by months at the end of a month, else by days; blank without a date. */
export function timeShareFormula(date: string): string {
  const [start, end] = [`DATE(YEAR(${date})-1,12,31)`, `DATE(YEAR(${date}),12,31)`];
  return `IF(ISNUMBER(${date}),IF(DAY(${date}+1)=1,MONTH(${date})/12,(${date}-${start})/(${end}-${start})),"")`;
}
