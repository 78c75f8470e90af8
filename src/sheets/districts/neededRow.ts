import { word } from "../../i18n/sheetWords";
import { derived, quoted } from "../cells";
import type { Places } from "../formulaSpec";
import type { RowSpec } from "../sheetSpec";
import { directoryFrom } from "./directoryPlaces";
import { reportCells, workingColumn, type ReportWorking } from "./reportColumns";
import { lineKey, type ReportPart } from "./reportLine";
import { actualsFigure, targetFigure } from "./sheetFigures";

/** How many a month are needed from the period on to the target of its year; a dash in December and where a figure is missing. */
export function neededRow(part: ReportPart): RowSpec {
  const key = lineKey(part, "needed");
  const said = derived((places) => `=${neededSaid(part, places)}`);
  const beside = {
    target: derived((places) => `=${targetNow(part, places)}`),
    actual: derived((places) => `=${actualNow(part, places)}`),
    former: derived((places) => `=${monthsLeft(directoryFrom(part.plan, places).period)}`),
  };
  return {
    key,
    role: "fact",
    label: word("report.neededLabel"),
    cells: reportCells({ year: said }, beside),
  };
}

function targetNow({ plan, district, assessed }: ReportPart, places: Places): string {
  const { id } = assessed.indicator;
  const { fact, targetRow } = directoryFrom(plan, places);
  return targetFigure({ plan, indicatorId: id, places }, targetRow(id, district.id), fact(id, "now", "targetColumn"));
}

function actualNow({ plan, district, assessed }: ReportPart, places: Places): string {
  const { id } = assessed.indicator;
  const column = directoryFrom(plan, places).fact(id, "now", "column");
  return actualsFigure({ plan, indicatorId: id, places }, `clean.${district.id}`, column);
}

/** Parts of a month included; blank in December, when a rate per month says nothing. */
function monthsLeft(date: string): string {
  const partOfMonth = `DAY(${date})/DAY(DATE(YEAR(${date}),MONTH(${date})+1,0))`;
  return `IF(ISNUMBER(${date}),IF(MONTH(${date})=12,"",12-(MONTH(${date})-1+${partOfMonth})),"")`;
}

function neededSaid(part: ReportPart, places: Places): string {
  const { period } = directoryFrom(part.plan, places);
  const at = (key: ReportWorking): string => places.cell(lineKey(part, "needed"), workingColumn(key));
  const [target, actual, months] = [at("target"), at("actual"), at("former")];
  const count = `MAX(0,-INT(-ROUND((${target}-${actual})/${months},9)))&${quoted(part.assessed.indicator.unit)}`;
  const isKnown = `AND(ISNUMBER(${target}),ISNUMBER(${actual}),ISNUMBER(${months}))`;
  const [opening, middle] = [quoted(word("report.needed")), quoted(word("report.neededMonthly"))];
  const dash = quoted(word("dash"));
  return `IF(ISNUMBER(${period}),${opening}&YEAR(${period})&${middle}&IF(${isKnown},${count},${dash}),"")`;
}
