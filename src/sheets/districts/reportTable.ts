import { word } from "../../i18n/sheetWords";
import { derived, text } from "../cells";
import type { CellSpec, RowSpec } from "../sheetSpec";
import { neededRow } from "./neededRow";
import { reportCells, reportHead, reportKeys, reportWorkings } from "./reportColumns";
import { lineKey, type ReportLine, type ReportPart } from "./reportLine";
import { printedFormula, printedFormats } from "./reportFigures";
import { workingFormula } from "./reportWorkings";
import { sumRow } from "./sumRow";

/** The years of one indicator, what they add up to where it counts over the year, and what is needed every month. */
export function reportTable(part: ReportPart, number: string): readonly RowSpec[] {
  const { plan, assessed } = part;
  return [
    sectionRow(part, number),
    headerRow(part),
    ...plan.years.map((year) => yearRow(part, year)),
    ...(assessed.indicator.kind === "flow" ? [sumRow(part)] : []),
    neededRow(part),
  ];
}

function sectionRow(part: ReportPart, number: string): RowSpec {
  const { indicator, annex } = part.assessed;
  const label = word("report.section", { number, indicator: indicator.name, annex: annex.number });
  const cells = reportCells({ year: text(label) });
  return { key: lineKey(part, "section"), role: "section", label, height: 18, cells };
}

function headerRow(part: ReportPart): RowSpec {
  const heads = reportKeys.map((key) => [key, text(reportHead(key, part.district))] as const);
  const beside = reportWorkings.map((key) => [key, text(word(`report.w.${key}`))] as const);
  return {
    key: lineKey(part, "header"),
    role: "header",
    label: word("report.year"),
    height: 32,
    wraps: true,
    cells: reportCells(Object.fromEntries(heads), Object.fromEntries(beside)),
  };
}

/** A stock may say why it is 未判定, which takes two lines. */
function yearRow(part: ReportPart, year: number): RowSpec {
  const { assessed } = part;
  const cell = (formula: (line: ReportLine) => string, format?: string): CellSpec =>
    derived((places) => `=${formula({ ...part, year, places })}`, format);
  const printed = reportKeys.map(
    (key) => [key, cell((line) => printedFormula(key, line), printedFormats[key])] as const,
  );
  const beside = reportWorkings.map((key) => [key, cell((line) => workingFormula(key, line))] as const);
  return {
    key: lineKey(part, year),
    role: "body",
    label: word("report.yearLabel", { year }),
    height: assessed.indicator.kind === "flow" ? 19 : 23,
    wraps: true,
    cells: reportCells(Object.fromEntries(printed), Object.fromEntries(beside)),
  };
}
