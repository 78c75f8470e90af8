import { word } from "../../i18n/sheetWords";
import { derived, quoted, text } from "../cells";
import type { Places } from "../formulaSpec";
import { nearlyWhole } from "../nearlyWhole";
import type { CellSpec, RowSpec } from "../sheetSpec";
import { preliminarySign } from "../statusLook";
import { directoryFrom } from "./directoryPlaces";
import { reportCells, workingColumn, type ReportKey, type ReportWorking } from "./reportColumns";
import { known, printedFormats } from "./reportFigures";
import { lineKey, type ReportPart } from "./reportLine";

/**
 * What the years add up to: all targets of the plan, and the figures up to the period. A year that is missing leaves a
 * part of the sum, which says which years it lacks and is measured by nothing. Levels are never added.
 */
export function sumRow(part: ReportPart): RowSpec {
  const label = sumName(part.plan.years.length);
  const cell = (key: keyof typeof formulas): CellSpec =>
    derived((places) => `=${formulas[key](termsOf(part, places))}`, printedFormats[key]);
  const dash = text(word("dash"));
  const printed: Readonly<Record<ReportKey, CellSpec>> = {
    ...{ year: text(label), target: cell("target"), actual: cell("actual"), rate: cell("rate"), gap: cell("gap") },
    ...{ growth: dash, share: dash, rank: dash, groupRank: dash, status: cell("status") },
  };
  const beside = { status: derived((places) => `=${isAnyPreliminary(termsOf(part, places))}`) };
  const key = lineKey(part, "sum");
  return { key, role: "total", label, height: 22, wraps: true, cells: reportCells(printed, beside) };
}

/** 五年累计 */
export function sumName(count: number): string {
  return word("report.sum", { count: "零一二三四五六七八九十".charAt(count) || String(count) });
}

const comma = "、";

interface Terms {
  /** The cells of the rows above. */
  readonly cells: (key: ReportWorking) => readonly string[];
  readonly dates: readonly string[];
  readonly years: readonly number[];
  readonly at: (key: ReportKey) => string;
}

function termsOf(part: ReportPart, places: Places): Terms {
  const { plan, assessed } = part;
  const directory = directoryFrom(plan, places);
  return {
    cells: (key) => plan.years.map((year) => places.cell(lineKey(part, year), workingColumn(key))),
    dates: plan.years.map((year) => directory.fact(assessed.indicator.id, year, "date")),
    years: plan.years,
    at: (key) => places.cell(lineKey(part, "sum"), key),
  };
}

const formulas = {
  target: ({ cells, years }: Terms) => {
    const targets = cells("target").join(",");
    return `IF(COUNT(${targets})=${years.length},SUM(${targets}),${quoted(word("dash"))})`;
  },
  actual: ({ cells }: Terms) => {
    const actuals = cells("actual").join(",");
    return `IF(COUNT(${actuals})=0,${quoted(word("dash"))},SUM(${actuals}))`;
  },
  rate: (terms: Terms) => {
    const [actual, target] = [terms.at("actual"), terms.at("target")];
    const rate = `(${actual}/${target})`;
    return ifWhole(terms, known([actual, target], `IF(${target}=0,${quoted(word("dash"))},${nearlyWhole(rate)})`));
  },
  gap: (terms: Terms) => {
    const [actual, target] = [terms.at("actual"), terms.at("target")];
    return ifWhole(terms, known([actual, target], `${actual}-${target}`));
  },
  status: ({ cells, dates, years }: Terms) => {
    const isLacking = (i: number): string => isMissing(dates[i], cells("actual")[i]);
    const all = years.map((year, i) => `IF(${isLacking(i)},"${comma}${year}","")`).join("&");
    const count = lacking(cells, dates);
    const named = `IF(${count}>2,${count},SUBSTITUTE(${all},"${comma}","",1))`;
    const said = `${quoted(word("report.missing"))}&${named}&${quoted(word("report.missingEnd"))}`;
    return `IF(${count}=0,${quoted(word("dash"))},${said})`;
  },
};

function ifWhole({ cells, dates }: Terms, then: string): string {
  return `IF(${lacking(cells, dates)}=0,${then},${quoted(word("dash"))})`;
}

/** How many years up to the period have no figure. */
function lacking(cells: Terms["cells"], dates: readonly string[]): string {
  return `(COUNT(${dates.join(",")})-COUNT(${cells("actual").join(",")}))`;
}

function isMissing(date = "", actual = ""): string {
  return `AND(ISNUMBER(${date}),NOT(ISNUMBER(${actual})))`;
}

function isAnyPreliminary({ cells }: Terms): string {
  const sign = quoted(preliminarySign);
  return `IF(ISNUMBER(FIND(${sign},${cells("status").join("&")})),${sign},"")`;
}
