import type { Actuals, ActualsColumn, ActualsTable, CityColumn, ReportedFigure } from "../../src/domain/actuals";
import type { Period } from "../../src/domain/period";
import type { PlanError } from "../../src/domain/planError";
import { defaultRules, type Rules } from "../../src/domain/rules";

/** Figures by district id: a number, `null` for an empty cell, or a figure with its marks. */
export type Entries = Readonly<Record<string, number | null | Partial<ReportedFigure>>>;

/** A date as tests write it: `2019` or `2019-06-30`. */
export function at(text: string): Period {
  const [year = NaN, month, day] = text.split("-").map(Number);
  return month === undefined || day === undefined ? { year } : { year, month, day };
}

/** One column of a 完成数 sheet. */
export function column(date: string, entries: Entries, published: number | null = null): ActualsColumn {
  const figures = Object.entries(entries).map(([id, entry]): [string, ReportedFigure] => [id, figureOf(entry)]);
  return { period: at(date), figures: new Map(figures), published };
}

/** One 完成数 sheet. */
export function table(indicatorId: string, ...columns: readonly ActualsColumn[]): ActualsTable {
  return { indicatorId, columns };
}

interface Others {
  readonly city?: readonly CityColumn[];
  readonly rules?: Rules | PlanError;
}

/** A workbook with these sheets. */
export function entered(tables: readonly ActualsTable[], { city, rules = defaultRules }: Others = {}): Actuals {
  return { tables: new Map(tables.map((each) => [each.indicatorId, each])), city: city ?? null, rules };
}

/** One figure for each district, in the order of the plan: a column of an annex, say. */
export function inPlanOrder(
  districts: readonly { readonly id: string }[],
  figures: readonly (number | null)[],
): Entries {
  return Object.fromEntries(districts.map(({ id }, i) => [id, figures[i] ?? null]));
}

function figureOf(entry: Entries[string] | undefined): ReportedFigure {
  const plain: ReportedFigure = { value: null, isInvalid: false, isPreliminary: false, remark: "" };
  return typeof entry === "object" && entry !== null ? { ...plain, ...entry } : { ...plain, value: entry ?? null };
}
