import type { Indicator, Region } from "../domain/plan";
import { defaultPlan } from "../domain/plans";
import { sourceOf } from "../domain/source";
import { t } from "../i18n/t";
import { zhCN } from "../i18n/zhCN";
import { officialTarget } from "./officialTarget";
import type { Cell } from "./reading";

/** Where an official target stands, as a sentence for its cell: document, annex, row and column. */
export function officialSource(region: Region, year: number, indicator: Indicator): Cell {
  const target = officialTarget(region, year, indicator);
  if (typeof target !== "number") return target;
  const source = sourceOf(defaultPlan, { indicatorId: indicator.id, regionId: region.id, year });
  const { annexNumber, ...facts } = source;
  if (annexNumber === null) return t(zhCN, "function.sourceText", facts);
  return t(zhCN, "function.source", { ...facts, annexNumber });
}
