import { resolveRegion } from "../domain/region";
import type { Plan } from "../domain/plan";
import { PlanError } from "../domain/planError";
import { targetTable } from "../domain/target";
import { t, type Messages } from "../i18n/t";
import { labelledRow } from "./label";
import type { RowSpec, SheetSpec } from "./sheetSpec";
import {
  checkFormula,
  districtRows,
  figure,
  headerRow,
  lineRow,
  sumFormula,
  targetColumns,
  unitRow,
  yearsRow,
} from "./targetRows";
import { targetsMark } from "./sheetMarks";

/** The official table of one indicator: every district and year of its annex, totals, check and source. */
export function targetSheet(plan: Plan, indicatorId: string, messages: Messages): SheetSpec {
  const indicator = plan.indicators.find(({ id }) => id === indicatorId)?.shortName ?? indicatorId;
  const rows = targetSheetRows(plan, indicatorId, messages);
  const spec: SheetSpec = {
    mark: targetsMark(indicatorId),
    name: t(messages, "sheet.targets.name", { indicator }),
    columns: targetColumns(plan, messages),
    rows,
    table: { name: t(messages, "sheet.targets.table", { indicator }) },
    page: { orientation: "portrait", paper: "a4", fitToPagesWide: 1 },
    rowKeyOf: (given: string) => labelledRow(rows, given) ?? regionRow(plan, given),
  };
  return Object.freeze(spec);
}

function targetSheetRows(plan: Plan, indicatorId: string, messages: Messages): readonly RowSpec[] {
  const { years } = plan;
  const { annex, rows, printedTotal } = targetTable(plan, indicatorId);
  const summed = rows.filter(({ district }) => district.inTotal).map(({ district }) => district.id);
  const facts = { title: plan.title, number: annex.number, version: plan.version };
  const source = t(messages, "sheet.source", facts);
  return [
    lineRow(years, { key: "annex", role: "note", content: t(messages, "sheet.annex", { number: annex.number }) }),
    lineRow(years, { key: "title", role: "title", content: annex.title, label: t(messages, "sheet.title") }),
    unitRow(years, t(messages, "sheet.unit", { unit: annex.unit })),
    headerRow(plan, t(messages, "sheet.district"), messages),
    ...districtRows(rows),
    yearsRow(years, { key: "total", role: "total", label: t(messages, "sheet.total") }, (year) =>
      sumFormula(summed, year),
    ),
    yearsRow(years, { key: "printedTotal", role: "total", label: t(messages, "sheet.printedTotal") }, (_, i) =>
      figure(printedTotal[i]),
    ),
    yearsRow(years, { key: "check", role: "check", label: t(messages, "sheet.check") }, (year) =>
      checkFormula(year, annex.unit, messages),
    ),
    lineRow(years, { key: "source", role: "source", content: source, label: t(messages, "sheet.sourceLabel") }),
  ];
}

/** The row of a region as its user spelled it: 荔浦市 stands for the row of 荔浦县. */
function regionRow(plan: Plan, given: string): string | null {
  try {
    const { id } = resolveRegion(plan, given);
    return id === plan.city.id ? "total" : id;
  } catch (error) {
    if (error instanceof PlanError) return null;
    throw error;
  }
}
