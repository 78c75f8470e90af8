import { isoDate, type Period } from "../../domain/period";
import { oncePerPlan } from "../../domain/oncePerPlan";
import type { District } from "../../domain/plan";
import { word } from "../../i18n/sheetWords";
import { quoted } from "../cells";
import type { Places } from "../formulaSpec";
import { countedNames } from "./labels";
import type { ActualsSubject } from "./subject";

/** The entries of one district on a 完成数 sheet. */
export interface Entered {
  readonly subject: ActualsSubject;
  readonly places: Places;
  readonly district: District;
}

/** The figure as it counts: a whole number, not negative, of a district that stands in the table exactly once. */
export function cleanFigure(entered: Entered, period: Period): string {
  const found = foundFigure(entered, period);
  const counted = `IF(ISNUMBER(${found}),IF(AND(${found}>=0,${found}=INT(${found})),${found},""),"")`;
  return `IF(${timesNamed(entered)}<>1,"",${counted})`;
}

/** How often the district stands in the table. */
function timesNamed({ subject, places, district }: Entered): string {
  const names = entriesIn(subject, places, "district");
  return countedNames(district)
    .map((name) => `COUNTIF(${names},${quoted(name)})`)
    .join("+");
}

function foundFigure({ subject, places, district }: Entered, period: Period): string {
  const names = entriesIn(subject, places, "district");
  const [first = "", ...others] = countedNames(district).map((name) => `MATCH(${quoted(name)},${names},0)`);
  const row = others.reduce((known, other) => `IFERROR(${known},${other})`, first);
  return `INDEX(${entriesIn(subject, places, isoDate(period))},${row})`;
}

/** The rows of the districts, however they are sorted, and not one more: a sum below would depend on itself. */
function entriesIn({ plan }: ActualsSubject, places: Places, column: string): string {
  return places.span(districtIds(plan), column);
}

const districtIds = oncePerPlan(({ districts }) => districts.map(({ id }) => id));

/** Of so many districts a formula can speak before it is longer than Excel's 8192 characters. */
const districtsPerFormula = 40;

/** The districts of a plan in as many parts as its formulas that speak of all of them need. */
export function inParts(districts: readonly District[]): readonly (readonly District[])[] {
  const starts = districts.flatMap((_, i) => (i % districtsPerFormula === 0 ? [i] : []));
  return starts.map((start) => districts.slice(start, start + districtsPerFormula));
}

/** The names of the districts whose cell holds something that does not count, or whose name is gone or stands twice. */
export function invalidNames({ subject, places, districts }: NamedTogether, period: Period): string {
  const column = isoDate(period);
  const names = districts.map((district) => {
    const entered = { subject, places, district };
    const isBad = `AND(IFERROR(${foundFigure(entered, period)}&""<>"",TRUE),${places.cell(`clean.${district.id}`, column)}="")`;
    const isClear = `IF(${timesNamed(entered)}=1,IF(${isBad},FALSE,TRUE),FALSE)`;
    return `IF(${isClear},"",${quoted(`${district.name} `)})`;
  });
  return names.join("&");
}

/** Districts of which one formula speaks. */
export interface NamedTogether extends Omit<Entered, "district"> {
  readonly districts: readonly District[];
}

/** The name of 全市公布数 where that holds something that does not count. */
export function invalidPublished(places: Places, period: Period): string {
  const published = places.cell("published", isoDate(period));
  const isNoCount = `IF(ISNUMBER(${published}),OR(${published}<0,${published}<>INT(${published})),TRUE)`;
  const isWrong = `IFERROR(IF(${published}="",FALSE,${isNoCount}),TRUE)`;
  return `IF(${isWrong},${quoted(word("actuals.published"))},"")`;
}
