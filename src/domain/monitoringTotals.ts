import { countedDistricts } from "./countedDistricts";
import { cityActual, figureOf, sumOfDistricts } from "./cityActual";
import type { Measured } from "./measured";
import { measure, type Monitored, type Subject } from "./monitored";
import type { District } from "./plan";
import { share } from "./statistics";
import { findTarget } from "./target";

/** A row of several districts together. */
export interface TotalRow extends Measured {
  /**
   * `reported`: the districts that reported, against their own targets; 合计 when these are all.
   * `city`: 全市, published or summed. `withoutDominant`: 全市 without the district that makes most of it.
   */
  readonly kind: "reported" | "city" | "withoutDominant";
  /** How many districts belong to it, and how many of them have reported. */
  readonly districtCount: number;
  readonly reportedCount: number;
  /** Names of those that have not. */
  readonly missing: readonly string[];
  /** Some district's figure is 初步. */
  readonly isPreliminary: boolean;
  /** Of the city. */
  readonly share: number | null;
}

/** The totals of one indicator at one date. The last one is left out where no district stands out. */
export function totalRows(from: Monitored): readonly TotalRow[] {
  const { plan, column } = from;
  const all = countedDistricts(plan);
  const others = all.filter(({ id }) => id !== plan.dominantDistrictId);
  const hasReported = ({ id }: District): boolean => figureOf(column, id) !== null;
  const city: Subject = { target: cityTarget(from), figureIn: (each) => cityActual(plan, each).value };
  return [
    totalRow(from, { kind: "reported", of: all, subject: sumOf(from, all.filter(hasReported)) }),
    totalRow(from, { kind: "city", of: all, subject: city }),
    ...(others.length < all.length
      ? [totalRow(from, { kind: "withoutDominant", of: others, subject: sumOf(from, others) })]
      : []),
  ];
}

interface Total {
  readonly kind: TotalRow["kind"];
  readonly of: readonly District[];
  readonly subject: Subject;
}

function totalRow(from: Monitored, { kind, of, subject }: Total): TotalRow {
  const { plan, column } = from;
  const missing = of.filter(({ id }) => figureOf(column, id) === null);
  return {
    ...measure(from, subject),
    kind,
    districtCount: of.length,
    reportedCount: of.length - missing.length,
    missing: missing.map(({ name }) => name),
    isPreliminary: of.some(({ id }) => column.figures.get(id)?.isPreliminary ?? false),
    share: share(subject.figureIn(column), cityActual(plan, column).value),
  };
}

/** Some districts against the targets of the same districts. Without any there is neither figure nor target. */
function sumOf({ plan, indicator, column }: Monitored, districts: readonly District[]): Subject {
  if (districts.length === 0) return { target: null, figureIn: () => null };
  const targets = districts.map(({ id }) => targetOf(id));
  return {
    target: targets.reduce<number | null>((sum, target) => (sum === null || target === null ? null : sum + target), 0),
    figureIn: (each) => sumOfDistricts(each, districts),
  };
  function targetOf(regionId: string): number | null {
    return findTarget(plan, { indicatorId: indicator.id, regionId, year: column.period.year });
  }
}

function cityTarget({ plan, indicator, column }: Monitored): number | null {
  return findTarget(plan, { indicatorId: indicator.id, regionId: plan.city.id, year: column.period.year });
}
