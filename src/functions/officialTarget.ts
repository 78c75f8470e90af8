import type { Indicator, Region } from "../domain/plan";
import { defaultPlan } from "../domain/plans";
import { target, targetTable } from "../domain/target";
import { t } from "../i18n/t";
import { zhCN } from "../i18n/zhCN";
import { orCellError } from "./answer";
import { onlyReading, type Argument, type Cell } from "./reading";

type OfficialTarget = number | CustomFunctions.Error;

/**
 * The official target, or the refusal to show in its cell.
 * Remembered, refusals too: a wrong year above a long column costs one exception, not one per row.
 */
export function officialTarget(region: Region, year: number, indicator: Indicator): OfficialTarget {
  const known = years(region, indicator);
  const before = known.get(year);
  if (before !== undefined) return before;
  const request = { indicatorId: indicator.id, regionId: region.id, year };
  const found = orCellError(() => target(defaultPlan, request));
  known.set(year, found);
  return found;
}

/** The whole official table with its head row and 合计, as printed. */
export function officialTable(argument: Argument<Indicator>): Cell[][] {
  const indicator = onlyReading(argument);
  if (indicator.answer !== undefined) return [[indicator.answer]];
  const table = targetTable(defaultPlan, indicator.value.id);
  return [
    [t(zhCN, "function.district"), ...defaultPlan.years.map((year) => t(zhCN, "function.year", { year }))],
    ...table.rows.map((row) => [row.district.name, ...row.targets]),
    [defaultPlan.city.printedName, ...table.printedTotal],
  ];
}

const remembered = new Map<Indicator, Map<Region, Map<number, OfficialTarget>>>();

function years(region: Region, indicator: Indicator): Map<number, OfficialTarget> {
  const regions = remembered.get(indicator) ?? new Map<Region, Map<number, OfficialTarget>>();
  const known = regions.get(region) ?? new Map<number, OfficialTarget>();
  if (known.size === 0) remembered.set(indicator, regions.set(region, known));
  return known;
}
