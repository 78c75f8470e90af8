import { bestAndWorst } from "../../domain/bestAndWorst";
import type { DistrictRow, Monitoring } from "../../domain/monitoring";
import type { TotalRow } from "../../domain/monitoringTotals";
import { dateOf } from "../../domain/period";
import { defaultPlan } from "../../domain/plans";
import { ranks } from "../../domain/ranking";
import { t, type MessageKey, type Messages } from "../../i18n/t";
import { formatRate } from "../figures";

/** The whole city, or the city without the district that makes most of it. */
export type Scope = "city" | "withoutDominant";

/** The district without which the city is looked at too: 七星区. */
export const dominantName = defaultPlan.districts.find(({ id }) => id === defaultPlan.dominantDistrictId)?.name ?? "";

/** A sentence for a report: how much of the target is done, who is first and who last, and who has not reported. */
export function bulletin(messages: Messages, monitoring: Monitoring, scope: Scope): string {
  const { districts, totals } = monitoring;
  const rows = ranked(districts.filter(({ district }) => isIn(scope, district.id)));
  const date = dateText(messages, monitoring);
  const missing = rows.filter(({ actual }) => actual === null).length;
  if (missing === rows.length) return t(messages, "bulletin.none", { date });
  const total = totals.find(({ kind }) => kind === scope);
  const facts = {
    ...factsOf(messages, monitoring, rows),
    date,
    places: places(messages, rows),
    missing: missing > 0 ? t(messages, "bulletin.missing", { count: missing }) : "",
  };
  if (!total || total.actual === null) {
    const among = scope === "city" ? "" : t(messages, "bulletin.among", { district: dominantName });
    return t(messages, "bulletin.partial", { ...facts, ...partOf(rows), among });
  }
  const key = scope === "city" ? "bulletin.city" : "bulletin.withoutOnly";
  return t(messages, key, { ...facts, ...figuresOf(total), without: without(messages, monitoring) });
}

type Facts = Readonly<Record<string, string | number>>;

function factsOf(messages: Messages, { indicator }: Monitoring, rows: readonly DistrictRow[]): Facts {
  return {
    indicator: indicator.name,
    unit: indicator.unit,
    district: dominantName,
    cumulative: indicator.kind === "flow" ? t(messages, "bulletin.cumulative") : "",
    preliminary: rows.some(({ isPreliminary }) => isPreliminary) ? t(messages, "bulletin.preliminary") : "",
  };
}

function isIn(scope: Scope, districtId: string): boolean {
  return scope === "city" || districtId !== defaultPlan.dominantDistrictId;
}

/** Ranked among themselves: without 七星区 the second is the first. */
function ranked(rows: readonly DistrictRow[]): readonly DistrictRow[] {
  const places = ranks(rows.map(({ attainment }) => attainment));
  return rows.map((row, i) => ({ ...row, rank: places[i] ?? null }));
}

function dateText(messages: Messages, { period }: Monitoring): string {
  const { year, month, day } = dateOf(period);
  return t(messages, "bulletin.date", { year, month, day });
}

function figuresOf({ actual, attainment }: Pick<TotalRow, "actual" | "attainment">): Facts {
  return { actual: actual ?? "", rate: formatRate(attainment) };
}

/** What those that reported have, against their own targets. */
function partOf(rows: readonly DistrictRow[]): Facts {
  const reported = rows.filter(({ actual }) => actual !== null);
  const sum = (of: (row: DistrictRow) => number | null): number =>
    reported.reduce((all, row) => all + (of(row) ?? 0), 0);
  const [actual, target] = [sum((row) => row.actual), sum((row) => row.target)];
  return { count: reported.length, ...figuresOf({ actual, attainment: target === 0 ? null : actual / target }) };
}

function without(messages: Messages, { totals, indicator }: Monitoring): string {
  const total = totals.find(({ kind }) => kind === "withoutDominant");
  if (!total || total.actual === null) return "";
  return t(messages, "bulletin.without", { district: dominantName, unit: indicator.unit, ...figuresOf(total) });
}

function places(messages: Messages, rows: readonly DistrictRow[]): string {
  const { best, worst } = bestAndWorst(rows);
  const names = (of: readonly DistrictRow[]): string =>
    of
      .map(({ district, attainment }) =>
        t(messages, "bulletin.district", { district: district.name, rate: formatRate(attainment) }),
      )
      .join(t(messages, "error.comma"));
  if (worst.length === 0) return t(messages, "bulletin.ranked", { best: names(best) });
  const last: MessageKey = `bulletin.worst${Math.min(worst.length, 3) as 1 | 2 | 3}`;
  return t(messages, "bulletin.best", { best: names(best) }) + t(messages, last, { worst: names(worst) });
}
