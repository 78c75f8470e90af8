import type { LookUpHit } from "../../domain/lookUp";
import { defaultPlan } from "../../domain/plans";
import { t, type Messages } from "../../i18n/t";

/** How a target is called: 七星区 2019年 拥有量. */
export function hitTitle(messages: Messages, { region, year, indicatorId }: LookUpHit): string {
  return t(messages, "functionsPage.hit", { region: region.name, year, indicator: indicatorName(indicatorId) });
}

/** What a cell says for the indicator: 拥有量. */
export function indicatorName(indicatorId: string): string {
  return defaultPlan.indicators.find(({ id }) => id === indicatorId)?.shortName ?? indicatorId;
}
