import { statusWord } from "../../i18n/statusWord";
import { zhCN } from "../../i18n/zhCN";
import { word } from "../../i18n/sheetWords";
import { quoted } from "../cells";
import { insideYear } from "./insideYear";
import { directoryFrom } from "./directoryPlaces";
import { workingColumn, type ReportWorking } from "./reportColumns";
import { lineKey, type ReportLine } from "./reportLine";
import { actualsFigure, actualsRow, targetFigure } from "./sheetFigures";

/** A working of a year's row: a number, or blank where there is none. */
export function workingFormula(key: ReportWorking, line: ReportLine): string {
  return formulas[key](line);
}

/** The cell of another working of the same row. */
export function besideCell(line: ReportLine, key: ReportWorking): string {
  return line.places.cell(lineKey(line, line.year), workingColumn(key));
}

const formulas: Readonly<Record<ReportWorking, (line: ReportLine) => string>> = {
  target: (line) => {
    const { plan, district, assessed, places, year } = line;
    const directory = directoryFrom(plan, places);
    const { id } = assessed.indicator;
    const column = directory.fact(id, year, "targetColumn");
    return targetFigure(askedOf(line), directory.targetRow(id, district.id), column);
  },
  actual: (line) => figureAt(line, `clean.${line.district.id}`, "column"),
  former: (line) => figureAt(line, `clean.${line.district.id}`, "lastYear"),
  city: (line) => figureAt(line, "city", "column"),
  rate: ({ plan, places, assessed, year, district }) =>
    directoryFrom(plan, places).rate(assessed.indicator.id, year, district.id),
  status: statusSaid,
  chartYear,
  chartTarget: (line) => orGap(besideCell(line, "target")),
  chartActual: (line) => orGap(besideCell(line, "actual")),
};

/** Under a column: 2019年, and the date where the year is not over. */
function chartYear({ plan, places, assessed, year }: ReportLine): string {
  const date = directoryFrom(plan, places).fact(assessed.indicator.id, year, "date");
  return `${quoted(word("report.yearLabel", { year }))}&${insideYear(date, { before: "CHAR(10)", after: `""` })}`;
}

/** Excel draws nothing for #N/A: neither a column nor a 0. */
function orGap(cell: string): string {
  return `IF(ISNUMBER(${cell}),${cell},NA())`;
}

function askedOf({ plan, assessed, places }: ReportLine): Parameters<typeof actualsFigure>[0] {
  return { plan, indicatorId: assessed.indicator.id, places };
}

function figureAt(line: ReportLine, rowKey: string, which: "column" | "lastYear"): string {
  const { plan, places, assessed, year } = line;
  return actualsFigure(askedOf(line), rowKey, directoryFrom(plan, places).fact(assessed.indicator.id, year, which));
}

/**
 * The status at the date that counts, the sign of 初步 after it; 未报 where nothing is reported at that date, or in a
 * year after it; blank where something is reported after it: that is not for this period to judge.
 */
function statusSaid(line: ReportLine): string {
  const { plan, places, assessed, district, year } = line;
  const asked = askedOf(line);
  const { fact } = directoryFrom(plan, places);
  const [date, column] = [fact(assessed.indicator.id, year, "date"), fact(assessed.indicator.id, year, "column")];
  const said = `INDEX(${actualsRow(asked, `status.${district.id}`)},${column})`;
  const unreported = quoted(statusWord(zhCN, { code: "unreported", reason: null }));
  const dates = actualsRow(asked, "date");
  const figures = actualsRow(asked, `clean.${district.id}`);
  const inYear = `(${dates}>DATE(${year - 1},12,31))*(${dates}<=DATE(${year},12,31))`;
  const isLater = `SUMPRODUCT(${inYear}*ISNUMBER(${figures}))>0`;
  return `IF(${column}>0,${said},IF(ISNUMBER(${date}),${unreported},IF(${isLater},"",${unreported})))`;
}
