import { word } from "../../i18n/sheetWords";
import { ifNumbers, quoted } from "../cells";
import { nearlyWhole } from "../nearlyWhole";
import { preliminarySign } from "../statusLook";
import { directoryFrom } from "./directoryPlaces";
import { insideYear } from "./insideYear";
import { groupName } from "./planFacts";
import type { ReportKey } from "./reportColumns";
import type { ReportLine } from "./reportLine";
import { besideCell } from "./reportWorkings";

const percent = "0.0%";

export const printedFormats: Readonly<Partial<Record<ReportKey, string>>> = {
  target: "0",
  actual: "0",
  rate: percent,
  gap: "0",
  growth: percent,
  share: percent,
  rank: "0",
  groupRank: "0",
};

/** A printed cell of a year's row; what is not known is a dash. */
export function printedFormula(key: ReportKey, line: ReportLine): string {
  return formulas[key](line);
}

const formulas: Readonly<Record<ReportKey, (line: ReportLine) => string>> = {
  year: yearFormula,
  target: (line) => known([besideCell(line, "target")], besideCell(line, "target")),
  actual: (line) => known([besideCell(line, "actual")], besideCell(line, "actual")),
  rate: (line) => known([besideCell(line, "rate")], nearlyWhole(besideCell(line, "rate"))),
  gap: (line) => {
    const [actual, target] = [besideCell(line, "actual"), besideCell(line, "target")];
    return known([actual, target], `${actual}-${target}`);
  },
  growth: (line) => {
    const [actual, former] = [besideCell(line, "actual"), besideCell(line, "former")];
    return known([actual, former], `IF(${former}=0,${dash},(${actual}-${former})/${former})`);
  },
  share: (line) => {
    const [actual, city] = [besideCell(line, "actual"), besideCell(line, "city")];
    return known([actual, city], `IF(${city}=0,${dash},${actual}/${city})`);
  },
  rank: (line) => known([besideCell(line, "rate")], `RANK(${besideCell(line, "rate")},${ratesOf(line)})`),
  groupRank: (line) => {
    const { groups } = directoryFrom(line.plan, line.places);
    const [rate, rates] = [besideCell(line, "rate"), ratesOf(line)];
    // "" is greater than any number: it must not count
    const better = `(${groups}=${quoted(groupName(line.district))})*ISNUMBER(${rates})*(${rates}>${rate})`;
    return known([rate], `SUMPRODUCT(${better})+1`);
  },
  status: (line) => {
    const said = besideCell(line, "status");
    return `IF(${said}="",${dash},SUBSTITUTE(${said},${quoted(preliminarySign)},""))`;
  },
};

const dash = quoted(word("dash"));

/** A formula for where all of the cells are numbers; else a dash. */
export function known(cells: readonly string[], then: string): string {
  return ifNumbers(cells, then, dash);
}

function ratesOf({ plan, places, assessed, year }: ReportLine): string {
  return directoryFrom(plan, places).rates(assessed.indicator.id, year);
}

/** 2019年, and until when where the period lies inside that year. */
function yearFormula({ plan, places, assessed, year }: ReportLine): string {
  const date = directoryFrom(plan, places).fact(assessed.indicator.id, year, "date");
  const around = { before: quoted(word("report.until")), after: quoted(word("report.untilEnd")) };
  return `${quoted(word("report.yearLabel", { year }))}&${insideYear(date, around)}`;
}
