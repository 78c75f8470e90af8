import { newestPeriod } from "../domain/columns";
import { isInsideYear, type Period } from "../domain/period";
import type { Indicator } from "../domain/plan";
import { PlanError, type PlanErrorCode } from "../domain/planError";
import { defaultPlan } from "../domain/plans";
import { targetTable } from "../domain/target";
import { periodLabel } from "../i18n/periodLabel";
import { t } from "../i18n/t";
import { zhCN } from "../i18n/zhCN";
import { figuresFor } from "./figuresFor";
import type { ReadActuals } from "./live";
import { noSuchThing, type Asked, type Measure, type TableMeasure } from "./measures";
import { onlyReading, type Argument, type Cell } from "./reading";

/**
 * The whole labelled table of a measure: the districts and 合计 by the years of the plan and, when the newest figures lie
 * inside a year, their date. Where nothing is reported stands a dash.
 */
export function liveTable(measure: TableMeasure, argument: Argument<Indicator>, read: ReadActuals): Cell[][] {
  const only = onlyReading(argument);
  if (only.answer !== undefined) return [[only.answer]];
  const indicator = only.value;
  const { shortName, unit, kind } = indicator;
  const official = targetTable(defaultPlan, indicator.id).rows.map(({ district }) => district);
  const rows = [...official.map((region) => ({ name: region.name, region })), cityRow];
  const periods = periodsOf(indicator, read);
  return [
    [t(zhCN, measure.corner, { indicator: shortName, unit }), ...periods.map((each) => periodLabel(zhCN, kind, each))],
    ...rows.map(({ name, region }) => [
      name,
      ...periods.map((period) => tableCell(measure, { region, period, indicator }, read)),
    ]),
  ];
}

const cityRow = { name: defaultPlan.city.printedName, region: defaultPlan.city };

function periodsOf({ id }: Indicator, read: ReadActuals): readonly Period[] {
  const years = defaultPlan.years.map((year): Period => ({ year }));
  const newest = newestPeriod(defaultPlan, read(), id);
  return isInsideYear(newest) ? [...years, newest] : years;
}

/** What is not there in one cell is a dash; what is wrong for all is said once, in place of the table. */
const notThere: readonly PlanErrorCode[] = ["noCutOff", "noColumns", "cityIncomplete", "cityUnranked"];

function tableCell(measure: Measure, asked: Asked, read: ReadActuals): Cell {
  const figures = figuresFor(measure, asked, read);
  let isMissing = false;
  const actual = (): number | null => {
    const figure = figures.actual();
    isMissing = figure === null;
    return figure;
  };
  try {
    const cell = measure.of(asked, { actual, read });
    return isMissing || cell === "" ? noSuchThing : cell;
  } catch (error) {
    if (error instanceof PlanError && notThere.includes(error.code)) return noSuchThing;
    throw error;
  }
}
