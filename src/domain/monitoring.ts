import type { Actuals } from "./actuals";
import { cityActual, figureOf } from "./cityActual";
import { districtsByCode, inOrderOf, type DistrictOrder } from "./districtOrder";
import type { Measured } from "./measured";
import { measure, monitored, type Monitored, type MonitoringRequest } from "./monitored";
import { totalRows, type TotalRow } from "./monitoringTotals";
import type { Period } from "./period";
import type { District, Indicator, Plan } from "./plan";
import { ranksIn } from "./ranking";
import type { Rules } from "./rules";
import { share } from "./statistics";
import { findTarget } from "./target";
import { timeShare, type TimeShare } from "./timeShare";

/** One district at one date. */
export interface DistrictRow extends Measured {
  readonly district: District;
  readonly isPreliminary: boolean;
  /** 数据有误. */
  readonly isInvalid: boolean;
  /** Among all that reported. */
  readonly rank: number | null;
  /** Among the counties, or among the urban districts. */
  readonly rankInGroup: number | null;
  /** Of the city. */
  readonly share: number | null;
  readonly remark: string;
}

/** Who is behind and by how much: one indicator at one date. */
export interface Monitoring {
  readonly indicator: Indicator;
  readonly period: Period;
  readonly timeShare: TimeShare;
  readonly rules: Rules;
  /** In the plan's order. */
  readonly districts: readonly DistrictRow[];
  readonly totals: readonly TotalRow[];
}

/** Every district and total of one indicator at one date. Refuses a sheet, column or rule that is missing or unreadable. */
export function monitor(plan: Plan, actuals: Actuals, request: MonitoringRequest): Monitoring {
  const from = monitored(plan, actuals, request);
  const { indicator, rules, column } = from;
  const { period } = column;
  return {
    ...{ indicator, period, rules, timeShare: timeShare(period) },
    districts: plan.districts.map((district) => districtRow(from, district)),
    totals: totalRows(from),
  };
}

/** The districts' rows in the order that the reader wants. Ranks that are shared keep the plan's order, unranked come last. */
export function inOrder(plan: Plan, rows: readonly DistrictRow[], order: DistrictOrder): readonly DistrictRow[] {
  if (order === "plan") return rows;
  if (order === "rank") return inOrderOf(rows, ({ rank }) => rank);
  const byCode = districtsByCode(plan);
  return inOrderOf(rows, ({ district }) => byCode.indexOf(district));
}

function districtRow(from: Monitored, district: District): DistrictRow {
  const { plan, indicator, column } = from;
  const { id, group } = district;
  const figure = column.figures.get(id);
  const target = findTarget(plan, { indicatorId: indicator.id, regionId: id, year: column.period.year });
  const rankAmong = (of: "all" | District["group"]): number | null =>
    ranksIn(plan, { indicatorId: indicator.id, column, group: of }).get(id) ?? null;
  return {
    ...measure(from, { target, figureIn: (each) => figureOf(each, id) }),
    district,
    isPreliminary: figure?.isPreliminary ?? false,
    isInvalid: figure?.isInvalid ?? false,
    rank: rankAmong("all"),
    rankInGroup: rankAmong(group),
    share: share(figure?.value ?? null, cityActual(plan, column).value),
    remark: figure?.remark ?? "",
  };
}
