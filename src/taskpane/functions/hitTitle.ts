import type { YearSpan } from "../../domain/goal";
import type { LookUpHit } from "../../domain/lookUp";
import type { Indicator } from "../../domain/plan";
import { defaultPlan } from "../../domain/plans";
import { t, type Messages } from "../../i18n/t";

/** How a target or goal is called: 七星区 2019年 拥有量, 全市 2016—2020年 授权量. */
export function hitTitle(messages: Messages, hit: LookUpHit): string {
  const span = hit.kind === "goal" ? hit.goal.period : { from: hit.year, to: hit.year };
  const indicator = indicatorOf(hit)?.shortName ?? hit.indicatorId;
  return t(messages, "functionsPage.hit", { region: hit.region.name, period: spanText(messages, span), indicator });
}

/** One year, or the first and the last of several. */
export function spanText(messages: Messages, { from, to }: YearSpan): string {
  return from === to ? t(messages, "function.year", { year: to }) : t(messages, "functionsPage.years", { from, to });
}

/** The indicator that a find is about. */
export function indicatorOf({ indicatorId }: { readonly indicatorId: string }): Indicator | undefined {
  return defaultPlan.indicators.find(({ id }) => id === indicatorId);
}
