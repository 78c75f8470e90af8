import { columnOf, findColumn } from "../domain/columns";
import { attainmentRate, gap } from "../domain/gap";
import { rulesOf } from "../domain/monitored";
import type { ProgressFacts } from "../domain/pace";
import type { Period } from "../domain/period";
import type { Indicator, Region } from "../domain/plan";
import { PlanError } from "../domain/planError";
import { defaultPlan } from "../domain/plans";
import { ranksIn, type RankGroup } from "../domain/ranking";
import { baselineOf, tableOf } from "../domain/reported";
import { statusOf } from "../domain/status";
import { statusWord } from "../i18n/statusWord";
import type { MessageKey } from "../i18n/t";
import { zhCN } from "../i18n/zhCN";
import type { ReadActuals } from "./live";
import { officialTarget } from "./officialTarget";
import type { Cell } from "./reading";

/** What one cell asks about. */
export interface Asked {
  readonly region: Region;
  readonly period: Period;
  readonly indicator: Indicator;
}

/** Where the figures of an answer come from. Asking for them may refuse. */
export interface Figures {
  /** The reported figure, given as an argument or read from this workbook. `null` when it is missing. */
  readonly actual: () => number | null;
  readonly read: ReadActuals;
}

/** One way of looking at a reported figure. */
export interface Measure {
  /** The function that can be given the figure instead, to be named where this workbook has no sheet of figures. */
  readonly takesFigure: string | null;
  /** Its answer in one cell. May refuse. */
  readonly of: (asked: Asked, figures: Figures) => Cell;
}

/** A measure that makes a whole table. */
export interface TableMeasure extends Measure {
  /** The head of the first column: what the numbers are, and their sign. */
  readonly corner: MessageKey;
}

/** What stands in a cell that cannot have a value, however much is reported. */
export const noSuchThing = "—";

/** 完成数. The base of a stock is a figure too, though it has no target. */
export const actualMeasure: TableMeasure = {
  ...{ corner: "function.corner.actual", takesFigure: null },
  of: ({ region, period, indicator }, { actual, read }) => {
    const isKnown = (): boolean => findColumn(tableOf(defaultPlan, read(), indicator.id), period) !== null;
    if (defaultPlan.years.includes(period.year) || isKnown()) return actual() ?? "";
    return officialTarget(region, period.year, indicator);
  },
};

/** 差额. */
export const gapMeasure: TableMeasure = {
  ...{ corner: "function.corner.gap", takesFigure: "GAP" },
  of: againstTarget((target, { actual }) => gap(actual(), target) ?? ""),
};

/** 完成率. */
export const attainmentMeasure: TableMeasure = {
  ...{ corner: "function.corner.attainment", takesFigure: "ATTAINMENT" },
  of: againstTarget((target, { actual }) => attainmentRate(actual(), target) ?? ""),
};

/** 状态. */
export const statusMeasure: TableMeasure = {
  ...{ corner: "function.corner.status", takesFigure: "STATUS" },
  of: againstTarget((target, { actual, read }, asked) => {
    const rules = rulesOf(read());
    return statusWord(zhCN, statusOf(actual(), factsFor(asked, target, read), rules));
  }),
};

/** 名次, by 完成率 among those of a group that reported. */
export function rankingMeasure(group: RankGroup): TableMeasure {
  return {
    ...{ corner: "function.corner.ranking", takesFigure: null },
    of: againstTarget((_target, { read }, { region, period, indicator }) => {
      if (!("group" in region)) throw new PlanError("cityUnranked", region.name);
      const column = columnOf(tableOf(defaultPlan, read(), indicator.id), period);
      if (group !== "all" && group !== region.group) return noSuchThing;
      return ranksIn(defaultPlan, { indicatorId: indicator.id, column, group }).get(region.id) ?? "";
    }),
  };
}

/** Answers against the official target; where there is none, with the refusal that TARGET shows. */
export function againstTarget(calculate: (target: number, figures: Figures, asked: Asked) => Cell): Measure["of"] {
  return (asked, figures) => {
    const target = officialTarget(asked.region, asked.period.year, asked.indicator);
    return typeof target === "number" ? calculate(target, figures, asked) : target;
  };
}

/** What a figure is measured against. Only a stock needs this workbook for it: the year-end before. */
export function factsFor({ region, period, indicator }: Asked, target: number, read: ReadActuals): ProgressFacts {
  const facts = { kind: indicator.kind, target, baseline: null, period };
  if (indicator.kind === "flow") return facts;
  const actuals = read();
  // Without the sheet the year-end is not known; an indicator that cannot have a sheet is refused.
  if (indicator.isAssessed && !actuals.tables.has(indicator.id)) return facts;
  const table = tableOf(defaultPlan, actuals, indicator.id);
  return { ...facts, baseline: baselineOf(defaultPlan, table, { regionId: region.id, period }) };
}
