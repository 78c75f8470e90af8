import { countedDistricts } from "../../domain/countedDistricts";
import { comparePeriods, isoDate, type Period } from "../../domain/period";
import type { Indicator, Plan } from "../../domain/plan";
import { word } from "../../i18n/sheetWords";
import type { SheetSpec } from "../sheetSpec";
import { districtRows } from "./rows";
import { actualsColumns, columnsByDate } from "./columns";
import { actualsConditions, actualsValidations } from "./entryRules";
import { footRows } from "./footRows";
import { headRows } from "./headRows";
import { rowKeysByLabel } from "./labels";
import { workingRows } from "./workings";
import { actualsMark } from "../sheetMarks";

/**
 * The sheet into which people type the reported figures of one indicator: districts down, dates across, the city's
 * figure and checks below, and further below marks, remarks and the lines from which every status is read.
 */
export function actualsSheet(plan: Plan, indicator: Indicator, cutOffs: readonly Period[]): SheetSpec {
  const periods = [...basePeriods(plan, indicator), ...cutOffs].sort(comparePeriods);
  const subject = { plan, indicator, periods, districts: countedDistricts(plan) };
  const rows = [...headRows(subject), ...districtRows(subject), ...footRows(subject), ...workingRows(subject)];
  const first = isoDate(periods[0] ?? { year: 0 });
  const last = isoDate(periods[periods.length - 1] ?? { year: 0 });
  return Object.freeze({
    mark: actualsMark(indicator.id),
    name: word("actuals.name", { indicator: indicator.shortName }),
    columns: actualsColumns(indicator.kind, periods),
    rows,
    table: null,
    page: {
      orientation: "portrait" as const,
      paper: "a4" as const,
      fitToPagesWide: 1 as const,
      fitToPagesTall: 1 as const,
      area: { from: ["title", "district"] as const, to: ["source", last] as const },
      frozen: { rows: rows.findIndex(({ key }) => key === "header") + 1, columns: 1 },
    },
    rowKeyOf: rowKeysByLabel(rows, plan.districts),
    columnsOn: columnsByDate,
    conditions: actualsConditions(subject, last),
    validations: actualsValidations(subject, first, last),
  });
}

/** The columns that are always there: the plan's years, and before them the year-end from which a stock starts. */
export function basePeriods(plan: Plan, { kind }: Indicator): readonly Period[] {
  const years = plan.years.map((year) => ({ year }));
  return kind === "stock" ? [{ year: Math.min(...plan.years) - 1 }, ...years] : years;
}
