import { resolveRegion } from "../domain/region";
import type { Plan } from "../domain/plan";
import { PlanError } from "../domain/planError";
import { targetTable } from "../domain/target";
import { t, type Messages } from "../i18n/t";
import { labelledRow } from "./label";
import type { CellSpec, RowRole, RowSpec, SheetSpec } from "./sheetSpec";
import { checkFormula, districtRows, figure, headerRow, sumFormula, targetColumns, text } from "./targetRows";

/** The official table of one indicator: every district and year of its annex, totals, check and source. */
export function targetSheet(plan: Plan, indicatorId: string, messages: Messages): SheetSpec {
  const indicator = plan.indicators.find(({ id }) => id === indicatorId)?.shortName ?? indicatorId;
  const rows = targetSheetRows(plan, indicatorId, messages);
  const spec: SheetSpec = {
    mark: `targets.${indicatorId}`,
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
  const { annex, rows, printedTotal } = targetTable(plan, indicatorId);
  const summed = rows.filter(({ district }) => district.inTotal).map(({ district }) => district.id);
  const source = { title: plan.title, number: annex.number, version: plan.version };
  return [
    line("annex", "note", t(messages, "sheet.annex", { number: annex.number })),
    line("title", "title", annex.title, t(messages, "sheet.title")),
    unitRow(t(messages, "sheet.unit", { unit: annex.unit })),
    headerRow(plan, t(messages, "sheet.district"), messages),
    ...districtRows(rows),
    byYear("total", "total", t(messages, "sheet.total"), (year) => sumFormula(summed, year)),
    byYear("printedTotal", "total", t(messages, "sheet.printedTotal"), (_, i) => figure(printedTotal[i])),
    byYear("check", "check", t(messages, "sheet.check"), (year) => checkFormula(year, annex.unit, messages)),
    line("source", "source", t(messages, "sheet.source", source), t(messages, "sheet.sourceLabel")),
  ];

  function line(key: string, role: RowRole, content: string, label = content): RowSpec {
    return { key, role, label, cells: [text(content), ...plan.years.map(() => null)] };
  }

  function unitRow(content: string): RowSpec {
    const blanks = plan.years.map(() => null);
    return { key: "unit", role: "unit", label: content, cells: [...blanks, text(content)] };
  }

  function byYear(
    key: string,
    role: RowRole,
    label: string,
    cell: (year: number, i: number) => CellSpec | null,
  ): RowSpec {
    return { key, role, label, cells: [text(label), ...plan.years.map(cell)] };
  }
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
